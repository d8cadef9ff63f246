package org.skiagraph.dictionary.generator;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Packs the registry of UIDs and the SOP Classes; the columns are told in {@code UidDictionary} and {@code SopClasses}.
 * The rows ascend by UID, since a tab is below the dot and the digits.
 */
final class PackedUids {
    private PackedUids() {}

    static byte[] uids(Table table) {
        List<String> rows = table.rows().stream()
                .map(row -> String.join(
                        "\t",
                        table.cell(row, "uid"),
                        table.cell(row, "name"),
                        table.cell(row, "keyword"),
                        table.cell(row, "type"),
                        table.cell(row, "part").replace("PS 3", "PS3"),
                        table.cell(row, "cid"),
                        table.cell(row, "retired")))
                .sorted()
                .toList();
        return new Binary().putTable(rows).toBytes();
    }

    static byte[] sopClasses(Table classes, Table members) {
        List<String> columns =
                List.of("uid", "name", "keyword", "ciod", "service", "ps34_annex", "dimse", "meta", "retired");
        List<String> rows = classes.rows().stream()
                .map(row -> columns.stream().map(c -> classes.cell(row, c)).collect(Collectors.joining("\t"))
                        + "\t"
                        + members(members, classes.cell(row, "uid")))
                .sorted()
                .toList();
        return new Binary().putTable(rows).toBytes();
    }

    private static String members(Table members, String meta) {
        return members.rows().stream()
                .filter(row -> members.cell(row, "meta_uid").equals(meta))
                .map(row -> members.cell(row, "member_uid"))
                .collect(Collectors.joining(","));
    }
}
