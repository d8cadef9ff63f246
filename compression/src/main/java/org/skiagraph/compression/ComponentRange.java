package org.skiagraph.compression;

/**
 * Some components of an image that lie side by side.
 *
 * @param first from 0
 * @param count at least 1
 */
public record ComponentRange(int first, int count) {
    /** Checks the ranges. */
    public ComponentRange {
        if (first < 0 || count < 1) {
            throw new IllegalArgumentException("components from " + first + ", " + count + " of them");
        }
    }

    /** One component alone. */
    public static ComponentRange only(int component) {
        return new ComponentRange(component, 1);
    }
}
