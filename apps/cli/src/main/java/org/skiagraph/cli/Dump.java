package org.skiagraph.cli;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Source;
import org.skiagraph.codec.DicomReader;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.model.ElementPath;

/** {@code dicom dump}: a file as text, an element a line. */
final class Dump implements Subcommand {
    private static final Option DEPTH = Option.of("--depth", "N", "only so many levels of items; 0 is none");
    private static final Option TAG = Option.of("--tag", "PATH", "only this element; may be given several times");
    private static final Option RAW = Option.flag("--raw", "values as the bytes they are, in hexadecimal digits");
    private static final Option PRIVATE = Option.flag("--private", "name private elements from the private dictionary");
    private static final Option FULL = Option.flag("--full", "long values to their end");
    private static final Option COLOR = Option.of("--color", "WHEN", "auto (default: on a terminal), always, never");

    @Override
    public Usage usage() {
        return new Usage(
                "dump",
                "text, one element a line, nested by indent",
                "FILE...",
                List.of(DEPTH, TAG, RAW, PRIVATE, FULL, COLOR),
                "dicom dump --tag PatientName ct.dcm");
    }

    @Override
    public Outcome run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Allowed allowed = arguments.allowed();
        OptionalInt depth = arguments.number(DEPTH, 0, Integer.MAX_VALUE);
        DumpStyle style = new DumpStyle(
                depth.orElse(Integer.MAX_VALUE),
                paths(arguments),
                arguments.has(RAW),
                arguments.has(PRIVATE),
                arguments.has(FULL),
                color(arguments, terminal));
        Inputs inputs = Inputs.of(arguments, terminal);
        boolean titled = !inputs.isOne();
        return new Batch(arguments.command(), terminal, false).run(inputs, input -> {
            Budget budget = allowed.open();
            if (titled) {
                terminal.out().line("# " + Problem.printable(input.name()));
            }
            dump(input, style, terminal, budget);
            Survived.tell(arguments.command(), input, budget, terminal);
        });
    }

    private static void dump(Input input, DumpStyle style, Terminal terminal, Budget budget) throws IOException {
        if (input.isStream()) {
            try (ReadableByteChannel channel = input.channel()) {
                DicomReader reader = DicomReader.open(channel, ReadOptions.standard(), budget);
                new DumpPrinter(style, terminal.out()).print(reader);
            }
            return;
        }
        try (Source source = input.source(budget)) {
            DicomReader reader = DicomReader.open(source, ReadOptions.standard(), budget);
            new DumpPrinter(style, terminal.out()).print(reader);
        }
    }

    private static List<ElementPath> paths(Arguments arguments) throws UsageException {
        List<ElementPath> paths = new ArrayList<>();
        try {
            for (String text : arguments.values(TAG)) {
                paths.add(ElementPath.parse(text));
            }
            return paths;
        } catch (IllegalArgumentException e) {
            throw new UsageException("--tag: " + e.getMessage());
        }
    }

    private static boolean color(Arguments arguments, Terminal terminal) throws UsageException {
        String when = arguments.value(COLOR).orElse("auto");
        return switch (when) {
            case "auto" -> terminal.outIsScreen();
            case "always" -> true;
            case "never" -> false;
            default -> throw new UsageException("--color must be auto, always or never, not '" + when + "'");
        };
    }
}
