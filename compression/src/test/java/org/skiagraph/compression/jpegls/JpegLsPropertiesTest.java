package org.skiagraph.compression.jpegls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Picture;
import org.skiagraph.compression.SampleSource;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;

/** Any image with any parameters: the bytes of the Standard's own words, and back within NEAR. T.87 annex A. */
class JpegLsPropertiesTest {
    private static PresetParameters preset(int precision, int near, Random random) {
        int most = (1 << precision) - 1;
        int maxval = random.nextInt(3) == 0
                ? Math.max(1, 2 * near) + random.nextInt(most - Math.max(1, 2 * near) + 1)
                : most;
        if (random.nextInt(3) == 0) {
            return PresetParameters.defaults(maxval, near);
        }
        int t1 = between(near + 1, maxval, random);
        int t2 = between(t1, maxval, random);
        int t3 = between(t2, maxval, random);
        int reset = random.nextInt(3) == 0 ? between(3, Math.max(255, maxval), random) : 3 + random.nextInt(20);
        return new PresetParameters(maxval, t1, t2, t3, reset);
    }

    private static int between(int least, int most, Random random) {
        int wide = least + random.nextInt(Math.max(1, most - least + 1));
        return random.nextBoolean() ? Math.min(wide, least + random.nextInt(8)) : wide;
    }

    private static int near(int precision, Random random) {
        int most = Math.min(CodingParameters.MAX_NEAR, ((1 << precision) - 1) / 2);
        return random.nextInt(2) == 0
                ? 0
                : random.nextInt(3) == 0 ? random.nextInt(most + 1) : Math.min(most, 1 + random.nextInt(4));
    }

    private static int[][] copy(int[][] planes) {
        return Arrays.stream(planes).map(int[]::clone).toArray(int[][]::new);
    }

    @Property(tries = 1500)
    void givesTheBytesAndTheSamplesThatTheStandardSays(
            @ForAll @IntRange(min = 1, max = 60) int width,
            @ForAll @IntRange(min = 1, max = 24) int height,
            @ForAll @IntRange(min = 1, max = 4) int components,
            @ForAll @IntRange(min = 2, max = 16) int precision,
            @ForAll boolean bySample,
            @ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        int near = near(precision, random);
        PresetParameters preset = preset(precision, near, random);
        ImageHeader header = ImageHeader.of(width, height, components, precision, false);
        Picture picture = Drawn.picture(header, preset.maxval(), seed);
        boolean samples = bySample && components > 1;

        int[][] expected = copy(picture.planes());
        byte[] data = ReferenceJpegLs.encode(width, height, expected, samples, preset, near);
        JpegLsOptions options = JpegLsOptions.lossless()
                .withNear(near)
                .withPreset(preset)
                .withInterleave(samples ? Interleave.SAMPLE : Interleave.LINE);
        byte[] stream = encode(picture, options);
        assertArrayEquals(data, scanOf(stream));
        assertArrayEquals(expected, ReferenceJpegLs.decode(data, width, height, components, samples, preset, near));

        int[][] decoded = decode(header, stream);
        assertArrayEquals(expected, decoded);
        for (int i = 0; i < components; i++) {
            for (int k = 0; k < decoded[i].length; k++) {
                assertTrue(Math.abs(decoded[i][k] - picture.planes()[i][k]) <= near);
            }
        }
    }

    @Property(tries = 300)
    void givesBackAnyImageInAnyOrderOfItsParts(
            @ForAll @IntRange(min = 1, max = 40) int width,
            @ForAll @IntRange(min = 1, max = 40) int height,
            @ForAll @IntRange(min = 1, max = 9) int components,
            @ForAll @IntRange(min = 2, max = 16) int precision,
            @ForAll Interleave interleave,
            @ForAll @IntRange(min = 0, max = 12) int restartInterval,
            @ForAll long seed)
            throws IOException {
        ImageHeader header = ImageHeader.of(width, height, components, precision, false);
        Picture picture = Drawn.picture(header, (1 << precision) - 1, seed);
        ColourTransform transform = components == 3 ? ColourTransform.values()[(int) (seed & 3)] : ColourTransform.NONE;
        JpegLsOptions options = JpegLsOptions.lossless()
                .withInterleave(interleave)
                .withRestartInterval(restartInterval)
                .withTransform(transform);
        assertArrayEquals(picture.planes(), decode(header, encode(picture, options)));
    }

    @Property(tries = 100)
    void linesLongerThanAWindowAreTheSame(
            @ForAll @IntRange(min = 20_000, max = 90_000) int width,
            @ForAll @IntRange(min = 1, max = 3) int components,
            @ForAll boolean bySample,
            @ForAll long seed)
            throws IOException {
        int precision = (int) (2 + (seed & 0xFFFF) % 15);
        ImageHeader header = ImageHeader.of(width, 2, components, precision, false);
        Picture picture = Drawn.picture(header, (1 << precision) - 1, seed);
        JpegLsOptions options = JpegLsOptions.lossless().withInterleave(bySample ? Interleave.SAMPLE : Interleave.LINE);
        assertArrayEquals(picture.planes(), decode(header, encode(picture, options)));
    }

    static byte[] encode(Picture picture, JpegLsOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JpegLsEncoder(options)
                .encode(
                        picture.header(),
                        SampleSource.of(picture.narrow()),
                        out,
                        Workers.none(),
                        Limits.standard().open());
        return out.toByteArray();
    }

    /** The samples of all components; nothing may be found wrong. */
    static int[][] decode(ImageHeader header, byte[] stream) throws IOException {
        List<Samples> target = Picture.empty(header, 32);
        Budget strict = new Budget(Limits.standard(), () -> 0, true);
        assertTrue(new JpegLsDecoder()
                .decode(Source.of(stream), DecodeRequest.all(), SampleTarget.of(target), strict)
                .complete());
        int[][] planes = new int[target.size()][];
        for (int i = 0; i < planes.length; i++) {
            planes[i] = Picture.read(target.get(i), header.components().get(i));
        }
        return planes;
    }

    /** The data of the only scan. */
    static byte[] scanOf(byte[] stream) throws IOException {
        StreamReader reader =
                new StreamReader(Source.of(stream), Limits.standard().open());
        reader.begin();
        int from = (int) reader.position();
        reader.skipData();
        assertEquals(stream.length - 2, reader.position());
        return Arrays.copyOfRange(stream, from, stream.length - 2);
    }
}
