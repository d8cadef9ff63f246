package org.skiagraph.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The corpus of real files, where the system property {@code corpus} says; without it the test that asks is skipped. */
public final class Corpus {
    private Corpus() {}

    /**
     * What decoding a file must give.
     *
     * @param kind {@code pixel}, or else why there is none
     * @param sha256 of all frames, or {@code -}
     * @param masked the same with the bits above Bits Stored cleared, or {@code -}
     * @param exact false if samples of another decoder may differ a little
     * @param decoded these samples, from the root of the corpus, packed by gzip; or {@code -}
     */
    public record Expected(String kind, String sha256, String masked, boolean exact, String decoded) {
        /** True if a hash is known. */
        public boolean hasHash() {
            return kind.equals("pixel") && !sha256.equals("-");
        }
    }

    /** The folder. */
    public static Path root() {
        Path root =
                Path.of(System.getProperty("corpus", "corpus")).toAbsolutePath().normalize();
        assumeTrue(Files.isDirectory(root), () -> "no corpus at " + root + ": give -Dcorpus=DIR");
        return root;
    }

    /** All files under a folder of it, in the order of their names. */
    public static List<Path> files(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(root().resolve(folder))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The name of a file: from the root of the corpus, with {@code /}. */
    public static String name(Path file) {
        return root().relativize(file).toString().replace('\\', '/');
    }

    /** What a file holds that is packed by gzip. */
    public static byte[] unpacked(String name) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(root().resolve(name)))) {
            return in.readAllBytes();
        }
    }

    /** What is expected of each file, by its name. */
    public static Map<String, Expected> expected() throws IOException {
        List<String> lines = Files.readAllLines(root().resolve("expected/dicom.tsv"), StandardCharsets.ISO_8859_1);
        List<String> header = List.of(lines.get(0).split("\t"));
        int kind = header.indexOf("kind");
        int sha256 = header.indexOf("sha256");
        int masked = header.indexOf("sha256_masked_to_bits_stored");
        int exact = header.indexOf("exact");
        int decoded = header.indexOf("decoded_file");
        Map<String, Expected> expected = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length > decoded) {
                boolean isExact = !cells[exact].equals("no");
                expected.put(
                        cells[0], new Expected(cells[kind], cells[sha256], cells[masked], isExact, cells[decoded]));
            }
        }
        return expected;
    }
}
