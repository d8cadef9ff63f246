package org.skiagraph.bounds;

import java.io.IOException;

/**
 * Foreign bytes could not be read, or not within what the caller allowed. The only thing, beside a source's own {@link
 * IOException}, that input causes.
 */
public abstract sealed class DataException extends IOException
        permits MalformedDataException, LimitExceededException, UnsupportedDataException {
    private static final long serialVersionUID = 1;

    /** Characters of a text, and how many of them are of its end, where what to do may be said. */
    private static final int MOST = 1000;

    private static final int END = 300;

    private final transient Place place;
    private final String cause;

    DataException(String cause, Place place) {
        super(shortened(cause) + " (" + place + ")");
        this.cause = shortened(cause);
        this.place = place;
    }

    /** A text in which foreign bytes may be cited, without its middle if it is longer than anyone reads. */
    static String shortened(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        return text.substring(0, MOST - END) + " ... " + text.substring(text.length() - END);
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
