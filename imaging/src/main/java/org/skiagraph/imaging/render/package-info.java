/**
 * From a frame to what a person should see.
 *
 * <p>Start with {@link org.skiagraph.imaging.render.Renderer}: it takes a frame through modality, window or VOI look-up table,
 * palette or colour conversion to a {@link org.skiagraph.imaging.render.Picture} of 8 bits, grey or RGB. PS3.3 C.7.6.3, C.11.1,
 * C.11.2 and PS3.4 N.2. Plain arrays; no {@code java.desktop}. All is immutable but the pictures' arrays.
 */
@NullMarked
package org.skiagraph.imaging.render;

import org.jspecify.annotations.NullMarked;
