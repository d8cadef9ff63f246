package org.skiagraph.bounds;

import java.io.IOException;

/**
 * Foreign bytes could not be read, or not within what the caller allowed. The only thing, beside a source's own {@link
 * IOException}, that input causes.
 */
public abstract sealed class DataException extends IOException
        permits MalformedDataException, LimitExceededException, UnsupportedDataException {
    private static final long serialVersionUID = 1;

    private final transient Place place;
    private final String cause;

    DataException(String cause, Place place) {
        super(cause + " (" + place + ")");
        this.cause = cause;
        this.place = place;
    }

    /** Where it happened. */
    public Place place() {
        return place == null ? Place.of("") : place;
    }

    /** What happened, without the place; {@link #getMessage()} has both. */
    public String text() {
        return cause;
    }

    /** One word for programs: {@code malformed}, {@code limit} or {@code unsupported}. */
    public abstract String kind();
}
