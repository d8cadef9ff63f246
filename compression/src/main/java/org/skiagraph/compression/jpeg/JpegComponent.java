package org.skiagraph.compression.jpeg;

/**
 * A component as the frame header gives it. T.81 B.2.2.
 *
 * @param id its identifier, 0 to 255
 * @param horizontal sampling factor H, 1 to 4
 * @param vertical sampling factor V, 1 to 4
 * @param table the quantisation table it selects, 0 to 3
 */
public record JpegComponent(int id, int horizontal, int vertical, int table) {}
