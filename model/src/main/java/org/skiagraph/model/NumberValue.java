package org.skiagraph.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.skiagraph.bounds.ArraySlice;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.dictionary.Vr;

/** What an element's value is as numbers. */
final class NumberValue {
    /** Longer text is no number: DS has 16 characters, IS 12; what is a little longer is still read. */
    private static final int MAX_DIGITS = 64;

    private static final long[] NO_LONGS = {};
    private static final double[] NO_DOUBLES = {};

    private NumberValue() {}

    static long[] integers(DataElement e) {
        if (e.isEmpty() || !e.isPlain() || e.encoded().isEmpty()) {
            return NO_LONGS;
        }
        return switch (e.vr()) {
            case IS, DS -> textIntegers(e);
            case FL, FD, OF, OD -> wholeDecimals(e);
            default -> e.vr().isText() || e.vr() == Vr.SQ ? NO_LONGS : binaryIntegers(e);
        };
    }

    static double[] decimals(DataElement e) {
        if (e.isEmpty() || !e.isPlain() || e.encoded().isEmpty()) {
            return NO_DOUBLES;
        }
        return switch (e.vr()) {
            case FL, FD, OF, OD -> binaryDecimals(e);
            case IS, DS -> textDecimals(e);
            default -> ofIntegers(e);
        };
    }

    static List<BigDecimal> exact(DataElement e) {
        if (e.vr() == Vr.IS || e.vr() == Vr.DS) {
            List<BigDecimal> numbers = new ArrayList<>();
            for (String text : e.texts()) {
                if (!isNumber(text, e.vr() == Vr.IS)) {
                    return List.of();
                }
                numbers.add(new BigDecimal(text));
            }
            return numbers;
        }
        return exactBinary(e);
    }

    private static List<BigDecimal> exactBinary(DataElement e) {
        List<BigDecimal> numbers = new ArrayList<>();
        switch (e.vr()) {
            case FL, FD, OF, OD -> {
                for (double value : decimals(e)) {
                    if (!Double.isFinite(value)) {
                        return List.of();
                    }
                    numbers.add(new BigDecimal(value));
                }
            }
            case UV, OV -> {
                for (long value : integers(e)) {
                    numbers.add(new BigDecimal(new BigInteger(Long.toUnsignedString(value))));
                }
            }
            default -> {
                for (long value : integers(e)) {
                    numbers.add(BigDecimal.valueOf(value));
                }
            }
        }
        return numbers;
    }

    private static long[] textIntegers(DataElement e) {
        List<String> texts = e.texts();
        long[] numbers = new long[texts.size()];
        for (int i = 0; i < numbers.length; i++) {
            String text = texts.get(i);
            if (!isNumber(text, e.vr() == Vr.IS)) {
                return NO_LONGS;
            }
            try {
                numbers[i] = e.vr() == Vr.IS && text.length() < 19
                        ? Long.parseLong(text)
                        : new BigDecimal(text).longValueExact();
            } catch (ArithmeticException notWhole) {
                return NO_LONGS;
            }
        }
        return numbers;
    }

    private static double[] textDecimals(DataElement e) {
        List<String> texts = e.texts();
        double[] numbers = new double[texts.size()];
        for (int i = 0; i < numbers.length; i++) {
            if (!isNumber(texts.get(i), e.vr() == Vr.IS)) {
                return NO_DOUBLES;
            }
            numbers[i] = Double.parseDouble(texts.get(i));
        }
        return numbers;
    }

    /**
     * PS3.5 6.2: digits with a sign, for DS a fraction and an exponent. The exponent is held to three digits, since {@code
     * BigDecimal} would build all the digits of a larger one.
     */
    static boolean isNumber(String text, boolean whole) {
        int n = text.length();
        int i = 0;
        if (n > MAX_DIGITS) {
            return false;
        }
        if (i < n && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
            i++;
        }
        int begin = i;
        int points = 0;
        while (i < n && (isDigit(text.charAt(i)) || (!whole && text.charAt(i) == '.' && points++ == 0))) {
            i++;
        }
        if (i - begin - points <= 0) {
            return false;
        }
        return i == n || (!whole && isExponent(text, i));
    }

    private static boolean isExponent(String text, int at) {
        int i = at;
        int n = text.length();
        if (text.charAt(i) != 'e' && text.charAt(i) != 'E') {
            return false;
        }
        i++;
        if (i < n && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
            i++;
        }
        int digits = n - i;
        while (i < n && isDigit(text.charAt(i))) {
            i++;
        }
        return i == n && digits >= 1 && digits <= 3;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static long[] wholeDecimals(DataElement e) {
        double[] decimals = binaryDecimals(e);
        long[] numbers = new long[decimals.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (long) decimals[i];
            if (numbers[i] != decimals[i] || decimals[i] >= 0x1p63) { // which the cast makes 2^63 - 1
                return NO_LONGS;
            }
        }
        return numbers;
    }

    private static double[] ofIntegers(DataElement e) {
        long[] integers = integers(e);
        double[] numbers = new double[integers.length];
        boolean unsigned = e.vr() == Vr.UV || e.vr() == Vr.OV;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = unsigned && integers[i] < 0
                    ? new BigInteger(Long.toUnsignedString(integers[i])).doubleValue()
                    : integers[i];
        }
        return numbers;
    }

    private static long[] binaryIntegers(DataElement e) {
        ArraySlice slice = e.encoded().orElseThrow();
        byte[] b = slice.array();
        boolean big = e.isBigEndian();
        int unit = Math.max(e.vr().valueBytes(), e.vr().swapUnit());
        long[] numbers = new long[slice.length() / unit];
        for (int i = 0; i < numbers.length; i++) {
            int at = slice.offset() + i * unit;
            numbers[i] = switch (e.vr()) {
                case US, OW -> big ? Bytes.uint16B(b, at) : Bytes.uint16L(b, at);
                case SS -> big ? Bytes.int16B(b, at) : Bytes.int16L(b, at);
                case UL, OL -> big ? Bytes.uint32B(b, at) : Bytes.uint32L(b, at);
                case SL -> big ? Bytes.int32B(b, at) : Bytes.int32L(b, at);
                case UV, SV, OV -> big ? Bytes.int64B(b, at) : Bytes.int64L(b, at);
                case AT -> big ? Bytes.uint32B(b, at) : (long) Bytes.uint16L(b, at) << 16 | Bytes.uint16L(b, at + 2);
                default -> b[at] & 0xFF;
            };
        }
        return numbers;
    }

    private static double[] binaryDecimals(DataElement e) {
        ArraySlice slice = e.encoded().orElseThrow();
        byte[] b = slice.array();
        boolean big = e.isBigEndian();
        boolean single = e.vr() == Vr.FL || e.vr() == Vr.OF;
        int unit = single ? 4 : 8;
        double[] numbers = new double[slice.length() / unit];
        for (int i = 0; i < numbers.length; i++) {
            int at = slice.offset() + i * unit;
            numbers[i] = single
                    ? Float.intBitsToFloat(big ? Bytes.int32B(b, at) : Bytes.int32L(b, at))
                    : Double.longBitsToDouble(big ? Bytes.int64B(b, at) : Bytes.int64L(b, at));
        }
        return numbers;
    }
}
