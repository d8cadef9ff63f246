package org.skiagraph.conformance.jpegls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.jpegls.ApplicationSegment;
import org.skiagraph.compression.jpegls.ColourTransform;
import org.skiagraph.compression.jpegls.Interleave;
import org.skiagraph.compression.jpegls.JpegLsOptions;
import org.skiagraph.compression.jpegls.PresetParameters;
import org.skiagraph.compression.jpegls.SpiffHeader;
import org.skiagraph.samples.Drawing;
import org.skiagraph.samples.ImageClass;

/** CharLS and we: the same bytes for the same image and parameters, and the same samples of the same bytes. */
class CharLsTest {
    @TempDir
    Path folder;

    private CharLs charLs;

    @BeforeEach
    void compile() throws IOException, InterruptedException {
        charLs = new CharLs(folder);
    }

    private static List<int[]> planes(ImageHeader image, int maxval, long seed) {
        Random random = new Random(seed);
        List<int[]> planes = new ArrayList<>();
        int noise = 1 + random.nextInt(1 + maxval / 8);
        for (int c = 0; c < image.components().size(); c++) {
            int[] plane = new int[(int) image.pixels()];
            int value = 0;
            for (int i = 0; i < plane.length; i++) {
                boolean flat = (i / 37 & 3) == 0 || i > plane.length * 3 / 4;
                value = flat ? value : Math.max(0, Math.min(maxval, value + random.nextInt(2 * noise + 1) - noise));
                plane[i] = value;
            }
            planes.add(plane);
        }
        return planes;
    }

    /** Both ways; where CharLS writes no such segments, only the data of the scans are compared. */
    private void compare(ImageHeader image, List<int[]> planes, JpegLsOptions options)
            throws IOException, InterruptedException {
        String what = image.components().size() + " components of " + image.precision() + " bits, " + options;
        byte[] theirs = charLs.encode(image, planes, options);
        byte[] ours = JlsStream.encode(image, planes, options);
        JlsStream.assertSameScans(theirs, ours, what);
        JlsStream decoded = JlsStream.of(theirs);
        assertEquals(List.of(), decoded.findings(), what);
        assertSame(decoded.planes(), charLs.decode(ours, image), what);
        if (options.near() == 0) {
            assertSame(planes, decoded.planes(), what);
        }
    }

    private static void assertSame(List<int[]> expected, List<int[]> actual, String what) {
        for (int i = 0; i < expected.size(); i++) {
            assertArrayEquals(expected.get(i), actual.get(i), what);
        }
    }

    /**
     * But for four samples of 8 bits a pixel without loss: CharLS 2.4.1 encodes them otherwise than those of 7 bits, and than
     * the Standard says.
     */
    @Test
    void everyPrecisionAndInterleaveModeWithAndWithoutLoss() throws IOException, InterruptedException {
        for (int bits = 2; bits <= 16; bits++) {
            for (int components : new int[] {1, 3, 4}) {
                ImageHeader image = ImageHeader.of(67, 41, components, bits, false);
                int maxval = (1 << bits) - 1;
                for (Interleave interleave : Interleave.values()) {
                    for (int near : new int[] {0, 1, 3, 100}) {
                        boolean wrong = components == 4 && interleave == Interleave.SAMPLE && near == 0 && bits == 8;
                        if (near <= maxval / 2 && (components > 1 || interleave == Interleave.NONE) && !wrong) {
                            JpegLsOptions options =
                                    JpegLsOptions.lossless().withNear(near).withInterleave(interleave);
                            compare(image, planes(image, maxval, bits * 31L + near), options);
                        }
                    }
                }
            }
        }
    }

    /** CharLS 2.4.1 breaks on another RESET than the default where samples are interleaved. */
    @Test
    void ownParameters() throws IOException, InterruptedException {
        for (PresetParameters preset : List.of(
                new PresetParameters(255, 5, 6, 7, 3),
                new PresetParameters(255, 10, 10, 10, 255),
                new PresetParameters(255, 10, 20, 30, 64),
                new PresetParameters(0, 6, 60, 99, 31))) {
            for (int near : new int[] {0, 2}) {
                ImageHeader image = ImageHeader.of(50, 50, 3, 8, false);
                boolean usual = preset.reset() == PresetParameters.DEFAULT_RESET;
                JpegLsOptions options = JpegLsOptions.lossless()
                        .withPreset(preset)
                        .withNear(near)
                        .withInterleave(usual ? Interleave.SAMPLE : Interleave.LINE);
                compare(image, planes(image, 255, near), options);
                ImageHeader grey = ImageHeader.of(50, 50, 1, 8, false);
                compare(grey, planes(grey, 255, near), options);
            }
        }
    }

    /** CharLS 2.4.1 writes MAXVAL and encodes as if it were that of the precision. */
    @Test
    void readsStreamsThatDoNotFollowTheirOwnMaxval() throws IOException, InterruptedException {
        ImageHeader image = ImageHeader.of(50, 50, 1, 8, false);
        List<int[]> planes = planes(image, 200, 3);
        JpegLsOptions options = JpegLsOptions.lossless().withPreset(new PresetParameters(200, 3, 7, 21, 64));
        JlsStream stream = JlsStream.of(charLs.encode(image, planes, options));
        assertSame(planes, stream.planes(), "MAXVAL 200");
        assertEquals(List.of("jls-maxval-ignored"), stream.findings());
    }

    @Test
    void colourTransforms() throws IOException, InterruptedException {
        for (int bits : new int[] {8, 16}) {
            ImageHeader image = ImageHeader.of(50, 50, 3, bits, false);
            for (ColourTransform transform : ColourTransform.values()) {
                for (Interleave interleave : List.of(Interleave.LINE, Interleave.SAMPLE)) {
                    JpegLsOptions options =
                            JpegLsOptions.lossless().withTransform(transform).withInterleave(interleave);
                    compare(image, planes(image, (1 << bits) - 1, bits), options);
                }
            }
        }
    }

    @Test
    void drawnPictures() throws IOException, InterruptedException {
        for (ImageClass kind : List.of(ImageClass.CT, ImageClass.US)) {
            Drawing drawing = kind.draw();
            ImageHeader image = drawing.header();
            List<int[]> planes = new ArrayList<>();
            for (Samples samples : drawing.samples()) {
                int[] plane = new int[(int) image.pixels()];
                for (int i = 0; i < plane.length; i++) {
                    plane[i] = samples.get(samples.offset() + i * samples.pixelStride(), false);
                }
                planes.add(plane);
            }
            for (int near : new int[] {0, 2}) {
                compare(image, planes, JpegLsOptions.lossless().withNear(near));
            }
        }
    }

    /** What CharLS does not write it reads: restart markers, SPIFF, comments. */
    @Test
    void readsOurRestartMarkersAndSegments() throws IOException, InterruptedException {
        ImageHeader image = ImageHeader.of(67, 41, 3, 8, false);
        List<int[]> planes = planes(image, 255, 7);
        for (Interleave interleave : Interleave.values()) {
            for (int interval : new int[] {1, 5, 40, 41, 100}) {
                JpegLsOptions options = JpegLsOptions.lossless()
                        .withInterleave(interleave)
                        .withRestartInterval(interval)
                        .withSpiff(SpiffHeader.of(67, 41, 3, 8, 10))
                        .withApplications(List.of(
                                ApplicationSegment.comment("a comment"),
                                ApplicationSegment.application(7, new byte[] {1, 2})));
                byte[] stream = JlsStream.encode(image, planes, options);
                String what = Arrays.toString(new Object[] {interleave, interval});
                assertSame(planes, charLs.decode(stream, image), what);
            }
        }
    }
}
