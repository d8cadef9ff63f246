/**
 * JPEG: ITU-T T.81 (ISO/IEC 10918-1), every process with Huffman coding that DICOM knows: baseline, extended sequential with 8
 * and 12 bits, progressive, lossless.
 *
 * <p>Start with {@link org.skiagraph.compression.jpeg.JpegDecoder} and {@link
 * org.skiagraph.compression.jpeg.JpegEncoder}; {@link org.skiagraph.compression.jpeg.JpegHeader} tells what a stream says of
 * itself. Three layers: markers (what a segment holds), coding (bits to symbols), reconstruction (symbols to samples).
 *
 * <p>Samples are those that are coded: no colour transform is applied. What APP0 and APP14 say of colour is reported, and
 * {@link org.skiagraph.compression.jpeg.Ycbcr} is the step that a caller may ask for. Arithmetic coding and hierarchical
 * streams are refused by name: no transfer syntax in force has them.
 */
@NullMarked
package org.skiagraph.compression.jpeg;

import org.jspecify.annotations.NullMarked;
