/**
 * JPEG-LS of ISO/IEC 14495-1, ITU-T T.87: lossless and near-lossless, both ways.
 *
 * <p>Start with {@link org.skiagraph.compression.jpegls.JpegLsDecoder} and {@link
 * org.skiagraph.compression.jpegls.JpegLsEncoder}; {@link org.skiagraph.compression.jpegls.JpegLsHeader} tells what a stream carries
 * beside its picture, {@link org.skiagraph.compression.jpegls.JpegLsOptions} what an encoder shall write. Samples of 2 to 16 bits,
 * unsigned; 1 to 255 components, each in its own size; all interleave modes; NEAR from 0 to its maximum; any preset parameters;
 * restart intervals; sizes above 65535; HP's colour transforms. Mapping tables are handed on, not applied. Not supported: the point
 * transform, and extensions of T.870.
 *
 * <h2>How it is built</h2>
 *
 * Markers: {@code SegmentReader}, {@code StreamReader}, {@code SegmentWriter}. Coding: {@code ScanInput} and {@code ScanOutput} take
 * stuffed bits out and put them in, {@code LineDecoder} and {@code LineEncoder} with their kinds turn lines of samples into codes and
 * back, {@code Contexts} learns. {@code ScanDecoder} and {@code ScanEncoder} hold both together.
 *
 * <h2>What damage leads to</h2>
 *
 * Refused with a {@link org.skiagraph.bounds.MalformedDataException}, because no image results:
 *
 * <ul>
 *   <li>a stream that does not begin with SOI, or ends before the data of its first scan;
 *   <li>a segment before these data that is cut or breaks a rule: SOF55, SOS, LSE, DRI with impossible values, two frame headers, a
 *       width or height of 0 that nothing replaces.
 * </ul>
 *
 * Refused with an {@link org.skiagraph.bounds.UnsupportedDataException}: other processes of JPEG, a point transform.
 *
 * <p>Survived, each with a {@link org.skiagraph.bounds.Finding} of {@link org.skiagraph.compression.jpegls.JpegLsQuirks}:
 *
 * <ul>
 *   <li>data of a scan that end too early: the line in which they end and all behind it are 0, the result not complete;
 *   <li>bits that are no code: the same, up to the end of the restart interval;
 *   <li>data that go on behind the last line for more than one byte of 0: ignored, the result not complete, since a code before must
 *       have been wrong;
 *   <li>one byte of 0 before a marker, or bits other than 0 that fill the last byte: ignored;
 *   <li>restart markers with wrong numbers: after damage the intervals between are 0, else they are taken for the right ones;
 *   <li>components without a scan: 0, the result not complete;
 *   <li>EOI missing, or another marker in its place: the stream ends there; bytes behind it: ignored;
 *   <li>a broken segment behind the first scan: the stream ends before it;
 *   <li>stray bytes where a marker must be, and segments that JPEG-LS does not have: passed over;
 *   <li>a scan of one component that is called interleaved: read as not interleaved;
 *   <li>MAXVAL with more bits than the precision: the precision is that of MAXVAL;
 *   <li>thresholds of old encoders, above 12 bits: used if the Standard's do not lead to the end of the data. Such a stream is
 *       decoded twice;
 *   <li>MAXVAL that an encoder wrote and did not follow: found in the same way, and replaced by that of the precision;
 *   <li>a colour transform that cannot be undone: ignored.
 * </ul>
 *
 * A wrong bit is not always noticed: JPEG-LS has no check sum.
 *
 * <p>Decoders and encoders are immutable and may be used by many threads.
 */
@NullMarked
package org.skiagraph.compression.jpegls;

import org.jspecify.annotations.NullMarked;
