package org.skiagraph.conformance.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.conformance.Corpus;
import org.skiagraph.conformance.PixelDistance;
import org.skiagraph.conformance.PixelHash;
import org.skiagraph.conformance.Report;
import org.skiagraph.dictionary.CodecFamily;
import org.skiagraph.imaging.FrameCodecs;
import org.skiagraph.imaging.Frames;

/** Every file of the corpus reads, or is refused with a reason. */
class ReadingTest {
    /** JSON, and a Data Set behind a stray byte. */
    static final List<String> NO_DICOM = List.of("dicom/json/test1.json", "dicom/pydicom/no_meta.dcm");

    @Test
    void readsEveryFileThatIsOneAndRefusesTheOthersWithAReason() throws IOException {
        Report report = new Report("path", "outcome", "transfer_syntax", "elements", "findings_or_reason");
        List<String> refused = new ArrayList<>();
        for (Path file : Corpus.files("dicom")) {
            String name = Corpus.name(file);
            Budget budget = Limits.standard().open();
            try (DicomFile dicom = DicomFile.open(file, ReadOptions.standard(), budget)) {
                assertTrue(dicom.dataSet().size() > 0, name);
                report.row(
                        name,
                        "read",
                        syntax(dicom),
                        String.valueOf(dicom.dataSet().size()),
                        findings(budget));
            } catch (DataException e) {
                refused.add(name);
                report.row(name, "refused", "-", "-", e.kind() + ": " + e.getMessage());
            }
        }
        report.write("reading.tsv");
        assertEquals(NO_DICOM, refused);
    }

    private static String syntax(DicomFile dicom) {
        return dicom.transferSyntax().uid().toString();
    }

    private static String findings(Budget budget) {
        return budget.findings().counts().keySet().stream().map(q -> q.id()).collect(Collectors.joining(" "));
    }

    /** What our codecs decode. */
    private static final Set<CodecFamily> DECODED = EnumSet.of(
            CodecFamily.NONE,
            CodecFamily.RLE,
            CodecFamily.JPEG,
            CodecFamily.JPEG_LOSSLESS,
            CodecFamily.JPEG_LS,
            CodecFamily.JPEG2000);

    /**
     * Files of which we give other pixels than expected, with the reason.
     *
     * <p>multiframe.dcm, PS3.5 8.2.1: code streams of 55 columns, where the Data Set has 240. We put them in the upper left corner and
     * fill with 0 (finding smaller-frame); DCMTK, whose pixels are expected, lets the rows follow each other without a gap.
     */
    private static final Set<String> OTHER_PIXELS = Set.of("dicom/fo-dicom/multiframe.dcm");

    /** 9/7 of which the corpus has no samples: compared with GDCM instead, by {@code Jpeg2000PeersTest}. */
    private static final Set<String> WITHOUT_SAMPLES = Set.of("dicom/wg04/RG3_J2KI.dcm", "dicom/wg04/VL6_J2KI.dcm");

    @Test
    void givesTheExpectedPixelsOfEveryFileThatWeDecode() throws IOException {
        List<String> wrong = new ArrayList<>();
        Report report = new Report("path", "transfer_syntax", "verdict", "ours", "expected", "findings");
        Map<String, Integer> verdicts = new TreeMap<>();
        for (Map.Entry<String, Corpus.Expected> entry : Corpus.expected().entrySet()) {
            String name = entry.getKey();
            if (name.startsWith("dicom/") && entry.getValue().hasHash()) {
                Corpus.Expected its = entry.getValue();
                Budget budget = Limits.standard().open();
                try (DicomFile dicom = DicomFile.open(Corpus.root().resolve(name), ReadOptions.standard(), budget)) {
                    if (DECODED.contains(dicom.transferSyntax().codecFamily())) {
                        Frames frames = Frames.of(dicom, FrameCodecs.standard(), budget);
                        String hash = PixelHash.of(frames, budget);
                        boolean same = hash.equals(its.sha256()) || hash.equals(its.masked());
                        String verdict = same ? "equal" : lossy(dicom, name, its, frames, budget);
                        verdicts.merge(verdict, 1, Integer::sum);
                        addIf(verdict.startsWith("other") != OTHER_PIXELS.contains(name), name + " " + verdict, wrong);
                        report.row(name, syntax(dicom), verdict, hash, its.sha256(), findings(budget));
                    }
                }
            }
        }
        report.write("pixels.tsv");
        assertEquals(List.of(), wrong);
        assertTrue(verdicts.get("equal") >= 318, verdicts::toString);
        assertEquals(7, verdicts.get("within"), verdicts::toString);
        assertEquals(WITHOUT_SAMPLES.size(), verdicts.get("not compared"), verdicts::toString);
    }

    /** Of 9/7 the Standard leaves the last bits open, and the corpus has samples of OpenJPEG: within 2, and 16 of 16 bits. */
    private static String lossy(DicomFile dicom, String name, Corpus.Expected its, Frames frames, Budget budget)
            throws IOException {
        if (its.exact() || dicom.transferSyntax().codecFamily() != CodecFamily.JPEG2000) {
            return "other";
        }
        if (WITHOUT_SAMPLES.contains(name)) {
            return "not compared";
        }
        int allowed = Math.max(2, 1 << Math.max(0, frames.pixels().stored() - 12));
        int distance =
                PixelDistance.between(Corpus.unpacked(its.decoded()), PixelHash.bytes(frames, budget), frames.pixels());
        return distance <= allowed ? "within" : "other, by " + distance;
    }

    private static void addIf(boolean condition, String name, List<String> names) {
        if (condition) {
            names.add(name);
        }
    }
}
