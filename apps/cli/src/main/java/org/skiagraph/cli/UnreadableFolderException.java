package org.skiagraph.cli;

import java.io.IOException;
import java.nio.file.Path;

/** A folder among the inputs cannot be listed, or a file in it not be looked at. */
final class UnreadableFolderException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    UnreadableFolderException(Path folder, IOException cause) {
        super(cause);
        problem = Problem.of(folder.toString(), cause);
    }

    /** What to tell of it. */
    Problem problem() {
        return problem;
    }
}
