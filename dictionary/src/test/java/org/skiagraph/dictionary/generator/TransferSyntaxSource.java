package org.skiagraph.dictionary.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the constants into {@code TransferSyntax.java}, between its two marks. */
final class TransferSyntaxSource {
    private static final String BEGIN = "    // GENERATED-BEGIN";
    private static final String END = "    // GENERATED-END";

    private TransferSyntaxSource() {}

    /** The source with what stands between the marks made anew. */
    static String of(Table table, String source) {
        StringBuilder out = new StringBuilder(source.substring(0, source.indexOf(BEGIN)));
        out.append(BEGIN).append(" from transfer-syntaxes.tsv. Do not edit: run the generator.\n");
        out.append("    // spotless:off\n");
        for (List<String> row : table.rows()) {
            append(out, table, row);
        }
        return out.append("    // spotless:on\n")
                .append(source.substring(source.indexOf(END)))
                .toString();
    }

    private static void append(StringBuilder out, Table table, List<String> row) {
        String section = table.cell(row, "section");
        out.append("    /** ").append(table.cell(row, "name")).append(", ").append(table.cell(row, "uid"));
        out.append(table.cell(row, "retired").isEmpty() ? "" : ", retired");
        // A question mark in the table: the number of the section is not verified, so it is not cited.
        out.append(section.isEmpty() || section.contains("?") ? "" : ". " + section.replace(",", ", "));
        out.append(". */\n    public static final TransferSyntax ").append(table.cell(row, "keyword"));
        out.append(" = define(\"").append(table.cell(row, "uid"));
        out.append("\", \"").append(table.cell(row, "name"));
        out.append("\", \"").append(table.cell(row, "keyword")).append("\", ").append(flags(table, row));
        out.append(", PixelDataForm.").append(pixelData(table.cell(row, "encapsulated")));
        out.append(", Loss.").append(loss(table.cell(row, "loss")));
        out.append(", CodecFamily.")
                .append(family(table.cell(row, "codec_family")))
                .append(");\n");
    }

    private static String flags(Table table, List<String> row) {
        List<String> flags = new ArrayList<>();
        if (table.cell(row, "endian").equals("big")) {
            flags.add("BIG_ENDIAN");
        }
        if (table.cell(row, "vr_encoding").equals("implicit")) {
            flags.add("IMPLICIT_VR");
        }
        if (table.cell(row, "codec_family").equals("deflate-dataset")
                || table.cell(row, "keyword").endsWith("Deflate")) {
            flags.add("DEFLATED");
        }
        if (table.cell(row, "retired").equals("RET")) {
            flags.add("RETIRED");
        }
        return flags.isEmpty() ? "0" : String.join(" | ", flags);
    }

    private static String pixelData(String encapsulated) {
        return switch (encapsulated) {
            case "no" -> "NATIVE";
            case "yes" -> "ENCAPSULATED";
            case "referenced" -> "REFERENCED";
            case "rtp" -> "STREAMED";
            case "n/a" -> "NONE";
            default -> throw new IllegalArgumentException("encapsulated: " + encapsulated);
        };
    }

    private static String loss(String loss) {
        return switch (loss) {
            case "lossless" -> "LOSSLESS";
            case "lossy" -> "LOSSY";
            case "lossy-or-lossless" -> "EITHER";
            case "n/a" -> "NONE";
            default -> throw new IllegalArgumentException("loss: " + loss);
        };
    }

    private static String family(String family) {
        return family.replace("-", "_").toUpperCase(Locale.ROOT);
    }
}
