/**
 * New UIDs, and other UIDs in the place of those there are. PS3.5 chapter 9 and annex B.
 *
 * <p>Start with {@link org.skiagraph.model.uid.UidGenerator} or {@link org.skiagraph.model.uid.UidMapping}. What the Standard
 * registers is in {@code org.skiagraph.dictionary}.
 */
@NullMarked
package org.skiagraph.model.uid;

import org.jspecify.annotations.NullMarked;
