/** Associations with independent implementations on the other end of the wire, and captures of them read by others. */
@NullMarked
package org.skiagraph.conformance.network;

import org.jspecify.annotations.NullMarked;
