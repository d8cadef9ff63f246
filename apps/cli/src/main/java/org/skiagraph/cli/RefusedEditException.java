package org.skiagraph.cli;

import java.io.IOException;

/** A change of a file that a rule, or what the file is, does not permit. */
final class RefusedEditException extends IOException {
    private static final long serialVersionUID = 1;

    private final String action;
    private final String text;
    private final String advice;

    /**
     * States what is not permitted.
     *
     * @param action as it was given; may be empty
     * @param text why, without a full stop
     * @param advice what to do, or empty
     */
    RefusedEditException(String action, String text, String advice) {
        super(text);
        this.action = action;
        this.text = text;
        this.advice = advice;
    }

    /** What to tell of it. */
    Problem problem(String path) {
        return new Problem(path, "refused", action, text, advice);
    }
}
