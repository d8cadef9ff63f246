package org.skiagraph.imaging.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.skiagraph.imaging.Images.bytes;
import static org.skiagraph.imaging.Images.free;

import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.LimitExceededException;

class ScalingTest {
    @Property(tries = 100)
    void aConstantPictureStaysConstant(
            @ForAll @IntRange(min = 1, max = 40) int width,
            @ForAll @IntRange(min = 1, max = 40) int height,
            @ForAll @IntRange(min = 1, max = 90) int newWidth,
            @ForAll @IntRange(min = 1, max = 90) int newHeight,
            @ForAll byte level,
            @ForAll boolean colour)
            throws IOException {
        int samples = colour ? 3 : 1;
        byte[] bytes = new byte[width * height * samples];
        Arrays.fill(bytes, level);
        byte[] scaled = Scaling.scale(new Picture(width, height, samples, bytes), newWidth, newHeight, free())
                .bytes();
        byte[] expected = new byte[newWidth * newHeight * samples];
        Arrays.fill(expected, level);
        assertArrayEquals(expected, scaled);
    }

    @Test
    void theSameSizeIsTheSamePicture() throws IOException {
        Picture picture = new Picture(2, 1, 1, bytes(1, 2));
        assertSame(picture, Scaling.scale(picture, 2, 1, free()));
    }

    @Test
    void smallerIsTheMeanOfWhatIsCovered() throws IOException {
        Picture picture = new Picture(4, 2, 1, bytes(0, 10, 100, 200, 20, 30, 100, 200));
        assertArrayEquals(bytes(15, 150), Scaling.scale(picture, 2, 1, free()).bytes());
    }

    @Test
    void halfCoveredPixelsCountHalf() throws IOException {
        Picture picture = new Picture(3, 1, 1, bytes(0, 60, 120));
        assertArrayEquals(bytes(20, 100), Scaling.scale(picture, 2, 1, free()).bytes());
    }

    @Test
    void largerIsBetweenTwo() throws IOException {
        Picture picture = new Picture(2, 1, 1, bytes(0, 100));
        assertArrayEquals(
                bytes(0, 25, 75, 100), Scaling.scale(picture, 4, 1, free()).bytes());
    }

    @Test
    void colourChannelsStayApart() throws IOException {
        Picture picture = new Picture(2, 1, 3, bytes(0, 100, 200, 20, 120, 220));
        assertArrayEquals(
                bytes(10, 110, 210), Scaling.scale(picture, 1, 1, free()).bytes());
    }

    @Property(tries = 50)
    void noLevelIsMadeUp(
            @ForAll @IntRange(min = 1, max = 30) int width,
            @ForAll @IntRange(min = 1, max = 60) int newWidth,
            @ForAll @IntRange(min = 0, max = 200) int least)
            throws IOException {
        byte[] bytes = new byte[width * 5];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (least + i * 31 % 50);
        }
        for (byte level : Scaling.scale(new Picture(width, 5, 1, bytes), newWidth, 7, free())
                .bytes()) {
            assertTrue((level & 0xFF) >= least && (level & 0xFF) < least + 50);
        }
    }

    @Test
    void whatNoArrayHoldsIsRefused() {
        Picture picture = new Picture(1, 1, 3, bytes(1, 2, 3));
        assertThrows(
                LimitExceededException.class,
                () -> Scaling.scale(picture, Integer.MAX_VALUE, Integer.MAX_VALUE, free()));
        assertThrows(IllegalArgumentException.class, () -> Scaling.scale(picture, 0, 1, free()));
    }

    @Test
    void aPictureKnowsItsSize() {
        assertThrows(IllegalArgumentException.class, () -> new Picture(2, 2, 1, new byte[3]));
        assertEquals(2, new Picture(2, 2, 1, new byte[4]).width());
    }
}
