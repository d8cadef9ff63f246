package org.skiagraph.cli.edit;

import java.util.ArrayList;
import java.util.List;
import org.skiagraph.dictionary.ElementDictionary;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;

/** A value as people write it, and as {@code dicom dump} shows it: text, numbers with backslashes between, or hexadecimal bytes. */
final class ValueReader {
    /** An element in no dictionary, of which nobody says how many values it has. */
    private static final int ANY = 0x0009_1000;

    private ValueReader() {}

    /**
     * Sets a value.
     *
     * @param unchecked true for text that breaks the rules of the VR, and for as many values as there are
     */
    static void set(DataSet holder, int tag, Vr vr, String text, boolean unchecked) {
        if (vr == Vr.SQ) {
            setSequence(holder, tag, text);
        } else if (text.isEmpty()) {
            setEmpty(holder, tag, vr);
        } else if (vr.isText() && unchecked) {
            holder.setUnchecked(tag, vr, text);
        } else if (vr.isText()) {
            holder.set(tag, vr, vr.isMultiValued() ? parts(text) : new String[] {text});
        } else if (unchecked) {
            DataSet scratch = new DataSet();
            setBinary(scratch, ANY, vr, text);
            holder.set(scratch.element(ANY).orElseThrow().withTag(tag));
        } else {
            setBinary(holder, tag, vr, text);
        }
    }

    /** Without a value, as that VR. */
    static void setEmpty(DataSet holder, int tag, Vr vr) {
        holder.set(DataElement.ofBytes(tag, vr, new byte[0], holder.characterSet()));
    }

    private static void setSequence(DataSet holder, int tag, String text) {
        if (!text.isEmpty()) {
            throw new IllegalArgumentException(
                    "a sequence has items, not a value: set elements in them, as Sequence[1].Element=VALUE");
        }
        holder.setItems(tag);
    }

    private static String[] parts(String text) {
        return text.split("\\\\", -1);
    }

    private static void setBinary(DataSet holder, int tag, Vr vr, String text) {
        switch (vr) {
            case OB, UN -> holder.setBytes(tag, vr, bytes(text));
            case AT -> holder.set(tag, vr, tags(text));
            case FL, FD, OF, OD -> holder.set(tag, vr, decimals(text));
            default -> holder.set(tag, vr, integers(vr, text));
        }
    }

    private static String[] tags(String text) {
        List<String> tags = new ArrayList<>();
        for (String word : parts(text)) {
            tags.add(
                    ElementDictionary.standard().tag(word).isEmpty()
                            ? word
                            : Tags.toText(ElementDictionary.standard().tag(word).getAsInt()));
        }
        return tags.toArray(new String[0]);
    }

    private static long[] integers(Vr vr, String text) {
        String[] parts = parts(text);
        long[] numbers = new long[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = integer(vr, parts[i].strip());
        }
        return numbers;
    }

    private static long integer(Vr vr, String word) {
        try {
            return vr == Vr.UV || vr == Vr.OV ? Long.parseUnsignedLong(word) : Long.parseLong(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + shown(word) + "' is no whole number, as " + vr + " wants");
        }
    }

    private static double[] decimals(String text) {
        String[] parts = parts(text);
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = decimal(parts[i].strip());
        }
        return numbers;
    }

    /** Java's own reading takes more than decimal digits: type letters and hexadecimal ones. */
    private static double decimal(String word) {
        boolean named = word.equals("NaN") || word.equals("Infinity") || word.equals("-Infinity");
        if (named || word.chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0)) {
            try {
                double number = Double.parseDouble(word);
                if (named || Double.isFinite(number)) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw noNumber(word);
            }
        }
        throw noNumber(word);
    }

    private static IllegalArgumentException noNumber(String word) {
        return new IllegalArgumentException("'" + shown(word) + "' is no number");
    }

    private static byte[] bytes(String text) {
        String digits = text.replace(" ", "");
        if (digits.length() % 2 != 0 || digits.chars().anyMatch(c -> c > 'f' || Character.digit(c, 16) < 0)) {
            throw new IllegalArgumentException("'" + shown(text) + "' is not bytes in hexadecimal digits, as 00 01 ff");
        }
        byte[] bytes = new byte[(digits.length() / 2 + 1) & ~1];
        for (int i = 0; i < digits.length() / 2; i++) {
            bytes[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }

    private static String shown(String word) {
        return word.length() > 80 ? word.substring(0, 77) + "..." : word;
    }
}
