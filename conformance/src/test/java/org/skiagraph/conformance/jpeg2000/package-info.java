/** Evidence for JPEG 2000: the suite of T.803, the streams of the corpus, OpenJPEG and GDCM. */
@NullMarked
package org.skiagraph.conformance.jpeg2000;

import org.jspecify.annotations.NullMarked;
