/**
 * Data Sets and bytes: PS3.5 and PS3.10.
 *
 * <p>Start with {@link org.skiagraph.codec.DicomFile}, a Part 10 file as a whole. Below it, {@link
 * org.skiagraph.codec.DicomReader} gives the file as tokens, one element at a time and in constant memory, and {@link
 * org.skiagraph.codec.DicomWriter} is its mirror. {@link org.skiagraph.codec.ReadOptions} and {@link
 * org.skiagraph.codec.WriteOptions} say how. What real files do wrong and is read all the same is listed in {@link
 * org.skiagraph.codec.DataSetQuirks}; {@link org.skiagraph.codec.findings} looks at values too. Where the frames of pixel data are,
 * {@link org.skiagraph.codec.frames.FrameIndex} tells. JSON and XML are in {@link org.skiagraph.codec.document}.
 *
 * <p>Options are immutable. A reader or writer is for one thread, once.
 */
@NullMarked
package org.skiagraph.codec;

import org.jspecify.annotations.NullMarked;
