/**
 * What every reader of foreign bytes shares.
 *
 * <p>Start with {@link org.skiagraph.bounds.Limits}, which says what a caller allows, and {@link
 * org.skiagraph.bounds.Budget}, the purse that one operation opens from it and hands down through every layer. Foreign
 * bytes come from a {@link org.skiagraph.bounds.Source}. What is wrong with them is either reported and survived, as a
 * {@link org.skiagraph.bounds.Finding}, or ends the operation with a {@link org.skiagraph.bounds.DataException} that
 * names its {@link org.skiagraph.bounds.Place}.
 *
 * <p>{@code Limits}, {@code Limit}, {@code Place}, {@code Quirk} and {@code Finding} are immutable. A {@code Budget} and
 * its {@code Findings} belong to one operation; a {@code Source} says of itself whether threads may share it (those made
 * here may).
 */
@NullMarked
package org.skiagraph.bounds;

import org.jspecify.annotations.NullMarked;
