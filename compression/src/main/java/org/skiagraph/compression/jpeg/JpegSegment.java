package org.skiagraph.compression.jpeg;

/**
 * A marker segment before the first scan.
 *
 * @param marker its name, {@code APP1}
 * @param position of the marker, in bytes from the start of the source
 * @param length of what follows the length field, in bytes
 */
public record JpegSegment(String marker, long position, int length) {}
