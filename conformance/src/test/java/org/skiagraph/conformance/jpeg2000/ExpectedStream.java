package org.skiagraph.conformance.jpeg2000;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.skiagraph.conformance.Corpus;

/**
 * A JPEG 2000 stream of the corpus and what decoding it must give.
 *
 * @param path from the root of the corpus
 * @param status valid, damaged, broken or unsupported, by other decoders
 * @param components {@code 512x512:12u,...}
 * @param sha256 of the planes
 * @param tolerance as {@link Difference#allowed} reads it
 * @param references PGX files of the suite, one a component; may be empty
 * @param decoded samples of another decoder, from the root of the corpus; may be empty
 */
record ExpectedStream(
        String path,
        String status,
        String components,
        String sha256,
        String tolerance,
        List<String> references,
        String decoded) {
    /** Those below a folder of the corpus. */
    static List<ExpectedStream> below(String folder) throws IOException {
        List<String> lines =
                Files.readAllLines(Corpus.root().resolve("expected/codestreams.tsv"), StandardCharsets.ISO_8859_1);
        List<String> header = List.of(lines.get(0).split("\t"));
        List<ExpectedStream> all = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.get(0).startsWith(folder)
                    && cells.get(header.indexOf("kind")).equals("j2k")) {
                String references = cells.get(header.indexOf("reference_files"));
                String decoded = cells.get(header.indexOf("decoded_file"));
                all.add(new ExpectedStream(
                        cells.get(0),
                        cells.get(header.indexOf("status")),
                        cells.get(header.indexOf("components")),
                        cells.get(header.indexOf("sha256_planar")),
                        cells.get(header.indexOf("tolerance")),
                        references.equals("-") ? List.of() : List.of(references.split(" ")),
                        decoded.equals("-") ? "" : decoded));
            }
        }
        return all;
    }
}
