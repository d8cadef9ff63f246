/** What large images cost: virtual machines with a small heap, and the limits that follow from it. */
@NullMarked
package org.skiagraph.conformance.heap;

import org.jspecify.annotations.NullMarked;
