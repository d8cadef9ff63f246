package org.skiagraph.dictionary.generator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Packs the private dictionary; the form is told in {@code PrivateDictionary}. */
final class PackedPrivate {
    private record Row(String creator, int key, String vr, String vm, String name) {}

    private PackedPrivate() {}

    static byte[] of(Table table) {
        Map<String, List<Row>> byCreator = table.rows().stream()
                .map(row -> row(table, row))
                .sorted(Comparator.comparing(Row::creator).thenComparing(Row::key))
                .collect(Collectors.groupingBy(Row::creator, TreeMap::new, Collectors.toList()));
        List<Row> rows = byCreator.values().stream().flatMap(List::stream).toList();
        List<String> vrs = distinct(rows, Row::vr);
        List<String> vms = distinct(rows, Row::vm);
        Binary out = new Binary().put32(byCreator.size()).put32(rows.size());
        int first = 0;
        for (List<Row> ofCreator : byCreator.values()) {
            out.put32(first);
            first += ofCreator.size();
        }
        out.put32(first);
        rows.forEach(row -> out.put32(row.key()));
        rows.forEach(row -> out.put8(vrs.indexOf(row.vr())));
        rows.forEach(row -> out.put8(vms.indexOf(row.vm())));
        out.putTexts(vrs).putTexts(vms);
        out.putTable(List.copyOf(byCreator.keySet()));
        return out.putTable(rows.stream().map(Row::name).toList()).toBytes();
    }

    private static Row row(Table table, List<String> row) {
        String element = table.cell(row, "element");
        if (!element.matches("xx[0-9A-F]{2}")) {
            throw new IllegalArgumentException("Not within a block: " + row);
        }
        int group = Integer.parseInt(table.cell(row, "group"), 16);
        int key = group << 8 | Integer.parseInt(element.substring(2), 16);
        String vr = table.cell(row, "vr").replace("/", " or ");
        return new Row(
                table.cell(row, "creator").stripTrailing(), key, vr, table.cell(row, "vm"), table.cell(row, "name"));
    }

    private static List<String> distinct(List<Row> rows, Function<Row, String> column) {
        return rows.stream().map(column).distinct().sorted().toList();
    }
}
