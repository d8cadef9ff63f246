package org.skiagraph.codec.findings;

import java.util.HashSet;
import java.util.Set;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.codec.DicomReader;

/** Reports what is wrong with the element at hand, at the begin of its value: each quirk once, however many values have it. */
final class AtElement implements Locator {
    private final DicomReader reader;
    private final Budget budget;
    private final Set<Quirk> told = new HashSet<>();

    AtElement(DicomReader reader, Budget budget) {
        this.reader = reader;
        this.budget = budget;
    }

    /** Another element is at hand. */
    void begin() {
        if (!told.isEmpty()) {
            told.clear();
        }
    }

    /** True if this was found in the element at hand. */
    boolean has(Quirk quirk) {
        return told.contains(quirk);
    }

    /**
     * Adds a finding.
     *
     * @throws MalformedDataException in strict mode
     */
    void found(Quirk quirk, String text) throws MalformedDataException {
        if (told.add(quirk)) {
            budget.findings().report(quirk, this, text);
        }
    }

    /** As {@link #found}, of a part of the file that is no element. */
    void foundAt(Place place, Quirk quirk, String text) throws MalformedDataException {
        budget.findings().report(quirk, place, text);
    }

    @Override
    public Place place() {
        return Place.at(reader.valueOffset(), reader.path().toString());
    }
}
