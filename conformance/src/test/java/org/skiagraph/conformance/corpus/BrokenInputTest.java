package org.skiagraph.conformance.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skiagraph.conformance.Corpus;
import org.skiagraph.conformance.Jvm;
import org.skiagraph.conformance.Program;
import org.skiagraph.conformance.Report;

/** Broken files end in a result or a refusal, within a heap of 64 MiB and 20 seconds each. */
class BrokenInputTest {
    private static final List<String> FOLDERS = List.of("broken/dicom", "broken/dicom-fuzz");

    @Test
    void endsWithAResultOrARefusalOnEveryBrokenFile() throws IOException, InterruptedException {
        int files = 0;
        for (String folder : FOLDERS) {
            files += Corpus.files(folder).size();
        }
        Program.Output output = Jvm.run("64m", 300, BrokenBatch.class.getName(), FOLDERS);
        assertEquals("", output.err());
        assertEquals(0, output.exitCode());
        List<String[]> rows =
                output.out().lines().map(line -> line.split("\t", -1)).toList();
        assertEquals(files, rows.size());
        Report report = new Report(
                "path", "outcome", "findings_or_reason", "pixels", "picture", "rewritten", "converted", "text");
        rows.forEach(report::row);
        report.write("broken.tsv");
        assertEquals(List.of(), bad(rows));
    }

    /** What is neither read nor refused, or gives other pixels than it holds and says nothing. */
    private static List<String> bad(List<String[]> rows) throws IOException {
        Map<String, Corpus.Expected> expected = Corpus.expected();
        List<String> bad = new ArrayList<>();
        for (String[] row : rows) {
            boolean ended = row[1].equals("read") || row[1].equals("refused");
            Corpus.Expected its = expected.get(row[0]);
            boolean hashed = row.length > 3 && row[3].matches("[0-9a-f]{64}") && its != null && its.hasHash();
            boolean silent = row.length > 2 && row[2].equals("[]");
            if (!ended || hashed && silent && !row[3].equals(its.sha256()) && !row[3].equals(its.masked())) {
                bad.add(String.join(" ", row));
            }
        }
        return bad;
    }
}
