package org.skiagraph.cli;

import java.io.IOException;
import java.util.Locale;

/** Standard output takes no more: whoever read it went away, which is nobody's fault; or there is no room. */
final class OutputClosedException extends IOException {
    private static final long serialVersionUID = 1;

    OutputClosedException(IOException cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }

    /**
     * True if the reader of a pipe went away, having seen enough. Java tells by the system's words alone; in whatever language
     * has others for it, the same is told as a failure, which harms less than a full disk that is not.
     */
    boolean hasNoReader() {
        return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
