package org.skiagraph.compression.jpeg2000;

/**
 * Gives the rows of a rectangle from the top.
 *
 * @param <R> an array of numbers
 */
interface RowFeed<R> {
    /** The next row; valid until the next but one is asked for, and not to be changed. */
    R next();

    /** In which cell of a row its first number is. */
    int at();
}
