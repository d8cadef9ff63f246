package org.skiagraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skiagraph.bounds.Finding;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.codec.findings.Inspection;
import org.skiagraph.codec.findings.Quirks;

/** What an inspection found, for people and for programs. */
final class FindingsReport {
    private FindingsReport() {}

    /** Text: a line each, and one on the file. */
    static void print(String path, Inspection inspection, TextOutput out) throws IOException {
        String name = path + ": ";
        for (Entry entry : entries(inspection)) {
            Finding finding = entry.finding();
            String more = entry.count() == 1 ? "" : ", and " + (entry.count() - 1) + " more";
            String line = name + finding.place() + ": " + finding.quirk().id() + " ("
                    + finding.quirk().clause() + "): " + finding.text() + more;
            out.line(Problem.printable(line));
        }
        long count = count(inspection);
        String findings = count == 0 ? "no findings" : count == 1 ? "1 finding" : count + " findings";
        String line =
                name + inspection.kind().word() + ", " + inspection.syntax().name() + ": " + findings;
        out.line(Problem.printable(line));
    }

    private static long count(Inspection inspection) {
        long sum = 0;
        for (long count : inspection.findings().counts().values()) {
            sum += count;
        }
        return sum;
    }

    /** One JSON object. */
    static String json(String path, Inspection inspection) {
        StringBuilder list = new StringBuilder("[");
        for (Entry entry : entries(inspection)) {
            Finding finding = entry.finding();
            Json object = new Json()
                    .put("quirk", finding.quirk().id())
                    .put("place", finding.place().toString())
                    .put("clause", finding.quirk().clause())
                    .put("text", finding.text());
            if (entry.count() > 1) {
                object.put("count", entry.count());
            }
            list.append(list.length() == 1 ? "" : ",").append(object);
        }
        return new Json()
                .put("path", path)
                .put("kind", inspection.kind().word())
                .raw("findings", list.append(']').toString())
                .toString();
    }

    /**
     * A finding that is listed, and how many it stands for.
     *
     * @param count more than 1 of the last one that is listed of its quirk, if there were further ones
     */
    private record Entry(Finding finding, long count) {}

    private static List<Entry> entries(Inspection inspection) {
        List<Finding> listed = inspection.findings().list();
        Map<Quirk, Long> left = new HashMap<>(inspection.findings().counts());
        Map<Quirk, Integer> toCome = new HashMap<>();
        for (Finding finding : listed) {
            toCome.merge(finding.quirk(), 1, Integer::sum);
        }
        List<Entry> entries = new ArrayList<>(listed.size());
        for (Finding finding : listed) {
            boolean last = toCome.merge(finding.quirk(), -1, Integer::sum) == 0;
            long count = last ? left.getOrDefault(finding.quirk(), 1L) : 1;
            left.merge(finding.quirk(), -1L, Long::sum);
            entries.add(new Entry(finding, count));
        }
        return entries;
    }

    /** All that can be found, as the rows of a table, which {@code docs/quirks.md} has too. */
    static List<String> registry() {
        List<String> rows = new ArrayList<>();
        rows.add("| id | clause | recognised | done | seen |");
        rows.add("|---|---|---|---|---|");
        for (Quirk quirk : Quirks.all()) {
            rows.add("| `" + quirk.id() + "` | " + quirk.clause() + " | " + quirk.recognised() + " | " + quirk.done()
                    + " | " + quirk.seen() + " |");
        }
        return rows;
    }
}
