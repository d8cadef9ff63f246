package org.skiagraph.bounds;

/** The bytes ask for more than the caller allowed. */
public final class LimitExceededException extends DataException {
    private static final long serialVersionUID = 1;

    private final Limit limit;
    private final long allowed;
    private final long wanted;

    /**
     * States which limit was passed, and by what.
     *
     * @param wanted the value that was refused
     */
    public LimitExceededException(Limit limit, long allowed, long wanted, Place place) {
        super(
                wanted + " is more than the " + allowed + " " + limit.meaning() + " allowed; raise the limit "
                        + limit.word() + " to permit it",
                place);
        this.limit = limit;
        this.allowed = allowed;
        this.wanted = wanted;
    }

    /** Which limit. */
    public Limit limit() {
        return limit;
    }

    /** What was allowed. */
    public long allowed() {
        return allowed;
    }

    /** What was refused. */
    public long wanted() {
        return wanted;
    }

    @Override
    public String kind() {
        return "limit";
    }
}
