package org.skiagraph.conformance;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Independent implementations, as the programs that Debian has. Where one is absent, the test that asks for it is skipped; with
 * {@code CI=true} in the environment it fails.
 */
public enum Peer {
    /** DCMTK. */
    DCMDUMP("dcmtk"),
    /** DCMTK. */
    DCMDRLE("dcmtk"),
    /** DCMTK. */
    DCMCRLE("dcmtk"),
    /** DCMTK, with its own copy of CharLS. */
    DCMCJPLS("dcmtk"),
    /** DCMTK, with its own copy of CharLS. */
    DCMDJPLS("dcmtk"),
    /** DCMTK. */
    DCM2XML("dcmtk"),
    /** GDCM. */
    GDCMDUMP("libgdcm-tools"),
    /** GDCM. */
    GDCMCONV("libgdcm-tools"),
    /** DCMTK. */
    DCMCJPEG("dcmtk"),
    /** DCMTK. */
    DCMDJPEG("dcmtk"),
    /** libjpeg-turbo. */
    CJPEG("libjpeg-turbo-progs"),
    /** libjpeg-turbo. */
    DJPEG("libjpeg-turbo-progs"),
    /** OpenJPEG. */
    OPJ_COMPRESS("libopenjp2-tools"),
    /** OpenJPEG. */
    OPJ_DECOMPRESS("libopenjp2-tools"),
    /** The tools of David Clunie. */
    DCDUMP("dicom3tools"),
    /** DCMTK. */
    ECHOSCU("dcmtk"),
    /** DCMTK. */
    STORESCP("dcmtk"),
    /** DCMTK. */
    TERMSCU("dcmtk"),
    /** Wireshark. */
    TSHARK("tshark");

    private static final long SECONDS = 60;

    private final String debianPackage;

    Peer(String debianPackage) {
        this.debianPackage = debianPackage;
    }

    /** The name of the program. */
    public String command() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Skips the test if the program is absent, or fails it where it must be there. */
    public void require() {
        if (!isThere()) {
            String text = command() + " is not installed (Debian: " + debianPackage + ")";
            if ("true".equals(System.getenv("CI"))) {
                fail(text);
            }
            abort(text);
        }
    }

    private boolean isThere() {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, command()))) {
                return true;
            }
        }
        return false;
    }

    /** Runs it. */
    public Program.Output run(Path folder, String... arguments) throws IOException, InterruptedException {
        require();
        List<String> words = new ArrayList<>(List.of(command()));
        words.addAll(List.of(arguments));
        return Program.run(folder, SECONDS, words);
    }
}
