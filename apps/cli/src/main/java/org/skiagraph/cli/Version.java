package org.skiagraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * What this build is, from its jar's manifest.
 *
 * @param number the version
 * @param commit of the sources, or {@code unknown} where they were built without git
 */
record Version(String number, String commit) {
    /** That of the jar this class is in; {@code unknown} outside of one. */
    static Version ofThisBuild() throws IOException {
        try (InputStream in = Version.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            Attributes main = in == null ? new Attributes() : new Manifest(in).getMainAttributes();
            return new Version(or(main.getValue("Implementation-Version")), or(main.getValue("Implementation-Commit")));
        }
    }

    private static String or(@Nullable String value) {
        return value == null ? "unknown" : value;
    }

    /** One line, with the JDK it runs on. */
    String line() {
        return "dicom (Skiagraph) " + number + ", commit " + commit + ", JDK "
                + System.getProperty("java.runtime.version") + " of " + System.getProperty("java.vendor");
    }
}
