/**
 * Frames out of and into Data Sets.
 *
 * <p>Start with {@link org.skiagraph.imaging.Frames}: it finds the frames of a Data Set and decodes them, with the codecs of a
 * {@link org.skiagraph.imaging.FrameCodecs} registry. {@link org.skiagraph.imaging.Transcoder} turns all frames from one
 * transfer syntax into another. What a frame looks like is drawn by {@code org.skiagraph.imaging.render}.
 *
 * <p>Descriptions, registries and frames are immutable. {@code Frames} may be used by several threads, if each brings a budget
 * of its own.
 */
@NullMarked
package org.skiagraph.imaging;

import org.jspecify.annotations.NullMarked;
