package org.skiagraph.model;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.ArraySlice;
import org.skiagraph.bounds.Source;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Uid;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.charset.SpecificCharacterSet;
import org.skiagraph.model.value.Age;
import org.skiagraph.model.value.DicomDate;
import org.skiagraph.model.value.DicomDateTime;
import org.skiagraph.model.value.DicomTime;
import org.skiagraph.model.value.PersonName;

/**
 * One Data Element: a tag, a VR and a value, which stays encoded until it is asked for.
 *
 * <p>What the value is: bytes in memory; or {@link BulkData} somewhere else; or, for SQ, a {@link Sequence}; or, for
 * encapsulated pixel data, {@link Fragments}. An element knows the byte order and the character set that its bytes are in, so
 * that what it says does not depend on where it is put. Immutable, but for a sequence, which is live.
 *
 * <p>Getters that find no such value (empty, of another kind, text that is no number) give nothing; {@link #text()} shows what
 * is there.
 */
public final class DataElement {
    private static final byte[] NOTHING = {};

    /** What stands for bytes that are no character: what they were is not known, so they equal nothing. */
    private static final char NO_CHARACTER = '\uFFFD';

    /** Characters of a value that people are shown. */
    private static final int SHOWN = 64;

    /** Bytes that a shown character is made of at the most, those that switch character sets included. */
    private static final int MOST_BYTES = 16;

    private final int tag;
    private final Vr vr;
    private final byte[] array;
    private final int offset;
    private final int length;
    private final @Nullable Object object;
    private final boolean bigEndian;
    private final SpecificCharacterSet charset;

    DataElement(int tag, Vr vr, byte[] array, int offset, int length, boolean bigEndian, SpecificCharacterSet charset) {
        this.tag = tag;
        this.vr = vr;
        this.array = array;
        this.offset = offset;
        this.length = length;
        this.object = null;
        this.bigEndian = bigEndian;
        this.charset = charset;
    }

    DataElement(int tag, Vr vr, Object object, boolean bigEndian, SpecificCharacterSet charset) {
        this.tag = tag;
        this.vr = vr;
        this.array = NOTHING;
        this.offset = 0;
        this.length = 0;
        this.object = object;
        this.bigEndian = bigEndian;
        this.charset = charset;
    }

    /**
     * An element with an encoded value, as it stands.
     *
     * @param value little endian; text in {@code charset}; not copied
     */
    public static DataElement ofBytes(int tag, Vr vr, byte[] value, SpecificCharacterSet charset) {
        return new DataElement(tag, vr, value, 0, value.length, false, charset);
    }

    /** An element with a value that is somewhere else, little endian. */
    public static DataElement ofBulk(int tag, Vr vr, BulkData value) {
        return ofBulk(tag, vr, value, false);
    }

    /** An element with a value that is somewhere else, with its numbers in either byte order. */
    public static DataElement ofBulk(int tag, Vr vr, BulkData value, boolean bigEndian) {
        return new DataElement(tag, vr, value, bigEndian, SpecificCharacterSet.DEFAULT);
    }

    /** Encapsulated pixel data. */
    public static DataElement ofFragments(int tag, Vr vr, Fragments value) {
        return new DataElement(tag, vr, value, false, SpecificCharacterSet.DEFAULT);
    }

    /** The tag, group in the upper 16 bits. */
    public int tag() {
        return tag;
    }

    /** The VR. */
    public Vr vr() {
        return vr;
    }

    /** True if the value's numbers are big endian. */
    public boolean isBigEndian() {
        return bigEndian;
    }

    /** The character set that text is in. */
    public SpecificCharacterSet charset() {
        return charset;
    }

    /** Bytes of the value, or 0 for a sequence; of fragments, without the headers of their items. */
    public long length() {
        if (object == null) {
            return length;
        }
        return object instanceof BulkData bulk ? bulk.length() : object instanceof Fragments f ? f.length() : 0;
    }

    /** True if there is no value, no item and no fragment. */
    public boolean isEmpty() {
        return object instanceof Sequence sequence ? sequence.isEmpty() : length() == 0;
    }

    /** True if the value is neither a sequence nor fragments. */
    public boolean isPlain() {
        return object == null || object instanceof BulkData;
    }

    /** The encoded value, if it is in memory: the array itself, which must not be changed. */
    public Optional<ArraySlice> encoded() {
        if (object == null) {
            return Optional.of(new ArraySlice(array, offset, length));
        }
        return object instanceof BulkData bulk ? bulk.array() : Optional.empty();
    }

    /** The items, if it is a sequence. */
    public Optional<Sequence> sequence() {
        return object instanceof Sequence sequence ? Optional.of(sequence) : Optional.empty();
    }

    /** The fragments, if it is encapsulated. */
    public Optional<Fragments> fragments() {
        return object instanceof Fragments fragments ? Optional.of(fragments) : Optional.empty();
    }

    /** The encoded value wherever it is, if it is plain. */
    public Optional<BulkData> bulk() {
        if (object == null) {
            return Optional.of(BulkData.of(Source.of(array, offset, length), 0, length));
        }
        return object instanceof BulkData bulk ? Optional.of(bulk) : Optional.empty();
    }

    /** The value wherever it is, if it is plain, with its numbers in little endian. */
    public Optional<BulkData> littleEndian() {
        return bulk().map(b -> bigEndian ? b.withBytesSwapped(vr.swapUnit()) : b);
    }

    /**
     * The encoded value, copied, in little endian.
     *
     * @return empty for a sequence and for fragments
     * @throws IOException if it is somewhere else and cannot be read
     */
    public byte[] readBytes() throws IOException {
        Optional<BulkData> bulk = bulk();
        byte[] bytes = bulk.isPresent() ? bulk.get().readAll() : new byte[0];
        if (bigEndian) {
            ByteSwap.reverse(bytes, 0, bytes.length, vr.swapUnit());
        }
        return bytes;
    }

    /**
     * How many values there are: of text, parts between backslashes (none if it is not in memory); of numbers, how many; of
     * others, 1 if not empty.
     */
    public int multiplicity() {
        if (isEmpty() || !isPlain()) {
            return isEmpty() ? 0 : 1;
        }
        if (vr.isText()) {
            return vr.isMultiValued() ? texts().size() : 1;
        }
        return vr.valueBytes() == 0 ? 1 : (int) Math.min(length() / vr.valueBytes(), Integer.MAX_VALUE);
    }

    /**
     * The whole value as text, without padding; of numbers, them as decimal text; backslashes between several values.
     *
     * @return empty text if there is no value in memory, or none that is text or a number
     */
    public String text() {
        return TextValue.whole(this);
    }

    /** The values as text, without padding. */
    public List<String> texts() {
        return TextValue.parts(this);
    }

    /**
     * The values as whole numbers: of binary numbers, IS, and DS without a fraction. Tags (AT) are numbers too. Those of UV
     * and OV are unsigned, as {@link Long#toUnsignedString(long)} takes them.
     *
     * @return empty if one of them is none, or if they are not in memory
     */
    public long[] integers() {
        return NumberValue.integers(this);
    }

    /** The first of {@link #integers()}, unless it is beyond the signed ones. */
    OptionalLong firstInteger() {
        long[] all = integers();
        boolean unsigned = vr == Vr.UV || vr == Vr.OV;
        return all.length == 0 || (unsigned && all[0] < 0) ? OptionalLong.empty() : OptionalLong.of(all[0]);
    }

    /**
     * The values as numbers.
     *
     * @return empty if one of them is none, or if they are not in memory
     */
    public double[] decimals() {
        return NumberValue.decimals(this);
    }

    /**
     * The values as exact numbers: what DS and IS say to the last digit.
     *
     * @return empty if one of them is none, not a finite one, or if they are not in memory
     */
    public List<BigDecimal> exactNumbers() {
        return NumberValue.exact(this);
    }

    /** The values as UIDs, as they stand, valid or not. */
    public List<Uid> uids() {
        return words().stream().filter(t -> !t.isEmpty()).map(Uid::unchecked).toList();
    }

    /** The values as tags, as of AT: {@link #integers()} of 32 bits. */
    public int[] tags() {
        return Arrays.stream(integers()).mapToInt(number -> (int) number).toArray();
    }

    /** The values as names of persons; any text is one. */
    public List<PersonName> personNames() {
        return words().stream().map(PersonName::parse).toList();
    }

    /** The values as dates; none if one of them is no date, or if the VR is TM or DT. */
    public List<DicomDate> dates() {
        return vr == Vr.TM || vr == Vr.DT ? List.of() : values(DicomDate::parse);
    }

    /** The values as times; none if one of them is no time, or if the VR is DA or DT. */
    public List<DicomTime> times() {
        return vr == Vr.DA || vr == Vr.DT ? List.of() : values(DicomTime::parse);
    }

    /** The values as dates and times, those of DA without a time; none if one of them is no such, or if the VR is TM. */
    public List<DicomDateTime> dateTimes() {
        return vr == Vr.TM ? List.of() : values(DicomDateTime::parse);
    }

    /** The values as ages; none if one of them is no age. */
    public List<Age> ages() {
        return values(Age::parse);
    }

    private <T> List<T> values(Function<String, Optional<T>> parse) {
        if (vr == Vr.IS || vr == Vr.DS) {
            return List.of(); // 2020 is a number there and no year
        }
        List<Optional<T>> values = words().stream().map(parse).toList();
        return values.stream().allMatch(Optional::isPresent)
                ? values.stream().map(Optional::orElseThrow).toList()
                : List.of();
    }

    /** The values as text, unless they are binary numbers, which are no words though they may be shown as text. */
    private List<String> words() {
        return vr.isText() || vr == Vr.UN ? texts() : List.of();
    }

    /** The same value under another tag. */
    public DataElement withTag(int other) {
        return object == null
                ? new DataElement(other, vr, array, offset, length, bigEndian, charset)
                : new DataElement(other, vr, object, bigEndian, charset);
    }

    byte[] array() {
        return array;
    }

    int arrayOffset() {
        return offset;
    }

    int arrayLength() {
        return length;
    }

    @Nullable
    Object object() {
        return object;
    }

    /** Equal are tag, VR and value, whatever the byte order and the character set they are encoded in. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DataElement element && tag == element.tag && vr == element.vr && sameValue(element);
    }

    private boolean sameValue(DataElement element) {
        if (object != null && element.object != null && (!isPlain() || isEncodedAs(element))) {
            return object.equals(element.object);
        }
        Optional<ArraySlice> mine = encoded();
        Optional<ArraySlice> theirs = element.encoded();
        return mine.isPresent() && theirs.isPresent() && sameBytes(mine.get(), theirs.get(), element);
    }

    /** Whether the same bytes say the same in both. */
    private boolean isEncodedAs(DataElement element) {
        return vr.usesCharacterSet()
                ? charset.equals(element.charset)
                : bigEndian == element.bigEndian || vr.swapUnit() == 1;
    }

    private boolean sameBytes(ArraySlice a, ArraySlice b, DataElement element) {
        if (isEncodedAs(element)) {
            return Arrays.equals(
                    a.array(), a.offset(), a.offset() + a.length(), b.array(), b.offset(), b.offset() + b.length());
        }
        if (vr.usesCharacterSet()) {
            String text = text();
            return text.indexOf(NO_CHARACTER) < 0 && text.equals(element.text());
        }
        byte[] mine = Arrays.copyOfRange(a.array(), a.offset(), a.offset() + a.length());
        ByteSwap.reverse(mine, 0, mine.length, vr.swapUnit());
        return Arrays.equals(mine, 0, mine.length, b.array(), b.offset(), b.offset() + b.length());
    }

    @Override
    public int hashCode() {
        return 31 * tag + vr.hashCode();
    }

    /** Tag, VR and the beginning of the value, for people. */
    @Override
    public String toString() {
        String value = isPlain() ? beginning().text() : String.valueOf(object);
        return Tags.toText(tag) + " " + vr + " "
                + (value.length() > SHOWN ? value.substring(0, SHOWN - 3) + "..." : value);
    }

    /** As much of the value as is shown and more, since text of a large one would be many times its size. */
    private DataElement beginning() {
        Optional<ArraySlice> bytes = encoded().filter(slice -> slice.length() > SHOWN * MOST_BYTES);
        return bytes.map(b -> new DataElement(tag, vr, b.array(), b.offset(), SHOWN * MOST_BYTES, bigEndian, charset))
                .orElse(this);
    }
}
