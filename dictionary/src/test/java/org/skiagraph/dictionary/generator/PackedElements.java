package org.skiagraph.dictionary.generator;

import java.util.List;
import java.util.function.Function;

/** Packs the registry of Data Elements; the forms are told in {@code ElementNumbers} and {@code TextTable}. */
final class PackedElements {
    private static final int RETIRED = 0x80;

    private PackedElements() {}

    static byte[] numbers(List<Element> elements) {
        List<Element> repeating = elements.stream().filter(e -> e.mask() != -1).toList();
        List<String> vrs = distinct(elements, Element::vr);
        List<String> vms = distinct(elements, Element::vm);
        Binary out = new Binary();
        out.put32(elements.size() - repeating.size()).put32(repeating.size());
        elements.forEach(e -> out.put32(e.tag()));
        repeating.forEach(e -> out.put32(e.mask()));
        elements.forEach(e -> out.put8(vrs.indexOf(e.vr())));
        elements.forEach(e -> out.put8(vms.indexOf(e.vm()) | (e.retired() ? RETIRED : 0)));
        return out.putTexts(vrs).putTexts(vms).toBytes();
    }

    static byte[] words(List<Element> elements) {
        return new Binary()
                .putTable(elements.stream()
                        .map(e -> e.keyword() + "\t" + e.name())
                        .toList())
                .toBytes();
    }

    private static List<String> distinct(List<Element> elements, Function<Element, String> column) {
        return elements.stream().map(column).distinct().sorted().toList();
    }
}
