package org.skiagraph.compression.jpeg2000;

/**
 * A box of a JP2 file. T.800 I.4.
 *
 * @param type four characters, {@code jp2c}
 * @param position of its first byte in the source
 * @param content where what it holds begins
 * @param end behind its last byte
 */
public record Jp2Box(String type, long position, long content, long end) {}
