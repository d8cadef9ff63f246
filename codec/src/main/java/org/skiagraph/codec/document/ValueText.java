package org.skiagraph.codec.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.charset.SpecificCharacterSet;

/** The values of one attribute of a document, one after the other, on their way to an encoded element. */
final class ValueText {
    private static final int MAX_DS = 16;

    /** An exponent of more digits would make an exact number of as many: no VR has room for such. */
    private static final int MAX_NUMBER = 64;

    private final int tag;
    private final Vr vr;
    private final Budget budget;
    private final Locator where;
    private byte[] bytes = new byte[32];
    private int used;
    private boolean any;

    ValueText(int tag, Vr vr, Budget budget, Locator where) {
        this.tag = tag;
        this.vr = vr;
        this.budget = budget;
        this.where = where;
    }

    /** Adds a value that is text in the document, perhaps empty. */
    void text(String value) throws IOException {
        if (!vr.isText()) {
            binary(value);
            return;
        }
        separate();
        if (vr.isMultiValued() && value.indexOf('\\') >= 0) {
            found(DocumentQuirks.DOCUMENT_BACKSLASH, "a backslash in a value");
        }
        append((vr.usesCharacterSet() ? value : inDefaultRepertoire(value)).getBytes(StandardCharsets.UTF_8));
    }

    /** PS3.5 6.1.2.2: VRs that no character set is declared for have the default repertoire only. */
    private String inDefaultRepertoire(String value) throws IOException {
        if (value.chars().allMatch(c -> c < 0x80)) {
            return value;
        }
        found(DocumentQuirks.DOCUMENT_CHARACTER, "a character that " + vr + " has not");
        StringBuilder kept = new StringBuilder();
        value.codePoints().forEach(c -> kept.append(c < 0x80 ? (char) c : '?'));
        return kept.toString();
    }

    /** Adds a value that is a number in the document. */
    void number(String value) throws IOException {
        switch (vr) {
            case DS -> text(value.length() <= MAX_DS ? value : rounded(value));
            case IS -> text(whole(value).toPlainString());
            case AT -> throw malformed("a number where the digits of a tag are due");
            default -> {
                if (vr.isText()) {
                    found(DocumentQuirks.DOCUMENT_TYPE, "a number where " + vr + " has text");
                }
                text(value);
            }
        }
    }

    private void found(Quirk quirk, String text) throws IOException {
        budget.findings().report(quirk, where, text);
    }

    /** As many digits as DS has room for. PS3.5 6.2. */
    private String rounded(String value) throws IOException {
        BigDecimal exact = exact(value);
        for (int digits = MAX_DS; digits > 0; digits--) {
            BigDecimal less = exact.round(new MathContext(digits));
            String plain = less.toPlainString().length() <= MAX_DS ? less.toPlainString() : less.toString();
            if (plain.length() <= MAX_DS) {
                if (less.compareTo(exact) != 0) {
                    found(DocumentQuirks.DOCUMENT_ROUNDED, value + " becomes " + plain);
                }
                return plain;
            }
        }
        throw malformed("'" + value + "' is too long for DS");
    }

    private BigDecimal whole(String value) throws IOException {
        BigDecimal exact = exact(value).stripTrailingZeros();
        if (exact.scale() > 0 || exact.precision() - exact.scale() > MAX_DS) {
            throw malformed("'" + value + "' is no whole number of IS");
        }
        return exact;
    }

    private BigDecimal exact(String value) throws IOException {
        try {
            if (value.length() <= MAX_NUMBER) {
                BigDecimal exact = new BigDecimal(value);
                if (Math.abs((long) exact.scale()) < 1000) {
                    return exact;
                }
            }
        } catch (NumberFormatException e) {
            throw malformed("'" + value + "' is no number");
        }
        throw malformed("a number beyond what " + vr + " has room for");
    }

    // ---- binary numbers

    private void binary(String value) throws IOException {
        switch (vr) {
            case AT -> put(Integer.rotateLeft(tagOf(value), 16), 4);
            case FL -> put(Float.floatToIntBits((float) decimal(value)), 4);
            case FD -> put(Double.doubleToLongBits(decimal(value)), 8);
            case US -> put(integer(value, 0, 0xFFFF), 2);
            case SS -> put(integer(value, Short.MIN_VALUE, Short.MAX_VALUE), 2);
            case UL -> put(integer(value, 0, 0xFFFF_FFFFL), 4);
            case SL -> put(integer(value, Integer.MIN_VALUE, Integer.MAX_VALUE), 4);
            case SV -> put(integer(value, Long.MIN_VALUE, Long.MAX_VALUE), 8);
            case UV -> put(unsigned(value), 8);
            default -> throw malformed(vr + " has no values, but bytes in base 64");
        }
    }

    private int tagOf(String value) throws IOException {
        try {
            if (value.length() == 8 && value.charAt(0) != '+') {
                return Integer.parseUnsignedInt(value, 16);
            }
        } catch (NumberFormatException e) {
            throw malformed("'" + value + "' is no tag of eight digits");
        }
        throw malformed("'" + value + "' is no tag of eight digits");
    }

    private double decimal(String value) throws IOException {
        try {
            return switch (value) {
                case "NaN", "nan" -> Double.NaN;
                case "Infinity", "INF", "inf", "+INF" -> Double.POSITIVE_INFINITY;
                case "-Infinity", "-INF", "-inf" -> Double.NEGATIVE_INFINITY;
                default -> finite(value);
            };
        } catch (NumberFormatException e) {
            throw malformed("'" + value + "' is no number");
        }
    }

    private double finite(String value) throws IOException {
        double number = vr == Vr.FL ? Float.parseFloat(checked(value)) : Double.parseDouble(checked(value));
        if (Double.isInfinite(number)) {
            throw malformed("'" + value + "' is beyond what " + vr + " has room for");
        }
        return number;
    }

    /** Java would read {@code 1d} and hexadecimal digits too. */
    private static String checked(String value) {
        for (int i = 0; i < value.length(); i++) {
            if ("+-.0123456789eE".indexOf(value.charAt(i)) < 0) {
                throw new NumberFormatException(value);
            }
        }
        return value;
    }

    private long integer(String value, long least, long most) throws IOException {
        try {
            long number = isPlain(value) ? Long.parseLong(value) : exact(value).longValueExact();
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw malformed("'" + value + "' is no whole number");
        } catch (ArithmeticException e) {
            throw malformed(value + " is not within " + least + " and " + most);
        }
        throw malformed(value + " is not within " + least + " and " + most);
    }

    private static boolean isPlain(String value) {
        return value.length() < 19 && value.indexOf('.') < 0 && value.indexOf('e') < 0 && value.indexOf('E') < 0;
    }

    private long unsigned(String value) throws IOException {
        if (isPlain(value)) {
            return integer(value, 0, Long.MAX_VALUE);
        }
        try {
            return Long.parseUnsignedLong(exact(value).toBigIntegerExact().toString());
        } catch (ArithmeticException | NumberFormatException e) {
            throw malformed(value + " is no unsigned number of 64 bits");
        }
    }

    private MalformedDataException malformed(String text) {
        return new MalformedDataException(text, where.place());
    }

    // ---- bytes

    private void separate() throws IOException {
        if (any) {
            append(new byte[] {'\\'});
        }
        any = true;
    }

    private void append(byte[] more) throws IOException {
        room(more.length);
        System.arraycopy(more, 0, bytes, used, more.length);
        used += more.length;
    }

    private void put(long number, int size) throws IOException {
        room(size);
        for (int i = 0; i < size; i++) {
            bytes[used++] = (byte) (number >> 8 * i);
        }
    }

    private void room(int more) throws IOException {
        if (more > bytes.length - used) {
            budget.require(Limit.VALUE_BYTES, used + (long) more, where);
            bytes = Arrays.copyOf(
                    bytes, (int) Math.min(Math.max(used * 2L, used + (long) more), Integer.MAX_VALUE - 8));
        }
    }

    /** The element, its value made even. */
    DataElement finish() throws IOException {
        if ((used & 1) != 0) {
            append(new byte[] {vr.padding()});
        }
        return DataElement.ofBytes(tag, vr, Arrays.copyOf(bytes, used), SpecificCharacterSet.UTF_8);
    }
}
