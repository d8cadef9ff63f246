package org.skiagraph.compression.jpegls;

/** The bits at hand are no code: how the coding layer tells the one above it. Carries nothing, and is not seen outside. */
final class BadCodeException extends Exception {
    private static final long serialVersionUID = 1;

    BadCodeException() {
        super("no code", null, false, false);
    }
}
