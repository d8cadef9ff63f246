package org.skiagraph.conformance.fuzz;

import java.io.IOException;
import java.util.Locale;

/** What Jazzer calls, with the word of a {@link FuzzTarget} as the only argument. */
public final class Fuzz {
    private static FuzzTarget target = FuzzTarget.FILE;

    private Fuzz() {}

    /** Chooses the target. */
    public static void fuzzerInitialize(String[] arguments) {
        target = FuzzTarget.valueOf(arguments[0].toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Uses an input; whatever it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        target.survive(input);
    }
}
