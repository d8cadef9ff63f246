package org.skiagraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.codec.document.Document;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.TransferSyntax.PixelDataForm;
import org.skiagraph.dictionary.Uid;
import org.skiagraph.model.DataSet;

/** {@code dicom from-json} and {@code dicom from-xml}: DICOM files from documents. */
final class FromDocument implements Subcommand {
    static final Option SYNTAX = Option.of(
            "--syntax",
            "SYNTAX",
            "transfer syntax of the file: " + SyntaxWords.all()
                    + ", or a UID; docs/documents.md says which it is otherwise");
    static final Option BULK_DIR = Option.of(
            "--bulk-dir", "DIR", "URIs may lead to files below DIR too, not only below the document's own folder");

    private final DocumentKind kind;

    FromDocument(DocumentKind kind) {
        this.kind = kind;
    }

    @Override
    public Usage usage() {
        String word = kind.word();
        return new Usage(
                "from-" + word,
                "DICOM files from " + kind.title(),
                "FILE...",
                List.of(SYNTAX, BULK_DIR, CommonOptions.OUT, CommonOptions.OUT_DIR, CommonOptions.FORCE),
                "dicom from-" + word + " ct." + word + " -o ct.dcm");
    }

    @Override
    public Outcome run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Allowed allowed = arguments.allowed();
        Optional<String> word = arguments.value(SYNTAX);
        Optional<TransferSyntax> wanted =
                word.isPresent() ? Optional.of(SyntaxWords.named(word.get(), SYNTAX)) : Optional.empty();
        List<Path> folders = new ArrayList<>();
        for (String folder : arguments.values(BULK_DIR)) {
            folders.add(Arguments.path(folder));
        }
        Inputs inputs = Inputs.of(arguments, terminal);
        Outputs outputs = Outputs.of(arguments, inputs.isOne(), terminal);
        Batch batch = new Batch(arguments.command(), terminal, false);
        return batch.run(inputs, input -> {
            Budget budget = allowed.open();
            List<Path> readable = new ArrayList<>(folders);
            Path base = folder(input);
            readable.add(base);
            try (TemporaryStore store = new TemporaryStore();
                    FileBulkFinder finder = new FileBulkFinder(base, readable, store, budget)) {
                List<Document> documents = read(input, finder, store, budget);
                if (documents.size() > 1 && outputs.file().isPresent()) {
                    throw new RefusedOutputException(
                            "several", "there are " + documents.size() + " Data Sets", "use --out-dir DIR");
                }
                for (int i = 0; i < documents.size(); i++) {
                    Named syntax = syntax(documents.get(i), wanted, finder);
                    write(documents.get(i), syntax.syntax(), outputs.of(name(input, i, documents.size())));
                    terminal.err()
                            .line(Problem.printable("dicom " + arguments.command() + ": " + input.name()
                                    + ": transfer syntax " + syntax.syntax().name() + ", " + syntax.origin()))
                            .flush();
                }
            }
            batch.survived(input, budget, true);
        });
    }

    private static Path folder(Input input) {
        Path here = Path.of("").toAbsolutePath();
        Path parent =
                input.path().isPresent() ? input.path().get().toAbsolutePath().getParent() : null;
        return parent == null ? here : parent;
    }

    private List<Document> read(Input input, FileBulkFinder finder, TemporaryStore store, Budget budget)
            throws IOException {
        try (InputStream in = input.stream()) { // its readers buffer; what asks for more than bytes fails with a pipe
            List<Document> documents = kind.read(in, finder, store, budget);
            if (documents.isEmpty()) {
                throw new UnsupportedDataException("there is no Data Set in it", Place.at(0));
            }
            return documents;
        }
    }

    /** {@code ct.json} gives {@code ct.json.dcm}; where it has several Data Sets, {@code ct.json.1.dcm} and so on. */
    private static String name(Input input, int i, int count) {
        return input.mirrored() + (count == 1 ? "" : "." + (i + 1)) + ".dcm";
    }

    /** A transfer syntax, and where it comes from. */
    private record Named(TransferSyntax syntax, String origin) {}

    private static Named syntax(Document document, Optional<TransferSyntax> wanted, FileBulkFinder finder)
            throws IOException {
        boolean encapsulated = document.dataSet().fragments(Tag.PixelData).isPresent();
        Named named = named(document, wanted, finder);
        if (!named.syntax().uid().isValid()) {
            throw new UnsupportedDataException(
                    "'" + named.syntax().uid() + "' is no transfer syntax, " + named.origin() + "; use --syntax",
                    Place.of("TransferSyntaxUID"));
        }
        boolean holdsFragments = named.syntax().pixelData() == PixelDataForm.ENCAPSULATED;
        if (document.dataSet().contains(Tag.PixelData) && holdsFragments != encapsulated) {
            throw new UnsupportedDataException(
                    "pixel data are " + (encapsulated ? "" : "not ") + "encapsulated, and "
                            + named.syntax().name() + " (" + named.origin() + ") has them otherwise; use --syntax",
                    Place.of("PixelData"));
        }
        return named;
    }

    private static Named named(Document document, Optional<TransferSyntax> wanted, FileBulkFinder finder) {
        if (wanted.isPresent()) {
            return new Named(wanted.get(), "as --syntax says");
        }
        Optional<Uid> meta = document.meta().uid(Tag.TransferSyntaxUID);
        if (meta.isPresent()) {
            return new Named(TransferSyntax.unknown(meta.get()), "as the document's File Meta Information says");
        }
        return document.dataSet()
                .fragments(Tag.PixelData)
                .flatMap(finder::syntaxOf)
                .map(uid -> new Named(TransferSyntax.unknown(uid), "as the URI of the pixel data says"))
                .orElse(new Named(TransferSyntax.ExplicitVRLittleEndian, "since nothing names another"));
    }

    private static void write(Document document, TransferSyntax syntax, Output output) throws IOException {
        DicomFile file = DicomFile.of(document.dataSet(), syntax).withMeta(meta(document.meta()));
        output.write(out -> file.write(out, syntax, WriteOptions.standard()));
    }

    /** What names the transfer syntax is made anew. */
    private static DataSet meta(DataSet meta) {
        return meta.copy().remove(Tag.TransferSyntaxUID);
    }
}
