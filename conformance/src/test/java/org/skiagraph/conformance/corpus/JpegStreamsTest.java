package org.skiagraph.conformance.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.DataException;
import org.skiagraph.compression.jpeg.JpegDecoder;
import org.skiagraph.compression.jpeg.Upsampling;
import org.skiagraph.conformance.CodeStreams;
import org.skiagraph.conformance.Corpus;
import org.skiagraph.conformance.Report;

/** Every JPEG stream of the corpus: the expected samples, or one refusal. */
class JpegStreamsTest {
    private static final Duration EACH = Duration.ofSeconds(20); // ten times what is allowed

    /** Streams that other decoders take for valid and that we decode otherwise or refuse, with the reason. */
    private static final Map<String, String> DIFFERENT = Map.of(
            "broken/jpeg/fz_4bf9097b25424888aa462ecd4a81956ff7802d35-5",
                    "T.81 F.1.2.2: runs of zeros beyond the end of blocks; told as jpeg-bad-code",
            "broken/jpeg/invalid-prediction-shift.jpg",
                    "T.81 H.1.1: a point transform of 12 of samples of 8 bits leaves nothing to predict; refused");

    private static CodeStreams.Decoded decode(String path) throws IOException {
        byte[] stream = Files.readAllBytes(Corpus.root().resolve(path));
        return CodeStreams.decode(new JpegDecoder(Upsampling.OWN_SIZE), stream);
    }

    @Test
    void everyStreamOfTheCorpusGivesTheExpectedSamples() throws IOException {
        Report report = new Report("path", "components", "verdict", "ours", "expected", "findings");
        List<String> wrong = new ArrayList<>();
        List<CodeStreams.Expected> all = CodeStreams.expected("jpeg", "codestreams/jpeg");
        for (CodeStreams.Expected expected : all) {
            CodeStreams.Decoded decoded = decode(expected.path());
            String hash = decoded.sha256();
            boolean same =
                    hash.equals(expected.sha256()) && decoded.components().equals(expected.components());
            String verdict = same && decoded.result().complete() ? "equal" : "other";
            report.row(expected.path(), decoded.components(), verdict, hash, expected.sha256(), decoded.findings());
            if (!verdict.equals("equal")) {
                wrong.add(expected.path());
            }
        }
        report.write("jpeg-streams.tsv");
        assertEquals(List.of(), wrong);
        assertTrue(all.size() >= 50, "only " + all.size());
    }

    @Test
    void brokenStreamsGiveAResultOrOneRefusal() throws IOException {
        Report report = new Report("path", "status", "outcome", "verdict", "text");
        List<String> wrong = new ArrayList<>();
        for (CodeStreams.Expected expected : CodeStreams.expected("jpeg", "broken/jpeg")) {
            String outcome = assertTimeoutPreemptively(EACH, () -> outcome(expected, report), expected.path());
            boolean mayDiffer = !expected.status().equals("valid") || DIFFERENT.containsKey(expected.path());
            if (!outcome.equals("equal") && !mayDiffer) {
                wrong.add(expected.path());
            }
        }
        report.write("jpeg-broken.tsv");
        assertEquals(List.of(), wrong);
    }

    private static String outcome(CodeStreams.Expected expected, Report report) throws IOException {
        try {
            CodeStreams.Decoded decoded = decode(expected.path());
            String outcome = decoded.sha256().equals(expected.sha256()) ? "equal" : "other";
            boolean told = decoded.result().complete() || !decoded.findings().isEmpty();
            assertTrue(told, () -> expected.path() + " is incomplete in silence");
            report.row(
                    expected.path(),
                    expected.status(),
                    decoded.result().complete() ? "complete" : "incomplete",
                    outcome,
                    decoded.findings());
            return outcome;
        } catch (DataException e) {
            report.row(expected.path(), expected.status(), "refused", "-", String.valueOf(e.getMessage()));
            return "refused";
        }
    }
}
