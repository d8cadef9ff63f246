package org.skiagraph.dictionary.generator;

import java.util.List;

/** Writes {@code Tag.java}: a constant for each element that has a keyword. */
final class TagSource {
    private TagSource() {}

    static String of(List<Element> elements) {
        StringBuilder out = new StringBuilder(1 << 20);
        out.append("""
                // spotless:off
                // Generated from elements.tsv (see src/main/data/README.md for its edition). Do not edit: run the generator.
                package org.skiagraph.dictionary;

                /**
                 * The tags of the Standard, by keyword: PS3.6 6 to 9 and PS3.7 E.
                 *
                 * <p>Each tells its tag, name, VR and VM. A repeating group has one constant, the lowest tag of its pattern that is no
                 * other element: for overlay n (from 0) add {@code n << 17}. PS3.5 7.6.
                 */
                public final class Tag {
                    private Tag() {}
                """);
        for (Element element : elements) {
            if (!element.keyword().isEmpty()) {
                append(out, element);
            }
        }
        return out.append("}\n// spotless:on\n").toString();
    }

    private static void append(StringBuilder out, Element element) {
        out.append("\n    /** (").append(element.pattern()).append(") ").append(escape(element.name()));
        out.append(", ").append(element.vr().isEmpty() ? "no VR" : "VR " + element.vr());
        out.append(", VM ").append(element.vm());
        out.append(element.retired() ? ", retired" : "");
        out.append(element.mark().isEmpty() ? "" : ", " + element.mark());
        out.append(". */\n    public static final int ").append(element.keyword());
        out.append(String.format(" = 0x%08X;\n", element.tag()));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
