package org.skiagraph.cli;

import java.io.IOException;

/** Standard output takes no more: whoever read it went away. It is nobody's fault, least of all the file's. */
final class OutputClosedException extends IOException {
    private static final long serialVersionUID = 1;

    OutputClosedException(IOException cause) {
        super("standard output is closed", cause);
    }
}
