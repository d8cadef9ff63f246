package org.skiagraph.conformance.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.conformance.Corpus;

/**
 * A conformant file that was read and written is the same file, byte for byte. Those that differ, each with the clause it does
 * not follow or that leaves a choice, are in {@code identity.tsv} beside this class.
 */
class IdentityTest {
    @Test
    void writesEveryFileAsItWasButThoseThatCannotStaySo() throws IOException {
        List<String> different = new ArrayList<>();
        for (Path file : Corpus.files("dicom")) {
            String name = Corpus.name(file);
            if (!ReadingTest.NO_DICOM.contains(name) && !Arrays.equals(Files.readAllBytes(file), rewritten(file))) {
                different.add(name);
            }
        }
        assertEquals(listed(), different);
    }

    private static byte[] rewritten(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DicomFile dicom = DicomFile.open(file)) {
            dicom.write(out, dicom.transferSyntax(), WriteOptions.standard());
        }
        return out.toByteArray();
    }

    static List<String> listed() throws IOException {
        List<String> names = new ArrayList<>();
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(IdentityTest.class.getResourceAsStream("identity.tsv")),
                StandardCharsets.UTF_8))) {
            table.readLine();
            for (String line = table.readLine(); line != null; line = table.readLine()) {
                String[] cells = line.split("\t");
                assertEquals(3, cells.length, line);
                assertFalse(cells[2].isBlank(), line);
                names.add(cells[0]);
            }
        }
        return names;
    }
}
