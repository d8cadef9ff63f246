package org.skiagraph.dictionary.generator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a class that holds bytes as string constants. The first resource that a process reads from a jar costs it about
 * 4 ms, a constant 0.2 ms when the class comes from an AppCDS archive; so what each start needs is in classes.
 */
final class DataClass {
    /** A constant may have 65535 bytes, in which a character takes two at most. */
    private static final int CONSTANT = 30_000;

    private static final int LINE = 110;

    private DataClass() {}

    /**
     * The source of the class.
     *
     * @param from the tables that the bytes were made of
     */
    static String of(String name, String from, byte[] bytes) {
        StringBuilder out = new StringBuilder(bytes.length * 2);
        out.append("// spotless:off\n// Generated from ").append(from);
        out.append(" (see src/main/data/README.md for the edition). Do not edit: run the generator.\n");
        out.append(
                "package org.skiagraph.dictionary;\n\nimport static java.nio.charset.StandardCharsets.ISO_8859_1;\n\n");
        out.append("/** Bytes as constants, a character each. */\nfinal class ")
                .append(name)
                .append(" {\n");
        out.append("    private ").append(name).append("() {}\n\n    static byte[] bytes() {\n");
        out.append("        byte[] bytes = new byte[").append(bytes.length).append("];\n");
        for (int i = 0; i < bytes.length; i += CONSTANT) {
            int length = Math.min(CONSTANT, bytes.length - i);
            out.append("        put(bytes, ").append(i).append(",\n                ");
            out.append(String.join("\n                + ", literals(new String(bytes, i, length, ISO_8859_1))));
            out.append(");\n");
        }
        out.append("        return bytes;\n    }\n\n");
        out.append("    private static void put(byte[] bytes, int at, String text) {\n");
        out.append("        System.arraycopy(text.getBytes(ISO_8859_1), 0, bytes, at, text.length());\n    }\n}\n// spotless:on\n");
        return out.toString();
    }

    /** String literals of one line, cut after a line feed or where the line is full. */
    private static List<String> literals(String text) {
        List<String> literals = new ArrayList<>();
        StringBuilder line = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line.append(escaped(c));
            if (c == '\n' || line.length() >= LINE || i + 1 == text.length()) {
                literals.add(line.append('"').toString());
                line.setLength(1);
            }
        }
        return literals;
    }

    private static String escaped(char c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> c >= ' ' && c <= '~' ? String.valueOf(c) : String.format("\\%03o", (int) c);
        };
    }
}
