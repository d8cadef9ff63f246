/** Character sets: the corpus and another implementation. */
@NullMarked
package org.skiagraph.conformance.charset;

import org.jspecify.annotations.NullMarked;
