/** JPEG-LS: the Standard's own streams, those of the corpus, and what CharLS and DCMTK read of ours and we of theirs. */
@NullMarked
package org.skiagraph.conformance.jpegls;

import org.jspecify.annotations.NullMarked;
