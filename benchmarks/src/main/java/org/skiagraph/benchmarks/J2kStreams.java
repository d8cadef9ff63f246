package org.skiagraph.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The streams that OpenJPEG wrote of the pictures, which all decoders of JPEG 2000 are measured on. */
final class J2kStreams {
    /** The system property that names their folder. */
    static final String FOLDER = "skiagraph.benchmarks.j2k";

    private J2kStreams() {}

    /**
     * A stream.
     *
     * @param what {@code j2k53 ct}: codec and picture
     */
    static byte[] bytes(String what) throws IOException {
        String folder = System.getProperty(FOLDER);
        if (folder == null) {
            throw new IOException("JPEG 2000 is measured on streams of OpenJPEG: run benchmarks/run with it installed");
        }
        return Files.readAllBytes(Path.of(folder, what.replace(' ', '-') + ".j2k"));
    }
}
