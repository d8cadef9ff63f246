package org.skiagraph.cli;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Source;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.codec.findings.Inspection;

/** {@code dicom findings}: what is wrong with files, to their last value. */
final class FindingsCommand implements Subcommand {
    private static final Option JSON = Option.flag(
            "--json", "one JSON object a line, for programs; kind is part10, dicomdir, no-preamble or data-set");
    private static final Option LIST = Option.flag("--list", "list all that can be found, and read no file");

    @Override
    public Usage usage() {
        return new Usage(
                "findings",
                "what is wrong with files and was read all the same: place, clause",
                "FILE...",
                List.of(JSON, LIST),
                "dicom findings ct.dcm");
    }

    @Override
    public Outcome run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        if (arguments.has(LIST)) {
            return list(arguments, terminal);
        }
        Allowed allowed = arguments.allowed();
        boolean json = arguments.has(JSON);
        Inputs inputs = Inputs.of(arguments, terminal);
        return new Batch(arguments.command(), terminal, json).run(inputs, input -> {
            Inspection inspection = inspect(input, allowed.open());
            if (json) {
                terminal.out().line(FindingsReport.json(input.name(), inspection));
            } else {
                FindingsReport.print(input.name(), inspection, terminal.out());
            }
        });
    }

    private static Outcome list(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        if (!arguments.operands().isEmpty()) {
            throw new UsageException(
                    "--list reads no file; leave out " + arguments.operands().get(0));
        }
        for (String line : FindingsReport.registry()) {
            terminal.out().line(line);
        }
        return Outcome.DONE;
    }

    private static Inspection inspect(Input input, Budget budget) throws IOException {
        if (input.isStream()) {
            try (ReadableByteChannel channel = input.channel()) {
                return Inspection.of(channel, ReadOptions.standard(), budget);
            }
        }
        try (Source source = input.source(budget)) {
            return Inspection.of(source, ReadOptions.standard(), budget);
        }
    }
}
