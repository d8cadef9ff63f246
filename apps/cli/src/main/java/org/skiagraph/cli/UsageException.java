package org.skiagraph.cli;

/** The arguments of the command line are wrong. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * States what is wrong and what would be right, in one line.
     *
     * @param text without a full stop
     */
    UsageException(String text) {
        super(text);
    }

    /** The text. */
    String text() {
        String text = getMessage();
        return text == null ? "" : text;
    }
}
