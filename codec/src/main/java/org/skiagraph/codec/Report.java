package org.skiagraph.codec;

import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Quirk;

/** Tells the findings of an operation what the parts of a reader come upon, with the reader's place. */
record Report(Budget budget, Locator reader) {
    /**
     * Adds a finding.
     *
     * @throws MalformedDataException in strict mode
     */
    void found(Quirk quirk, String text) throws MalformedDataException {
        budget.findings().report(quirk, reader, text);
    }

    /** The exception that says where the reader is. */
    MalformedDataException malformed(String text) {
        return new MalformedDataException(text, reader.place());
    }
}
