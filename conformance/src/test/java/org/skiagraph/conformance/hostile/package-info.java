/**
 * Hostile input: every truncation of ten files, a million flips, and what fuzzing found. {@link
 * org.skiagraph.conformance.hostile.EveryUse} is what is done to each.
 */
@NullMarked
package org.skiagraph.conformance.hostile;

import org.jspecify.annotations.NullMarked;
