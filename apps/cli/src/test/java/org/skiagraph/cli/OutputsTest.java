package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skiagraph.bounds.MalformedDataException;

class OutputsTest {
    private static final Usage USAGE = new Usage(
            "test",
            "tests",
            "FILE...",
            List.of(CommonOptions.OUT, CommonOptions.OUT_DIR, CommonOptions.FORCE),
            "dicom test a");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream standard = new ByteArrayOutputStream();

    private Outputs outputs(boolean one, String... words) throws UsageException {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), new TextOutput(standard), new TextOutput(standard), false, false);
        return Outputs.of(Arguments.parse(USAGE, words, 0), one, terminal);
    }

    private static void write(Output output, String text) throws IOException {
        output.write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aFolderMirrorsThePathsOfTheInputs() throws Exception {
        Outputs outputs = outputs(false, "--out-dir", folder.toString());
        write(outputs.of("/a/b.dcm"), "1");
        write(outputs.of("./c/d.dcm"), "2");
        assertEquals(List.of("a/b.dcm", "c/d.dcm"), files());
    }

    @Test
    void aPathThatLeadsOutIsRefused() throws Exception {
        Outputs outputs = outputs(false, "--out-dir", folder.toString());
        assertThrows(MalformedDataException.class, () -> outputs.of("../x"));
    }

    @Test
    void twoInputsForOnePlaceAreAnError() throws Exception {
        Outputs outputs = outputs(false, "--out-dir", folder.toString(), "--force");
        write(outputs.of("/a"), "1");
        assertThrows(IOException.class, () -> outputs.of("a"));
    }

    @Test
    void aFileThatIsThereStaysWithoutForce() throws Exception {
        Path file = Files.writeString(folder.resolve("x"), "old");
        Outputs outputs = outputs(true, "-o", file.toString());
        assertThrows(FileAlreadyExistsException.class, () -> outputs.of("in"));
        assertEquals("old", Files.readString(file));
    }

    @Test
    void aFileThatCameMeanwhileStaysWithoutForce() throws Exception {
        Path file = folder.resolve("x");
        Output output = outputs(true, "-o", file.toString()).of("in");
        Files.writeString(file, "other");
        assertThrows(FileAlreadyExistsException.class, () -> write(output, "mine"));
        assertEquals("other", Files.readString(file));
        assertEquals(List.of("x"), files());
    }

    @Test
    void forceReplacesTheFile() throws Exception {
        Path file = Files.writeString(folder.resolve("x"), "old");
        write(outputs(true, "-o", file.toString(), "--force").of("in"), "new");
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("x"), files());
    }

    @Test
    void aFailureInTheMiddleLeavesTheOldFileWholeAndNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("x"), "old");
        Output output = outputs(true, "-o", file.toString(), "--force").of("in");
        assertThrows(
                IOException.class,
                () -> output.write(out -> {
                    out.write(new byte[1 << 20]);
                    throw new IOException("disk full");
                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("x"), files());
    }

    @Test
    void aLinkStaysALink() throws Exception {
        Path file = Files.writeString(folder.resolve("x"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        write(outputs(true, "-o", link.toString(), "--force").of("in"), "new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void aHyphenIsStandardOutput() throws Exception {
        write(outputs(true, "-o", "-").of("in"), "text");
        assertEquals("text", standard.toString(StandardCharsets.UTF_8));
    }

    @Test
    void oneFileIsNotForManyInputs() {
        assertThrows(UsageException.class, () -> outputs(false, "-o", "x"));
        assertThrows(UsageException.class, () -> outputs(true));
        assertThrows(UsageException.class, () -> outputs(true, "-o", "x", "--out-dir", "y"));
    }
}
