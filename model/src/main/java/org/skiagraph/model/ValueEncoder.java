package org.skiagraph.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.dictionary.DictionaryEntry;
import org.skiagraph.dictionary.ElementDictionary;
import org.skiagraph.dictionary.PrivateDictionary;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.charset.SpecificCharacterSet;

/** Turns what a caller sets into an element, after checking it. What is wrong is an {@link IllegalArgumentException}. */
final class ValueEncoder {
    private static final int DS_CHARACTERS = 16;
    private static final char ESCAPE = '\u001B';

    private ValueEncoder() {}

    /** The VR of an element to be set: that of the element there is, or else the dictionary's. */
    static Vr vrFor(DataSet target, int tag) {
        Optional<DataElement> there = target.element(tag);
        if (there.isPresent() && there.get().vr() != Vr.UN) {
            return there.get().vr();
        }
        Vr vr = Tags.isPrivate(tag)
                ? privateVr(target, tag)
                : ElementDictionary.standard().vr(tag);
        if (vr == Vr.UN) {
            throw new IllegalArgumentException(Tags.toText(tag) + " is not in the dictionary: give its VR");
        }
        return vr == Vr.US && mayBeSigned(tag) && isSigned(target) ? Vr.SS : vr;
    }

    private static boolean mayBeSigned(int tag) {
        ElementDictionary dictionary = ElementDictionary.standard();
        return dictionary.isAmbiguous(tag)
                && dictionary.entry(tag).orElseThrow().vrs().contains(Vr.SS);
    }

    private static Vr privateVr(DataSet target, int tag) {
        if (Tags.isPrivateCreator(tag) || Tags.isGroupLength(tag)) {
            return ElementDictionary.standard().vr(tag);
        }
        String creator = target.text(Tags.privateCreatorTag(tag), "");
        return PrivateDictionary.standard().vr(creator, tag);
    }

    /** PS3.5 A.1: what may be US or SS follows Pixel Representation, here or above. */
    private static boolean isSigned(DataSet target) {
        Optional<DataSet> at = Optional.of(target);
        while (at.isPresent()) {
            if (at.get().contains(Tag.PixelRepresentation)) {
                return at.get().integer(Tag.PixelRepresentation, 0) == 1;
            }
            at = at.get().parent();
        }
        return false;
    }

    static DataElement ofTexts(DataSet target, int tag, Vr vr, String... values) {
        if (vr == Vr.AT) {
            return ofTags(target, tag, values);
        }
        if (!vr.isText()) {
            throw new IllegalArgumentException(Tags.toText(tag) + " is " + vr + ", not text");
        }
        boolean empty = values.length == 1 && values[0].isEmpty();
        checkMultiplicity(tag, empty ? 0 : values.length);
        if (values.length > 1 && !vr.isMultiValued()) {
            throw new IllegalArgumentException(vr + " has one value, not " + values.length);
        }
        for (String value : values) {
            checkText(vr, value);
        }
        return ofUncheckedText(target, tag, vr, String.join("\\", values));
    }

    private static DataElement ofTags(DataSet target, int tag, String[] values) {
        long[] tags = new long[values.length];
        for (int i = 0; i < tags.length; i++) {
            String value = values[i];
            tags[i] = Tags.parse(value).orElseThrow(() -> new IllegalArgumentException("'" + value + "' is no tag"));
        }
        return ofIntegers(target, tag, Vr.AT, tags);
    }

    private static void checkText(Vr vr, String value) {
        if (vr.isMultiValued() && value.indexOf('\\') >= 0) {
            throw new IllegalArgumentException(
                    "a backslash separates values of " + vr + "; give them one by one, not as '" + value + "'");
        }
        if (value.isEmpty()) {
            return;
        }
        if (!vr.fits(value)) {
            throw refused(vr, value, "too long, or not of the length that it has");
        }
        if (!vr.permits(value) || value.indexOf(ESCAPE) >= 0) { // which is for the encoding, not for the text
            throw refused(vr, value, "a character is not permitted");
        }
        if (!ValueForm.holds(vr, value)) {
            throw refused(vr, value, "not " + ValueForm.describe(vr));
        }
    }

    private static IllegalArgumentException refused(Vr vr, String value, String why) {
        String shown = value.length() > 80 ? value.substring(0, 77) + "..." : value;
        return new IllegalArgumentException("'" + shown + "' is no value of " + vr + ": " + why);
    }

    /** Text as it stands, several values with backslashes between: only the characters are checked, as they are encoded. */
    static DataElement ofUncheckedText(DataSet target, int tag, Vr vr, String text) {
        if (!vr.isText()) {
            throw new IllegalArgumentException(Tags.toText(tag) + " is " + vr + ", not text");
        }
        byte[] bytes = (vr.usesCharacterSet() ? target.characterSet() : SpecificCharacterSet.DEFAULT).encode(text, vr);
        return DataElement.ofBytes(tag, vr, padded(bytes, vr), target.characterSet());
    }

    /** DS and IS to the last digit. */
    static DataElement ofExactNumbers(DataSet target, int tag, Vr vr, BigDecimal... values) {
        if (vr != Vr.DS && vr != Vr.IS) {
            throw new IllegalArgumentException(Tags.toText(tag) + " is " + vr + ", not decimal text");
        }
        String[] texts = new String[values.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = vr == Vr.IS ? exactText(values[i].stripTrailingZeros()) : exactText(values[i]);
        }
        return ofTexts(target, tag, vr, texts);
    }

    /** All digits of a number, with an exponent if there are more than a DS has room for. */
    private static String exactText(BigDecimal number) {
        boolean maybeShort =
                Math.abs((long) number.scale()) <= DS_CHARACTERS; // or else the plain text may be gigabytes
        String plain = maybeShort ? number.toPlainString() : "";
        if (maybeShort && plain.length() <= DS_CHARACTERS) {
            return plain;
        }
        String usual = number.toString();
        return usual.length() <= DS_CHARACTERS ? usual : scientific(number.stripTrailingZeros());
    }

    /** PS3.6: a sequence is no other VR, unless the dictionary does not know. */
    static void checkSequence(int tag) {
        Vr vr = Tags.isPrivate(tag) ? Vr.SQ : ElementDictionary.standard().vr(tag);
        if (vr != Vr.SQ && vr != Vr.UN) {
            throw new IllegalArgumentException(Tags.toText(tag) + " is " + vr + ", not a sequence");
        }
    }

    static DataElement ofIntegers(DataSet target, int tag, Vr vr, long... values) {
        if (vr == Vr.IS || vr == Vr.DS) {
            return ofTexts(
                    target,
                    tag,
                    vr,
                    Arrays.stream(values).mapToObj(Long::toString).toArray(String[]::new));
        }
        if (vr == Vr.FL || vr == Vr.FD || vr == Vr.OF || vr == Vr.OD) {
            return ofDecimals(
                    target, tag, vr, Arrays.stream(values).asDoubleStream().toArray());
        }
        int unit = Math.max(vr.valueBytes(), vr.swapUnit());
        if (vr.isText() || vr == Vr.SQ || vr == Vr.UN) {
            throw new IllegalArgumentException(Tags.toText(tag) + " is " + vr + ", not whole numbers");
        }
        if (vr.valueBytes() > 0) {
            checkMultiplicity(tag, values.length);
        }
        byte[] bytes = new byte[Math.multiplyExact(values.length, unit)];
        for (int i = 0; i < values.length; i++) {
            checkRange(vr, unit, values[i]);
            putInteger(bytes, i * unit, vr, unit, values[i]);
        }
        return DataElement.ofBytes(tag, vr, padded(bytes, vr), target.characterSet());
    }

    private static void checkRange(Vr vr, int unit, long value) {
        boolean signed = vr == Vr.SS || vr == Vr.SL;
        long most = unit == 8 ? Long.MAX_VALUE : (1L << (8 * unit - (signed ? 1 : 0))) - 1;
        long least = signed ? -most - 1 : unit == 8 ? Long.MIN_VALUE : 0;
        if (value < least || value > most) {
            throw new IllegalArgumentException(value + " is not within " + least + " to " + most + " of " + vr);
        }
    }

    private static void putInteger(byte[] bytes, int at, Vr vr, int unit, long value) {
        if (vr == Vr.AT) {
            Bytes.put16L(bytes, at, (int) (value >>> 16));
            Bytes.put16L(bytes, at + 2, (int) value);
            return;
        }
        switch (unit) {
            case 1 -> bytes[at] = (byte) value;
            case 2 -> Bytes.put16L(bytes, at, (int) value);
            case 4 -> Bytes.put32L(bytes, at, (int) value);
            default -> Bytes.put64L(bytes, at, value);
        }
    }

    static DataElement ofDecimals(DataSet target, int tag, Vr vr, double... values) {
        return switch (vr) {
            case DS, IS ->
                ofTexts(
                        target,
                        tag,
                        vr,
                        Arrays.stream(values).mapToObj(v -> decimalText(vr, v)).toArray(String[]::new));
            case FL, OF, FD, OD -> ofFloats(target, tag, vr, values);
            default -> ofIntegers(target, tag, vr, wholeNumbers(vr, values));
        };
    }

    private static DataElement ofFloats(DataSet target, int tag, Vr vr, double[] values) {
        int unit = vr.swapUnit();
        if (vr.valueBytes() > 0) {
            checkMultiplicity(tag, values.length);
        }
        byte[] bytes = new byte[Math.multiplyExact(values.length, unit)];
        for (int i = 0; i < values.length; i++) {
            if (unit == 4) {
                Bytes.put32L(bytes, i * 4, Float.floatToRawIntBits(single(vr, values[i])));
            } else {
                Bytes.put64L(bytes, i * 8, Double.doubleToRawLongBits(values[i]));
            }
        }
        return DataElement.ofBytes(tag, vr, bytes, target.characterSet());
    }

    private static float single(Vr vr, double value) {
        float single = (float) value;
        if (Float.isInfinite(single) && Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " is more than a number of " + vr + " can be");
        }
        return single;
    }

    private static long[] wholeNumbers(Vr vr, double[] values) {
        long[] whole = new long[values.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = wholeNumber(vr, values[i]);
        }
        return whole;
    }

    private static long wholeNumber(Vr vr, double value) {
        if (value != Math.rint(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(value + " is no whole number, as " + vr + " wants");
        }
        boolean unsigned = vr == Vr.UV || vr == Vr.OV;
        if (value < (unsigned ? 0 : -0x1p63) || value >= (unsigned ? 0x1p64 : 0x1p63)) {
            throw new IllegalArgumentException(value + " is not within the 64 bits of " + vr);
        }
        return value < 0x1p63
                ? (long) value
                : (long) (value - 0x1p63) + Long.MIN_VALUE; // exact: there are no halves up there
    }

    /** The shortest text that gives the number back, or, if that has more than 16 characters, the nearest that fits. */
    private static String decimalText(Vr vr, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " cannot be written as " + vr);
        }
        if (value == (long) value && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        if (vr == Vr.IS) {
            throw new IllegalArgumentException(value + " is no whole number, as IS wants");
        }
        BigDecimal exact = new BigDecimal(Double.toString(value));
        for (int digits = 17; digits > 0; digits--) {
            String text = roundedText(exact, new MathContext(digits, RoundingMode.HALF_UP));
            if (Double.isInfinite(Double.parseDouble(text))) {
                text = roundedText(exact, new MathContext(digits, RoundingMode.DOWN));
            }
            if (text.length() <= DS_CHARACTERS) {
                return text;
            }
        }
        throw new IllegalArgumentException(value + " does not fit in the 16 characters of DS");
    }

    private static String roundedText(BigDecimal number, MathContext digits) {
        BigDecimal rounded = number.round(digits);
        String plain = rounded.toPlainString();
        return plain.length() <= DS_CHARACTERS ? plain : scientific(rounded.stripTrailingZeros());
    }

    /** Unlike BigDecimal's own text, for small exponents too, where it leaves room for more digits. */
    private static String scientific(BigDecimal number) {
        String digits = number.unscaledValue().abs().toString();
        long exponent = digits.length() - 1L - number.scale();
        return (number.signum() < 0 ? "-" : "")
                + digits.charAt(0)
                + (digits.length() > 1 ? "." + digits.substring(1) : "")
                + "E"
                + exponent;
    }

    private static void checkMultiplicity(int tag, int count) {
        Optional<DictionaryEntry> entry = Tags.isPrivate(tag)
                ? Optional.empty()
                : ElementDictionary.standard().entry(tag);
        if (count > 0 && entry.isPresent() && !entry.get().vm().permits(count)) {
            throw new IllegalArgumentException(entry.get().keyword() + " " + Tags.toText(tag) + " has "
                    + entry.get().vm() + " values, not " + count);
        }
    }

    /** Bytes of even length, filled up as the VR wants. */
    static byte[] padded(byte[] bytes, Vr vr) {
        if ((bytes.length & 1) == 0) {
            return bytes;
        }
        byte[] even = Arrays.copyOf(bytes, bytes.length + 1);
        even[bytes.length] = vr.padding();
        return even;
    }
}
