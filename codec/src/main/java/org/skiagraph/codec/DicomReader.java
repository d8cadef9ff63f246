package org.skiagraph.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.ArraySlice;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.ElementPath;

/**
 * Reads a DICOM file or a bare Data Set as tokens, one after the other, in constant memory.
 *
 * <pre>{@code
 * DicomReader reader = DicomReader.open(source, ReadOptions.standard(), Limits.standard().open());
 * for (Token token = reader.next(); token != Token.END; token = reader.next()) {
 *     if (token == Token.ELEMENT && reader.tag() == Tag.PatientID) {
 *         byte[] value = reader.readValue();
 *     }
 * }
 * }</pre>
 *
 * <p>A value that was not read, or not to its end, is passed over by the next call of {@link #next()}; in a source it is not
 * even touched. What real files do wrong is reported to the budget's findings, see {@link DataSetQuirks}; what cannot be read
 * in spite of it ends with a {@link org.skiagraph.bounds.DataException}.
 *
 * @see <a href="https://dicom.nema.org/medical/dicom/current/output/html/part05.html#chapter_7">PS3.5 7</a>
 */
public final class DicomReader implements Locator {
    private static final int ITEM_TAG = 0xFFFE_E000;
    private static final int ITEM_DELIMITER = 0xFFFE_E00D;
    private static final int SEQUENCE_DELIMITER = 0xFFFE_E0DD;
    private static final int META_GROUP = 2;
    private static final int CHUNK = 1 << 16;
    private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;
    private static final int TOKENS_BETWEEN_CLOCKS = 1 << 12;

    private final Budget budget;
    private final Report report;
    private final long stopBefore;
    private final Prologue prologue;
    private final ImplicitVr implicitVr;
    private final Levels levels;
    private final ElementHeader header; // of the element at hand
    private @Nullable Source source; // null if values cannot be reached again
    private Input in;
    private Optional<TransferSyntax> syntax = Optional.empty();

    private boolean begun;
    private boolean ended;
    private boolean endReported;
    private int tokens;

    // The value at hand.
    private long valueOffset;
    private long remaining;
    private boolean truncated;

    private DicomReader(Input in, @Nullable Source source, ReadOptions options, Budget budget) {
        this.in = in;
        this.source = source;
        this.budget = budget;
        this.stopBefore = options.stopBefore().orElse(Long.MAX_VALUE);
        this.report = new Report(budget, this);
        this.prologue = new Prologue(report);
        this.implicitVr = new ImplicitVr(options);
        this.levels = new Levels(in.end() < 0 ? Levels.UNKNOWN : in.end());
        this.header = new ElementHeader(levels, implicitVr, report);
    }

    /**
     * Begins to read a source. Large values can be left in it, see {@link #bulk()}.
     *
     * @throws IOException if it cannot be read
     */
    public static DicomReader open(Source source, ReadOptions options, Budget budget) throws IOException {
        Optional<ArraySlice> array = source.array();
        Input in = array.isPresent() ? new ArrayInput(array.get()) : new SourceInput(source);
        return begin(in, source, options, budget);
    }

    /**
     * Begins to read a channel, from its next byte to its end.
     *
     * @throws IOException if it cannot be read
     */
    public static DicomReader open(ReadableByteChannel channel, ReadOptions options, Budget budget) throws IOException {
        return begin(new ChannelInput(channel), null, options, budget);
    }

    private static DicomReader begin(Input in, @Nullable Source source, ReadOptions options, Budget budget)
            throws IOException {
        DicomReader reader = new DicomReader(in, source, options, budget);
        reader.prologue.begin(in, options.syntax());
        reader.syntax = options.syntax();
        return reader;
    }

    // ---- what is at hand

    /** The tag of the element, sequence or fragments at hand. */
    public int tag() {
        return header.tag;
    }

    /** Its VR: as it is written, or as dictionary and context say. */
    public Vr vr() {
        return header.vr;
    }

    /** Bytes of the value, item or sequence at hand as declared, or -1 if undefined. */
    public long length() {
        return header.length == ElementHeader.UNDEFINED ? -1 : header.length;
    }

    /** Bytes of the value that are there and were not read yet. */
    public long remaining() {
        return remaining;
    }

    /** True if the bytes end within the value at hand. */
    public boolean isTruncated() {
        return truncated;
    }

    /** The offset of the value at hand: in the source or channel, or, if deflated, in the inflated Data Set. */
    public long valueOffset() {
        return valueOffset;
    }

    /** How many sequences and items are open around what is at hand. */
    public int depth() {
        return levels.depth();
    }

    /** The first 128 bytes of a Part 10 file; none if there is no preamble. */
    public byte[] preamble() {
        return prologue.preamble().clone();
    }

    /** The transfer syntax; empty before {@link Token#DATA_SET}. */
    public Optional<TransferSyntax> transferSyntax() {
        return syntax;
    }

    /** True if numbers of the value at hand are big endian. */
    public boolean isBigEndian() {
        return levels.encoding.bigEndian();
    }

    /** True if elements around what is at hand name their VR; false where {@link #vr()} is what dictionary and context say. */
    public boolean isExplicitVr() {
        return levels.encoding.explicit();
    }

    /** The offset of the next byte to be read, counted as {@link #valueOffset()} is. */
    public long offset() {
        return in.offset();
    }

    /** The path of the element at hand. */
    public ElementPath path() {
        return levels.path(header.tag);
    }

    @Override
    public Place place() {
        return Place.at(in.offset(), valueOffset == 0 ? "" : path().toString());
    }

    // ---- tokens

    /**
     * Goes on to the next token; what is left of the value at hand is passed over.
     *
     * @throws org.skiagraph.bounds.DataException if what follows cannot be read
     */
    public Token next() throws IOException {
        if (remaining > 0) {
            skipValue();
        }
        truncated = false;
        if ((++tokens & TOKENS_BETWEEN_CLOCKS - 1) == 0) {
            budget.checkTime(this);
        }
        if (!begun) {
            return prologue.goesOn(in) ? metaElement() : beginDataSet();
        }
        while (!ended) {
            Token token = nextInDataSet();
            if (token != null) {
                return token;
            }
        }
        return Token.END;
    }

    // ---- File Meta Information, PS3.10 7.1

    private Token metaElement() throws IOException {
        levels.encoding = prologue.encoding(in, levels.encoding);
        if (!header.read(in)
                || element() != Token.ELEMENT
                || !in.ensure((int) Math.min(remaining, CHUNK))
                || truncated) {
            throw report.malformed(
                    levels.depth() > 0
                            ? "a sequence or fragments in File Meta Information"
                            : "the file ends within its File Meta Information");
        }
        prologue.note(header.tag, remaining, in);
        return Token.META_ELEMENT;
    }

    private Token beginDataSet() throws IOException {
        prologue.end(in);
        begun = true;
        header.tag = 0;
        valueOffset = 0; // no element is at hand that a place could name
        levels.forgetLastTag();
        Input dataSet = prologue.dataSet(in, budget);
        if (dataSet != in) {
            in = dataSet;
            source = null;
        }
        levels.encoding = prologue.dataSetEncoding(in);
        levels.setEndOfBytes(in.end() < 0 ? Levels.UNKNOWN : in.end());
        syntax = prologue.syntax().isPresent() ? prologue.syntax() : Optional.of(levels.encoding.syntax());
        return Token.DATA_SET;
    }

    // ---- the Data Set, PS3.5 7

    /** The next token, or null if something was passed over. */
    private @Nullable Token nextInDataSet() throws IOException {
        boolean goesOn = in.offset() < levels.limit();
        if (!goesOn && in.offset() >= levels.end()) {
            return close();
        }
        if (!in.ensure(ElementHeader.SHORT)) {
            return endOfBytes();
        }
        int next = levels.encoding.tag(in);
        if (!goesOn) {
            return endOfWhatHolds(next);
        }
        return switch (levels.kind()) {
            case Levels.SEQUENCE -> inSequence(next);
            case Levels.FRAGMENTS -> inFragments(next);
            default -> amongElements(next);
        };
    }

    private @Nullable Token amongElements(int next) throws IOException {
        if (next >>> 16 == 0xFFFE) {
            return delimiterAmongElements(next);
        }
        if (levels.depth() == 0 && Integer.toUnsignedLong(next) >= stopBefore) {
            ended = true;
            return Token.END;
        }
        if (levels.depth() == 0 && isPadding(next)) {
            passPadding();
            return null;
        }
        boolean late = levels.depth() == 0 && next >>> 16 == META_GROUP;
        Token token = header.read(in) ? element() : endOfBytes();
        return late && token != Token.END ? lateMeta() : token;
    }

    /** Bytes of 0, where no command begins: that would have a length. */
    private boolean isPadding(int next) {
        return next == 0 && levels.encoding.uint32(in, 4) == 0;
    }

    /** Passes over bytes of 0 up to an element that begins at a multiple of 8, or to the end. */
    private void passPadding() throws IOException {
        report.found(DataSetQuirks.ZERO_PADDING, "bytes of 0 in place of an element");
        int passed = 0;
        do {
            in.position += ElementHeader.SHORT;
            if ((++passed & TOKENS_BETWEEN_CLOCKS - 1) == 0) {
                budget.checkTime(this);
            }
        } while (in.ensure(ElementHeader.SHORT) && isPadding(levels.encoding.tag(in)));
        if (in.available() < ElementHeader.SHORT && isZero()) {
            in.position = in.limit;
        }
    }

    /** Whether all bytes at hand are 0. */
    private boolean isZero() {
        for (int i = in.position; i < in.limit; i++) {
            if (in.buffer[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** File Meta Information is over: what would be written here, and all that is in it, would be read as part of it. */
    private @Nullable Token lateMeta() throws IOException {
        report.found(DataSetQuirks.LATE_META, Tags.toText(header.tag) + " in the Data Set");
        skipValue();
        while (levels.depth() > 0) {
            nextInDataSet();
            skipValue();
            budget.checkTime(this);
        }
        truncated = false;
        return null;
    }

    /** Takes note of an element whose header was read, and passes over the header. */
    private Token element() throws IOException {
        budget.spend(Limit.ELEMENTS, 1, this);
        checkOrder();
        in.position += header.size;
        valueOffset = in.offset();
        if (header.length == ElementHeader.UNDEFINED) {
            return undefinedLength();
        }
        if (header.vr == Vr.SQ && beginsWithItem()) {
            open(Levels.SEQUENCE, fit(header.length));
            return Token.SEQUENCE;
        }
        if ((header.length & 1) != 0) {
            report.found(DataSetQuirks.ODD_LENGTH, "a value of " + header.length + " bytes");
        }
        remaining = fit(header.length);
        implicitVr.note(header.tag, remaining, levels.depth(), levels.encoding, in);
        return Token.ELEMENT;
    }

    private void checkOrder() throws IOException {
        long tag = Integer.toUnsignedLong(header.tag);
        long last = levels.lastTag();
        if (tag <= last) {
            report.found(
                    tag == last ? DataSetQuirks.DUPLICATE_TAG : DataSetQuirks.TAG_ORDER,
                    Tags.toText(header.tag) + " follows " + Tags.toText((int) last));
        }
        levels.setLastTag(tag);
    }

    private boolean beginsWithItem() throws IOException {
        if (header.length == 0 || !in.ensure(4)) {
            return true;
        }
        int first = levels.encoding.tag(in);
        if (first == ITEM_TAG || first == SEQUENCE_DELIMITER) {
            return true;
        }
        report.found(DataSetQuirks.NO_ITEM, "a sequence that does not begin with an item; read as bytes");
        header.vr = Vr.UN;
        return false;
    }

    private Token undefinedLength() throws IOException {
        Vr vr = header.vr;
        boolean pixels = header.tag == Tag.PixelData; // never a sequence, whatever its VR
        boolean words = vr == Vr.OB || vr == Vr.OW;
        boolean stream = words || pixels;
        if (words != pixels || (!stream && vr != Vr.SQ && vr != Vr.UN)) {
            report.found(DataSetQuirks.UNDEFINED_LENGTH, vr + " of undefined length");
        }
        if (stream) {
            open(Levels.FRAGMENTS, -1);
            return Token.FRAGMENTS;
        }
        boolean unknown = vr == Vr.UN && levels.encoding.explicit();
        header.vr = unknown ? Vr.UN : Vr.SQ;
        open(Levels.SEQUENCE, -1);
        if (unknown) { // PS3.5 6.2.2: what is inside of UN is Implicit VR Little Endian
            levels.encoding = Encoding.IMPLICIT_LITTLE;
        }
        return Token.SEQUENCE;
    }

    // ---- sequences, items and fragments, PS3.5 7.5 and A.4

    private @Nullable Token inSequence(int next) throws IOException {
        if (next == ITEM_TAG) {
            beginItem();
            open(Levels.ITEM, header.length == ElementHeader.UNDEFINED ? -1 : fitItem(header.length));
            return Token.ITEM;
        }
        if (next == SEQUENCE_DELIMITER && levels.end() == Levels.UNKNOWN) {
            passDelimiter();
            return close();
        }
        if (next == SEQUENCE_DELIMITER || next == ITEM_DELIMITER) {
            report.found(DataSetQuirks.STRAY_DELIMITER, Tags.toText(next) + " in a sequence");
            passDelimiter();
            return null;
        }
        report.found(DataSetQuirks.NO_ITEM, Tags.toText(next) + " in a sequence");
        return close();
    }

    private void beginItem() throws IOException {
        header.length = levels.encoding.uint32(in, 4);
        budget.spend(Limit.ITEMS, 1, this);
        levels.countItem();
        in.position += ElementHeader.SHORT;
        valueOffset = in.offset();
    }

    private Token inFragments(int next) throws IOException {
        if (next == ITEM_TAG) {
            return fragment();
        }
        if (next == SEQUENCE_DELIMITER) {
            passDelimiter();
        } else {
            report.found(DataSetQuirks.MISSING_DELIMITER, Tags.toText(next) + " after the last fragment");
        }
        return close();
    }

    private Token fragment() throws IOException {
        if (levels.encoding.uint32(in, 4) == ElementHeader.UNDEFINED) {
            throw report.malformed("a fragment of undefined length");
        }
        beginItem();
        if ((header.length & 1) != 0) {
            report.found(DataSetQuirks.ODD_FRAGMENT, "a fragment of " + header.length + " bytes");
        }
        remaining = fit(header.length);
        return Token.FRAGMENT;
    }

    /** An item or delimiter tag where elements are. */
    private @Nullable Token delimiterAmongElements(int next) throws IOException {
        if (levels.kind() == Levels.ITEM) {
            if (next == ITEM_DELIMITER && levels.end() == Levels.UNKNOWN) {
                passDelimiter();
                return close();
            }
            if (next != ITEM_DELIMITER) {
                report.found(DataSetQuirks.MISSING_DELIMITER, Tags.toText(next) + " before the end of the item");
                return close();
            }
        }
        report.found(DataSetQuirks.STRAY_DELIMITER, Tags.toText(next) + " among elements");
        passDelimiter();
        return null;
    }

    private void passDelimiter() throws IOException {
        long length = levels.encoding.uint32(in, 4);
        if (length != 0 && levels.encoding.tag(in) != ITEM_TAG) {
            report.found(DataSetQuirks.DELIMITER_LENGTH, "a delimiter of " + length + " bytes");
        }
        in.position += ElementHeader.SHORT;
    }

    // ---- where things begin and end

    /**
     * Opens what has just begun.
     *
     * @param bytes its length, or -1 if undefined
     */
    private void open(byte kind, long bytes) throws IOException {
        budget.require(Limit.DEPTH, levels.depth() + 1L, this);
        levels.open(kind, header.tag, header.vr, bytes < 0 ? Levels.UNKNOWN : in.offset() + bytes);
        implicitVr.open(levels.depth());
    }

    private Token close() {
        if (levels.depth() == 0) {
            ended = true;
            return Token.END;
        }
        byte kind = levels.kind();
        if (kind != Levels.ITEM) {
            header.tag = levels.tag();
            header.vr = levels.vr();
        }
        levels.close();
        return switch (kind) {
            case Levels.ITEM -> Token.ITEM_END;
            case Levels.FRAGMENTS -> Token.FRAGMENTS_END;
            default -> Token.SEQUENCE_END;
        };
    }

    /**
     * What has no length of its own goes on where something around it ends. If its delimiter comes, that one's length is too
     * short; else the delimiter is missing.
     */
    private @Nullable Token endOfWhatHolds(int next) throws IOException {
        if (next == ITEM_DELIMITER || next == SEQUENCE_DELIMITER) {
            report.found(DataSetQuirks.NESTED_LENGTH, Tags.toText(next) + " behind the end of what holds it");
            levels.extendTo(in.offset() + ElementHeader.SHORT);
            return null;
        }
        report.found(DataSetQuirks.MISSING_DELIMITER, "what holds a sequence or item ends before it");
        return close();
    }

    private Token endOfBytes() throws IOException {
        int left = in.available();
        int depth = levels.depth();
        if (left > 0) {
            report.found(
                    depth > 0
                            ? DataSetQuirks.TRUNCATED
                            : isZero() ? DataSetQuirks.ZERO_PADDING : DataSetQuirks.TRAILING_BYTES,
                    left + " bytes that are no element");
            in.position = in.limit;
            endReported = true;
        }
        if (depth > 0 && !endReported) {
            boolean declared = levels.limit() != Levels.UNKNOWN && levels.limit() > in.offset();
            report.found(
                    declared ? DataSetQuirks.TRUNCATED : DataSetQuirks.MISSING_DELIMITER,
                    "the bytes end within " + (depth + 1) / 2 + " sequences or fragments");
            endReported = true;
        }
        return close();
    }

    /** How much of a declared length there is; what holds it is made longer if it must be. */
    private long fit(long declared) throws IOException {
        if (declared > in.available()) {
            levels.learnEndOfBytes(in.end());
        }
        long left = levels.limit() - in.offset();
        if (declared <= left) {
            return declared;
        }
        long end = Math.min(in.offset() + declared, levels.endOfBytes());
        if (end < in.offset() + declared) {
            reportTruncated(declared, end - in.offset());
        } else {
            report.found(DataSetQuirks.NESTED_LENGTH, declared + " bytes, where " + left + " are left");
        }
        levels.extendTo(end);
        return end - in.offset();
    }

    /** As {@link #fit}; but an item longer than its sequence ends with it if elements go on there, and not where the item ends. */
    private long fitItem(long declared) throws IOException {
        long left = levels.end() - in.offset();
        if (declared > left && left >= 0 && left < Encoding.LOOK_AHEAD) {
            boolean goesOn = header.beginsElement(in, (int) left, levels.tag());
            boolean far = declared >= Encoding.LOOK_AHEAD;
            if (goesOn && (far || !header.beginsElement(in, (int) declared, levels.tag()))) {
                report.found(
                        DataSetQuirks.NESTED_LENGTH,
                        "an item of " + declared + " bytes ends with its sequence, of which " + left + " are left");
                return left;
            }
        }
        return fit(declared);
    }

    private void reportTruncated(long declared, long there) throws IOException {
        if (!endReported) {
            report.found(DataSetQuirks.TRUNCATED, declared + " bytes declared, " + there + " there");
        }
        endReported = true;
        truncated = true;
    }

    // ---- values

    /**
     * The rest of the value at hand, copied.
     *
     * @throws org.skiagraph.bounds.LimitExceededException if it is longer than {@link Limit#VALUE_BYTES}
     */
    public byte[] readValue() throws IOException {
        byte[] value = new byte[(int) Math.min(remaining, CHUNK)];
        requireRoom(levels.endOfBytes() == Levels.UNKNOWN ? value.length : remaining);
        int done = 0;
        while (remaining > 0) {
            if (done == value.length) {
                long more = Math.min(done + remaining, Math.max(CHUNK, done * 2L));
                requireRoom(Math.min(done + 1L, more));
                value = Arrays.copyOf(value, (int) Math.min(more, MAX_ARRAY));
            }
            done += Math.max(0, read(value, done, value.length - done));
        }
        return done == value.length ? value : Arrays.copyOf(value, done);
    }

    /** Refuses what is longer than allowed; of a stream that may end before only what there is counts, not what is declared. */
    private void requireRoom(long bytes) throws IOException {
        budget.require(Limit.VALUE_BYTES, bytes, this);
        if (bytes > MAX_ARRAY) {
            throw new LimitExceededException(Limit.VALUE_BYTES, MAX_ARRAY, bytes, place());
        }
    }

    /**
     * Some of the value at hand.
     *
     * @return how many bytes, at least 1 if {@code wanted} is above 0; -1 at the end of the value
     */
    public int read(byte[] target, int offset, int wanted) throws IOException {
        if (remaining == 0 || wanted == 0) {
            return wanted == 0 ? 0 : -1;
        }
        if (!in.ensure(1)) {
            reportTruncated(header.length, header.length - remaining);
            remaining = 0;
            return -1;
        }
        int n = (int) Math.min(Math.min(wanted, remaining), in.available());
        System.arraycopy(in.buffer, in.position, target, offset, n);
        in.position += n;
        remaining -= n;
        return n;
    }

    /** Writes the rest of the value at hand. */
    public void transferTo(OutputStream out) throws IOException {
        while (remaining > 0 && in.ensure(1)) {
            int n = (int) Math.min(remaining, in.available());
            out.write(in.buffer, in.position, n);
            in.position += n;
            remaining -= n;
            budget.checkTime(this);
        }
        if (remaining > 0) {
            reportTruncated(header.length, header.length - remaining);
            remaining = 0;
        }
    }

    /**
     * The rest of the value at hand where it is, without reading it.
     *
     * @return empty if it cannot be reached again: it comes from a channel, or is inflated
     */
    public Optional<BulkData> bulk() {
        return source == null ? Optional.empty() : Optional.of(BulkData.of(source, in.offset(), remaining));
    }

    private void skipValue() throws IOException {
        long skipped = in.skip(remaining);
        if (skipped < remaining) {
            reportTruncated(header.length, header.length - remaining + skipped);
        }
        remaining = 0;
    }

    // ---- for readers of Data Sets in this package

    /** The transfer syntax that meta or the caller names. */
    Optional<TransferSyntax> namedSyntax() {
        return prologue.syntax();
    }

    /** True if there are all bytes that remain of the value at hand, or as many fewer as it says already. */
    boolean remainingIsThere() {
        return levels.endOfBytes() != Levels.UNKNOWN;
    }

    Input input() {
        return in;
    }

    /** Marks the value at hand as read by someone who used the window itself. */
    void consumed(int bytes) {
        in.position += bytes;
        remaining -= bytes;
    }
}
