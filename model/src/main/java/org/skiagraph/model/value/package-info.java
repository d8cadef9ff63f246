/**
 * What single values mean: person names, dates and times, ages, codes.
 *
 * <p>All are immutable, keep what was not said apart from what was (a date may be a year alone), and print themselves as the
 * Standard writes them.
 */
@NullMarked
package org.skiagraph.model.value;

import org.jspecify.annotations.NullMarked;
