package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    private static final Usage USAGE = new Usage("test", "tests", "FILE...", List.of(), "dicom test a");

    @TempDir
    Path folder;

    private Inputs inputs(String... operands) throws UsageException {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), new TextOutput(System.out), new TextOutput(System.err), false, false);
        return Inputs.of(Arguments.parse(USAGE, operands, 0), terminal);
    }

    private List<String> names(Inputs inputs) throws UnreadableFolderException {
        List<String> names = new ArrayList<>();
        for (Optional<Input> input = inputs.next(); input.isPresent(); input = inputs.next()) {
            names.add(input.get().name().replace(folder + "/", ""));
        }
        return names;
    }

    private void make(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }

    @Test
    void foldersAreWalkedInTheOrderOfNames() throws Exception {
        make("b/2");
        make("b/10");
        make("b/a/x");
        make("a");
        make("c");
        assertEquals(List.of("a", "b/10", "b/2", "b/a/x", "c"), names(inputs(folder.toString())));
    }

    @Test
    void whatCanBeNoPathIsWrongUsage() {
        UsageException e = assertThrows(UsageException.class, () -> inputs("a\0b"));
        assertTrue(e.text().contains("can be no path here"), e.text());
    }

    @Test
    void standardInputIsReadOnceOnly() {
        UsageException e = assertThrows(UsageException.class, () -> inputs("-", "a", "-"));
        assertEquals("- is standard input, which can be read only once", e.text());
    }

    @Test
    void operandsKeepTheirOrder() throws Exception {
        make("d/1");
        assertEquals(
                List.of("z", "-", "d/1", "missing"),
                names(inputs(folder + "/z", "-", folder + "/d", folder + "/missing")));
    }

    @Test
    void aLinkBackToItsFolderDoesNotLoop() throws Exception {
        make("d/1");
        Files.createSymbolicLink(folder.resolve("d/back"), folder);
        Files.createSymbolicLink(folder.resolve("d/file"), folder.resolve("d/1"));
        assertEquals(List.of("d/1", "d/file"), names(inputs(folder.toString())));
    }

    @Test
    void devicesAreReadWhereTheyAreNamedOnly() throws Exception {
        make("d/1");
        Files.createSymbolicLink(folder.resolve("d/null"), Path.of("/dev/null"));
        Files.createSymbolicLink(folder.resolve("d/lost"), folder.resolve("nowhere"));
        assertEquals(List.of("d/1", "d/lost"), names(inputs(folder.toString())));
        assertEquals(List.of("d/null"), names(inputs(folder + "/d/null")));
    }

    @Test
    void aFolderIsManyInputs() throws Exception {
        assertFalse(inputs(folder.toString()).isOne());
        assertTrue(inputs("-").isOne());
        assertTrue(inputs(folder + "/file").isOne());
        assertFalse(inputs("a", "b").isOne());
    }

    @Test
    void noOperandIsWrongUsage() {
        assertThrows(UsageException.class, this::inputs);
    }

    @Test
    void aPipeIsReadWhereItIsAnOperand() throws Exception {
        Path file = SmallObjects.write(SmallObjects.image(), folder.resolve("a.dcm"));
        byte[] bytes = Files.readAllBytes(file);
        for (String command : new String[] {"dump", "findings", "pixels", "json", "convert --to implicit-le -o -"}) {
            Path pipe = folder.resolve("pipe");
            assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no named pipes here");
            Thread writer = new Thread(() -> {
                try {
                    Files.write(pipe, bytes, StandardOpenOption.WRITE);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            writer.start();
            Session session = Session.run((command + " " + pipe).split(" "));
            writer.join();
            assertEquals(0, session.exitCode(), session.err());
            Files.delete(pipe);
        }
    }
}
