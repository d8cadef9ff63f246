package org.skiagraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Source;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.DicomReader;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.codec.document.DocumentOptions;
import org.skiagraph.dictionary.TransferSyntax;

/** {@code dicom json} and {@code dicom xml}: files as documents. */
final class ToDocument implements Subcommand {
    static final Option BULK = Option.of(
            "--bulk",
            "HOW",
            "large binary values: uri (default), inline (base 64), omit; pixel data in fragments: uri or omit");
    static final Option THRESHOLD = Option.of(
            "--bulk-above", "BYTES", "binary values with more bytes are large; default 1024 for uri and omit");
    static final Option META = Option.flag("--meta", "File Meta Information too, which the model leaves out");
    static final Option INDENT = Option.flag("--indent", "in lines, for people");

    private final DocumentKind kind;

    ToDocument(DocumentKind kind) {
        this.kind = kind;
    }

    @Override
    public Usage usage() {
        return new Usage(
                kind.word(),
                kind.title() + "; 'dicom from-" + kind.word() + "' reads it back",
                "FILE...",
                List.of(BULK, THRESHOLD, META, INDENT, CommonOptions.OUT, CommonOptions.OUT_DIR, CommonOptions.FORCE),
                "dicom " + kind.word() + " --indent samples/ct.dcm");
    }

    @Override
    public Outcome run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Allowed allowed = arguments.allowed();
        String bulk = arguments.value(BULK).orElse("uri");
        if (!List.of("uri", "inline", "omit").contains(bulk)) {
            throw new UsageException("--bulk must be uri, inline or omit, not '" + bulk + "'");
        }
        DocumentOptions options = options(arguments, bulk);
        Inputs inputs = Inputs.of(arguments, terminal);
        boolean toScreen = !arguments.has(CommonOptions.OUT) && !arguments.has(CommonOptions.OUT_DIR);
        Outputs outputs = toScreen ? Outputs.ofStandard(terminal) : Outputs.of(arguments, inputs.isOne(), terminal);
        Batch batch = new Batch(arguments.command(), terminal, toScreen);
        return batch.run(inputs, input -> {
            Output output = outputs.of(input.mirrored() + "." + kind.word());
            Budget budget = write(input, bulk, options, output, allowed);
            batch.survived(input, budget, true);
        });
    }

    private static DocumentOptions options(Arguments arguments, String bulk) throws UsageException {
        DocumentOptions options = DocumentOptions.standard();
        if (arguments.has(THRESHOLD)) {
            options = options.withThreshold(
                    arguments.number(THRESHOLD, 0, Integer.MAX_VALUE).orElseThrow());
        }
        options = bulk.equals("omit") ? options.withoutBulk() : options;
        options = arguments.has(META) ? options.withMeta() : options;
        return arguments.has(INDENT) ? options.indenting() : options;
    }

    /** By way of memory, where elements are put in order; what does not fit in there is written as it is read. */
    private Budget write(Input input, String bulk, DocumentOptions options, Output output, Allowed allowed)
            throws IOException {
        Budget budget = allowed.open();
        try (Source source = input.source(budget)) {
            AtomicBoolean begun = new AtomicBoolean();
            try {
                fromMemory(input, source, bulk, options, output, budget, begun);
                return budget;
            } catch (LimitExceededException e) {
                if (e.limit() != Limit.HELD_BYTES || begun.get()) {
                    throw e;
                }
            }
            Budget another = allowed.open();
            asItIsRead(input, source, bulk, options, output, another);
            return another;
        }
    }

    /** @param begun set if a part of the document has gone out, so that it cannot be begun anew */
    private void fromMemory(
            Input input,
            Source source,
            String bulk,
            DocumentOptions options,
            Output output,
            Budget budget,
            AtomicBoolean begun)
            throws IOException {
        try (TemporaryStore store = new TemporaryStore()) {
            ReadOptions reading = ReadOptions.standard().withBulkThreshold(0).withBulkStore(store);
            DicomFile file = DicomFile.read(source, reading, budget);
            DocumentOptions named = named(input, source, file.transferSyntax(), bulk, options);
            output.write(out -> {
                try (HeldOutput held = new HeldOutput(out)) {
                    try {
                        kind.write(file.meta(), file.dataSet(), held, named, budget);
                    } finally {
                        begun.set(held.hasPassed());
                    }
                    end(held);
                }
            });
        }
    }

    private void asItIsRead(
            Input input, Source source, String bulk, DocumentOptions options, Output output, Budget budget)
            throws IOException {
        // The transfer syntax is known when the first elements are read already: it is read beforehand.
        DicomFile begin = DicomFile.read(source, ReadOptions.standard().withStopBefore(0), budget);
        DocumentOptions named = named(input, source, begin.transferSyntax(), bulk, options);
        DicomReader reader = DicomReader.open(source, ReadOptions.standard(), budget);
        output.write(out -> {
            try (HeldOutput held = new HeldOutput(out)) {
                kind.write(reader, held, named, budget);
                end(held);
            }
        });
    }

    private static DocumentOptions named(
            Input input, Source source, TransferSyntax syntax, String bulk, DocumentOptions options) {
        Optional<Path> file = input.isStream() ? Optional.empty() : input.path();
        return bulk.equals("uri") ? options.withNames(new FileBulkNames(file, source, syntax)) : options;
    }

    private static void end(OutputStream out) throws IOException {
        out.write('\n');
    }
}
