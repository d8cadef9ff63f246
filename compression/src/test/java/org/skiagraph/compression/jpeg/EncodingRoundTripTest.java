package org.skiagraph.compression.jpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Picture;
import org.skiagraph.compression.RowSource;
import org.skiagraph.compression.SampleSource;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.StreamColour;

/** Any image comes back: exactly, or within what the quantisation steps allow. */
class EncodingRoundTripTest {
    private static final int MOST_SIDE = 70;

    @Provide
    Arbitrary<List<SamplingFactors>> factors() {
        Arbitrary<Integer> side = Arbitraries.integers().between(1, 4);
        return Combinators.combine(side, side)
                .as(SamplingFactors::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<RestartInterval> restarts() {
        return Combinators.combine(Arbitraries.integers().between(0, 9), Arbitraries.of(true, false))
                .as(RestartInterval::new);
    }

    /** An image whose components have the sizes that the factors give. */
    private static ImageHeader header(
            int width, int height, List<SamplingFactors> factors, int bits, StreamColour colour) {
        int h = factors.stream().mapToInt(SamplingFactors::horizontal).max().orElseThrow();
        int v = factors.stream().mapToInt(SamplingFactors::vertical).max().orElseThrow();
        List<Component> components = factors.stream()
                .map(f -> Component.of(
                        (width * f.horizontal() + h - 1) / h, (height * f.vertical() + v - 1) / v, bits, false))
                .toList();
        return new ImageHeader(width, height, components, colour);
    }

    private static byte[] encode(JpegEncoding encoding, ImageHeader header, SampleSource source) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Budget budget = Limits.standard().open();
        new JpegEncoder(encoding).encode(header, source, out, Workers.none(), budget);
        assertEquals(Limit.HELD_BYTES.standard(), budget.left(Limit.HELD_BYTES), "what was charged is given back");
        return out.toByteArray();
    }

    private static List<int[]> decode(byte[] stream, ImageHeader header) throws IOException {
        Budget strict = new Budget(Limits.standard(), () -> 0, true);
        List<Samples> target = Picture.empty(header, 32);
        assertTrue(new JpegDecoder(Upsampling.OWN_SIZE)
                .decode(Source.of(stream), DecodeRequest.all(), SampleTarget.of(target), strict)
                .complete());
        List<int[]> planes = new ArrayList<>();
        for (int i = 0; i < target.size(); i++) {
            planes.add(Picture.read(target.get(i), header.components().get(i)));
        }
        return planes;
    }

    @Property(tries = 300)
    void withoutLossItIsTheSame(
            @ForAll @IntRange(min = 1, max = MOST_SIDE) int width,
            @ForAll @IntRange(min = 1, max = MOST_SIDE) int height,
            @ForAll("factors") List<SamplingFactors> factors,
            @ForAll @IntRange(min = 2, max = 16) int bits,
            @ForAll @IntRange(max = 7) int predictor,
            @ForAll @IntRange(max = 5) int rows,
            @ForAll boolean optimised,
            @ForAll long seed)
            throws IOException {
        ImageHeader header = header(width, height, factors, bits, StreamColour.UNSTATED);
        JpegEncoding encoding = JpegEncoding.of(JpegProcess.LOSSLESS)
                .withSampling(factors)
                .withPredictor(predictor)
                .withRestart(RestartInterval.rows(rows))
                .withOptimised(optimised);
        Picture picture = Picture.draw(header, seed);
        byte[] stream = encode(encoding, header, SampleSource.of(picture.narrow()));
        List<int[]> decoded = decode(stream, header);
        for (int i = 0; i < decoded.size(); i++) {
            assertArrayEquals(picture.planes()[i], decoded.get(i));
        }
    }

    @Property(tries = 100)
    void aPointTransformLosesLowBitsAlone(
            @ForAll @IntRange(min = 2, max = 16) int bits,
            @ForAll @IntRange(max = 15) int low,
            @ForAll @IntRange(min = 1, max = 7) int predictor,
            @ForAll long seed)
            throws IOException {
        int shift = Math.min(low, bits - 1);
        ImageHeader header = ImageHeader.of(21, 13, 2, bits, false);
        Picture picture = Picture.draw(header, seed);
        JpegEncoding encoding =
                JpegEncoding.of(JpegProcess.LOSSLESS).withPredictor(predictor).withPointTransform(shift);
        List<int[]> decoded = decode(encode(encoding, header, SampleSource.of(picture.narrow())), header);
        for (int i = 0; i < decoded.size(); i++) {
            int[] cut = Arrays.stream(picture.planes()[i])
                    .map(s -> s >> shift << shift)
                    .toArray();
            assertArrayEquals(cut, decoded.get(i));
        }
    }

    @Property(tries = 400)
    void withADctItIsWithinTheStepsOfItsTables(
            @ForAll @IntRange(min = 1, max = MOST_SIDE) int width,
            @ForAll @IntRange(min = 1, max = MOST_SIDE) int height,
            @ForAll("factors") List<SamplingFactors> factors,
            @ForAll @IntRange(min = 2, max = 12) int bits,
            @ForAll @IntRange(min = 1, max = 100) int quality,
            @ForAll("restarts") RestartInterval restart,
            @ForAll @IntRange(max = 15) int options,
            @ForAll long seed)
            throws IOException {
        StreamColour colour = factors.size() == 3 && (options & 1) == 0 ? StreamColour.YCBCR : StreamColour.UNSTATED;
        ImageHeader header = header(width, height, factors, bits, colour);
        JpegProcess process = (options & 2) == 0
                ? JpegProcess.PROGRESSIVE
                : bits > 8 || (options & 4) == 0 ? JpegProcess.EXTENDED : JpegProcess.BASELINE;
        JpegEncoding encoding = JpegEncoding.of(process)
                .withSampling(factors)
                .withQuality(quality)
                .withRestart(restart)
                .withOptimised(process == JpegProcess.PROGRESSIVE || bits > 8 || (options & 8) == 0)
                .withProgression((options & 8) == 0 ? Progression.SUCCESSIVE : Progression.SPECTRAL);
        Picture picture = smooth(header, seed);
        List<int[]> decoded = decode(encode(encoding, header, SampleSource.of(picture.narrow())), header);
        FramePlan frame = FramePlan.of(header, encoding);
        for (int i = 0; i < decoded.size(); i++) {
            double[] allowed =
                    allowed(frame.tables().get(frame.components().get(i).quantisation()));
            assertWithin(
                    picture.planes()[i],
                    decoded.get(i),
                    header.components().get(i).width(),
                    allowed);
        }
    }

    /** Waves and noise, so that blocks have few coefficients in some places and many in others. */
    private static Picture smooth(ImageHeader header, long seed) {
        Random random = new Random(seed);
        double length = 1 + random.nextInt(40);
        int noise = 1 << random.nextInt(header.precision());
        int most = (1 << header.precision()) - 1;
        int[][] planes = new int[header.components().size()][];
        for (int i = 0; i < planes.length; i++) {
            Component component = header.components().get(i);
            planes[i] = new int[(int) component.samples()];
            for (int k = 0; k < planes[i].length; k++) {
                double wave = Math.sin((k % component.width() + 2.0 * (k / component.width())) / length);
                int value = (int) (most / 2.0 * (1 + wave)) + random.nextInt(noise) - noise / 2;
                planes[i][k] = Math.max(0, Math.min(most, value));
            }
        }
        return new Picture(header, planes);
    }

    /** How far a sample may be off: half a step of each coefficient, and what both transforms round. */
    private static double[] allowed(QuantisationTable table) {
        double[] allowed = new double[64];
        for (int i = 0; i < 64; i++) {
            for (int k = 0; k < 64; k++) {
                double weight = Math.abs(ReferenceDct.basis(i % 8, k % 8) * ReferenceDct.basis(i / 8, k / 8));
                allowed[i] += weight * (table.step(k) / 2.0 + 0.25);
            }
            allowed[i] += 1;
        }
        return allowed;
    }

    private static void assertWithin(int[] original, int[] decoded, int width, double[] allowed) {
        for (int k = 0; k < original.length; k++) {
            int x = k % width;
            int y = k / width;
            assertEquals(original[k], decoded[k], allowed[y % 8 * 8 + x % 8], "at " + x + "," + y);
        }
    }

    @Property(tries = 100)
    void rowsGiveTheBytesOfArraysInFullSizeToo(
            @ForAll @IntRange(min = 1, max = MOST_SIDE) int width,
            @ForAll @IntRange(min = 1, max = MOST_SIDE) int height,
            @ForAll @IntRange(max = 3) int process,
            @ForAll @IntRange(min = 1, max = 4) int h,
            @ForAll @IntRange(min = 1, max = 4) int v,
            @ForAll long seed)
            throws IOException {
        JpegEncoding encoding = JpegEncoding.of(JpegProcess.values()[process]);
        ImageHeader header = ImageHeader.of(width, height, 2, 8, false);
        if (!encoding.process().isLossless()) {
            encoding = encoding.withSampling(List.of(new SamplingFactors(h, v), SamplingFactors.ONE));
        }
        Picture picture = Picture.draw(header, seed);
        RowSource rows = (component, y, row, n) -> System.arraycopy(picture.planes()[component], y * width, row, 0, n);
        byte[] expected = encode(encoding, header, SampleSource.of(picture.narrow()));
        assertArrayEquals(expected, encode(encoding, header, rows));
        assertArrayEquals(expected, encode(encoding, header, SampleSource.of(wide(picture))));
    }

    private static List<Samples> wide(Picture picture) {
        List<Samples> wide = Picture.empty(picture.header(), 32);
        for (int i = 0; i < wide.size(); i++) {
            Picture.fill(wide.get(i), picture.header().components().get(i), picture.planes()[i]);
        }
        return wide;
    }
}
