package org.skiagraph.compression.jpeg2000;

/** The content of a box is not as it must be. Only this box is concerned. */
final class BadBoxException extends Exception {
    private static final long serialVersionUID = 1;

    BadBoxException(String text) {
        super(text, null, false, false);
    }
}
