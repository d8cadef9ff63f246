/**
 * JPEG 2000, Part 1 (ITU-T T.800 | ISO/IEC 15444-1): decoding.
 *
 * <p>Start with {@link org.skiagraph.compression.jpeg2000.Jpeg2000Decoder} for samples, and with {@link
 * org.skiagraph.compression.jpeg2000.Jpeg2000Header} for what a stream says of itself. Inside, three layers: the code stream
 * ({@code MainHeader}, {@code TileIndex}, {@code TilePartHeader}, {@code PacketReader}), block coding (package {@code block}), and the
 * way from coefficients to samples ({@code BandRows}, {@code Synthesis}, {@code ComponentGroup}), whose numbers are whole rows in a
 * {@code Lifting}. {@code ImageDecoding} goes through the tiles, {@code StripeSchedule} says what threads do at once in one.
 *
 * <p>All public types are immutable and may be used by many threads.
 */
@NullMarked
package org.skiagraph.compression.jpeg2000;

import org.jspecify.annotations.NullMarked;
