package org.skiagraph.conformance.jpeg2000;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.DataException;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.jpeg2000.Jpeg2000Decoder;
import org.skiagraph.conformance.CodeStreams;
import org.skiagraph.conformance.Corpus;
import org.skiagraph.conformance.Report;

/** Every JPEG 2000 stream of the corpus: within the suite's bounds, equal, within a tolerance, or one refusal. */
class CorpusStreamsTest {
    private static final Duration EACH = Duration.ofSeconds(60);

    /** Where expected samples are another decoder's and not the Standard's, with the reason. */
    static final Map<String, String> DIFFERENT = Map.of(
            "codestreams/j2k/misc/wsi_JPEG_2000_Image_Compression-GRAYSCALE-16.jp2",
                    "T.800 F.3.8.2: 29 of 57,600 samples of 16 bits differ by 3, and none from those in double precision by more than"
                            + " 1; OpenJPEG's factor for high-pass samples is 1.625732422 / 2, the Standard's 1 / 1.230174105",
            "codestreams/j2k/opj/4241ac039aba57e6a9c948d519d94216_asan_heap-oob_14650f2_7469_602.jp2",
                    "T.800 A.6.4: 16 step sizes for 94 subbands, made by a fuzzer; what is meant is not known",
            "codestreams/j2k/opj/issue427-null-image-size.jp2",
                    "T.800 A.5.1: an image from 4,0 to 4,4 has no pixels; refused",
            "codestreams/j2k/opj/issue725.jp2",
                    "T.800 G.2: a component transform of components of different sizes; none is applied");

    private static byte[] bytes(String path) throws IOException {
        return Files.readAllBytes(Corpus.root().resolve(path));
    }

    private static DecodeRequest request(ExpectedStream expected) {
        // the suite's reference has one resolution less
        return DecodeRequest.all().withReduction(expected.path().endsWith("p0_08.j2k") ? 1 : 0);
    }

    @Test
    void suiteOfT803() throws IOException {
        Report report = new Report("file", "component", "peak error", "MSE", "allowed", "verdict");
        List<String> wrong = new ArrayList<>();
        int components = 0;
        for (ExpectedStream expected : ExpectedStream.below("codestreams/j2k/t803")) {
            J2kStream.Decoded decoded = J2kStream.decode(bytes(expected.path()), request(expected));
            for (int c = 0; c < expected.references().size(); c++) {
                Pgx reference =
                        Pgx.read(Corpus.root().resolve(expected.references().get(c)));
                Component shape = decoded.header().components().get(c);
                assertEquals(reference.width() + "x" + reference.height(), shape.width() + "x" + shape.height());
                Difference is = Difference.between(decoded.planes().get(c), reference.samples());
                Difference allowed = Difference.allowed(expected.tolerance(), c);
                boolean passed = is.isWithin(allowed)
                        && decoded.result().complete()
                        && decoded.budget().findings().isEmpty();
                report.row(
                        expected.path(),
                        String.valueOf(c),
                        String.valueOf(is.peak()),
                        String.valueOf(is.mse()),
                        allowed.toString(),
                        passed ? "pass" : "FAIL " + decoded.budget().findings().list());
                components++;
                if (!passed) {
                    wrong.add(expected.path() + " component " + c + ": " + is + ", allowed " + allowed);
                }
            }
        }
        report.write("t803.tsv");
        assertEquals(List.of(), wrong);
        assertTrue(components >= 20, "only " + components);
    }

    @Test
    void everyStreamOfTheCorpusGivesTheExpectedSamples() throws IOException {
        Report report = new Report("path", "components", "verdict", "difference", "allowed", "findings");
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (ExpectedStream expected : ExpectedStream.below("codestreams/j2k")) {
            Verdict verdict = verdict(expected);
            report.row(
                    expected.path(),
                    verdict.components(),
                    verdict.word(),
                    verdict.difference(),
                    expected.tolerance(),
                    verdict.findings());
            if (verdict.word().equals("other") && !DIFFERENT.containsKey(expected.path())) {
                wrong.add(expected.path() + ": " + verdict);
            }
            compared += verdict.word().equals("not compared") ? 0 : 1;
        }
        report.write("jpeg2000-streams.tsv");
        assertEquals(List.of(), wrong);
        assertTrue(compared >= 60, "only " + compared);
    }

    private record Verdict(String word, String components, String difference, String findings) {}

    private static Verdict verdict(ExpectedStream expected) throws IOException {
        byte[] stream = bytes(expected.path());
        CodeStreams.Decoded decoded;
        try {
            decoded = CodeStreams.decode(new Jpeg2000Decoder(), stream);
        } catch (DataException e) {
            return new Verdict("other", "-", "refused", String.valueOf(e.getMessage()));
        }
        boolean sameShape = decoded.components().equals(expected.components());
        if (sameShape && decoded.sha256().equals(expected.sha256())) {
            return new Verdict("equal", decoded.components(), "0", decoded.findings());
        }
        if (!expected.references().isEmpty()) {
            return new Verdict("see t803.tsv", decoded.components(), "-", decoded.findings());
        }
        if (!sameShape || expected.decoded().isEmpty()) {
            String word = sameShape && !expected.tolerance().equals("exact") ? "not compared" : "other";
            return new Verdict(word, decoded.components(), "-", decoded.findings()); // compared by OpenJpegTest
        }
        Optional<Difference> worst = worst(expected, stream);
        boolean within = worst.isPresent() && worst.get().isWithin(Difference.allowed(expected.tolerance(), 0));
        return new Verdict(
                within ? "within" : "other",
                decoded.components(),
                worst.map(Difference::toString).orElse("other length"),
                decoded.findings());
    }

    /** The component that differs most from the samples of another decoder. */
    private static Optional<Difference> worst(ExpectedStream expected, byte[] stream) throws IOException {
        byte[] samples = Corpus.unpacked(expected.decoded());
        J2kStream.Decoded decoded = J2kStream.decode(stream, DecodeRequest.all());
        Difference worst = new Difference(0, 0);
        int at = 0;
        for (int c = 0; c < decoded.planes().size(); c++) {
            Component component = decoded.header().components().get(c);
            int unit = component.precision() <= 8 ? 1 : component.precision() <= 16 ? 2 : 4;
            int[] plane = decoded.planes().get(c);
            if (at + plane.length * unit > samples.length) {
                return Optional.empty();
            }
            int[] wanted = new int[plane.length];
            for (int i = 0; i < plane.length; i++) {
                for (int b = unit - 1; b >= 0; b--) {
                    wanted[i] = wanted[i] << 8 | samples[at + b] & 0xFF;
                }
                int unused = 32 - 8 * unit;
                wanted[i] = component.signed() ? wanted[i] << unused >> unused : wanted[i];
                at += unit;
            }
            Difference difference = Difference.between(plane, wanted);
            worst = difference.peak() > worst.peak() ? difference : worst;
        }
        return at == samples.length ? Optional.of(worst) : Optional.empty();
    }

    @Test
    void brokenStreamsGiveAResultOrOneRefusal() throws IOException {
        Report report = new Report("path", "status", "outcome", "text");
        List<ExpectedStream> all = ExpectedStream.below("broken/j2k");
        for (ExpectedStream expected : all) {
            assertTimeoutPreemptively(EACH, () -> outcome(expected, report), expected.path());
        }
        report.write("jpeg2000-broken.tsv");
        assertTrue(all.size() >= 50, "only " + all.size());
    }

    private static void outcome(ExpectedStream expected, Report report) throws IOException {
        try {
            CodeStreams.Decoded decoded = CodeStreams.decode(new Jpeg2000Decoder(), bytes(expected.path()));
            boolean told = decoded.result().complete() || !decoded.findings().isEmpty();
            assertTrue(told, () -> expected.path() + " is incomplete in silence");
            String outcome = decoded.result().complete() ? "complete" : "incomplete";
            boolean same = decoded.sha256().equals(expected.sha256());
            report.row(expected.path(), expected.status(), outcome + (same ? ", equal" : ""), decoded.findings());
        } catch (DataException e) {
            report.row(expected.path(), expected.status(), "refused", String.valueOf(e.getMessage()));
        }
    }
}
