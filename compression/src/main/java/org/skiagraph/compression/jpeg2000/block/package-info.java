/**
 * Code blocks of JPEG 2000: what a packet gives of one, and how its bytes become quantiser indices. Not exported.
 *
 * <p>Start with {@link org.skiagraph.compression.jpeg2000.block.BlockDecoder}. Everything else of the codec (packets, wavelets,
 * components) knows code blocks only through it, so that another block coding is another implementation and no other codec.
 * {@link org.skiagraph.compression.jpeg2000.block.ArithmeticBlockDecoder} is that of Part 1.
 */
@NullMarked
package org.skiagraph.compression.jpeg2000.block;

import org.jspecify.annotations.NullMarked;
