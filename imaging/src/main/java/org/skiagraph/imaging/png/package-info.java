/**
 * Pictures as PNG files (ISO/IEC 15948): what a person can open anywhere.
 *
 * <p>Start with {@link org.skiagraph.imaging.png.PngWriter}. Written are grey and RGB of 8 and 16 bits; not interlaced, no
 * palette, no alpha. Nothing is read. A writer is for one thread.
 */
@NullMarked
package org.skiagraph.imaging.png;

import org.jspecify.annotations.NullMarked;
