package org.skiagraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skiagraph.bounds.Limit;
import org.skiagraph.cli.edit.EditRules;
import org.skiagraph.cli.edit.EditScript;
import org.skiagraph.cli.edit.EditStep;

/** {@code dicom edit}: files with some elements changed, and all others as they were. */
final class Edit implements Subcommand {
    private static final Option SET = Option.of(
            "--set",
            "PATH=VALUE",
            "set PatientID, 0010,0020, Seq[1].PatientID or (0009,CREATOR,01); PATH:VR=VALUE names a VR");
    private static final Option EMPTY = Option.of("--empty", "PATH", "leave an element without a value");
    private static final Option DELETE = Option.of("--delete", "PATH", "take out an element, or an item: Seq[2]");
    private static final Option INSERT =
            Option.of("--insert", "PATH", "put a new item before item 2, Seq[2], or at the end, Seq");
    private static final Option DELETE_PRIVATE =
            Option.flag("--delete-private", "take out all private elements, at any depth");
    private static final Option SCRIPT =
            Option.of("--script", "FILE", "actions from a file, one a line: set PATH=VALUE, delete PATH, ...");
    private static final Option UNCHECKED = Option.flag("--unchecked", "permit values that break the rules of the VR");
    private static final Option MUST_EXIST = Option.flag(
            "--must-exist", "refuse a file in which there is nothing to delete or to do, instead of a note");
    private static final Option IN_PLACE =
            Option.flag("--in-place", "replace each file, in one step; it stays as it was if anything fails");
    private static final List<Option> ACTIONS = List.of(SET, EMPTY, DELETE, INSERT, DELETE_PRIVATE, SCRIPT);

    @Override
    public Usage usage() {
        List<Option> options = new ArrayList<>(ACTIONS);
        options.addAll(List.of(
                UNCHECKED, MUST_EXIST, CommonOptions.OUT, CommonOptions.OUT_DIR, IN_PLACE, CommonOptions.FORCE));
        return new Usage(
                "edit",
                "set, add and delete elements and items, in the order given; docs/edit.md has paths and scripts",
                "FILE...",
                options,
                "dicom edit --set 'PatientName=Doe^Jane' --delete-private ct.dcm -o changed.dcm");
    }

    @Override
    public Outcome run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Allowed allowed = arguments.allowed();
        List<EditStep> steps = steps(arguments, allowed);
        if (steps.isEmpty()) {
            throw new UsageException(
                    "nothing to do: give --set, --empty, --delete, --insert, --delete-private or --script");
        }
        Inputs inputs = Inputs.of(arguments, terminal);
        Editing editing = new Editing(
                steps,
                new EditRules(arguments.has(UNCHECKED)),
                arguments.has(MUST_EXIST),
                arguments.has(CommonOptions.FORCE));
        Batch batch = new Batch(arguments.command(), terminal, false);
        if (isInPlace(arguments)) {
            Set<Path> begun = new HashSet<>();
            return batch.run(inputs, input -> {
                if (isFirst(input, begun, batch)) {
                    editing.inPlace(input, allowed.open(), batch);
                }
            });
        }
        Outputs outputs = Outputs.of(arguments, inputs.isOne(), terminal);
        return batch.run(inputs, input -> editing.to(outputs, input, allowed.open(), batch));
    }

    /** A file that two names lead to is changed once: an item would be inserted twice. */
    private static boolean isFirst(Input input, Set<Path> begun, Batch batch) throws IOException {
        Path file = input.path().orElseThrow().toRealPath();
        if (!Files.isRegularFile(file)) {
            throw new RefusedEditException("", "is no file that can be replaced", "use -o");
        }
        boolean first = begun.add(file);
        if (!first) {
            batch.note(input.name(), "is the same file as " + file + ", nothing done");
        }
        return first;
    }

    private static boolean isInPlace(Arguments arguments) throws UsageException {
        boolean inPlace = arguments.has(IN_PLACE);
        if (inPlace && (arguments.has(CommonOptions.OUT) || arguments.has(CommonOptions.OUT_DIR))) {
            throw new UsageException("--in-place writes where it reads: leave -o and --out-dir out");
        }
        if (!inPlace && !arguments.has(CommonOptions.OUT) && !arguments.has(CommonOptions.OUT_DIR)) {
            throw new UsageException("give -o FILE, --out-dir DIR or --in-place");
        }
        if (inPlace && arguments.operands().contains(Input.STANDARD)) {
            throw new UsageException("standard input cannot be changed in place: use -o");
        }
        return inPlace;
    }

    private static List<EditStep> steps(Arguments arguments, Allowed allowed) throws UsageException, IOException {
        List<EditStep> steps = new ArrayList<>();
        try {
            for (Arguments.Given given : arguments.given()) {
                if (given.option() == SCRIPT) {
                    steps.addAll(EditScript.parse(given.value(), script(given.value(), allowed)));
                } else if (ACTIONS.contains(given.option())) {
                    steps.add(EditStep.parse(given.option().name().substring(2), given.value(), "--"));
                }
            }
            return steps;
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static byte[] script(String word, Allowed allowed) throws UsageException {
        Path file = Arguments.path(word);
        int most = (int) Math.min(allowed.limits().of(Limit.VALUE_BYTES), Integer.MAX_VALUE - 8);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                throw new UsageException(
                        "--script " + word + " has more than " + most + " bytes; --limit value-bytes=...");
            }
            return bytes;
        } catch (IOException e) {
            throw new UsageException(
                    "--script " + word + ": " + Problem.of(word, e).text());
        }
    }
}
