package org.skiagraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;

/** What an element's value is as text. PS3.5 6.2: which spaces mean nothing, by VR. */
final class TextValue {
    private TextValue() {}

    static String whole(DataElement e) {
        if (!e.isPlain() || e.encoded().isEmpty()) {
            return "";
        }
        if (!e.vr().isText() && e.vr() != Vr.UN) {
            return numbers(e);
        }
        return e.vr().isMultiValued() ? String.join("\\", parts(e)) : trimmed(decoded(e), e.vr());
    }

    static List<String> parts(DataElement e) {
        if (!e.isPlain() || e.isEmpty() || e.encoded().isEmpty()) {
            return List.of();
        }
        if (!e.vr().isText() && e.vr() != Vr.UN) {
            return numberTexts(e);
        }
        String all = decoded(e);
        if (!e.vr().isMultiValued() || all.indexOf('\\') < 0) {
            return List.of(trimmed(all, e.vr()));
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = all.indexOf('\\'); end >= 0; end = all.indexOf('\\', start)) {
            parts.add(trimmed(all.substring(start, end), e.vr()));
            start = end + 1;
        }
        parts.add(trimmed(all.substring(start), e.vr()));
        return parts;
    }

    private static String decoded(DataElement e) {
        var bytes = e.encoded().orElseThrow();
        return e.charset().decode(bytes.array(), bytes.offset(), bytes.length(), e.vr());
    }

    private static String trimmed(String text, Vr vr) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == 0)) {
            end--;
        }
        int start = 0;
        while (vr.ignoresLeadingSpaces() && start < end && text.charAt(start) == ' ') {
            start++;
        }
        return text.substring(start, end);
    }

    private static String numbers(DataElement e) {
        StringJoiner joined = new StringJoiner("\\");
        numberTexts(e).forEach(joined::add);
        return joined.toString();
    }

    private static List<String> numberTexts(DataElement e) {
        List<String> texts = new ArrayList<>();
        switch (e.vr()) {
            case AT -> {
                for (long tag : e.integers()) {
                    texts.add(Tags.toText((int) tag));
                }
            }
            case FL, OF -> {
                for (double value : e.decimals()) {
                    texts.add(Float.toString((float) value));
                }
            }
            case FD, OD -> {
                for (double value : e.decimals()) {
                    texts.add(Double.toString(value));
                }
            }
            case UV, OV -> {
                for (long value : e.integers()) {
                    texts.add(Long.toUnsignedString(value));
                }
            }
            default -> {
                for (long value : e.integers()) {
                    texts.add(Long.toString(value));
                }
            }
        }
        return texts;
    }
}
