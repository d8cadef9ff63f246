package org.skiagraph.codec.document;

import java.io.IOException;
import java.util.List;
import org.skiagraph.bounds.ArraySlice;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataElement;

/** The values of an attribute as JSON: PS3.18 F.2.3 to F.2.5. Most are written from the bytes they are, without a string. */
final class JsonValues {
    /** Integers from here on are not all numbers of 64 bits in floating point. */
    private static final long MAX_EXACT = 1L << 53;

    private final JsonOutput out;

    JsonValues(JsonOutput out) {
        this.out = out;
    }

    private static int trimmedEnd(byte[] b, int from, int to) {
        int end = to;
        while (end > from && (b[end - 1] == ' ' || b[end - 1] == 0)) {
            end--;
        }
        return end;
    }

    /** Whether they are binary numbers, or text that is plain ASCII and more than padding. */
    boolean isPlain(DataElement e, ArraySlice bytes) {
        if (!e.vr().isText()) {
            return true;
        }
        int end = trimmedEnd(bytes.array(), bytes.offset(), bytes.offset() + bytes.length());
        return e.vr() != Vr.PN
                && end > bytes.offset()
                && isPlain(bytes.array(), bytes.offset(), end, e.vr().isMultiValued())
                && hasPlainAscii(e);
    }

    /** Writes values that {@link #isPlain are plain}, from the bytes that they are. */
    void writePlain(DataElement e, ArraySlice bytes) throws IOException {
        if (!e.vr().isText()) {
            numbers(e, bytes);
            return;
        }
        byte[] b = bytes.array();
        int to = trimmedEnd(b, bytes.offset(), bytes.offset() + bytes.length());
        int start = bytes.offset();
        int end = e.vr().isMultiValued() ? nextBackslash(b, start, to) : to;
        value(e.vr(), b, start, end);
        while (end < to) {
            out.put(',');
            start = end + 1;
            end = nextBackslash(b, start, to);
            value(e.vr(), b, start, end);
        }
    }

    private static boolean hasPlainAscii(DataElement e) {
        return !e.vr().usesCharacterSet() || e.charset().extendsDefault();
    }

    private static boolean isPlain(byte[] b, int from, int to, boolean backslashToo) {
        for (int i = from; i < to; i++) {
            byte c = b[i];
            if (c < ' ' || c == 0x7F || c == '"' || (c == '\\' && !backslashToo)) {
                return false;
            }
        }
        return true;
    }

    private static int nextBackslash(byte[] b, int from, int to) {
        int i = from;
        while (i < to && b[i] != '\\') {
            i++;
        }
        return i;
    }

    private void value(Vr vr, byte[] b, int from, int to) throws IOException {
        int start = from;
        int end = trimmedEnd(b, from, to);
        while (start < end && b[start] == ' ' && vr.ignoresLeadingSpaces()) {
            start++;
        }
        if (start == end) {
            out.ascii("null");
        } else if ((vr == Vr.DS || vr == Vr.IS) && PrintedNumber.isOne(b, start, end, vr == Vr.IS)) {
            out.ascii(b, start, end - start);
        } else {
            out.put('"');
            out.ascii(b, start, end - start);
            out.put('"');
        }
    }

    /** Writes text that was decoded. */
    void write(DataElement e, List<String> texts) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                out.put(',');
            }
            String text = texts.get(i);
            if (e.vr() == Vr.PN) {
                name(text);
            } else if (text.isEmpty()) {
                out.ascii("null");
            } else {
                out.string(text);
            }
        }
    }

    /** PS3.18 F.2.2: the groups that are not empty, by name. */
    private void name(String text) throws IOException {
        String[] groups = PersonNameText.groups(text);
        String[] names = {"Alphabetic", "Ideographic", "Phonetic"};
        boolean any = false;
        for (int i = 0; i < groups.length; i++) {
            if (!groups[i].isEmpty()) {
                out.ascii(any ? ",\"" : "{\"");
                out.ascii(names[i]);
                out.ascii("\":");
                out.string(groups[i]);
                any = true;
            }
        }
        out.ascii(any ? "}" : "null");
    }

    // ---- numbers

    private void numbers(DataElement e, ArraySlice bytes) throws IOException {
        switch (e.vr()) {
            case US, UL, SS, SL, SV, UV -> integers(e);
            case AT -> tags(e);
            default -> decimals(e, bytes);
        }
    }

    private void integers(DataElement e) throws IOException {
        long[] numbers = e.integers();
        for (int i = 0; i < numbers.length; i++) {
            if (i > 0) {
                out.put(',');
            }
            boolean exact = numbers[i] <= MAX_EXACT && numbers[i] >= (e.vr() == Vr.UV ? 0 : -MAX_EXACT);
            String text = e.vr() == Vr.UV ? Long.toUnsignedString(numbers[i]) : Long.toString(numbers[i]);
            if (!exact) {
                out.put('"');
            }
            out.ascii(text);
            if (!exact) {
                out.put('"');
            }
        }
    }

    private void tags(DataElement e) throws IOException {
        int[] tags = e.tags();
        for (int i = 0; i < tags.length; i++) {
            out.ascii(i > 0 ? ",\"" : "\"");
            out.tag(tags[i]);
            out.put('"');
        }
    }

    private void decimals(DataElement e, ArraySlice bytes) throws IOException {
        byte[] b = bytes.array();
        int unit = e.vr().valueBytes();
        for (int at = bytes.offset(); at < bytes.offset() + bytes.length(); at += unit) {
            if (at > bytes.offset()) {
                out.put(',');
            }
            if (unit == 4) {
                float value = Float.intBitsToFloat(e.isBigEndian() ? Bytes.int32B(b, at) : Bytes.int32L(b, at));
                decimal(value, Float.toString(value));
            } else {
                double value = Double.longBitsToDouble(e.isBigEndian() ? Bytes.int64B(b, at) : Bytes.int64L(b, at));
                decimal(value, Double.toString(value));
            }
        }
    }

    /** As Java prints it, which reads back as the same bits; without the fraction of a number that is whole. */
    private void decimal(double value, String text) throws IOException {
        if (!Double.isFinite(value)) {
            out.put('"');
            out.ascii(text);
            out.put('"');
        } else if (text.endsWith(".0") && !text.equals("-0.0")) {
            out.ascii(text.substring(0, text.length() - 2));
        } else {
            out.ascii(text);
        }
    }
}
