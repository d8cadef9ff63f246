package org.skiagraph.conformance.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.conformance.Corpus;
import org.skiagraph.conformance.Jvm;
import org.skiagraph.conformance.Report;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.TransferSyntax.PixelDataForm;
import org.skiagraph.imaging.FrameCodecs;
import org.skiagraph.imaging.Transcoder;

/** Each native file of the corpus through each other uncompressed syntax and RLE and back: the same Data Set, but for {@link Loss}es. */
class ConversionTest {
    private static final List<TransferSyntax> SYNTAXES = List.of(
            TransferSyntax.ImplicitVRLittleEndian,
            TransferSyntax.ExplicitVRLittleEndian,
            TransferSyntax.ExplicitVRBigEndian,
            TransferSyntax.DeflatedExplicitVRLittleEndian,
            TransferSyntax.EncapsulatedUncompressedExplicitVRLittleEndian,
            TransferSyntax.RLELossless);

    /** Pixel data that fragments cannot hold, each with why. */
    private static final Map<String, String> NOT_IN_FRAGMENTS = new TreeMap<>(Map.of(
            "dicom/fo-dicom/GH340.dcm", "RLE Lossless has no 1 samples of 12 bits",
            "dicom/pydicom/meta_missing_tsyntax.dcm", "Rows is missing",
            "dicom/pydicom/SC_ybr_full_422_uncompressed.dcm", "chrominance of YBR_FULL_422"));

    private static DicomFile through(DicomFile file, TransferSyntax to) throws IOException {
        Budget budget = Limits.standard().open();
        DicomFile converted = Transcoder.of(FrameCodecs.standard()).transcode(file, to, budget);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        converted.write(out, to, WriteOptions.standard());
        return DicomFile.read(
                Source.of(out.toByteArray()),
                ReadOptions.standard(),
                Limits.standard().open());
    }

    private static boolean isNative(DicomFile file) {
        return file.transferSyntax().pixelData() != PixelDataForm.ENCAPSULATED
                || file.transferSyntax().equals(TransferSyntax.EncapsulatedUncompressedExplicitVRLittleEndian);
    }

    @Test
    void keepsEveryElementThroughEachSyntaxAndBackButForWhatIsListed() throws IOException {
        Report report = new Report("path", "from", "through", "equal", "lost", "refused");
        List<String> unexplained = new ArrayList<>();
        Set<Loss> met = EnumSet.noneOf(Loss.class);
        Map<String, String> refused = new TreeMap<>();
        int files = 0;
        for (Path path : Corpus.files("dicom")) {
            String name = Corpus.name(path);
            if (!isDicom(path)) {
                continue;
            }
            DicomFile file = DicomFile.read(path);
            files += isNative(file) ? 1 : 0;
            for (TransferSyntax syntax : isNative(file) ? SYNTAXES : List.<TransferSyntax>of()) {
                Comparison comparison = new Comparison(syntax);
                String reason = "";
                try {
                    comparison.compare(
                            "",
                            file.dataSet(),
                            through(through(file, syntax), file.transferSyntax())
                                    .dataSet());
                } catch (DataException e) {
                    reason = e.text();
                    refused.merge(name, reason, (a, b) -> a.equals(b) ? a : a + "; " + b);
                }
                met.addAll(comparison.losses().keySet());
                comparison.unexplained().forEach(it -> unexplained.add(name + " through " + syntax + ": " + it));
                report.row(
                        name,
                        file.transferSyntax().toString(),
                        syntax.toString(),
                        "" + comparison.equal(),
                        comparison.losses().toString(),
                        reason);
            }
        }
        report.write("conversion.tsv");
        assertEquals(List.of(), unexplained);
        assertEquals(NOT_IN_FRAGMENTS.keySet(), refused.keySet());
        refused.forEach(
                (name, reason) -> assertTrue(reason.startsWith(NOT_IN_FRAGMENTS.get(name)), name + ": " + reason));
        assertEquals(EnumSet.allOf(Loss.class), met);
        assertTrue(files >= 200, "only " + files + " files");
    }

    private static boolean isDicom(Path path) throws IOException {
        try {
            DicomFile.open(path).close();
            return true;
        } catch (DataException e) {
            return false;
        }
    }

    @Test
    void theDocumentListsTheLossesByName() throws IOException {
        String document = Files.readString(Jvm.project().resolve("docs/conversion.md"));
        Set<String> documented = new LinkedHashSet<>();
        Matcher row = Pattern.compile("^\\| `([A-Z_]+)` \\|", Pattern.MULTILINE).matcher(document);
        while (row.find()) {
            documented.add(row.group(1));
        }
        Set<String> tested = new LinkedHashSet<>();
        EnumSet.allOf(Loss.class).forEach(loss -> tested.add(loss.name()));
        assertEquals(tested, documented);
    }
}
