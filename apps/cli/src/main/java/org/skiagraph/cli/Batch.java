package org.skiagraph.cli;

import java.io.IOException;
import java.util.Optional;
import org.skiagraph.bounds.Budget;

/** Does the same with many inputs: a failing one is told and the others go on. */
final class Batch {
    /** What is done with one input. */
    @FunctionalInterface
    interface Action {
        /** Does it; an exception is this input's failure. */
        void on(Input input) throws IOException;
    }

    private final String command;
    private final Terminal terminal;
    private final boolean json;
    private final Progress progress;
    private long done;
    private long partly;
    private long failed;

    /**
     * Prepares a run.
     *
     * @param command the name of the sub-command, for messages
     * @param json if true, a failing input is also a JSON line on standard output
     */
    Batch(String command, Terminal terminal, boolean json) {
        this.command = command;
        this.terminal = terminal;
        this.json = json;
        this.progress = new Progress(terminal, System::nanoTime);
    }

    /** Runs. */
    Outcome run(Inputs inputs, Action action) throws OutputClosedException {
        while (true) {
            try {
                Optional<Input> input = inputs.next();
                if (input.isEmpty()) {
                    break;
                }
                progress.at(done + failed, input.get().name());
                runOne(input.get(), action);
            } catch (UnreadableFolderException e) {
                fail(e.problem());
            }
        }
        progress.clear();
        if (failed == 0) {
            return partly == 0 ? Outcome.DONE : Outcome.PARTLY;
        }
        return done == 0 ? Outcome.FAILED : Outcome.PARTLY;
    }

    /**
     * Tells what was found wrong with the input at hand and survived, and notes whether it is done in part only.
     *
     * @param complete false if the result has samples that were made up in place of missing ones
     */
    void survived(Input input, Budget budget, boolean complete) throws IOException {
        Survived.tell(command, input, budget, terminal);
        if (!complete) {
            partly++;
            tell(Problem.incomplete(input.name(), command));
        }
    }

    /** Tells something about an input that is no failure. */
    void note(String input, String text) throws OutputClosedException {
        progress.clear();
        terminal.out().flush();
        terminal.err()
                .line(Problem.printable("dicom " + command + ": " + input + ": " + text))
                .flush();
    }

    /**
     * Says what is at hand within an input that holds many things.
     *
     * @param before how many of them are done
     */
    void at(long before, String name) throws OutputClosedException {
        progress.at(done + failed + before, name);
    }

    private void runOne(Input input, Action action) throws OutputClosedException {
        try {
            action.on(input);
            done++;
        } catch (OutputClosedException e) {
            throw e;
        } catch (IOException e) {
            fail(Problem.of(input.name(), e));
        }
    }

    private void tell(Problem problem) throws OutputClosedException {
        progress.clear();
        terminal.out().flush();
        terminal.err().line(problem.line(command)).flush();
    }

    /** Counts and tells a failure: of an input, or of one of the things it holds. */
    void fail(Problem problem) throws OutputClosedException {
        failed++;
        tell(problem);
        if (json) {
            terminal.out().line(problem.json());
        }
    }
}
