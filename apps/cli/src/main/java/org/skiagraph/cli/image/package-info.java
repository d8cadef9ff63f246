/**
 * The plain image files that {@code dicom codec} reads and writes: PGM and PPM, PGX, bare samples; one class a format.
 *
 * <p>A {@link org.skiagraph.cli.image.Picture} is what they have in common. The PNG writer is that of the module imaging.
 */
@NullMarked
package org.skiagraph.cli.image;

import org.jspecify.annotations.NullMarked;
