package org.skiagraph.compression;

/**
 * What came of a decoding.
 *
 * @param bytesUsed bytes of the source up to the end of the code stream
 * @param complete false if the stream was damaged and part of the samples was made up; the budget's findings say how
 */
public record DecodeResult(long bytesUsed, boolean complete) {}
