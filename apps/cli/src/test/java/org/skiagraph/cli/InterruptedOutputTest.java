package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own is ended in the middle of writing, by a signal alone: its streams stay open. */
class InterruptedOutputTest {
    @TempDir
    Path folder;

    /** Writes half a file, says so, and waits for ever. */
    static final class Writer {
        public static void main(String[] words) throws IOException {
            new FileOutput(Path.of(words[0]), true).write(Writer::writeHalf);
        }

        private static void writeHalf(OutputStream out) throws IOException {
            out.write(new byte[1 << 20]);
            System.out.write('x');
            System.out.flush();
            if (System.in.read() < 0) {
                throw new IOException("the test went away");
            }
        }
    }

    @Test
    void anInterruptedWriterLeavesTheOldFileAndNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("x"), "old");
        Process writer = startedWriter(file);
        assertEquals(2, filesInFolder().size(), "the old file and the part of the new one");
        writer.toHandle().destroy();
        assertTrue(writer.waitFor(30, TimeUnit.SECONDS));
        assertEquals(List.of(file), filesInFolder());
        assertEquals("old", Files.readString(file));
    }

    @Test
    void aKilledWriterLeavesTheOldFile() throws Exception {
        Path file = Files.writeString(folder.resolve("x"), "old");
        Process writer = startedWriter(file);
        writer.toHandle().destroyForcibly();
        assertTrue(writer.waitFor(30, TimeUnit.SECONDS));
        assertEquals("old", Files.readString(file));
    }

    private static Process startedWriter(Path file) throws IOException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals("x", new String(writer.getInputStream().readNBytes(1), StandardCharsets.US_ASCII));
        return writer;
    }

    private List<Path> filesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
