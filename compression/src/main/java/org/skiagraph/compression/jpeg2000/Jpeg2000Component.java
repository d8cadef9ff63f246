package org.skiagraph.compression.jpeg2000;

/**
 * A component as SIZ gives it. T.800 A.5.1.
 *
 * @param precision bits of a sample, 1 to 38
 * @param signed true if samples are two's complement
 * @param stepX XRsiz: columns of the reference grid for one of this component, 1 to 255
 * @param stepY YRsiz: rows of the reference grid for one of this component, 1 to 255
 */
public record Jpeg2000Component(int precision, boolean signed, int stepX, int stepY) {}
