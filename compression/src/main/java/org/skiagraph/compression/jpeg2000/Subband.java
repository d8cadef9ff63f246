package org.skiagraph.compression.jpeg2000;

import org.skiagraph.compression.jpeg2000.block.Orientation;

/**
 * A subband of a tile-component. T.800 B.5.
 *
 * @param orientation which it is
 * @param rect its coefficients
 * @param planes bit planes of its quantiser indices, the region of interest's shift not counted: Mb
 * @param step its step size; 1 if the transform is reversible
 * @param blockWidth base 2 logarithm of the width of its code blocks
 * @param blockHeight base 2 logarithm of the height of its code blocks
 * @param window the coefficients that are wanted; may be empty
 */
record Subband(
        Orientation orientation, Rect rect, int planes, double step, int blockWidth, int blockHeight, Rect window) {
    /** True if a code block has coefficients that are wanted. */
    boolean wants(long blockX, long blockY) {
        return !window.isEmpty()
                && blockX >= window.x0() >> blockWidth
                && blockX <= window.x1() - 1 >> blockWidth
                && blockY >= window.y0() >> blockHeight
                && blockY <= window.y1() - 1 >> blockHeight;
    }
}
