package org.skiagraph.cli;

import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limits;

/**
 * What the user allows files to cost and to do wrong.
 *
 * @param limits those for this heap, changed by {@code --limit}
 * @param strict true if what is wrong with a file, and could be survived, ends with an error: {@code --strict}
 */
record Allowed(Limits limits, boolean strict) {
    /** The budget of one operation. */
    Budget open() {
        return new Budget(limits, System::nanoTime, strict);
    }
}
