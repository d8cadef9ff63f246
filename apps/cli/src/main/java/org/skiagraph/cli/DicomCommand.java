package org.skiagraph.cli;

import java.io.IOException;

/** The {@code dicom} command: finds the sub-command, runs it, and turns how it ended into an exit code. */
public final class DicomCommand {
    private DicomCommand() {}

    /** Runs the command and ends the process. */
    public static void main(String[] words) {
        // Not System.exit in the good case: the process ends by itself, and hooks need no threads.
        int exitCode = run(words, Terminal.ofProcess());
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** Runs the command; gives the exit code. */
    static int run(String[] words, Terminal terminal) {
        try {
            Outcome outcome = dispatch(words, terminal);
            terminal.out().flush();
            return outcome.exitCode();
        } catch (OutputClosedException e) {
            return e.hasNoReader() ? Outcome.DONE.exitCode() : outputFailed(e, terminal);
        }
    }

    private static int outputFailed(OutputClosedException e, Terminal terminal) {
        try {
            String text = "dicom: standard output: " + e.getMessage() + "; what was written is not whole";
            terminal.err().line(Problem.printable(text)).flush();
        } catch (OutputClosedException again) {
            return Outcome.FAILED.exitCode(); // nor is there anyone to tell
        }
        return Outcome.FAILED.exitCode();
    }

    private static Outcome dispatch(String[] words, Terminal terminal) throws OutputClosedException {
        String name = words.length == 0 ? "" : words[0];
        try {
            if (words.length == 0) {
                terminal.err().print(Help.all());
                terminal.err().flush();
                return Outcome.WRONG_USAGE;
            }
            if (name.equals("--help") || name.equals("-h") || name.equals("help")) {
                terminal.out().print(Help.all());
                return Outcome.DONE;
            }
            if (name.equals("--version")) {
                terminal.out().line(Version.ofThisBuild().line());
                return Outcome.DONE;
            }
            if (Help.isGroup(words)) {
                terminal.out().print(Help.group(name));
                return Outcome.DONE;
            }
            name = Subcommands.named(words);
            return run(Subcommands.create(name), words, terminal);
        } catch (UsageException e) {
            return tell(terminal, name, e.text(), Outcome.WRONG_USAGE);
        } catch (OutputClosedException e) {
            throw e;
        } catch (IOException e) {
            return tell(terminal, name, Problem.of("-", e).text(), Outcome.FAILED);
        } catch (OutOfMemoryError e) {
            return tell(terminal, name, "out of memory; set DICOM_JAVA_OPTS=-Xmx... to give it more", Outcome.FAILED);
        }
    }

    private static Outcome run(Subcommand command, String[] words, Terminal terminal)
            throws UsageException, IOException {
        Usage usage = command.usage();
        Arguments arguments = Arguments.parse(usage, words, usage.name().indexOf(' ') < 0 ? 1 : 2);
        if (arguments.has(CommonOptions.HELP)) {
            terminal.out().print(usage.help());
            return Outcome.DONE;
        }
        return command.run(arguments, terminal);
    }

    private static Outcome tell(Terminal terminal, String name, String text, Outcome outcome)
            throws OutputClosedException {
        String command = outcome == Outcome.WRONG_USAGE && !Subcommands.NAMES.contains(name) ? "" : " " + name;
        terminal.out().flush();
        terminal.err().line(Problem.printable("dicom" + command + ": " + text)).flush();
        return outcome;
    }
}
