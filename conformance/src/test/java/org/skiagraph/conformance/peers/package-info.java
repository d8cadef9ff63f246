/** What independent implementations read of what we write, and we of theirs. */
@NullMarked
package org.skiagraph.conformance.peers;

import org.jspecify.annotations.NullMarked;
