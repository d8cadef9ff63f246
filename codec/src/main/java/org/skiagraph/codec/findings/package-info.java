/**
 * What is wrong with a file, to its last value: each departure from PS3.5 and PS3.10 that is known, with its place and clause.
 *
 * <p>Start with {@link org.skiagraph.codec.findings.Inspection}, which reads a whole file and collects. {@link
 * org.skiagraph.codec.findings.Quirks} lists all that is known: what any reading reports ({@link
 * org.skiagraph.codec.DataSetQuirks}), and what an inspection looks for besides, in values ({@link
 * org.skiagraph.codec.findings.ValueQuirks}) and in pixel data as a whole ({@link org.skiagraph.codec.frames.FrameQuirks}).
 *
 * <p>An inspection takes constant memory. Pixel data and other streams of bytes are not read; of text above 1 MiB the
 * characters are looked at piece by piece. It says nothing of modules and attributes: whether what must be there is there.
 */
@NullMarked
package org.skiagraph.codec.findings;

import org.jspecify.annotations.NullMarked;
