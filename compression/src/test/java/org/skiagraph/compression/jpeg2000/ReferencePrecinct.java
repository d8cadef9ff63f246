package org.skiagraph.compression.jpeg2000;

import java.util.List;

/**
 * A precinct.
 *
 * @param x the place on the reference grid at which orders by position come to it, as {@code y}
 * @param bands its parts of the subbands of its resolution, in their order
 */
record ReferencePrecinct(int index, long x, long y, List<ReferencePrecinctBand> bands) {}
