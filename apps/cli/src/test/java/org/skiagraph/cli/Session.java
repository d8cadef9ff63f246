package org.skiagraph.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** One call of the command within this process: its exit code and what it printed. */
record Session(int exitCode, byte[] bytes, String err) {
    static Session run(String... words) {
        return runWith(new byte[0], words);
    }

    static Session runWith(byte[] standardInput, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(standardInput), new TextOutput(out), new TextOutput(err), false, false);
        int exitCode = DicomCommand.run(words, terminal);
        return new Session(exitCode, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
