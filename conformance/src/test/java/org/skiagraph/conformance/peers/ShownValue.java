package org.skiagraph.conformance.peers;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.skiagraph.dictionary.Vr;

/** From what a dump shows back to the value's bytes, little endian and without padding. */
final class ShownValue {
    private ShownValue() {}

    /** A value without the padding at its end. */
    static byte[] unpadded(byte[] value) {
        int end = value.length;
        while (end > 0 && (value[end - 1] == ' ' || value[end - 1] == 0)) {
            end--;
        }
        return Arrays.copyOf(value, end);
    }

    /**
     * The bytes of a shown value.
     *
     * @param vr what the element's VR is
     * @throws NumberFormatException if it is shown in no way we know
     */
    static byte[] bytes(Dump.Value shown, Vr vr) {
        String text = shown.text();
        if (text.startsWith("[0x")) {
            return words(inside(text).replace("0x", "").split("[,\\s]+"));
        }
        if (text.startsWith("[") || text.startsWith("<")) {
            return inside(text).getBytes(StandardCharsets.ISO_8859_1);
        }
        if (vr == Vr.AT && text.indexOf('(') >= 0) {
            return tags(text);
        }
        String[] parts = text.startsWith("{") ? inside(text).split(",") : text.split("\\\\");
        boolean isHex = parts.length * 2L == text.length() - parts.length + 1 && parts.length == shown.length();
        if (isHex || vr == Vr.OW) {
            return words(parts);
        }
        return numbers(parts, vr);
    }

    private static String inside(String text) {
        return text.substring(1, text.length() - 1);
    }

    /** Hexadecimal numbers of as many bytes as their digits make. */
    private static byte[] words(String[] words) {
        ByteBuffer bytes = ByteBuffer.allocate(words.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (String word : words) {
            long number = Long.parseLong(word, 16);
            for (int i = 0; i < word.length() / 2; i++) {
                bytes.put((byte) (number >>> 8 * i));
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static byte[] tags(String text) {
        String[] halves =
                text.replaceAll("0x|[{}()\\\\]", " ").replace(',', ' ').strip().split(" +");
        return words(halves);
    }

    private static byte[] numbers(String[] parts, Vr vr) {
        ByteBuffer bytes = ByteBuffer.allocate(parts.length * 8).order(ByteOrder.LITTLE_ENDIAN);
        for (String part : parts) {
            switch (vr) {
                case US, SS -> bytes.putShort((short) Integer.parseInt(part));
                case UL, SL, OL -> bytes.putInt((int) Long.parseLong(part));
                case FL, OF -> bytes.putFloat(Float.parseFloat(part));
                case FD, OD -> bytes.putDouble(Double.parseDouble(part));
                case UV, OV -> bytes.putLong(Long.parseUnsignedLong(part));
                case SV -> bytes.putLong(Long.parseLong(part));
                default -> throw new NumberFormatException(vr + " shown as " + part);
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
