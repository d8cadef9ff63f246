package org.skiagraph.cli;

/** How a command ended. */
enum Outcome {
    /** All was done. */
    DONE(0),
    /** The arguments are wrong; nothing was begun. */
    WRONG_USAGE(1),
    /** Nothing could be done. */
    FAILED(2),
    /** Some of the files failed, part of what a file should hold is missing, or what was compared differs. */
    PARTLY(3);

    private final int exitCode;

    Outcome(int exitCode) {
        this.exitCode = exitCode;
    }

    /** The exit code of the process; scripts depend on it. */
    int exitCode() {
        return exitCode;
    }
}
