package org.skiagraph.conformance;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another process: run to its end, which must come. */
public final class Program {
    private Program() {}

    /**
     * How it ended.
     *
     * @param out standard output, a char a byte
     * @param err standard error, a char a byte
     */
    public record Output(int exitCode, String out, String err) {}

    /** Runs a command in a folder; fails the test if it takes longer than this. */
    public static Output run(Path folder, long seconds, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("program", ".out");
        Path err = Files.createTempFile("program", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null"))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                fail(command.get(0) + " did not end within " + seconds + " s: " + command);
            }
            return new Output(process.exitValue(), text(out), text(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Counts the bytes that a command writes; fails the test if it does not succeed in silence, or takes longer than this. */
    public static long count(Path folder, long seconds, List<String> command) throws IOException, InterruptedException {
        Path err = Files.createTempFile("program", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(err.toFile())
                    .start();
            Thread watch = new Thread(() -> kill(process, seconds));
            watch.setDaemon(true);
            watch.start();
            long count = process.getInputStream().transferTo(OutputStream.nullOutputStream());
            int exitCode = process.waitFor();
            if (exitCode != 0 || Files.size(err) > 0) {
                fail(command + " ended with " + exitCode + ": " + text(err));
            }
            return count;
        } finally {
            Files.delete(err);
        }
    }

    private static void kill(Process process, long seconds) {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
