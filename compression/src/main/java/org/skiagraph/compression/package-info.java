/**
 * One shape for all image codecs.
 *
 * <p>Start with {@link org.skiagraph.compression.ImageDecoder} and {@link org.skiagraph.compression.ImageEncoder}. Bytes
 * come from a {@link org.skiagraph.bounds.Source}; {@code readHeader} says what is in them, as an {@link
 * org.skiagraph.compression.ImageHeader}; a {@link org.skiagraph.compression.DecodeRequest} names the part that is
 * wanted; the caller allocates arrays for it and describes them as {@link org.skiagraph.compression.Samples}, one
 * component each, so that interleaved and planar are the same code. Encoding is the mirror.
 *
 * <p>Decoders and encoders are immutable and may be used by many threads at once. No colour transform is applied but the
 * one that is part of the code stream's own standard.
 */
@NullMarked
package org.skiagraph.compression;

import org.jspecify.annotations.NullMarked;
