package org.skiagraph.dictionary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skiagraph.dictionary.generator.Generator;

class GeneratedFilesTest {
    private static final Pattern ROW = Pattern.compile("\\| `(\\S+\\.tsv)` \\|.*\\| `([0-9a-f]{64})` \\|");

    @Test
    void committedFilesAreWhatTheGeneratorMakes() throws IOException {
        Map<Path, byte[]> files = Generator.generate(ModuleFolder.MODULE);
        assertEquals(9, files.size());
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            byte[] committed = Files.readAllBytes(file.getKey());
            assertArrayEquals(file.getValue(), committed, "Run the generator for " + file.getKey());
        }
    }

    @Test
    void theReadmeTellsTheChecksumOfEachTable() throws IOException, NoSuchAlgorithmException {
        Map<String, String> told = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(ModuleFolder.DATA.resolve("README.md"), UTF_8));
        while (row.find()) {
            told.put(row.group(1), row.group(2));
        }
        assertEquals(checksums(), told);
    }

    private static Map<String, String> checksums() throws IOException, NoSuchAlgorithmException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(ModuleFolder.DATA)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).toList()) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                found.put(file.getFileName().toString(), HexFormat.of().formatHex(hash));
            }
        }
        assertTrue(found.size() >= 7, "The tables are there");
        return found;
    }
}
