/** The libraries alone with java.base. */
@NullMarked
package org.skiagraph.conformance.isolation;

import org.jspecify.annotations.NullMarked;
