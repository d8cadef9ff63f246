/**
 * Evidence: what real files, independent implementations and the platform say of the libraries. Tests only; what they share is
 * here: the {@link org.skiagraph.conformance.Corpus} of real files, the {@link org.skiagraph.conformance.Peer}s, child {@link
 * org.skiagraph.conformance.Jvm}s and {@link org.skiagraph.conformance.Report}s.
 */
@NullMarked
package org.skiagraph.conformance;

import org.jspecify.annotations.NullMarked;
