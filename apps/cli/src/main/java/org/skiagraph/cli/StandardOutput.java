package org.skiagraph.cli;

import java.io.IOException;

/** A result on standard output. */
record StandardOutput(TextOutput out) implements Output {
    @Override
    public void write(Content content) throws IOException {
        content.writeTo(out);
        out.flush();
    }
}
