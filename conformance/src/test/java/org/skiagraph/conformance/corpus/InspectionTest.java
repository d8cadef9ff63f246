package org.skiagraph.conformance.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.bounds.Source;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.codec.findings.Inspection;
import org.skiagraph.codec.findings.Quirks;
import org.skiagraph.conformance.Corpus;
import org.skiagraph.conformance.Report;

/** An inspection of every file of the corpus ends; valid ones are not accused, and each quirk is found where it says it was seen. */
class InspectionTest {
    private static final Duration EACH = Duration.ofSeconds(20);
    private static final List<String> FOLDERS = List.of("dicom", "broken/dicom", "broken/dicom-fuzz");
    private static final String UNSEEN = "no file of the corpus";

    /** Files made for tests that are not valid: the one has no meta; the other's table counts frames without their padding. */
    private static final Map<String, List<String>> NOT_VALID = Map.of(
            "dicom/synthetic/rgb_ds_nometa.dcm", List.of("no-meta"),
            "dicom/synthetic/rgb_jpeg_eot.dcm", List.of("offset-table-wrong"));

    private static Map<String, Long> inspect(Path file) {
        return assertTimeoutPreemptively(
                EACH,
                () -> {
                    Budget budget = Limits.forHeap(64 << 20).open();
                    Map<String, Long> found = new LinkedHashMap<>();
                    try (Source source = Source.open(file)) {
                        Inspection.of(source, ReadOptions.standard(), budget);
                    } catch (DataException e) {
                        found.put("refused: " + e.getMessage(), 1L);
                    }
                    budget.findings().counts().forEach((quirk, count) -> found.put(quirk.id(), count));
                    return found;
                },
                Corpus.name(file));
    }

    @Test
    void endsInFindingsOrOneRefusalOnEveryFile() throws IOException {
        Map<String, Long> places = new TreeMap<>();
        Map<String, Long> files = new TreeMap<>();
        Map<String, String> wrong = new TreeMap<>();
        for (String folder : FOLDERS) {
            for (Path file : Corpus.files(folder)) {
                Map<String, Long> found = inspect(file);
                found.forEach((id, count) -> {
                    places.merge(id, count, Long::sum);
                    files.merge(id, 1L, Long::sum);
                });
                for (Quirk quirk : Quirks.all()) {
                    String name = Corpus.name(file);
                    if (quirk.seen().equals(name) && !found.containsKey(quirk.id())) {
                        wrong.put(quirk.id(), "not found in " + name);
                    } else if (quirk.seen().equals(UNSEEN) && found.containsKey(quirk.id())) {
                        wrong.put(quirk.id(), "found in " + name);
                    }
                }
            }
        }
        report(places, files);
        assertEquals(Map.of(), wrong);
    }

    private static void report(Map<String, Long> places, Map<String, Long> files) throws IOException {
        Report report = new Report("quirk_or_refusal", "files", "places");
        places.forEach((id, count) -> report.row(id, String.valueOf(files.get(id)), String.valueOf(count)));
        report.write("findings.tsv");
    }

    @Test
    void whereAQuirkWasSeenIsAFileOfTheCorpus() throws IOException {
        Set<String> names = new TreeSet<>(Set.of(UNSEEN));
        for (String folder : FOLDERS) {
            Corpus.files(folder).forEach(file -> names.add(Corpus.name(file)));
        }
        for (Quirk quirk : Quirks.all()) {
            assertTrue(names.contains(quirk.seen()), quirk::toString);
        }
    }

    @Test
    void findsNothingInValidFiles() throws IOException {
        Map<String, List<String>> accused = new TreeMap<>();
        for (Path file : Corpus.files("dicom/synthetic")) {
            Map<String, Long> found = inspect(file);
            if (!found.isEmpty()) {
                accused.put(Corpus.name(file), new ArrayList<>(found.keySet()));
            }
        }
        assertEquals(new TreeMap<>(NOT_VALID), accused);
    }
}
