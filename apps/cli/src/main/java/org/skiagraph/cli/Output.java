package org.skiagraph.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Where one result goes. */
sealed interface Output permits FileOutput, StandardOutput {
    /** Writes bytes to a stream that the caller of this keeps. */
    @FunctionalInterface
    interface Content {
        /** Writes all of it; does not close the stream, which is buffered. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes the result: whole, or not at all. */
    void write(Content content) throws IOException;
}
