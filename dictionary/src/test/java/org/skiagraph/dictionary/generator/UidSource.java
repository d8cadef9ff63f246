package org.skiagraph.dictionary.generator;

import java.util.List;
import java.util.function.Predicate;

/** Writes a class of UID constants by keyword. */
final class UidSource {
    private UidSource() {}

    static String of(String name, String doc, Table table, Predicate<List<String>> wanted) {
        StringBuilder out = new StringBuilder(1 << 17);
        out.append("// spotless:off\n// Generated from ").append(table.file());
        out.append(" (see src/main/data/README.md for its edition). Do not edit: run the generator.\n");
        out.append("package org.skiagraph.dictionary;\n\n/** ").append(doc).append(" */\n");
        out.append("public final class ")
                .append(name)
                .append(" {\n    private ")
                .append(name)
                .append("() {}\n");
        table.rows().stream().filter(wanted).forEach(row -> append(out, table, row));
        return out.append("}\n// spotless:on\n").toString();
    }

    private static void append(StringBuilder out, Table table, List<String> row) {
        out.append("\n    /** ").append(table.cell(row, "name").replace("&", "&amp;"));
        out.append(", ").append(table.cell(row, "uid"));
        out.append(table.cell(row, "retired").isEmpty() ? "" : ", retired");
        out.append(". */\n    public static final Uid ").append(table.cell(row, "keyword"));
        out.append(" = Uid.unchecked(\"").append(table.cell(row, "uid")).append("\");\n");
    }
}
