package org.skiagraph.compression.jpeg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skiagraph.bounds.Findings;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Quirk;

/**
 * What was found wrong in the data of a scan, or of one interval of it. Several threads decode intervals, each with its own; it
 * is told when all are done.
 */
final class ScanDamage {
    private static final int MAX_LISTED = 100; // of one quirk

    private record Entry(Quirk quirk, Place place, String text) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Quirk, Integer> counts = new HashMap<>();
    private boolean incomplete;

    /** Notes what does not make samples wrong. */
    void note(Quirk quirk, long position, String text) {
        if (counts.merge(quirk, 1, Integer::sum) <= MAX_LISTED) {
            entries.add(new Entry(quirk, Place.at(position), text));
        }
    }

    /** Notes what makes samples wrong or missing. */
    void lose(Quirk quirk, long position, String text) {
        incomplete = true;
        note(quirk, position, text);
    }

    /** Notes what was found in a part of the scan. */
    void add(ScanDamage part) {
        incomplete |= part.incomplete;
        for (Entry entry : part.entries) {
            note(entry.quirk(), entry.place().offset(), entry.text());
        }
    }

    /** True if samples are wrong or missing. */
    boolean isIncomplete() {
        return incomplete;
    }

    /** Tells it all. */
    void report(Findings findings) throws MalformedDataException {
        for (Entry entry : entries) {
            findings.report(entry.quirk(), entry.place(), entry.text());
        }
    }
}
