package org.skiagraph.bounds;

/** Something that knows where it is. Readers are locators, so that a place is made only when it is needed. */
@FunctionalInterface
public interface Locator {
    /** Where the next unread byte, or the value at hand, is. */
    Place place();
}
