package org.skiagraph.dictionary;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a generated table from its bytes, front to back; numbers are big endian.
 *
 * <p>Every start of a command pays for this, so that the code is plain: the first lambda, stream or regular expression of
 * a process costs more than all the rest.
 */
final class Packed {
    private static final int NEXT_ALTERNATIVE = "US or ".length();

    private final ByteBuffer in;

    Packed(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
    }

    int int32() {
        return in.getInt();
    }

    int[] int32s(int count) {
        int[] values = new int[count];
        in.asIntBuffer().get(values);
        in.position(in.position() + count * Integer.BYTES);
        return values;
    }

    short[] int16s(int count) {
        short[] values = new short[count];
        in.asShortBuffer().get(values);
        in.position(in.position() + count * Short.BYTES);
        return values;
    }

    byte[] bytes(int count) {
        byte[] values = new byte[count];
        in.get(values);
        return values;
    }

    /** An 8-bit count, then as many texts, each with an 8-bit length. */
    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int left = in.get() & 0xFF; left > 0; left--) {
            texts.add(new String(bytes(in.get() & 0xFF), US_ASCII));
        }
        return texts;
    }

    /** Alternatives as PS3.6 prints them, each in a text: {@code US or SS}; an empty text is an empty list. */
    List<List<Vr>> vrAlternatives() {
        List<List<Vr>> lists = new ArrayList<>();
        for (String text : texts()) {
            List<Vr> list = new ArrayList<>();
            for (int i = 0; i < text.length(); i += NEXT_ALTERNATIVE) {
                list.add(Vr.ofOrdinal(Vr.ordinalOf(text.charAt(i) << 8 | text.charAt(i + 1))));
            }
            lists.add(List.copyOf(list));
        }
        return lists;
    }

    /** Multiplicities, each in a text. */
    List<Multiplicity> multiplicities() {
        List<Multiplicity> list = new ArrayList<>();
        for (String text : texts()) {
            list.add(Multiplicity.parse(text));
        }
        return list;
    }

    /** Rows of text: their count (32 bits), the length of each (16 bits), then their UTF-8. */
    TextTable table() {
        short[] lengths = int16s(in.getInt());
        int[] starts = new int[lengths.length + 1];
        for (int row = 0; row < lengths.length; row++) {
            starts[row + 1] = starts[row] + (lengths[row] & 0xFFFF);
        }
        return new TextTable(bytes(starts[lengths.length]), starts);
    }
}
