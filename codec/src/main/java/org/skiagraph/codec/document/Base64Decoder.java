package org.skiagraph.codec.document;

import java.io.IOException;
import java.util.Arrays;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;

/** Text in base 64, RFC 4648 4, character by character. Spaces and ends of lines between the characters are passed over. */
final class Base64Decoder {
    private static final byte[] DIGITS = new byte[128];

    static {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        Arrays.fill(DIGITS, (byte) -1);
        for (int i = 0; i < alphabet.length(); i++) {
            DIGITS[alphabet.charAt(i)] = (byte) i;
        }
    }

    private final BinaryValue value;
    private int bits;
    private int count; // of characters since the last group of four
    private int padding;

    Base64Decoder(BinaryValue value) {
        this.value = value;
    }

    void add(int c, Locator where) throws IOException {
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            return;
        }
        if (c == '=') {
            padding++;
            return;
        }
        int digit = c < 0 || c >= DIGITS.length ? -1 : DIGITS[c];
        if (digit < 0 || padding > 0) {
            throw malformed(where);
        }
        bits = bits << 6 | digit;
        if (++count == 4) {
            value.write(bits >> 16, where);
            value.write(bits >> 8, where);
            value.write(bits, where);
            count = 0;
            bits = 0;
        }
    }

    void end(Locator where) throws IOException {
        boolean whole = count == 0 ? padding == 0 : count + padding == 4 && count > 1;
        if (!whole) {
            throw malformed(where);
        }
        if (count == 3) {
            value.write(bits >> 10, where);
            value.write(bits >> 2, where);
        } else if (count == 2) {
            value.write(bits >> 4, where);
        }
    }

    private static MalformedDataException malformed(Locator where) {
        return new MalformedDataException("text that is not base 64", where.place());
    }
}
