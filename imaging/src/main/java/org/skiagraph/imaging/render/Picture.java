package org.skiagraph.imaging.render;

import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Place;

/**
 * A picture to be looked at: 8 bits a sample, grey or red, green, blue by pixel, row by row, 0 black.
 *
 * @param samples 1 or 3 a pixel
 * @param bytes width × height × samples; not copied
 */
public record Picture(int width, int height, int samples, byte[] bytes) {
    /** Checks the sizes. */
    public Picture {
        if (width < 1
                || height < 1
                || (samples != 1 && samples != 3)
                || bytes.length != (long) width * height * samples) {
            throw new IllegalArgumentException(
                    width + "x" + height + " pixels of " + samples + " samples in " + bytes.length + " bytes");
        }
    }

    /** An empty array for a picture; refused if no array holds it, or more than may be held. */
    static byte[] array(int width, int height, int samples, Budget budget) throws LimitExceededException {
        long pixels = (long) width * height;
        Place place = Place.of("picture of " + width + "x" + height);
        if (pixels > (Integer.MAX_VALUE - 8) / samples) {
            throw new LimitExceededException(Limit.HELD_BYTES, Integer.MAX_VALUE - 8, pixels, place);
        }
        long length = pixels * samples;
        budget.spend(Limit.HELD_BYTES, length, place);
        budget.giveBack(Limit.HELD_BYTES, length); // the caller lets go of a picture when he likes
        return new byte[(int) length];
    }

    /** A row, as unsigned numbers. */
    public void row(int y, int[] target) {
        int n = width * samples;
        int from = y * n;
        for (int i = 0; i < n; i++) {
            target[i] = bytes[from + i] & 0xFF;
        }
    }
}
