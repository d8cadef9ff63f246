package org.skiagraph.dictionary;

import java.util.Arrays;
import java.util.Optional;

/**
 * The Value Representations with their rules. PS3.5 6.2 and Table 6.2-1; explicit encoding PS3.5 7.1.2.
 *
 * <p>"One value" below is what stands between two separators, without padding.
 */
public enum Vr {
    /** Application Entity: up to 16 characters, spaces around it mean nothing. PS3.5 6.2. */
    AE("Application Entity", Repertoire.DEFAULT, 16, LengthUnit.BYTES, 0, 16, JsonForm.STRING),
    /** Age String: {@code nnnD}, {@code nnnW}, {@code nnnM} or {@code nnnY}. PS3.5 6.2. */
    AS("Age String", Repertoire.AGE, 4, LengthUnit.BYTES, 4, 16, JsonForm.STRING),
    /** Attribute Tag: two unsigned 16-bit numbers, group and element. PS3.5 6.2. */
    AT("Attribute Tag", 4, 2, 16, JsonForm.TAG),
    /** Code String: up to 16 upper case letters, digits, spaces, underscores. PS3.5 6.2. */
    CS("Code String", Repertoire.CODE, 16, LengthUnit.BYTES, 0, 16, JsonForm.STRING),
    /** Date: {@code YYYYMMDD}. PS3.5 6.2. */
    DA("Date", Repertoire.DATE, 8, LengthUnit.BYTES, 8, 16, JsonForm.STRING),
    /** Decimal String: a fixed or floating point number in up to 16 characters. PS3.5 6.2. */
    DS("Decimal String", Repertoire.DECIMAL, 16, LengthUnit.BYTES, 0, 16, JsonForm.NUMBER_OR_STRING),
    /** Date Time: {@code YYYYMMDDHHMMSS.FFFFFF&ZZXX}, shortened from the right. PS3.5 6.2. */
    DT("Date Time", Repertoire.DATE_TIME, 26, LengthUnit.BYTES, 0, 16, JsonForm.STRING),
    /** Floating Point Double: IEEE 754 binary64. PS3.5 6.2. */
    FD("Floating Point Double", 8, 8, 16, JsonForm.NUMBER),
    /** Floating Point Single: IEEE 754 binary32. PS3.5 6.2. */
    FL("Floating Point Single", 4, 4, 16, JsonForm.NUMBER),
    /** Integer String: a signed 32-bit number in up to 12 characters. PS3.5 6.2. */
    IS("Integer String", Repertoire.INTEGER, 12, LengthUnit.BYTES, 0, 16, JsonForm.NUMBER_OR_STRING),
    /** Long String: up to 64 characters in one line. PS3.5 6.2. */
    LO("Long String", Repertoire.LINE, 64, LengthUnit.CHARACTERS, 0, 16, JsonForm.STRING),
    /** Long Text: up to 10240 characters, one value. PS3.5 6.2. */
    LT("Long Text", Repertoire.TEXT, 10240, LengthUnit.CHARACTERS, 0, 16, JsonForm.STRING),
    /** Other Byte: bytes in no order that a transfer syntax changes. PS3.5 6.2. */
    OB("Other Byte", 1, Vr.LONGEST, JsonForm.BINARY),
    /** Other Double: a stream of IEEE 754 binary64. PS3.5 6.2. */
    OD("Other Double", 8, 0xFFFF_FFF8L, JsonForm.BINARY),
    /** Other Float: a stream of IEEE 754 binary32. PS3.5 6.2. */
    OF("Other Float", 4, 0xFFFF_FFFCL, JsonForm.BINARY),
    /** Other Long: a stream of 32-bit words. PS3.5 6.2. */
    OL("Other Long", 4, Vr.LONGEST, JsonForm.BINARY),
    /** Other 64-bit Very Long: a stream of 64-bit words. PS3.5 6.2. */
    OV("Other 64-bit Very Long", 8, Vr.LONGEST, JsonForm.BINARY),
    /** Other Word: a stream of 16-bit words. PS3.5 6.2. */
    OW("Other Word", 2, Vr.LONGEST, JsonForm.BINARY),
    /** Person Name: up to three groups of five components, 64 characters a group. PS3.5 6.2.1. */
    PN("Person Name", Repertoire.LINE, 64, LengthUnit.CHARACTERS_PER_GROUP, 0, 16, JsonForm.PERSON_NAME),
    /** Short String: up to 16 characters in one line. PS3.5 6.2. */
    SH("Short String", Repertoire.LINE, 16, LengthUnit.CHARACTERS, 0, 16, JsonForm.STRING),
    /** Signed Long: a signed 32-bit number. PS3.5 6.2. */
    SL("Signed Long", 4, 4, 16, JsonForm.NUMBER),
    /** Sequence of Items. PS3.5 7.5. */
    SQ("Sequence of Items", 1, Vr.LONGEST, JsonForm.ITEM),
    /** Signed Short: a signed 16-bit number. PS3.5 6.2. */
    SS("Signed Short", 2, 2, 16, JsonForm.NUMBER),
    /** Short Text: up to 1024 characters, one value. PS3.5 6.2. */
    ST("Short Text", Repertoire.TEXT, 1024, LengthUnit.CHARACTERS, 0, 16, JsonForm.STRING),
    /** Signed 64-bit Very Long: a signed 64-bit number. PS3.5 6.2. */
    SV("Signed 64-bit Very Long", 8, 8, 32, JsonForm.NUMBER_OR_STRING),
    /** Time: {@code HHMMSS.FFFFFF}, shortened from the right. PS3.5 6.2. */
    TM("Time", Repertoire.TIME, 14, LengthUnit.BYTES, 0, 16, JsonForm.STRING),
    /** Unlimited Characters: lines of any length. PS3.5 6.2. */
    UC("Unlimited Characters", Repertoire.LINE, Vr.LONGEST, LengthUnit.BYTES, 0, 32, JsonForm.STRING),
    /** Unique Identifier: up to 64 digits and dots. PS3.5 9. */
    UI("Unique Identifier", Repertoire.UID, 64, LengthUnit.BYTES, 0, 16, JsonForm.STRING),
    /** Unsigned Long: an unsigned 32-bit number. PS3.5 6.2. */
    UL("Unsigned Long", 4, 4, 16, JsonForm.NUMBER),
    /** Unknown: bytes; of undefined length, a Sequence of Items in Implicit VR Little Endian. PS3.5 6.2.2. */
    UN("Unknown", 1, Vr.LONGEST, JsonForm.BINARY),
    /** Universal Resource Identifier or Locator: one value, no space before it. PS3.5 6.2. */
    UR("Universal Resource Identifier", Repertoire.URI, Vr.LONGEST, LengthUnit.BYTES, 0, 32, JsonForm.STRING),
    /** Unsigned Short: an unsigned 16-bit number. PS3.5 6.2. */
    US("Unsigned Short", 2, 2, 16, JsonForm.NUMBER),
    /** Unlimited Text: characters of any number, one value. PS3.5 6.2. */
    UT("Unlimited Text", Repertoire.TEXT, Vr.LONGEST, LengthUnit.BYTES, 0, 32, JsonForm.STRING),
    /** Unsigned 64-bit Very Long: an unsigned 64-bit number. PS3.5 6.2. */
    UV("Unsigned 64-bit Very Long", 8, 8, 32, JsonForm.NUMBER_OR_STRING);

    /** The largest even length below the undefined one, where the Standard sets no other limit. */
    private static final long LONGEST = 0xFFFF_FFFEL;

    private static final int LETTERS = 26;
    private static final Vr[] ALL = values();
    private static final byte[] ORDINALS = ordinals();

    private final String title;
    private final Repertoire repertoire;
    private final long maxLength;
    private final LengthUnit lengthUnit;
    private final int fixedLength;
    private final int valueBytes;
    private final int swapUnit;
    private final boolean shortLength;
    private final boolean multiValued;
    private final JsonForm json;
    private final int code;

    /** Characters. */
    Vr(String title, Repertoire repertoire, long max, LengthUnit unit, int fixed, int lengthBits, JsonForm json) {
        this.title = title;
        this.repertoire = repertoire;
        this.maxLength = max;
        this.lengthUnit = unit;
        this.fixedLength = fixed;
        this.valueBytes = 0;
        this.swapUnit = 1;
        this.shortLength = lengthBits == 16;
        this.multiValued = repertoire != Repertoire.TEXT && repertoire != Repertoire.URI;
        this.json = json;
        this.code = name().charAt(0) << 8 | name().charAt(1);
    }

    /** Binary values of one size. */
    Vr(String title, int valueBytes, int swapUnit, int lengthBits, JsonForm json) {
        this.title = title;
        this.repertoire = Repertoire.BINARY;
        this.maxLength = valueBytes;
        this.lengthUnit = LengthUnit.BYTES;
        this.fixedLength = valueBytes;
        this.valueBytes = valueBytes;
        this.swapUnit = swapUnit;
        this.shortLength = lengthBits == 16;
        this.multiValued = true;
        this.json = json;
        this.code = name().charAt(0) << 8 | name().charAt(1);
    }

    /** One value of any length. */
    Vr(String title, int swapUnit, long max, JsonForm json) {
        this.title = title;
        this.repertoire = Repertoire.BINARY;
        this.maxLength = max;
        this.lengthUnit = LengthUnit.BYTES;
        this.fixedLength = 0;
        this.valueBytes = 0;
        this.swapUnit = swapUnit;
        this.shortLength = false;
        this.multiValued = false;
        this.json = json;
        this.code = name().charAt(0) << 8 | name().charAt(1);
    }

    private static byte[] ordinals() {
        byte[] ordinals = new byte[LETTERS * LETTERS];
        Arrays.fill(ordinals, (byte) -1);
        for (Vr vr : ALL) {
            ordinals[((vr.code >> 8) - 'A') * LETTERS + (vr.code & 0xFF) - 'A'] = (byte) vr.ordinal();
        }
        return ordinals;
    }

    /** The Value Representation of these two letters, for example {@code "PN"}; empty if there is none. */
    public static Optional<Vr> of(String letters) {
        int ordinal = letters.length() == 2 ? ordinalOf(letters.charAt(0) << 8 | letters.charAt(1)) : -1;
        return ordinal < 0 ? Optional.empty() : Optional.of(ALL[ordinal]);
    }

    /** The ordinal of the Value Representation with this {@link #code()}, or -1; takes any number, allocates nothing. */
    public static int ordinalOf(int code) {
        int first = (code >>> 8) - 'A';
        int second = (code & 0xFF) - 'A';
        if (first < 0 || first >= LETTERS || second < 0 || second >= LETTERS) {
            return -1;
        }
        return ORDINALS[first * LETTERS + second];
    }

    /**
     * The constant at this ordinal, without the copy that {@link #values()} makes.
     *
     * @throws IndexOutOfBoundsException if {@code ordinal} is not one of a constant
     */
    public static Vr ofOrdinal(int ordinal) {
        return ALL[ordinal];
    }

    /** The name in words, for example {@code "Person Name"}. */
    public String title() {
        return title;
    }

    /** The two letters as a number: first character &lt;&lt; 8 | second, as an explicit VR element has them in order. */
    public int code() {
        return code;
    }

    /** Whether Explicit VR gives this a length of 16 bits; otherwise two reserved bytes and 32 bits. PS3.5 7.1.2. */
    public boolean hasShortLength() {
        return shortLength;
    }

    /** Whether the value is characters. */
    public boolean isText() {
        return repertoire != Repertoire.BINARY;
    }

    /** Whether Specific Character Set (0008,0005) says how to read it: SH, LO, ST, LT, UC, UT and PN. PS3.5 6.1.2.3. */
    public boolean usesCharacterSet() {
        return repertoire == Repertoire.LINE || repertoire == Repertoire.TEXT;
    }

    /** True if spaces before the first character of a value mean nothing, as those behind the last do. PS3.5 6.2. */
    public boolean ignoresLeadingSpaces() {
        return switch (this) {
            case AE, CS, DA, DS, DT, IS, LO, PN, SH, TM, UI -> true;
            default -> false;
        };
    }

    /**
     * Whether an element may hold many values: characters with a backslash between, or binary values of one size. False
     * for LT, ST, UT and UR, in which a backslash is no separator, for the streams (OB ... OW, UN), and for SQ. PS3.5 6.4.
     */
    public boolean isMultiValued() {
        return multiValued;
    }

    /** Whether the value is one stream of bytes of any length: OB, OD, OF, OL, OV, OW and UN. PS3.5 6.2. */
    public boolean isStream() {
        return switch (this) {
            case OB, OD, OF, OL, OV, OW, UN -> true;
            default -> false;
        };
    }

    /** The bytes of a unit that changes with byte order: 1 (nothing to swap, also SQ), 2, 4 or 8. PS3.5 7.3. */
    public int swapUnit() {
        return swapUnit;
    }

    /** The bytes of one binary value; 0 for characters, streams and sequences (of a stream's words see {@link #swapUnit()}). */
    public int valueBytes() {
        return valueBytes;
    }

    /**
     * How long one value may be, in {@link #lengthUnit()}; 2<sup>32</sup> - 2 where the Standard sets no limit but that of
     * the length field. Ranges in queries (DA, TM, DT) may be longer.
     */
    public long maxLength() {
        return maxLength;
    }

    /** What {@link #maxLength()} counts. */
    public LengthUnit lengthUnit() {
        return lengthUnit;
    }

    /** The bytes that each value has, where the Standard fixes them; otherwise 0. */
    public int fixedLength() {
        return fixedLength;
    }

    /** What a value of odd length is filled up with: space for characters but UI, otherwise 00H. PS3.5 6.2. */
    public byte padding() {
        return (byte) (isText() && this != UI ? ' ' : 0);
    }

    /** How the DICOM JSON Model writes it. */
    public JsonForm json() {
        return json;
    }

    /**
     * Whether a value may have this character, control characters included; false for all that are not characters.
     * Characters beyond the default repertoire are permitted where a Specific Character Set may hold them.
     */
    public boolean permits(int codePoint) {
        return repertoire.permits(codePoint);
    }

    /**
     * Whether one value may be made of these characters: each in the repertoire, no space but at the end of a UR, no AE
     * of spaces alone. Says nothing of length and form.
     */
    public boolean permits(CharSequence value) {
        if (!isText() || !value.codePoints().allMatch(repertoire::permits)) {
            return false;
        }
        return switch (this) {
            case UR -> !value.toString().stripTrailing().contains(" ");
            case AE -> value.length() == 0 || !value.toString().isBlank();
            default -> true;
        };
    }

    /**
     * Whether one value of characters keeps {@link #maxLength()} and {@link #fixedLength()}. UC, UR and UT, which are
     * limited in bytes of an encoding not known here, are measured as if each character took one.
     *
     * @param value one value without padding
     */
    public boolean fits(CharSequence value) {
        int characters = Character.codePointCount(value, 0, value.length());
        if (fixedLength > 0) {
            return characters == fixedLength;
        }
        if (lengthUnit == LengthUnit.CHARACTERS_PER_GROUP && characters > maxLength) {
            return groupsFit(value.toString());
        }
        return characters <= maxLength;
    }

    private static boolean groupsFit(String personName) {
        return Arrays.stream(personName.split("=", -1))
                .allMatch(group -> group.codePointCount(0, group.length()) <= PN.maxLength);
    }
}
