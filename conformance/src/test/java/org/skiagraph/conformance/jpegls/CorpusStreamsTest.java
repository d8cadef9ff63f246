package org.skiagraph.conformance.jpegls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.RowSink;
import org.skiagraph.compression.jpegls.ColourTransform;
import org.skiagraph.compression.jpegls.Interleave;
import org.skiagraph.compression.jpegls.JpegLsDecoder;
import org.skiagraph.compression.jpegls.JpegLsOptions;
import org.skiagraph.compression.jpegls.JpegLsScan;
import org.skiagraph.compression.jpegls.PresetParameters;
import org.skiagraph.conformance.CodeStreams;
import org.skiagraph.conformance.Corpus;

/** The streams of the corpus, those of T.87's own suite among them: decoded exactly, and encoded to the same bytes. */
class CorpusStreamsTest {
    private static final String FOLDER = "codestreams/jpegls/";

    static List<CodeStreams.Expected> streams() throws IOException {
        return JlsStream.expected();
    }

    @ParameterizedTest
    @MethodSource("streams")
    void givesTheSamplesOfEveryStream(CodeStreams.Expected expected) throws IOException {
        JlsStream stream = JlsStream.ofCorpus(expected.path());
        assertEquals(expected.components(), stream.components());
        assertTrue(stream.complete());
        assertEquals(List.of(), stream.findings());
        if (!expected.sha256().equals("-")) {
            assertEquals(expected.sha256(), stream.sha256());
        }
    }

    @Test
    void componentsOfDifferentSizesAreWithinNear() throws IOException {
        JlsStream stream = JlsStream.ofCorpus(FOLDER + "t87_t8sse3.jls");
        List<int[]> source = subSampled();
        for (int i = 0; i < source.size(); i++) {
            for (int k = 0; k < source.get(i).length; k++) {
                assertTrue(Math.abs(source.get(i)[k] - stream.planes().get(i)[k]) <= 3);
            }
        }
    }

    private static List<int[]> subSampled() throws IOException {
        return List.of(pgm("test8r"), pgm("test8gr4"), pgm("test8bs2"));
    }

    /** The samples of a reference image: P5 with a byte a sample. */
    private static int[] pgm(String name) throws IOException {
        Path file = Corpus.root().resolve("expected/suite-ref/" + name + ".pgm.gz");
        byte[] bytes;
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            bytes = in.readAllBytes();
        }
        String[] words = new String(bytes, 0, 64, StandardCharsets.ISO_8859_1).split("\\s+");
        int count = Integer.parseInt(words[1]) * Integer.parseInt(words[2]);
        int[] samples = new int[count];
        for (int i = 0; i < count; i++) {
            samples[i] = bytes[bytes.length - count + i] & 0xFF;
        }
        return samples;
    }

    @ParameterizedTest
    @ValueSource(strings = {"t87_t16e0", "t87_t8c0e0", "t87_t8c2e0", "tulips-gray-8bit-512-512-hp-encoder"})
    void encodesTheSuitesImagesToItsBytes(String name) throws IOException {
        JlsStream stream = JlsStream.ofCorpus(FOLDER + name + ".jls");
        JpegLsOptions options = JpegLsOptions.lossless()
                .withInterleave(stream.header().scans().get(0).interleave());
        assertArrayEquals(stream.bytes(), JlsStream.encode(stream.image(), stream.planes(), options));
    }

    @Test
    void encodesNearLosslessToTheSuitesBytes() throws IOException {
        JlsStream source = JlsStream.ofCorpus(FOLDER + "t87_t8c0e0.jls");
        JlsStream near = JlsStream.ofCorpus(FOLDER + "t87_t8c0e3.jls");
        JpegLsOptions options = JpegLsOptions.lossless().withNear(3).withInterleave(Interleave.NONE);
        assertArrayEquals(near.bytes(), JlsStream.encode(source.image(), source.planes(), options));
    }

    @Test
    void encodesWithOwnThresholdsToTheSuitesBytes() throws IOException {
        JlsStream stream = JlsStream.ofCorpus(FOLDER + "t87_t8nde0.jls");
        PresetParameters preset = stream.header().scans().get(0).preset().orElseThrow();
        assertEquals(new PresetParameters(255, 9, 9, 9, 31), preset);
        JpegLsOptions options = JpegLsOptions.lossless().withPreset(preset);
        assertArrayEquals(stream.bytes(), JlsStream.encode(stream.image(), stream.planes(), options));
    }

    @Test
    void encodesComponentsOfDifferentSizesToTheSuitesBytes() throws IOException {
        JlsStream stream = JlsStream.ofCorpus(FOLDER + "t87_t8sse3.jls");
        JpegLsOptions options = JpegLsOptions.lossless().withNear(3).withInterleave(Interleave.LINE);
        assertArrayEquals(stream.bytes(), JlsStream.encode(stream.image(), subSampled(), options));
    }

    /** Segments may differ from ours, such as the ids of components. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "banny",
                "banny-hp2",
                "test8_ilv_line_rm_7",
                "test8_ilv_sample_rm_300",
                "8bit-monochrome-2x2",
                "wsi_JPEG-LS_Lossless_Image_Compression-GRAYSCALE-16",
                "wsi_JPEG-LS_Lossless_Image_Compression-RGB-8"
            })
    void encodesLosslessStreamsToTheSameData(String name) throws IOException {
        JlsStream stream = JlsStream.ofCorpus(FOLDER + name + ".jls");
        JpegLsScan scan = stream.header().scans().get(0);
        JpegLsOptions options = JpegLsOptions.lossless()
                .withInterleave(scan.interleave())
                .withRestartInterval(scan.restartInterval())
                .withTransform(stream.header().transform());
        JlsStream.assertSameScans(stream.bytes(), JlsStream.encode(stream.image(), stream.planes(), options), name);
    }

    @Test
    void tellsWhatStreamsCarryBesideTheirPictures() throws IOException {
        assertEquals(
                ColourTransform.HP2,
                JlsStream.ofCorpus(FOLDER + "banny-hp2.jls").header().transform());
        assertEquals(
                7,
                JlsStream.ofCorpus(FOLDER + "test8_ilv_line_rm_7.jls")
                        .header()
                        .scans()
                        .get(0)
                        .restartInterval());
        JlsStream spiff = JlsStream.ofCorpus(FOLDER + "wsi_JPEG-LS_Lossless_Image_Compression-RGB-8.jls");
        assertEquals(300, spiff.header().spiff().orElseThrow().verticalResolution());
        assertEquals(List.of(), spiff.header().applications());
        assertEquals(
                "APP7",
                JlsStream.ofCorpus(FOLDER + "banny.jls")
                        .header()
                        .applications()
                        .get(0)
                        .name());
    }

    /** Each in a second, with little memory: the largest claims an image of a gigabyte. */
    @Test
    void brokenStreamsAreRefusedOrIncomplete() throws IOException {
        List<String> outcomes = new ArrayList<>();
        for (Path file : Corpus.files("broken/jpegls")) {
            Budget budget = Limits.forHeap(64 << 20).open();
            RowSink sink = (component, y, row, width) -> {};
            try (Source source = Source.open(file)) {
                boolean complete = new JpegLsDecoder()
                        .decode(source, DecodeRequest.all(), sink, budget)
                        .complete();
                outcomes.add(complete ? "complete" : "incomplete");
                assertTrue(!budget.findings().isEmpty());
            } catch (DataException e) {
                outcomes.add(e.kind());
            }
        }
        assertEquals(List.of("incomplete", "malformed", "malformed"), outcomes);
    }
}
