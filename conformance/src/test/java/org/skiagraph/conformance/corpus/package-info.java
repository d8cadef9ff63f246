/** What real files show: reading, identity, broken input, the command. */
@NullMarked
package org.skiagraph.conformance.corpus;

import org.jspecify.annotations.NullMarked;
