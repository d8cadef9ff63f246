/**
 * Arbitrary Data Sets for property tests, here and in the modules that build on this one.
 *
 * <p>Start with {@link org.skiagraph.model.testing.DataSets}.
 */
@NullMarked
package org.skiagraph.model.testing;

import org.jspecify.annotations.NullMarked;
