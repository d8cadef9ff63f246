package org.skiagraph.conformance.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.skiagraph.conformance.Corpus;

/** The JSON that DCMTK makes of the corpus's files. */
final class ExpectedJson {
    private static final String END = ".json";

    private ExpectedJson() {}

    /** All of it, by the names of the files. */
    static Map<String, JsonNode> all() throws IOException {
        Path tar = Corpus.root().resolve("expected/dicom-json.tar.gz");
        Map<String, JsonNode> all = new TreeMap<>();
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream file = new BufferedInputStream(Files.newInputStream(tar));
                TarArchiveInputStream entries = new TarArchiveInputStream(new GzipCompressorInputStream(file))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith(END)) {
                    all.put(name.substring(0, name.length() - END.length()), mapper.readTree(entries.readAllBytes()));
                }
            }
        }
        return all;
    }
}
