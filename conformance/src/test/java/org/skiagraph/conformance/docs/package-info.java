/** The examples of README and docs, compiled and run. */
@NullMarked
package org.skiagraph.conformance.docs;

import org.jspecify.annotations.NullMarked;
