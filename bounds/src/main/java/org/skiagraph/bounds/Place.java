package org.skiagraph.bounds;

/**
 * Where in foreign bytes something is.
 *
 * @param offset bytes from the start of the stream, or {@link #NO_OFFSET} where there is no such thing
 * @param path what lies there, in the words of its reader: a tag path, a marker, a PDU's field; may be empty
 */
public record Place(long offset, String path) implements Locator {
    /** The offset of a place that has none. */
    public static final long NO_OFFSET = -1;

    /** A place known by its offset alone. */
    public static Place at(long offset) {
        return new Place(offset, "");
    }

    /** A place known by its offset and by what lies there. */
    public static Place at(long offset, String path) {
        return new Place(offset, path);
    }

    /** A place known by its path alone, for example in a Data Set that was not read. */
    public static Place of(String path) {
        return new Place(NO_OFFSET, path);
    }

    /** This place, {@code base} bytes further on and inside of {@code outer}: how a layer above tells it. */
    public Place within(long base, String outer) {
        long moved = offset == NO_OFFSET || base == NO_OFFSET ? base : base + offset;
        return new Place(moved, path.isEmpty() ? outer : outer.isEmpty() ? path : outer + ": " + path);
    }

    @Override
    public Place place() {
        return this;
    }

    @Override
    public String toString() {
        if (offset == NO_OFFSET) {
            return path.isEmpty() ? "somewhere" : path;
        }
        return path.isEmpty() ? "offset " + offset : "offset " + offset + ", " + path;
    }
}
