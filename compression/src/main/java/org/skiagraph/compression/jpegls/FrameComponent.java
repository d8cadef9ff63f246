package org.skiagraph.compression.jpegls;

/**
 * A component as the frame header has it.
 *
 * @param id by which scans name it
 * @param h horizontal sampling factor
 * @param v vertical sampling factor
 */
record FrameComponent(int id, int h, int v) {}
