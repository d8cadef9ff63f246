package org.skiagraph.dictionary.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A row of elements.tsv: {@code pattern} as printed, {@code tag} one number for it, {@code mask} the digits that count. */
public record Element(
        String pattern,
        int tag,
        int mask,
        String keyword,
        String name,
        String vr,
        String vm,
        boolean retired,
        String mark) {
    /** All elements: single ones by tag, then repeating ones as printed. */
    public static List<Element> of(Table table) {
        Set<Integer> taken = new HashSet<>();
        List<Element> single = new ArrayList<>();
        List<Element> repeating = new ArrayList<>();
        for (List<String> row : table.rows()) {
            String tag = table.cell(row, "tag");
            if (!tag.contains("x")) {
                single.add(of(table, row, parse(tag, 'x', '0'), -1));
                taken.add(parse(tag, 'x', '0'));
            }
        }
        for (List<String> row : table.rows()) {
            String tag = table.cell(row, "tag");
            if (tag.contains("x")) {
                int mask = parse(tag.replaceAll("[0-9A-F]", "F"), 'x', '0');
                repeating.add(of(table, row, lowestFree(parse(tag, 'x', '0'), mask, taken), mask));
            }
        }
        single.sort(Comparator.comparing(Element::tag, Integer::compareUnsigned));
        single.addAll(repeating);
        return single;
    }

    private static Element of(Table table, List<String> row, int tag, int mask) {
        return new Element(
                table.cell(row, "tag"),
                tag,
                mask,
                table.cell(row, "keyword"),
                table.cell(row, "name"),
                table.cell(row, "vr").replace("-", ""),
                table.cell(row, "vm"),
                table.cell(row, "retired").equals("RET"),
                table.cell(row, "mark"));
    }

    private static int parse(String tag, char any, char digit) {
        return Integer.parseUnsignedInt(tag.replace(",", "").replace(any, digit), 16);
    }

    /** The lowest tag of a pattern that is neither a single element nor a group length. */
    private static int lowestFree(int base, int mask, Set<Integer> taken) {
        int tag = base;
        while (taken.contains(tag) || (tag & 0xFFFF) == 0) {
            tag = (tag | mask) + 1 & ~mask | base;
        }
        return tag;
    }
}
