/**
 * Fuzzing, with Jazzer: {@link org.skiagraph.conformance.fuzz.FuzzTarget} is what is fuzzed, {@link
 * org.skiagraph.conformance.fuzz.Fuzz} what Jazzer calls. {@code conformance/fuzz} runs it; findings that were kept are replayed by
 * an ordinary test.
 *
 * <p>A new target is a constant of {@link org.skiagraph.conformance.fuzz.FuzzTarget}, and needs nothing else.
 */
@NullMarked
package org.skiagraph.conformance.fuzz;

import org.jspecify.annotations.NullMarked;
