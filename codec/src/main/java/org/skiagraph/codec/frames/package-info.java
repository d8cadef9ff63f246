/**
 * Where the frames of pixel data are: PS3.5 A.4 and 8.1, PS3.3 C.7.6.3.
 *
 * <p>Start with {@link org.skiagraph.codec.frames.FrameIndex}, which finds a frame before it is read; {@link
 * org.skiagraph.codec.frames.OffsetTables} is its mirror and makes the tables that say where frames begin. What real files do
 * wrong is listed in {@link org.skiagraph.codec.frames.FrameQuirks}.
 *
 * <p>All is immutable. Frames inside of one code stream, as video has them, are not found here.
 */
@NullMarked
package org.skiagraph.codec.frames;

import org.jspecify.annotations.NullMarked;
