package org.skiagraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.model.DataSetDiff;

/** Compares pairs of files, tells in what they differ, and counts. */
final class DiffRun {
    private static final String COMMAND = "diff";

    private final DiffOptions options;
    private final Terminal terminal;
    private final DiffPrinter printer;
    private final Progress progress;
    private long same;
    private long different;
    private long onlyLeft;
    private long onlyRight;
    private long failed;

    DiffRun(DiffOptions options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
        this.printer = new DiffPrinter(terminal.out(), options.json());
        this.progress = new Progress(terminal, System::nanoTime);
    }

    /** Compares two files. */
    Outcome ofFiles(Input left, Input right) throws OutputClosedException {
        compare(left, right, false);
        return outcome();
    }

    /** Compares the files of two folders, and at the end says how many are the same. */
    Outcome ofFolders(DiffPairs pairs) throws OutputClosedException {
        while (true) {
            try {
                Optional<DiffPairs.Pair> pair = pairs.next();
                if (pair.isEmpty()) {
                    break;
                }
                pair(pair.get());
            } catch (UnreadableFolderException e) {
                fail(e.problem());
            }
        }
        progress.clear();
        if (!options.json()) {
            summary();
        }
        return outcome();
    }

    private void pair(DiffPairs.Pair pair) throws OutputClosedException {
        if (pair.left().isPresent() && pair.right().isPresent()) {
            progress.at(same + different + failed, pair.left().get().toString());
            compare(Input.of(pair.left().get()), Input.of(pair.right().get()), true);
            return;
        }
        progress.clear();
        printer.only(pair);
        onlyLeft += pair.left().isPresent() ? 1 : 0;
        onlyRight += pair.right().isPresent() ? 1 : 0;
    }

    private void summary() throws OutputClosedException {
        String failures = failed == 0 ? "" : ", " + failed + " failed";
        terminal.out()
                .line("# " + same + " the same, " + different + " different, " + onlyLeft + " only in A, " + onlyRight
                        + " only in B" + failures);
    }

    private Outcome outcome() {
        if (failed > 0 && same + different == 0) {
            return Outcome.FAILED;
        }
        return failed + different + onlyLeft + onlyRight == 0 ? Outcome.DONE : Outcome.PARTLY;
    }

    private void compare(Input left, Input right, boolean inFolders) throws OutputClosedException {
        Input current = left;
        try (TemporaryStore inflated = new TemporaryStore()) {
            Budget leftBudget = options.allowed().open();
            Budget rightBudget = options.allowed().open();
            ReadOptions read = ReadOptions.standard().withBulkStore(inflated);
            try (DicomFile a = left.dicom(read, leftBudget)) {
                current = right;
                try (DicomFile b = right.dicom(read, rightBudget)) {
                    compare(left, a, right, b, inFolders);
                }
            }
            Survived.tell(COMMAND, left, leftBudget, terminal);
            Survived.tell(COMMAND, right, rightBudget, terminal);
        } catch (OutputClosedException e) {
            throw e;
        } catch (DataException e) {
            if (inFolders && haveSameBytes(left, right)) {
                same++;
            } else {
                fail(Problem.of(current.name(), e));
            }
        } catch (IOException e) {
            fail(Problem.of(current.name(), e));
        }
    }

    private void compare(Input left, DicomFile a, Input right, DicomFile b, boolean inFolders) throws IOException {
        long[] found = new long[1];
        DataSetDiff.Receiver tell = difference -> {
            if (found[0]++ == 0) {
                progress.clear();
                if (inFolders) {
                    printer.title(left, right);
                }
            }
            printer.print(left, right, difference);
        };
        if (!options.metaIgnored()) {
            options.elements().between(a.meta(), b.meta(), tell);
        }
        options.elements().between(a.dataSet(), b.dataSet(), tell);
        same += found[0] == 0 ? 1 : 0;
        different += found[0] == 0 ? 0 : 1;
    }

    /** What is no DICOM file lies in folders too, and need not be one to be the same. */
    private static boolean haveSameBytes(Input left, Input right) {
        Optional<Path> a = left.path();
        Optional<Path> b = right.path();
        try {
            return a.isPresent() && b.isPresent() && Files.mismatch(a.get(), b.get()) < 0;
        } catch (IOException e) {
            return false; // the failure to read it as DICOM is told
        }
    }

    private void fail(Problem problem) throws OutputClosedException {
        failed++;
        progress.clear();
        terminal.out().flush();
        terminal.err().line(problem.line(COMMAND)).flush();
        if (options.json()) {
            terminal.out().line(problem.json());
        }
    }
}
