package org.skiagraph.conformance.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.cli.DicomCommand;
import org.skiagraph.conformance.Corpus;
import org.skiagraph.conformance.Jvm;
import org.skiagraph.conformance.Program;

/** {@code dicom dump} on all of the corpus. */
class DumpCommandTest {
    private static Program.Output dump(List<String> files) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("dump"));
        words.addAll(files);
        return Jvm.run("256m", 120, DicomCommand.class.getName(), words);
    }

    @Test
    void dumpsEveryFileThatReads() throws IOException, InterruptedException {
        List<String> readable = new ArrayList<>();
        for (Path file : Corpus.files("dicom")) {
            if (!ReadingTest.NO_DICOM.contains(Corpus.name(file))) {
                readable.add(file.toString());
            }
        }
        Program.Output output = dump(readable);
        assertEquals(0, output.exitCode(), output.err());
        assertTrue(output.out().lines().count() > 10_000);
        output.err().lines().forEach(line -> assertTrue(line.startsWith("dicom dump: " + Corpus.root()), line));
    }

    @Test
    void refusesWhatIsNoDicomInOneLine() throws IOException, InterruptedException {
        for (String name : ReadingTest.NO_DICOM) {
            String path = Corpus.root().resolve(name).toString();
            Program.Output output = dump(List.of(path));
            assertEquals(2, output.exitCode());
            assertEquals(1, output.err().lines().count(), output.err());
            assertTrue(output.err().startsWith("dicom dump: " + path + ": "), output.err());
            assertFalse(output.err().contains("Exception"), output.err());
        }
    }

    @Test
    void goesOnAfterAFileThatIsRefused() throws IOException, InterruptedException {
        List<Path> all = Corpus.files("dicom/json");
        Program.Output output = dump(List.of(
                Corpus.root().resolve(ReadingTest.NO_DICOM.get(0)).toString(),
                Corpus.root().resolve("dicom/synthetic/all_vrs.dcm").toString()));
        assertFalse(all.isEmpty());
        assertEquals(3, output.exitCode(), output.err());
        assertTrue(output.out().contains("ALL VRS A"));
    }
}
