/**
 * RLE of PS3.5 Annex G: a PackBits code for each byte plane of an image.
 *
 * <p>Start with {@link org.skiagraph.compression.rle.RleDecoder} and {@link org.skiagraph.compression.rle.RleEncoder}. An
 * RLE stream does not know the size of its image, so a decoder is made with the header that is expected: of its precision
 * only the number of whole bytes counts (in DICOM: give Bits Allocated), and bits of those bytes above the precision are
 * delivered as they were coded. One to four bytes a sample, at most 15 segments (components times bytes), components alike
 * and not sub-sampled. A region is delivered without storing the rest, single components without reading the others.
 *
 * <h2>What damage leads to</h2>
 *
 * Refused with a {@link org.skiagraph.bounds.MalformedDataException}, because no image results:
 *
 * <ul>
 *   <li>a stream shorter than its header of 64 bytes;
 *   <li>a number of segments that is neither 1 to 15 nor such a number in big endian;
 *   <li>fewer segments than the image needs, but for the two cases below;
 *   <li>not one of the segments wanted lies within the stream.
 * </ul>
 *
 * Survived, each with a {@link org.skiagraph.bounds.Finding} of {@link org.skiagraph.compression.rle.RleQuirks}:
 *
 * <ul>
 *   <li>big endian header: read as such;
 *   <li>more segments than needed: the further ones are ignored;
 *   <li>too small a number of segments, but the offsets of all are there: they are used;
 *   <li>one segment that holds the bytes of the whole image as native pixel data would: taken so;
 *   <li>the first offset is not 64, or offsets are out of order, or two are the same: used as they are; a segment ends
 *       where the next one in the stream begins;
 *   <li>offsets of unused segments that are not 0: ignored;
 *   <li>an offset that lies in the header or beyond the end: the plane is 0, the result not complete;
 *   <li>a segment that ends before its plane is full: the rest is 0, the result not complete;
 *   <li>a segment that gives more than its plane: the surplus is ignored;
 *   <li>a segment of odd length, and the code -128: passed over.
 * </ul>
 *
 * Runs that cross the ends of rows, literal runs of one byte and repeats of two are nothing to a decoder. Planes in the
 * wrong order (least significant first) cannot be recognised and come out as they are.
 *
 * <p>Decoders and encoders are immutable and may be used by many threads.
 */
@NullMarked
package org.skiagraph.compression.rle;

import org.jspecify.annotations.NullMarked;
