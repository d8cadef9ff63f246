package org.skiagraph.bounds;

/** The bytes may be right, but nothing here can take them: there is no codec for it, or it was not given. */
public final class UnsupportedDataException extends DataException {
    private static final long serialVersionUID = 1;

    /**
     * States what is not supported.
     *
     * @param text the feature and, where there is one, what to do instead
     */
    public UnsupportedDataException(String text, Place place) {
        super(text, place);
    }

    @Override
    public String kind() {
        return "unsupported";
    }
}
