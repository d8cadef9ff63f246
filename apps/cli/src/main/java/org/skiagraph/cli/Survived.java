package org.skiagraph.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Finding;
import org.skiagraph.bounds.Quirk;

/** Tells on standard error what was wrong with an input and survived: a line each for the first of its kind, which counts the rest. */
final class Survived {
    private Survived() {}

    static void tell(String command, Input input, Budget budget, Terminal terminal) throws IOException {
        if (budget.findings().isEmpty()) {
            return;
        }
        terminal.out().flush();
        Set<Quirk> told = new HashSet<>();
        for (Finding finding : budget.findings().list()) {
            if (told.add(finding.quirk())) {
                long more = budget.findings().counts().getOrDefault(finding.quirk(), 1L) - 1;
                String line = "dicom " + command + ": " + input.name() + ": " + finding
                        + (more == 0 ? "" : ", and " + more + " more");
                terminal.err().line(Problem.printable(line)).flush();
            }
        }
    }
}
