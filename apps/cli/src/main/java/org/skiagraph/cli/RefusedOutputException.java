package org.skiagraph.cli;

import java.io.IOException;

/** A result cannot be put where it should go. */
final class RefusedOutputException extends IOException {
    private static final long serialVersionUID = 1;

    private final String kind;
    private final String text;
    private final String advice;

    /** As {@link Problem} has them. */
    RefusedOutputException(String kind, String text, String advice) {
        super(text);
        this.kind = kind;
        this.text = text;
        this.advice = advice;
    }

    /** What to tell of it. */
    Problem problem(String path) {
        return new Problem(path, kind, "", text, advice);
    }
}
