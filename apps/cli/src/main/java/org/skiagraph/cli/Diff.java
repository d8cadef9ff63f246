package org.skiagraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.skiagraph.model.DataSetDiff;
import org.skiagraph.model.ElementPath;

/** {@code dicom diff}: the elements in which two files differ, or the files of two folders. */
final class Diff implements Subcommand {
    private static final Option IGNORE = Option.of(
            "--ignore",
            "PATH",
            "not this element: at any depth, or in one item (Seq[1].X); may be given several times");
    private static final Option IGNORE_PRIVATE = Option.flag("--ignore-private", "no private elements");
    private static final Option IGNORE_GROUP_LENGTHS = Option.flag("--ignore-group-lengths", "no elements (gggg,0000)");
    private static final Option IGNORE_META = Option.flag("--ignore-meta", "not the File Meta Information, group 0002");
    private static final Option BY_UID =
            Option.flag("--by-uid", "compare files of one SOP Instance UID, instead of files of one path");

    @Override
    public Usage usage() {
        return new Usage(
                "diff",
                "the elements in which two files, or the files of two folders, differ; exit code 3 if they do",
                "A B",
                List.of(IGNORE, IGNORE_PRIVATE, IGNORE_GROUP_LENGTHS, IGNORE_META, BY_UID, CommonOptions.JSON),
                "dicom diff --ignore SOPInstanceUID --ignore-meta a.dcm b.dcm");
    }

    @Override
    public Outcome run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        DiffOptions options = new DiffOptions(
                elements(arguments),
                arguments.has(IGNORE_META),
                arguments.has(CommonOptions.JSON),
                arguments.allowed());
        boolean folders = areFolders(arguments);
        if (!folders && arguments.has(BY_UID)) {
            throw new UsageException("--by-uid is for two folders");
        }
        String left = arguments.operands().get(0);
        String right = arguments.operands().get(1);
        DiffRun run = new DiffRun(options, terminal);
        return folders
                ? run.ofFolders(pairs(Path.of(left), Path.of(right), arguments, terminal))
                : run.ofFiles(input(left, terminal), input(right, terminal));
    }

    private static DiffPairs pairs(Path left, Path right, Arguments arguments, Terminal terminal)
            throws UsageException {
        return arguments.has(BY_UID)
                ? new PairsByUid(left, right, terminal, arguments.allowed())
                : new PairsByPath(left, right, terminal);
    }

    private static boolean areFolders(Arguments arguments) throws UsageException {
        List<String> operands = arguments.operands();
        if (operands.size() != 2) {
            throw new UsageException("two files or two folders are needed, given: " + operands.size());
        }
        String left = operands.get(0);
        String right = operands.get(1);
        if (left.equals(Input.STANDARD) && right.equals(Input.STANDARD)) {
            throw new UsageException("- is standard input, which can be read only once");
        }
        boolean folder = isFolder(left);
        if (folder != isFolder(right)) {
            throw new UsageException("give two files or two folders: " + (folder ? left : right) + " is a folder and "
                    + (folder ? right : left) + " is not");
        }
        return folder;
    }

    private static boolean isFolder(String operand) throws UsageException {
        return !operand.equals(Input.STANDARD) && Files.isDirectory(Arguments.path(operand));
    }

    private static Input input(String operand, Terminal terminal) {
        return operand.equals(Input.STANDARD) ? Input.standard(terminal.in()) : Input.of(Path.of(operand));
    }

    private static DataSetDiff elements(Arguments arguments) throws UsageException {
        List<ElementPath> paths = new ArrayList<>();
        DataSetDiff diff = DataSetDiff.ofEverything();
        try {
            for (String text : arguments.values(IGNORE)) {
                ElementPath path = ElementPath.parse(text);
                if (path.steps().isEmpty()) {
                    diff = diff.ignoring(path.tag());
                } else {
                    paths.add(path);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new UsageException("--ignore: " + e.getMessage());
        }
        diff = diff.ignoring(paths.toArray(new ElementPath[0]));
        diff = arguments.has(IGNORE_PRIVATE) ? diff.ignoringPrivate() : diff;
        return arguments.has(IGNORE_GROUP_LENGTHS) ? diff.ignoringGroupLengths() : diff;
    }
}
