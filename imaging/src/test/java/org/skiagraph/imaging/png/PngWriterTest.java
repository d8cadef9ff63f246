package org.skiagraph.imaging.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Pictures are read back by the JDK's own PNG reader, which shares no code with the writer. */
class PngWriterTest {
    @Property(tries = 60)
    void theJdkReadsWhatWasWritten(
            @ForAll @IntRange(min = 1, max = 70) int width,
            @ForAll @IntRange(min = 1, max = 40) int height,
            @ForAll boolean colour,
            @ForAll boolean wide,
            @ForAll boolean smooth,
            @ForAll long seed)
            throws IOException {
        int samples = colour ? 3 : 1;
        int bits = wide ? 16 : 8;
        int[] image = image(width * height * samples, bits, smooth, seed);
        Raster read = ImageIO.read(new ByteArrayInputStream(png(image, width, height, samples, bits)))
                .getRaster();
        assertArrayEquals(image, read.getPixels(0, 0, width, height, (int[]) null));
    }

    @Test
    void aPictureLargerThanOneChunkIsWhole() throws IOException {
        int[] noise = image(400 * 300, 16, false, 1);
        byte[] file = png(noise, 400, 300, 1, 16);
        Raster read = ImageIO.read(new ByteArrayInputStream(file)).getRaster();
        assertArrayEquals(noise, read.getPixels(0, 0, 400, 300, (int[]) null));
    }

    @Test
    void smoothPicturesBecomeSmall() throws IOException {
        int[] ramp = new int[256 * 256];
        Arrays.setAll(ramp, i -> i % 256);
        int size = png(ramp, 256, 256, 1, 8).length;
        assertEquals(true, size < 2000, "a ramp of 64 KiB became " + size + " bytes");
    }

    @Test
    void rowsMissingAreAnError() throws IOException {
        try (PngWriter writer = new PngWriter(new ByteArrayOutputStream(), 2, 2, 1, 8)) {
            writer.row(new int[2]);
            assertThrows(IOException.class, writer::finish);
        }
    }

    @Test
    void rowsTooManyOrTooShortAreRefused() throws IOException {
        try (PngWriter writer = new PngWriter(new ByteArrayOutputStream(), 2, 1, 1, 8)) {
            assertThrows(IllegalArgumentException.class, () -> writer.row(new int[1]));
            writer.row(new int[2]);
            assertThrows(IllegalArgumentException.class, () -> writer.row(new int[2]));
        }
    }

    @Test
    void formsThatAreNotWrittenAreRefused() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(IllegalArgumentException.class, () -> new PngWriter(out, 1, 1, 2, 8));
        assertThrows(IllegalArgumentException.class, () -> new PngWriter(out, 1, 1, 1, 12));
        assertThrows(IllegalArgumentException.class, () -> new PngWriter(out, 0, 1, 1, 8));
    }

    private static int[] image(int count, int bits, boolean smooth, long seed) {
        Random random = new Random(seed);
        int[] image = new int[count];
        Arrays.setAll(image, i -> (smooth ? i * 7 + random.nextInt(3) : random.nextInt()) & ((1 << bits) - 1));
        return image;
    }

    private static byte[] png(int[] image, int width, int height, int samples, int bits) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PngWriter writer = new PngWriter(out, width, height, samples, bits)) {
            int row = width * samples;
            for (int y = 0; y < height; y++) {
                writer.row(Arrays.copyOfRange(image, y * row, (y + 1) * row));
            }
            writer.finish();
        }
        return out.toByteArray();
    }
}
