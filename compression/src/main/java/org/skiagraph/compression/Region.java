package org.skiagraph.compression;

/**
 * A rectangle of an image, in pixels of the full image.
 *
 * @param x first column, from 0
 * @param y first row, from 0
 * @param width columns, at least 1
 * @param height rows, at least 1
 */
public record Region(int x, int y, int width, int height) {
    /** Checks the ranges. */
    public Region {
        if (x < 0 || y < 0 || width < 1 || height < 1) {
            throw new IllegalArgumentException("region " + x + "," + y + "," + width + "," + height);
        }
    }
}
