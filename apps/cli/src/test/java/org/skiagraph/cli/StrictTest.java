package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --strict}, which every sub-command takes. */
class StrictTest {
    @TempDir
    Path dir;

    private Path file;

    /** A file with bytes behind its last element. */
    @BeforeEach
    void writeWithTrailingBytes() throws IOException {
        file = SmallObjects.write(SmallObjects.image(), dir.resolve("a.dcm"));
        byte[] bytes = Files.readAllBytes(file);
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 3);
        Arrays.fill(longer, bytes.length, longer.length, (byte) 1);
        Files.write(file, longer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dump",
                "json",
                "xml",
                "findings",
                "pixels",
                "convert --to implicit-le -o OUT",
                "render -o OUT",
                "edit --set PatientID=1 -o OUT"
            })
    void refusesWhatWouldBeSurvived(String command) {
        Path out = dir.resolve("out.png");
        String[] words = (command.replace("OUT", out.toString()) + " " + file).split(" ");
        Session lenient = Session.run(words);
        assertEquals(0, lenient.exitCode(), lenient.err());
        String[] strictly = Arrays.copyOf(words, words.length + 2);
        strictly[words.length] = "--strict";
        strictly[words.length + 1] = "--force";
        Session strict = Session.run(command.contains("OUT") ? strictly : Arrays.copyOf(strictly, words.length + 1));
        assertEquals(2, strict.exitCode(), strict.err());
        assertTrue(strict.err().contains("[trailing-bytes, PS3.10 7.2; refused in strict mode]"), strict.err());
    }

    @Test
    void theHelpOfEachNamesIt() {
        for (String name : Subcommands.NAMES) {
            String[] words = (name + " --help").split(" ");
            assertTrue(Session.run(words).out().contains("  --strict  "), name);
        }
        assertFalse(Subcommands.NAMES.isEmpty());
    }
}
