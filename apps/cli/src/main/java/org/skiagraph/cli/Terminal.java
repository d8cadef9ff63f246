package org.skiagraph.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;

/**
 * Where a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output, buffered
 * @param err standard error, flushed after each line
 * @param outIsScreen true if a person watches standard output: colour is welcome
 * @param errIsScreen true if a person watches standard error: progress is welcome
 */
record Terminal(InputStream in, TextOutput out, TextOutput err, boolean outIsScreen, boolean errIsScreen) {
    /**
     * Set by the script: which streams are a terminal, {@code out}, {@code err} or both. Java itself can tell of both together only,
     * and takes long to.
     */
    private static final String PROPERTY = "skiagraph.terminal";

    /** That of this process. */
    static Terminal ofProcess() {
        String screens = System.getProperty(PROPERTY, "");
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new TextOutput(new FileOutputStream(FileDescriptor.out)),
                new TextOutput(new FileOutputStream(FileDescriptor.err)),
                screens.contains("out"),
                screens.contains("err"));
    }
}
