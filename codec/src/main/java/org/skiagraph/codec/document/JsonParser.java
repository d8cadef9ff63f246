package org.skiagraph.codec.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;

/** The tokens of JSON text in UTF-8, RFC 8259, read as a stream. What they mean is for {@link JsonReader}. */
final class JsonParser implements Locator {
    private static final int SIZE = 1 << 13;
    private static final int END = -1;
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    /** No number that DICOM has needs more. */
    private static final int MAX_NUMBER = 1024;

    /** An attribute, its values and an item. */
    private static final int BRACKETS_OF_LEVEL = 3;

    private final InputStream in;
    private final Budget budget;
    private final byte[] buffer;
    private int position;
    private int limit;
    private long base; // offset of the buffer's first byte
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();

    JsonParser(InputStream in, Budget budget) {
        this.in = in;
        this.budget = budget;
        this.buffer = new byte[SIZE];
    }

    /** Text in memory, which was paid for when it was read. */
    JsonParser(byte[] captured, long offset, Budget budget) {
        this.in = InputStream.nullInputStream();
        this.budget = budget;
        this.buffer = captured;
        this.limit = captured.length;
        this.base = offset;
    }

    @Override
    public Place place() {
        return Place.at(base + position);
    }

    MalformedDataException malformed(String text) {
        return new MalformedDataException(text, place());
    }

    private int peekByte() throws IOException {
        if (position < limit) {
            return buffer[position] & 0xFF;
        }
        int n = in.read(buffer, 0, buffer.length);
        if (n <= 0) {
            return END;
        }
        base += limit;
        budget.spend(Limit.DOCUMENT_BYTES, n, this);
        budget.checkTime(this);
        position = 0;
        limit = n;
        return buffer[0] & 0xFF;
    }

    private int readByte() throws IOException {
        int b = peekByte();
        if (b == END) {
            throw malformed("the document ends early");
        }
        position++;
        return b;
    }

    /** The first character of the next token, or -1 at the end. */
    int peek() throws IOException {
        int b = peekByte();
        if (b == BYTE_ORDER_MARK[0] && base + position == 0) {
            passByteOrderMark();
            b = peekByte();
        }
        while (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
            position++;
            b = peekByte();
        }
        return b;
    }

    /** RFC 8259 8.1: it may be ignored. */
    private void passByteOrderMark() throws IOException {
        for (int expected : BYTE_ORDER_MARK) {
            if (readByte() != expected) {
                throw malformed("bytes that are no JSON");
            }
        }
    }

    /** Passes over one of {@code [ ] { } : ,} if it comes next. */
    boolean take(char c) throws IOException {
        if (peek() != c) {
            return false;
        }
        position++;
        return true;
    }

    /** Passes over one of {@code [ ] { } : ,} that must come next. */
    void expect(char c) throws IOException {
        if (!take(c)) {
            throw malformed(found() + " where " + c + " is due");
        }
    }

    private String found() throws IOException {
        int b = peek();
        return b == END ? "the end" : b > ' ' && b < 0x7F ? "'" + (char) b + "'" : "byte " + Integer.toHexString(b);
    }

    /** Passes over {@code true}, {@code false} or {@code null}. */
    void literal(String word) throws IOException {
        for (int i = 0; i < word.length(); i++) {
            if (readByte() != word.charAt(i)) {
                throw malformed(word + " is due, and another word is there");
            }
        }
    }

    /** The text of a number. */
    String number() throws IOException {
        StringBuilder digits = new StringBuilder();
        peek();
        for (int b = peekByte(); b != END && "+-.0123456789eE".indexOf(b) >= 0; b = peekByte()) {
            if (digits.length() == MAX_NUMBER) {
                throw malformed("a number of more than " + MAX_NUMBER + " characters");
            }
            digits.append((char) b);
            position++;
        }
        String number = digits.toString();
        if (!isNumber(number)) {
            throw malformed(number.isEmpty() ? found() + " where a value is due" : "'" + number + "' is no number");
        }
        return number;
    }

    private static boolean isNumber(String text) {
        int i = text.startsWith("-") ? 1 : 0;
        int whole = digitsFrom(text, i);
        if (whole == i || (text.charAt(i) == '0' && whole > i + 1)) {
            return false;
        }
        i = whole;
        if (i < text.length() && text.charAt(i) == '.') {
            int end = digitsFrom(text, i + 1);
            if (end == i + 1) {
                return false;
            }
            i = end;
        }
        if (i < text.length() && (text.charAt(i) | ' ') == 'e') {
            i++;
            if (i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
                i++;
            }
            int end = digitsFrom(text, i);
            return end > i && end == text.length();
        }
        return i == text.length();
    }

    private static int digitsFrom(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    /** A string. */
    String string() throws IOException {
        expect('"');
        int end = endOfPlainString();
        if (end >= 0) {
            String plain = new String(buffer, position, end - position, StandardCharsets.ISO_8859_1);
            position = end + 1;
            return plain;
        }
        text.reset();
        for (int b = readByte(); b != '"'; b = readByte()) {
            if (b < ' ') {
                throw malformed("a control character in a string");
            }
            if (b == '\\') {
                escape();
            } else {
                add(b);
            }
        }
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder(); // refuses what is malformed
        try {
            CharBuffer chars = utf8.decode(ByteBuffer.wrap(text.toByteArray()));
            return chars.toString();
        } catch (CharacterCodingException e) {
            throw malformed("a string that is not UTF-8");
        }
    }

    /** The position of the quote that ends a string of printable ASCII which is at hand as a whole; -1 if it is anything else. */
    private int endOfPlainString() {
        int i = position;
        while (i < limit && buffer[i] >= ' ' && buffer[i] != '"' && buffer[i] != '\\') {
            i++;
        }
        return i < limit && buffer[i] == '"' ? i : -1;
    }

    private void add(int b) throws IOException {
        text.write(b);
        if ((text.size() & SIZE - 1) == 0) {
            budget.require(Limit.VALUE_BYTES, text.size(), this);
        }
    }

    private void escape() throws IOException {
        int c = escaped();
        if (c < 0x80) {
            add(c);
            return;
        }
        for (byte utf8 : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            add(utf8);
        }
    }

    /** The character that an escape means, of which the backslash was passed over. */
    private int escaped() throws IOException {
        int b = readByte();
        int simple = "\"\\/bfnrt".indexOf(b);
        if (simple >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(simple);
        }
        if (b != 'u') {
            throw malformed("an escape that is none");
        }
        int c = hex4();
        if (Character.isHighSurrogate((char) c) && peekByte() == '\\') {
            position++;
            if (readByte() != 'u') {
                throw malformed("half a surrogate pair");
            }
            int low = hex4();
            c = Character.isLowSurrogate((char) low) ? Character.toCodePoint((char) c, (char) low) : c;
        }
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            throw malformed("half a surrogate pair");
        }
        return c;
    }

    private int hex4() throws IOException {
        int c = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(readByte(), 16);
            if (digit < 0) {
                throw malformed("an escape that is none");
            }
            c = c << 4 | digit;
        }
        return c;
    }

    /** Bytes of a string in base 64. */
    void base64(Base64Decoder decoder) throws IOException {
        expect('"');
        for (int b = readByte(); b != '"'; b = readByte()) {
            decoder.add(b == '\\' ? escaped() : b, this);
        }
        decoder.end(this);
    }

    /** Passes over a value, however deep. */
    void skipValue() throws IOException {
        copyValue(OutputStream.nullOutputStream());
    }

    /** The text of a value, which is read again later. */
    byte[] capture() throws IOException {
        Held held = new Held();
        copyValue(held);
        return held.end();
    }

    /** Gives back what was paid for text that was captured. */
    void release() {
        budget.giveBack(Limit.HELD_BYTES, buffer.length);
    }

    /** Text of a value that is held, and paid for: one may be within the other. */
    private final class Held extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int paid;

        @Override
        public void write(int b) throws IOException {
            if (bytes.size() == paid + SIZE) {
                pay();
            }
            bytes.write(b);
        }

        private void pay() throws IOException {
            budget.require(Limit.VALUE_BYTES, bytes.size(), JsonParser.this);
            budget.spend(Limit.HELD_BYTES, bytes.size() - paid, JsonParser.this);
            paid = bytes.size();
        }

        byte[] end() throws IOException {
            pay();
            budget.spend(Limit.DOCUMENT_BYTES, paid, JsonParser.this); // it is read once more
            return bytes.toByteArray();
        }
    }

    private void copyValue(OutputStream out) throws IOException {
        BitSet isObject = new BitSet(); // of each open bracket
        int depth = 0;
        do {
            int b = peek();
            switch (b) {
                case '"' -> copyString(out);
                case '{', '[' -> isObject.set(depth++, b == '{');
                case '}', ']' -> {
                    if (depth == 0 || isObject.get(--depth) != (b == '}')) {
                        throw malformed(found() + " that closes nothing");
                    }
                }
                case ',', ':' -> {
                    if (depth == 0) {
                        throw malformed(found() + " where a value is due");
                    }
                }
                default -> copyScalar(out);
            }
            if ("{}[],:".indexOf(b) >= 0) {
                out.write(readByte());
            }
            budget.require(Limit.DEPTH, depth / BRACKETS_OF_LEVEL, this);
        } while (depth > 0);
    }

    private void copyString(OutputStream out) throws IOException {
        out.write(readByte());
        int b;
        do {
            b = readByte();
            out.write(b);
            if (b == '\\') {
                out.write(readByte());
            }
        } while (b != '"');
    }

    private void copyScalar(OutputStream out) throws IOException {
        boolean any = false;
        for (int b = peekByte(); b > ' ' && "{}[],:\"".indexOf(b) < 0; b = peekByte()) {
            out.write(b);
            any = true;
            position++;
        }
        if (!any) {
            throw malformed(found() + " where a value is due");
        }
        out.write(' '); // two of them are not to become one
    }
}
