/**
 * Pictures drawn by code, the same bytes on every machine: for tests, benchmarks and first steps.
 *
 * <p>Start with {@link org.skiagraph.samples.ImageClass}: one picture of each kind that the benchmarks measure. All random
 * numbers come from one generator with a fixed seed, and all functions from {@link java.lang.StrictMath}.
 */
@NullMarked
package org.skiagraph.samples;

import org.jspecify.annotations.NullMarked;
