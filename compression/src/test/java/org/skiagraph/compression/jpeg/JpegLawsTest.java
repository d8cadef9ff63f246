package org.skiagraph.compression.jpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.skiagraph.bounds.DataException;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Picture;

/** The fast decoder is the simple one, of any stream; and no stream makes it throw anything but our exceptions. */
class JpegLawsTest {
    /** An encoding of a process, with whatever it can have. */
    private static JpegEncoding draw(JpegProcess process, int components, Random random) {
        JpegEncoding encoding =
                JpegEncoding.of(process).withOptimised(process != JpegProcess.BASELINE || random.nextBoolean());
        if (random.nextBoolean()) {
            int count = 1 + random.nextInt(6);
            boolean rows = process.isLossless() || random.nextBoolean();
            encoding = encoding.withRestart(rows ? RestartInterval.rows(count) : RestartInterval.mcus(count));
        }
        if (process.isLossless()) {
            return encoding.withPredictor(random.nextInt(8));
        }
        List<SamplingFactors> sampling = new ArrayList<>();
        int blocks = 0;
        for (int i = 0; i < components; i++) {
            SamplingFactors factors = new SamplingFactors(1 << random.nextInt(3), 1 << random.nextInt(2));
            blocks += factors.product();
            sampling.add(blocks > 8 ? SamplingFactors.ONE : factors);
        }
        encoding = encoding.withQuality(1 + random.nextInt(100));
        return components > 1 && blocks <= 8 ? encoding.withSampling(sampling) : encoding;
    }

    private static byte[] stream(JpegProcess process, int width, int height, int components, int seed)
            throws IOException {
        Random random = new Random(seed);
        int precision = process.isLossless()
                ? 2 + random.nextInt(15)
                : process == JpegProcess.BASELINE || random.nextBoolean() ? 8 : 12;
        Picture picture = Picture.draw(ImageHeader.of(width, height, components, precision, false), seed);
        return Coding.encode(picture, draw(process, components, random));
    }

    @Property(tries = 300)
    void theFastDecoderIsTheSimpleOne(
            @ForAll @IntRange(min = 0, max = 2) int which,
            @ForAll @IntRange(min = 1, max = 70) int width,
            @ForAll @IntRange(min = 1, max = 50) int height,
            @ForAll @IntRange(min = 1, max = 4) int components,
            @ForAll int seed)
            throws IOException {
        JpegProcess process = List.of(JpegProcess.BASELINE, JpegProcess.EXTENDED, JpegProcess.LOSSLESS)
                .get(which);
        byte[] stream = stream(process, width, height, components, seed);
        int[][] expected = ReferenceJpeg.decode(stream);
        int[][] planes = Coding.decodeStrictly(stream).planes();
        for (int i = 0; i < expected.length; i++) {
            assertArrayEquals(expected[i], planes[i]);
        }
    }

    @Property(tries = 60)
    void cutAnywhereItIsRefusedOrIncompleteWithAFinding(
            @ForAll JpegProcess process, @ForAll @IntRange(min = 1, max = 3) int components, @ForAll int seed)
            throws IOException {
        byte[] stream = stream(process, 20, 17, components, seed);
        for (int n = 0; n < stream.length; n++) {
            byte[] cut = Arrays.copyOf(stream, n);
            try {
                Coding.Decoded decoded = Coding.decode(cut);
                assertTrue(!decoded.budget().findings().isEmpty(), "silent at " + n);
                assertTrue(
                        n >= stream.length - 2
                                || process == JpegProcess.PROGRESSIVE
                                || !decoded.result().complete(),
                        "complete at " + n);
            } catch (DataException e) {
                assertTrue(e.getMessage().length() > 10);
            }
        }
    }

    @Property(tries = 60)
    void damagedAnywhereItThrowsNothingButDataExceptions(
            @ForAll JpegProcess process, @ForAll @IntRange(min = 1, max = 4) int components, @ForAll int seed)
            throws IOException {
        byte[] stream = stream(process, 20, 17, components, seed);
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            byte[] damaged = stream.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                Coding.decode(damaged);
            } catch (DataException e) {
                assertTrue(e.getMessage().length() > 10);
            }
        }
        assertEquals(stream.length, Coding.decodeStrictly(stream).result().bytesUsed());
    }
}
