package org.skiagraph.cli;

import java.io.IOException;

/** One sub-command of {@code dicom}. Has a constructor without parameters that does nothing. */
interface Subcommand {
    /** What it is called, what it takes, and an example. */
    Usage usage();

    /**
     * Does the work.
     *
     * @return how it ended; failures of single files are told on the way and give {@link Outcome#PARTLY} or {@link
     *     Outcome#FAILED}
     * @throws UsageException if the arguments do not make sense together
     * @throws IOException if the work as a whole cannot go on
     */
    Outcome run(Arguments arguments, Terminal terminal) throws UsageException, IOException;
}
