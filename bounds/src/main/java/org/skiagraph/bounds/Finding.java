package org.skiagraph.bounds;

/**
 * One place where data departs from its standard and was read all the same.
 *
 * @param text what was met there, as one sentence without a full stop
 */
public record Finding(Quirk quirk, Place place, String text) {
    @Override
    public String toString() {
        return quirk.id() + ": " + text + " (" + place + ", " + quirk.clause() + ")";
    }
}
