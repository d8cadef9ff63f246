package org.skiagraph.compression.jpegls;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of decoding a scan.
 *
 * @param notes what was found wrong
 * @param position where the data that were read end
 */
record ScanOutcome(List<ScanNote> notes, long position) {
    /** Copies the list. */
    ScanOutcome {
        notes = List.copyOf(notes);
    }

    boolean isDamaged() {
        return notes.stream().anyMatch(ScanNote::isDamage);
    }

    ScanOutcome with(ScanNote note) {
        List<ScanNote> more = new ArrayList<>(notes);
        more.add(note);
        return new ScanOutcome(more, position);
    }

    /** What came of parts that follow each other; as many notes as one decoder takes. */
    static ScanOutcome of(List<ScanOutcome> parts) {
        List<ScanNote> notes = parts.stream()
                .flatMap(part -> part.notes().stream())
                .limit(ScanDecoder.MOST_NOTES)
                .toList();
        return new ScanOutcome(notes, parts.get(parts.size() - 1).position());
    }
}
