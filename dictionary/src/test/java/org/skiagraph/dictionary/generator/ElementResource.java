package org.skiagraph.dictionary.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes {@code elements.bin} and {@code elements.txt}; the forms are told in {@code ElementNumbers} and {@code TextTable}. */
final class ElementResource {
    private static final int RETIRED = 0x80;

    private ElementResource() {}

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
        return elements.stream()
                .map(e -> e.keyword() + "\t" + e.name() + "\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }

    private static List<String> distinct(List<Element> elements, Function<Element, String> column) {
        return elements.stream().map(column).distinct().sorted().toList();
    }
}
