package org.skiagraph.cli;

import java.io.IOException;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Finding;

/** Tells on standard error what was wrong with an input and survived, a line each. */
final class Survived {
    private Survived() {}

    static void tell(String command, Input input, Budget budget, Terminal terminal) throws IOException {
        for (Finding finding : budget.findings().list()) {
            terminal.out().flush();
            String line = "dicom " + command + ": " + input.name() + ": " + finding;
            terminal.err().line(Problem.printable(line)).flush();
        }
    }
}
