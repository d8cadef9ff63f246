package org.skiagraph.compression.jpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.ByteSamples;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.IntSamples;
import org.skiagraph.compression.Picture;
import org.skiagraph.compression.RowSource;
import org.skiagraph.compression.SampleSource;
import org.skiagraph.compression.ShortSamples;
import org.skiagraph.compression.StreamColour;

class JpegEncoderTest {
    private static byte[] encode(JpegEncoding encoding, ImageHeader header, SampleSource source) throws IOException {
        return encode(
                encoding, header, source, Workers.none(), Limits.standard().open());
    }

    private static byte[] encode(
            JpegEncoding encoding, ImageHeader header, SampleSource source, Workers workers, Budget budget)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JpegEncoder(encoding).encode(header, source, out, workers, budget);
        return out.toByteArray();
    }

    /** Two rows of two samples; differences 127-128, 1, then 2 and -3 by the sample above, all coded by hand. */
    @Test
    void writesALosslessStreamByteForByte() throws IOException {
        byte[] samples = {127, (byte) 128, (byte) 129, (byte) 125};
        JpegEncoding encoding =
                JpegEncoding.of(JpegProcess.LOSSLESS).withOptimised(false).withPredictor(2);
        byte[] stream = encode(
                encoding, ImageHeader.of(2, 2, 1, 8, false), SampleSource.of(List.of(ByteSamples.plane(samples, 2))));
        String bits = "010" + "0" + "010" + "1" + "011" + "10" + "011" + "00"; // categories 1, 1, 2, 2 of Table K.3
        String data = HexFormat.of().formatHex(bytes(bits));
        assertEquals(
                "ffd8" + "ffc3000b" + "08" + "00020002" + "01" + "011100"
                        + "ffc40024" + "00" + "00010501010101010101010101010000" + "000102030405060708090a0b0c0d0e0f10"
                        + "ffda0008" + "01" + "0100" + "020000" + data + "ffd9",
                HexFormat.of().formatHex(stream));
    }

    private static byte[] bytes(String bits) {
        EncodedBits all = new EncodedBits();
        for (char c : bits.toCharArray()) {
            all.put(c - '0', 1);
        }
        return all.stuffed();
    }

    /** One block of one value: a DC difference of category 7, then the end of the block. */
    @Test
    void writesABaselineStreamByteForByte() throws IOException {
        byte[] samples = {(byte) 200};
        JpegEncoding encoding =
                JpegEncoding.of(JpegProcess.BASELINE).withQuality(50).withMarker(ColourMarker.STATED);
        ImageHeader header =
                new ImageHeader(1, 1, ImageHeader.of(1, 1, 1, 8, false).components(), StreamColour.GREY);
        byte[] stream = encode(encoding, header, SampleSource.of(List.of(ByteSamples.plane(samples, 1))));
        String hex = HexFormat.of().formatHex(stream);
        assertTrue(hex.startsWith("ffd8" + "ffe000104a46494600010100000100010000" + "ffdb004300100b0c0e0c0a10"), hex);
        assertTrue(hex.contains("ffc0000b080001000101011100" + "ffc4001f00" + "000105"), hex);
        int dc = 8 * 72 / 16;
        EncodedBits bits = new EncodedBits()
                .symbol(HuffmanSpecification.DC_LUMINANCE, 6)
                .further(dc, 6)
                .symbol(HuffmanSpecification.AC_LUMINANCE, 0);
        assertTrue(hex.endsWith("ffda0008010100003f00" + HexFormat.of().formatHex(bits.stuffed()) + "ffd9"), hex);
    }

    @Test
    void saysColourByAdobesMarkerAndByLetters() throws IOException {
        ImageHeader header =
                new ImageHeader(1, 1, ImageHeader.of(1, 1, 3, 8, false).components(), StreamColour.RGB);
        RowSource black = (component, y, row, width) -> row[0] = 0;
        JpegEncoding baseline = JpegEncoding.of(JpegProcess.BASELINE);
        String rgb = HexFormat.of().formatHex(encode(baseline.withMarker(ColourMarker.STATED), header, black));
        assertTrue(rgb.startsWith("ffd8ffee000e41646f6265006400000000" + "00" + "ffdb"), rgb);
        assertTrue(rgb.contains("03" + "521100" + "471100" + "421100"), rgb);
        ImageHeader ycbcr = new ImageHeader(1, 1, header.components(), StreamColour.YCBCR);
        String adobe = HexFormat.of().formatHex(encode(baseline.withMarker(ColourMarker.ADOBE), ycbcr, black));
        assertTrue(adobe.startsWith("ffd8ffee000e41646f6265006400000000" + "01" + "ffdb"), adobe);
        assertTrue(adobe.contains("03" + "011100" + "021101" + "031101"), adobe);
        String none = HexFormat.of().formatHex(encode(baseline, ycbcr, black));
        assertTrue(none.startsWith("ffd8ffdb"), none);
    }

    @Test
    void bitsAboveThePrecisionAreNotCoded() throws IOException {
        ImageHeader header = ImageHeader.of(40, 20, 1, 12, false);
        Picture picture = Picture.draw(header, 3);
        int[] dirty = picture.planes()[0].clone();
        short[] dirtyShorts = new short[dirty.length];
        for (int i = 0; i < dirty.length; i++) {
            dirty[i] |= i << 12;
            dirtyShorts[i] = (short) dirty[i];
        }
        for (JpegProcess process : List.of(JpegProcess.LOSSLESS, JpegProcess.EXTENDED, JpegProcess.PROGRESSIVE)) {
            JpegEncoding encoding = JpegEncoding.of(process);
            byte[] clean = encode(encoding, header, SampleSource.of(picture.narrow()));
            assertArrayEquals(clean, encode(encoding, header, SampleSource.of(List.of(IntSamples.plane(dirty, 40)))));
            assertArrayEquals(
                    clean, encode(encoding, header, SampleSource.of(List.of(ShortSamples.plane(dirtyShorts, 40)))));
        }
    }

    @Test
    void signedSamplesAreCodedWithoutLossAsTheirLowBits() throws IOException {
        byte[] samples = {-1, -128, 127, 0};
        SampleSource source = SampleSource.of(List.of(ByteSamples.plane(samples, 2)));
        JpegEncoding encoding = JpegEncoding.of(JpegProcess.LOSSLESS);
        assertArrayEquals(
                encode(encoding, ImageHeader.of(2, 2, 1, 8, false), source),
                encode(encoding, ImageHeader.of(2, 2, 1, 8, true), source));
    }

    @Test
    void refusesAnImageBeforeAnythingIsWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowSource nothing = (component, y, row, width) -> {};
        JpegEncoder encoder =
                new JpegEncoder(JpegEncoding.of(JpegProcess.LOSSLESS).withRestart(RestartInterval.mcus(3)));
        assertThrows(
                IllegalArgumentException.class,
                () -> encoder.encode(
                        ImageHeader.of(4, 4, 1, 8, false),
                        nothing,
                        out,
                        Workers.none(),
                        Limits.standard().open()));
        assertEquals(0, out.size());
    }

    @Test
    void chargesTheCoefficientsThatItHoldsAndGivesThemBack() throws IOException {
        ImageHeader header = ImageHeader.of(80, 80, 1, 8, false);
        RowSource flat = (component, y, row, width) -> Arrays.fill(row, 0, width, 77);
        long held = 4 * (100 + 101); // DC coefficients and the places of the others, of which there are none
        for (JpegEncoding encoding : List.of(
                JpegEncoding.of(JpegProcess.PROGRESSIVE),
                JpegEncoding.of(JpegProcess.EXTENDED),
                JpegEncoding.of(JpegProcess.BASELINE).withOptimised(true))) {
            Budget enough = Limits.standard().with(Limit.HELD_BYTES, held).open();
            encode(encoding, header, flat, Workers.none(), enough);
            assertEquals(held, enough.left(Limit.HELD_BYTES));
            Budget less = Limits.standard().with(Limit.HELD_BYTES, held - 1).open();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            LimitExceededException e = assertThrows(LimitExceededException.class, () -> new JpegEncoder(encoding)
                    .encode(header, flat, out, Workers.none(), less));
            assertEquals(Limit.HELD_BYTES, e.limit());
            assertEquals(held - 1, less.left(Limit.HELD_BYTES));
            assertEquals(0, out.size());
        }
        Budget none = Limits.standard().with(Limit.HELD_BYTES, 0).open();
        encode(JpegEncoding.of(JpegProcess.BASELINE), header, flat, Workers.none(), none);
        encode(JpegEncoding.of(JpegProcess.LOSSLESS), header, flat, Workers.none(), none);
    }

    @Test
    void requiresThePixelsOfTheBudget() {
        Budget little = Limits.standard().with(Limit.PIXELS, 15).open();
        RowSource nothing = (component, y, row, width) -> {};
        for (JpegProcess process : JpegProcess.values()) {
            assertThrows(
                    LimitExceededException.class,
                    () -> encode(
                            JpegEncoding.of(process),
                            ImageHeader.of(4, 4, 1, 8, false),
                            nothing,
                            Workers.none(),
                            little));
        }
    }

    @Test
    void anyNumberOfWorkersGivesTheSameBytesByEveryProcess() throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        List<SamplingFactors> quarter = List.of(new SamplingFactors(2, 2), SamplingFactors.ONE, SamplingFactors.ONE);
        List<SamplingFactors> apart =
                List.of(new SamplingFactors(4, 2), new SamplingFactors(1, 2), new SamplingFactors(2, 1));
        try {
            ImageHeader header = new ImageHeader(
                    500, 300, ImageHeader.of(500, 300, 3, 8, false).components(), StreamColour.YCBCR);
            SampleSource samples = SampleSource.of(Picture.draw(header, 13).narrow());
            for (JpegEncoding encoding : List.of(
                    JpegEncoding.of(JpegProcess.BASELINE),
                    JpegEncoding.of(JpegProcess.BASELINE).withSampling(quarter).withRestart(RestartInterval.mcus(7)),
                    JpegEncoding.of(JpegProcess.EXTENDED).withSampling(apart).withRestart(RestartInterval.rows(1)),
                    JpegEncoding.of(JpegProcess.EXTENDED).withSampling(quarter),
                    JpegEncoding.of(JpegProcess.PROGRESSIVE)
                            .withSampling(quarter)
                            .withRestart(RestartInterval.mcus(50)),
                    JpegEncoding.of(JpegProcess.LOSSLESS).withPredictor(0),
                    JpegEncoding.of(JpegProcess.LOSSLESS).withRestart(RestartInterval.rows(40)))) {
                byte[] alone = encode(encoding, header, samples);
                for (int helpers = 1; helpers <= 3; helpers++) {
                    Workers workers = Workers.of(pool, helpers);
                    assertArrayEquals(
                            alone,
                            encode(
                                    encoding,
                                    header,
                                    samples,
                                    workers,
                                    Limits.standard().open()),
                            encoding.toString());
                }
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aRowSourceIsCalledByTheCallingThreadAlone() throws IOException {
        Thread caller = Thread.currentThread();
        RowSource rows = (component, y, row, width) -> assertEquals(caller, Thread.currentThread());
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (JpegProcess process : JpegProcess.values()) {
                encode(
                        JpegEncoding.of(process),
                        ImageHeader.of(600, 600, 2, 8, false),
                        rows,
                        Workers.of(pool, 2),
                        Limits.standard().open());
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void theBestPredictorIsNeverWorseThanAnyOther() throws IOException {
        ImageHeader header = ImageHeader.of(60, 50, 1, 12, false);
        SampleSource slope = (RowSource) (component, y, row, width) -> {
            for (int x = 0; x < width; x++) {
                row[x] = 17 * x + 29 * y + (x * y * 7 & 3) & 4095;
            }
        };
        JpegEncoding encoding = JpegEncoding.of(JpegProcess.LOSSLESS);
        int best = encode(encoding.withPredictor(0), header, slope).length;
        int least = Integer.MAX_VALUE;
        for (int predictor = 1; predictor <= 7; predictor++) {
            least = Math.min(least, encode(encoding.withPredictor(predictor), header, slope).length);
        }
        assertEquals(least, best, 6); // zero bytes that are stuffed in, and tables, are not counted beforehand
        assertTrue(best < encode(encoding, header, slope).length);
    }
}
