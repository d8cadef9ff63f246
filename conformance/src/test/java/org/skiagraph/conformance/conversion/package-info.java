/** From each transfer syntax to each other and back. */
@NullMarked
package org.skiagraph.conformance.conversion;

import org.jspecify.annotations.NullMarked;
