package org.skiagraph.bounds;

/** The bytes break a rule of their standard and cannot be read in spite of it. */
public final class MalformedDataException extends DataException {
    private static final long serialVersionUID = 1;

    /**
     * States what is broken.
     *
     * @param text the rule and the value that breaks it, as one sentence without a full stop
     */
    public MalformedDataException(String text, Place place) {
        super(text, place);
    }

    @Override
    public String kind() {
        return "malformed";
    }
}
