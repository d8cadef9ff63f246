package org.skiagraph.imaging.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.skiagraph.imaging.Images.colour;
import static org.skiagraph.imaging.Images.described;
import static org.skiagraph.imaging.Images.withPixels;
import static org.skiagraph.imaging.render.Drawing.draw;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.imaging.Images;
import org.skiagraph.model.DataSet;

/** Three samples a pixel. PS3.3 C.7.6.3.1.2. */
class ColourTest {
    @Test
    void rgbIsAsItIs() throws IOException {
        assertArrayEquals(new int[] {1, 2, 3, 4, 5, 6}, draw(withPixels(colour(1, 2, "RGB", false), 1, 2, 3, 4, 5, 6)));
        assertArrayEquals(new int[] {1, 3, 5, 2, 4, 6}, draw(withPixels(colour(1, 2, "RGB", true), 1, 2, 3, 4, 5, 6)));
    }

    /** R = Y + 1.402 Cr', G = Y - 0.344136 Cb' - 0.714136 Cr', B = Y + 1.772 Cb', of the colours that T.871 works out. */
    @ParameterizedTest
    @CsvSource({
        "0, 128, 128, 0, 0, 0",
        "255, 128, 128, 255, 255, 255",
        "76, 85, 255, 254, 0, 0", // 76+178.05, 76+14.8-90.7, 76-76.2
        "150, 44, 21, 0, 255, 1", // 150-150.0, 150+28.9+76.4, 150-148.8
        "29, 255, 107, 0, 0, 254",
        "100, 138, 118, 86, 104, 118"
    })
    void ybrFullBecomesRgb(int y, int cb, int cr, int r, int g, int b) throws IOException {
        assertArrayEquals(new int[] {r, g, b}, draw(withPixels(colour(1, 1, "YBR_FULL", false), y, cb, cr, 0)));
    }

    @Test
    void halfChrominanceIsSharedByTwoPixels() throws IOException {
        assertArrayEquals(
                new int[] {86, 104, 118, 186, 204, 218},
                draw(withPixels(colour(1, 2, "YBR_FULL_422", false), 100, 200, 138, 118)));
    }

    @Test
    void halfChrominanceOf16BitsIsReadByCells() throws IOException {
        DataSet image = colour(1, 2, "YBR_FULL_422", false)
                .set(Tag.BitsAllocated, 16)
                .set(Tag.BitsStored, 16)
                .set(Tag.HighBit, 15)
                .setBytes(Tag.PixelData, Vr.OW, Images.bytes(0, 100, 0, 200, 0, 138, 0, 118));
        assertArrayEquals(new int[] {86, 104, 118, 186, 204, 218}, draw(image));
    }

    @ParameterizedTest
    @CsvSource({"16, 128, 128, 0", "235, 128, 128, 255", "126, 128, 128, 128", "5, 128, 128, 0"})
    void ybrPartialIsStretched(int y, int cb, int cr, int grey) throws IOException {
        assertArrayEquals(
                new int[] {grey, grey, grey, grey, grey, grey},
                draw(withPixels(colour(1, 2, "YBR_PARTIAL_422", false), y, y, cb, cr)));
    }

    @ParameterizedTest
    @CsvSource({"16, 16, 0xAB, 0xCD, 0xCD", "16, 12, 0xAB, 0x0C, 0xCA", "32, 32, 0, 0xCD, 0", "64, 64, 0, 0xCD, 0"})
    void wideSamplesGiveTheirHighestBits(int allocated, int stored, String low, String high, String level)
            throws IOException {
        int unit = allocated / 8;
        int[] cells = new int[3 * unit + (3 * unit & 1)];
        cells[0] = Integer.decode(low);
        cells[1] = Integer.decode(high);
        cells[2 * unit + unit - 1] = 0x7F;
        DataSet image = withPixels(
                colour(1, 1, "RGB", false)
                        .set(Tag.BitsAllocated, allocated)
                        .set(Tag.BitsStored, stored)
                        .set(Tag.HighBit, stored - 1),
                cells);
        int last = stored == 12 ? 0xF0 : 0x7F;
        assertArrayEquals(new int[] {Integer.decode(level), 0, last}, draw(image));
    }

    @Test
    void narrowSamplesAreStretched() throws IOException {
        DataSet image = colour(1, 1, "RGB", false).set(Tag.BitsStored, 4).set(Tag.HighBit, 3);
        assertArrayEquals(new int[] {0, 119, 255}, draw(withPixels(image, 0, 7, 15, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HSV", "YBR_WHAT", "MONOCHROME2", ""})
    void otherInterpretationsAreRefused(String photometric) {
        DataSet image = colour(1, 1, "RGB", false);
        image.setUnchecked(Tag.PhotometricInterpretation, Vr.CS, photometric);
        assertThrows(UnsupportedDataException.class, () -> draw(withPixels(image, 1, 2, 3, 0)));
    }

    @Test
    void floatColoursAreRefused() {
        DataSet image = described(1, 1, 32)
                .set(Tag.SamplesPerPixel, 3)
                .set(Tag.PhotometricInterpretation, "RGB")
                .setBytes(Tag.FloatPixelData, Vr.OF, new byte[12]);
        assertThrows(UnsupportedDataException.class, () -> draw(image));
    }
}
