package org.skiagraph.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.ArraySlice;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.bounds.Source;
import org.skiagraph.dictionary.ElementDictionary;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Uid;
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
    private static final int PREAMBLE = 128;
    private static final int DICM = 0x4D434944; // "DICM", little endian
    private static final int META_GROUP = 2;
    private static final int ITEM_TAG = 0xFFFE_E000;
    private static final int ITEM_DELIMITER = 0xFFFE_E00D;
    private static final int SEQUENCE_DELIMITER = 0xFFFE_E0DD;
    private static final long UNDEFINED = 0xFFFF_FFFFL;
    private static final int SHORT_HEADER = 8;
    private static final int LONG_HEADER = 12;
    private static final int CHUNK = 1 << 16;
    private static final int MAX_META_VALUE = 256; // longer ones are none: what looks so is a damaged VR

    private static final byte ROOT = 0;
    private static final byte IN_SEQUENCE = 1;
    private static final byte IN_ITEM = 2;
    private static final byte IN_FRAGMENTS = 3;

    private final ReadOptions options;
    private final Budget budget;
    private final ElementDictionary dictionary = ElementDictionary.standard();
    private final long stopBefore;
    private @Nullable Source source; // null if values cannot be reached again
    private Input in;
    private byte[] preamble = {};
    private Optional<TransferSyntax> syntax = Optional.empty();

    private boolean inMeta;
    private boolean begun;
    private boolean ended;
    private boolean endReported;
    private long metaEnd = -1;
    private boolean explicit;
    private boolean bigEndian;

    // What is open, outermost first. Level 0 is the Data Set itself.
    private int depth;
    private byte[] kinds = new byte[16];
    private long[] ends = new long[16];
    private int[] sequenceTags = new int[16];
    private int[] counts = new int[16];
    private int[] lastTags = new int[16];
    private boolean[] explicitBefore = new boolean[16];
    private boolean[] bigEndianBefore = new boolean[16];
    private boolean[] signed = new boolean[16]; // Pixel Representation, of this level or inherited
    private @Nullable Map<Integer, String>[] creators = newMaps(16); // private creators, in Implicit VR only

    // The element at hand.
    private int tag;
    private Vr vr = Vr.UN;
    private long length;
    private long valueOffset;
    private long remaining;
    private boolean truncated;

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of a generic type cannot be made otherwise
    private static @Nullable Map<Integer, String>[] newMaps(int n) {
        return new Map[n];
    }

    private DicomReader(Input in, @Nullable Source source, ReadOptions options, Budget budget) {
        this.in = in;
        this.source = source;
        this.options = options;
        this.budget = budget;
        this.stopBefore = options.stopBefore().orElse(Long.MAX_VALUE);
    }

    /**
     * Begins to read a source. Large values can be left in it, see {@link #bulk()}.
     *
     * @throws IOException if it cannot be read
     */
    public static DicomReader open(Source source, ReadOptions options, Budget budget) throws IOException {
        Optional<ArraySlice> array = source.array();
        Input in = array.isPresent() ? new ArrayInput(array.get()) : new SourceInput(source);
        DicomReader reader = new DicomReader(in, source, options, budget);
        reader.begin();
        return reader;
    }

    /**
     * Begins to read a channel, from its next byte to its end.
     *
     * @throws IOException if it cannot be read
     */
    public static DicomReader open(ReadableByteChannel channel, ReadOptions options, Budget budget) throws IOException {
        DicomReader reader = new DicomReader(new ChannelInput(channel), null, options, budget);
        reader.begin();
        return reader;
    }

    // ---- what is at hand

    /** The tag of the element, sequence or fragments at hand. */
    public int tag() {
        return tag;
    }

    /** Its VR: as it is written, or as dictionary and context say. */
    public Vr vr() {
        return vr;
    }

    /** Bytes of the value, item or sequence at hand as declared, or -1 if undefined. */
    public long length() {
        return length == UNDEFINED ? -1 : length;
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
        return depth;
    }

    /** The first 128 bytes of a Part 10 file; none if there is no preamble. */
    public byte[] preamble() {
        return preamble.clone();
    }

    /** The transfer syntax; empty before {@link Token#DATA_SET}. */
    public Optional<TransferSyntax> transferSyntax() {
        return syntax;
    }

    /** True if numbers of the value at hand are big endian. */
    public boolean isBigEndian() {
        return bigEndian;
    }

    /** The path of the element at hand. */
    public ElementPath path() {
        List<ElementPath.Step> steps = new ArrayList<>();
        int last = tag;
        for (int i = 1; i <= depth; i++) {
            if (kinds[i] == IN_SEQUENCE && counts[i] > 0) {
                steps.add(new ElementPath.Step(sequenceTags[i], counts[i]));
            }
        }
        return new ElementPath(steps, last);
    }

    @Override
    public Place place() {
        return Place.at(in.offset(), valueOffset == 0 ? "" : path().toString());
    }

    // ---- the beginning

    private void begin() throws IOException {
        if (options.syntax().isPresent()) {
            syntax = options.syntax();
        } else if (in.ensure(PREAMBLE + 4) && Bytes.int32L(in.buffer, in.position + PREAMBLE) == DICM) {
            preamble = Arrays.copyOfRange(in.buffer, in.position, in.position + PREAMBLE);
            in.position += PREAMBLE + 4;
            inMeta = true;
        } else if (in.ensure(4) && Bytes.int32L(in.buffer, in.position) == DICM) {
            report(DataSetQuirks.NO_PREAMBLE, "no preamble before DICM");
            in.position += 4;
            inMeta = true;
        } else if (in.ensure(SHORT_HEADER) && Bytes.uint16L(in.buffer, in.position) == META_GROUP) {
            report(DataSetQuirks.NO_PREAMBLE, "File Meta Information without preamble and prefix");
            inMeta = true;
        }
        explicit = true;
        ends[0] = in.end() < 0 ? Long.MAX_VALUE : in.end();
        lastTags[0] = Integer.MIN_VALUE;
    }

    private void beginDataSet() throws IOException {
        if (inMeta && metaEnd >= 0 && metaEnd != in.offset()) {
            report(DataSetQuirks.META_LENGTH, "File Meta Information ends at " + in.offset() + ", not at " + metaEnd);
        }
        if (syntax.isEmpty()) {
            report(
                    inMeta ? DataSetQuirks.NO_SYNTAX : DataSetQuirks.NO_META,
                    inMeta ? "no Transfer Syntax UID" : "no File Meta Information");
        }
        inMeta = false;
        begun = true;
        tag = 0;
        lastTags[0] = Integer.MIN_VALUE;
        TransferSyntax declared = syntax.orElse(null);
        if (declared != null && declared.isDeflated()) {
            inflate();
        }
        Encoding encoding = encoding(declared, Encoding.guess(in, declared != null && declared.isBigEndian()));
        explicit = encoding.explicit();
        bigEndian = encoding.bigEndian();
        if (declared == null) {
            syntax = Optional.of(encoding.syntax());
        }
    }

    /** What is found counts, and what is declared where nothing can be found. */
    private Encoding encoding(@Nullable TransferSyntax declared, Optional<Encoding> found) throws IOException {
        if (declared == null) {
            if (found.isEmpty()) {
                throw new MalformedDataException(
                        "neither a DICOM file nor a Data Set: the first bytes are no element", place());
            }
            return found.get();
        }
        Encoding stated = Encoding.of(declared);
        if (found.isEmpty() || found.get().isSameAs(stated)) {
            return stated;
        }
        report(DataSetQuirks.OTHER_SYNTAX, "the first element is not encoded as " + declared.name());
        return found.get();
    }

    private void inflate() throws IOException {
        boolean there = in.ensure(SHORT_HEADER);
        if (there && isExplicit(Encoding.guess(in, false))) {
            report(DataSetQuirks.NOT_DEFLATED, "the Data Set is declared as deflated and is not");
            return;
        }
        boolean zlib = there && in.buffer[in.position] == 0x78 && Bytes.uint16B(in.buffer, in.position) % 31 == 0;
        if (zlib) {
            report(DataSetQuirks.ZLIB_HEADER, "a zlib header before the deflated Data Set");
        }
        in = new InflatingInput(in, zlib, budget);
        source = null;
        ends[0] = Long.MAX_VALUE;
    }

    private static boolean isExplicit(Optional<Encoding> found) {
        return found.isPresent() && found.get().explicit();
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
        if (!begun) {
            if (inMeta && in.ensure(SHORT_HEADER) && Bytes.uint16L(in.buffer, in.position) == META_GROUP) {
                return metaElement();
            }
            beginDataSet();
            return Token.DATA_SET;
        }
        while (!ended) {
            Token token = nextInDataSet();
            if (token != null) {
                return token;
            }
        }
        return Token.END;
    }

    /** The next token, or null if something was passed over. */
    private @Nullable Token nextInDataSet() throws IOException {
        if (in.offset() >= ends[depth]) {
            return close();
        }
        if (!in.ensure(SHORT_HEADER)) {
            return endOfBytes();
        }
        int next = tagAt(in.buffer, in.position);
        return switch (kinds[depth]) {
            case IN_SEQUENCE -> inSequence(next);
            case IN_FRAGMENTS -> inFragments(next);
            default -> inDataSet(next);
        };
    }

    private int tagAt(byte[] b, int p) {
        return bigEndian ? Bytes.int32B(b, p) : Integer.rotateLeft(Bytes.int32L(b, p), 16);
    }

    private long lengthAt(int p) {
        return bigEndian ? Bytes.uint32B(in.buffer, p) : Bytes.uint32L(in.buffer, p);
    }

    private Token metaElement() throws IOException {
        int code = vrCodeAt(in.position);
        if (explicit && Vr.ordinalOf(code) < 0 && lengthAt(in.position + 4) < MAX_META_VALUE) {
            report(DataSetQuirks.META_IMPLICIT, "File Meta Information in Implicit VR");
            explicit = false;
        }
        Token token = element(tagAt(in.buffer, in.position));
        if (token == Token.ELEMENT) {
            noteMeta();
        }
        if (token != Token.ELEMENT || truncated) {
            throw new MalformedDataException(
                    truncated || token == null || token == Token.END
                            ? "the file ends within its File Meta Information"
                            : "a sequence or fragments in File Meta Information",
                    place());
        }
        return Token.META_ELEMENT;
    }

    private void noteMeta() throws IOException {
        if (tag == Tag.FileMetaInformationGroupLength && remaining == 4 && in.ensure(4)) {
            metaEnd = valueOffset + 4 + Bytes.uint32L(in.buffer, in.position);
        } else if (tag == Tag.TransferSyntaxUID && remaining > 0 && remaining <= 128 && in.ensure((int) remaining)) {
            String text = new String(in.buffer, in.position, (int) remaining, StandardCharsets.US_ASCII);
            Uid uid = Uid.unchecked(text);
            syntax = uid.toString().isEmpty() ? Optional.empty() : Optional.of(TransferSyntax.unknown(uid));
        }
    }

    private @Nullable Token inDataSet(int next) throws IOException {
        if (next >>> 16 == 0xFFFE) {
            return delimiterInDataSet(next);
        }
        if (depth == 0 && Integer.toUnsignedLong(next) >= stopBefore) {
            ended = true;
            return Token.END;
        }
        return element(next);
    }

    private @Nullable Token element(int next) throws IOException {
        if (!explicit) {
            return implicitElement(next);
        }
        int code = vrCodeAt(in.position);
        int ordinal = Vr.ordinalOf(code);
        if (ordinal < 0) {
            return elementOfUnknownVr(next, code);
        }
        return explicitElement(next, Vr.ofOrdinal(ordinal));
    }

    private int vrCodeAt(int p) {
        return (in.buffer[p + 4] & 0xFF) << 8 | in.buffer[p + 5] & 0xFF;
    }

    private @Nullable Token explicitElement(int next, Vr its) throws IOException {
        if (its.hasShortLength()) {
            int p = in.position + 6;
            int declared = bigEndian ? Bytes.uint16B(in.buffer, p) : Bytes.uint16L(in.buffer, p);
            return value(next, its, declared, SHORT_HEADER);
        }
        if (!in.ensure(LONG_HEADER)) {
            return endOfBytes();
        }
        return value(next, its, lengthAt(in.position + 8), LONG_HEADER);
    }

    private @Nullable Token implicitElement(int next) throws IOException {
        long declared = lengthAt(in.position + 4);
        int ordinal = declared == UNDEFINED ? -1 : Vr.ordinalOf(vrCodeAt(in.position));
        if (ordinal >= 0 && declared > endOfAll() - in.offset() - SHORT_HEADER) {
            report(DataSetQuirks.EXPLICIT_ELEMENT, Tags.toText(next) + " has a VR in Implicit VR");
            return explicitElement(next, Vr.ofOrdinal(ordinal));
        }
        return value(next, implicitVr(next), declared, SHORT_HEADER);
    }

    /** Two bytes that are no VR: letters of a VR to come, damage, or the length of an implicit element. */
    private @Nullable Token elementOfUnknownVr(int next, int code) throws IOException {
        Vr likely = implicitVr(next);
        if (!isPrintable(code >> 8) || !isPrintable(code & 0xFF)) {
            long declared = lengthAt(in.position + 4);
            if (declared == UNDEFINED || declared <= end() - in.offset() - SHORT_HEADER) {
                report(DataSetQuirks.IMPLICIT_ELEMENT, Tags.toText(next) + " has no VR in Explicit VR");
                return value(next, likely, declared, SHORT_HEADER);
            }
        }
        report(
                DataSetQuirks.UNKNOWN_VR,
                "bytes " + Integer.toHexString(code | 0x10000).substring(1) + "H are no VR");
        boolean reserved = in.buffer[in.position + 6] == 0 && in.buffer[in.position + 7] == 0;
        boolean longForm = likely == Vr.UN ? reserved && isLetter(code >> 8) : !likely.hasShortLength();
        if (longForm && in.ensure(LONG_HEADER)) { // PS3.5 6.2.2: VRs to come have the long form
            return value(next, likely, lengthAt(in.position + 8), LONG_HEADER);
        }
        int p = in.position + 6;
        int declared = bigEndian ? Bytes.uint16B(in.buffer, p) : Bytes.uint16L(in.buffer, p);
        return value(next, likely, declared, SHORT_HEADER);
    }

    private static boolean isPrintable(int b) {
        return b >= ' ' && b < 0x7F;
    }

    private static boolean isLetter(int b) {
        return b >= 'A' && b <= 'Z';
    }

    /** Takes note of an element whose header was understood, and passes over the header. */
    private Token value(int next, Vr its, long declared, int header) throws IOException {
        tag = next;
        vr = its;
        length = declared;
        budget.spend(Limit.ELEMENTS, 1, this);
        if (Integer.compareUnsigned(next, lastTags[depth]) <= 0 && lastTags[depth] != Integer.MIN_VALUE) {
            report(
                    next == lastTags[depth] ? DataSetQuirks.DUPLICATE_TAG : DataSetQuirks.TAG_ORDER,
                    Tags.toText(next) + " follows " + Tags.toText(lastTags[depth]));
        }
        lastTags[depth] = next;
        in.position += header;
        valueOffset = in.offset();
        if (declared == UNDEFINED) {
            return undefinedLength();
        }
        if (its == Vr.SQ && beginsWithItem(declared)) {
            open(IN_SEQUENCE, fit(declared));
            return Token.SEQUENCE;
        }
        if ((declared & 1) != 0) {
            report(DataSetQuirks.ODD_LENGTH, "a value of " + declared + " bytes");
        }
        remaining = fit(declared);
        noteContext();
        return Token.ELEMENT;
    }

    private boolean beginsWithItem(long declared) throws IOException {
        if (declared == 0 || !in.ensure(4)) {
            return true;
        }
        int first = tagAt(in.buffer, in.position);
        if (first == ITEM_TAG || first == SEQUENCE_DELIMITER) {
            return true;
        }
        report(DataSetQuirks.NO_ITEM, "a sequence that does not begin with an item; read as bytes");
        vr = Vr.UN;
        return false;
    }

    private Token undefinedLength() throws IOException {
        boolean stream = vr == Vr.OB || vr == Vr.OW;
        if (stream && tag != Tag.PixelData || (!stream && vr != Vr.SQ && vr != Vr.UN)) {
            report(DataSetQuirks.UNDEFINED_LENGTH, vr + " of undefined length");
        }
        if (stream) {
            open(IN_FRAGMENTS, -1);
            return Token.FRAGMENTS;
        }
        boolean unknown = vr == Vr.UN && explicit;
        vr = unknown ? Vr.UN : Vr.SQ;
        open(IN_SEQUENCE, -1);
        if (unknown) { // PS3.5 6.2.2: what is inside of UN is Implicit VR Little Endian
            explicit = false;
            bigEndian = false;
        }
        return Token.SEQUENCE;
    }

    private @Nullable Token inSequence(int next) throws IOException {
        if (next == ITEM_TAG) {
            return item();
        }
        if (next == SEQUENCE_DELIMITER && ends[depth] == Long.MAX_VALUE) {
            passDelimiter();
            return close();
        }
        if (next == SEQUENCE_DELIMITER || next == ITEM_DELIMITER) {
            report(DataSetQuirks.STRAY_DELIMITER, Tags.toText(next) + " in a sequence");
            passDelimiter();
            return null;
        }
        report(DataSetQuirks.NO_ITEM, Tags.toText(next) + " in a sequence");
        return close();
    }

    private Token item() throws IOException {
        length = lengthAt(in.position + 4);
        budget.spend(Limit.ITEMS, 1, this);
        counts[depth]++;
        in.position += SHORT_HEADER;
        valueOffset = in.offset();
        open(IN_ITEM, length == UNDEFINED ? -1 : fit(length));
        return Token.ITEM;
    }

    private @Nullable Token inFragments(int next) throws IOException {
        if (next == ITEM_TAG) {
            length = lengthAt(in.position + 4);
            if (length == UNDEFINED) {
                throw new MalformedDataException("a fragment of undefined length", place());
            }
            budget.spend(Limit.ITEMS, 1, this);
            counts[depth]++;
            in.position += SHORT_HEADER;
            valueOffset = in.offset();
            if ((length & 1) != 0) {
                report(DataSetQuirks.ODD_LENGTH, "a fragment of " + length + " bytes");
            }
            remaining = fit(length);
            return Token.FRAGMENT;
        }
        if (next == SEQUENCE_DELIMITER) {
            passDelimiter();
        } else {
            report(DataSetQuirks.MISSING_DELIMITER, Tags.toText(next) + " after the last fragment");
        }
        return close();
    }

    /** An item or delimiter tag where elements are. */
    private @Nullable Token delimiterInDataSet(int next) throws IOException {
        if (kinds[depth] == IN_ITEM) {
            if (next == ITEM_DELIMITER && ends[depth] == Long.MAX_VALUE) {
                passDelimiter();
                return close();
            }
            if (next != ITEM_DELIMITER) {
                report(DataSetQuirks.MISSING_DELIMITER, Tags.toText(next) + " before the end of the item");
                return close();
            }
        }
        report(DataSetQuirks.STRAY_DELIMITER, Tags.toText(next) + " among elements");
        passDelimiter();
        return null;
    }

    private void passDelimiter() throws IOException {
        if (lengthAt(in.position + 4) != 0 && tagAt(in.buffer, in.position) != ITEM_TAG) {
            report(DataSetQuirks.DELIMITER_LENGTH, "a delimiter of " + lengthAt(in.position + 4) + " bytes");
        }
        in.position += SHORT_HEADER;
    }

    // ---- levels

    /**
     * Opens what has just begun.
     *
     * @param bytes its length, or -1 if undefined
     */
    private void open(byte kind, long bytes) throws IOException {
        depth++;
        budget.require(Limit.DEPTH, depth, this);
        if (depth == kinds.length) {
            growLevels();
        }
        kinds[depth] = kind;
        ends[depth] = bytes < 0 ? Long.MAX_VALUE : in.offset() + bytes;
        sequenceTags[depth] = tag;
        counts[depth] = 0;
        lastTags[depth] = Integer.MIN_VALUE;
        explicitBefore[depth] = explicit;
        bigEndianBefore[depth] = bigEndian;
        signed[depth] = signed[depth - 1];
        creators[depth] = null;
    }

    private void growLevels() {
        int n = depth * 2;
        kinds = Arrays.copyOf(kinds, n);
        ends = Arrays.copyOf(ends, n);
        sequenceTags = Arrays.copyOf(sequenceTags, n);
        counts = Arrays.copyOf(counts, n);
        lastTags = Arrays.copyOf(lastTags, n);
        explicitBefore = Arrays.copyOf(explicitBefore, n);
        bigEndianBefore = Arrays.copyOf(bigEndianBefore, n);
        signed = Arrays.copyOf(signed, n);
        creators = Arrays.copyOf(creators, n);
    }

    private Token close() {
        if (depth == 0) {
            ended = true;
            return Token.END;
        }
        byte kind = kinds[depth];
        explicit = explicitBefore[depth];
        bigEndian = bigEndianBefore[depth];
        if (kind != IN_ITEM) {
            tag = sequenceTags[depth];
        }
        depth--;
        return switch (kind) {
            case IN_ITEM -> Token.ITEM_END;
            case IN_FRAGMENTS -> Token.FRAGMENTS_END;
            default -> Token.SEQUENCE_END;
        };
    }

    private Token endOfBytes() throws IOException {
        int left = in.available();
        if (left > 0) {
            report(
                    depth == 0 ? DataSetQuirks.TRAILING_BYTES : DataSetQuirks.TRUNCATED,
                    left + " bytes that are no element");
            in.position = in.limit;
            endReported = true;
        }
        if (depth > 0 && !endReported) {
            report(
                    DataSetQuirks.MISSING_DELIMITER,
                    "the bytes end within " + (depth + 1) / 2 + " sequences or fragments");
            endReported = true;
        }
        return close();
    }

    /** Where what is at hand must end: with its level, or with all bytes. */
    private long end() {
        return Math.min(ends[depth], ends[0]);
    }

    /** Where the first of all that is open must end. */
    private long endOfAll() {
        long end = ends[0];
        for (int i = 1; i <= depth; i++) {
            end = Math.min(end, ends[i]);
        }
        return end;
    }

    /** How much of a declared length there is; what holds it is made longer if it must be. */
    private long fit(long declared) throws IOException {
        long left = end() - in.offset();
        if (declared <= left) {
            return declared;
        }
        long end = Math.min(in.offset() + declared, ends[0]);
        if (end < in.offset() + declared) {
            reportTruncated(declared, end - in.offset());
        } else {
            report(DataSetQuirks.NESTED_LENGTH, declared + " bytes, where " + left + " are left");
        }
        for (int i = depth; i > 0; i--) {
            ends[i] = Math.max(ends[i], end);
        }
        return end - in.offset();
    }

    private void reportTruncated(long declared, long there) throws IOException {
        if (!endReported) {
            report(DataSetQuirks.TRUNCATED, declared + " bytes declared, " + there + " there");
        }
        endReported = true;
        truncated = true;
    }

    // ---- context of Implicit VR

    /** PS3.5 A.1: the dictionary's VR, and what context says where it names several. */
    private Vr implicitVr(int next) {
        Vr known = dictionary.vr(next);
        if (known == Vr.UN && Tags.isPrivate(next)) {
            Map<Integer, String> map = creators[depth];
            String creator = map == null || Tags.element(next) < 0x1000 ? null : map.get(Tags.privateCreatorTag(next));
            return creator == null ? Vr.UN : options.privateVr(creator, next);
        }
        if (!dictionary.isAmbiguous(next)) {
            return known;
        }
        if (known == Vr.OB || next == Tag.LUTData || next == Tag.GrayLookupTableData) {
            return Vr.OW;
        }
        return known == Vr.US && signed[depth] ? Vr.SS : known;
    }

    /** Keeps in mind what the VR of later elements depends on. */
    private void noteContext() throws IOException {
        if (tag == Tag.PixelRepresentation && remaining == 2 && in.ensure(2)) {
            int p = in.position;
            signed[depth] = (bigEndian ? Bytes.uint16B(in.buffer, p) : Bytes.uint16L(in.buffer, p)) == 1;
        } else if (!explicit && Tags.isPrivateCreator(tag) && remaining <= 64 && in.ensure((int) remaining)) {
            String creator = new String(in.buffer, in.position, (int) remaining, StandardCharsets.US_ASCII);
            Map<Integer, String> map = creators[depth];
            if (map == null) {
                map = new HashMap<>();
                creators[depth] = map;
            }
            map.put(tag, creator.replace('\0', ' ').strip());
        }
    }

    // ---- values

    /**
     * The rest of the value at hand, copied.
     *
     * @throws org.skiagraph.bounds.LimitExceededException if it is longer than {@link Limit#VALUE_BYTES}
     */
    public byte[] readValue() throws IOException {
        budget.require(Limit.VALUE_BYTES, Math.max(remaining, 0), this);
        byte[] value = new byte[(int) Math.min(remaining, CHUNK)];
        int done = 0;
        while (remaining > 0) {
            if (done == value.length) {
                value = Arrays.copyOf(value, (int) Math.min(done + remaining, Math.max(CHUNK, done * 2L)));
            }
            done += Math.max(0, read(value, done, value.length - done));
        }
        return done == value.length ? value : Arrays.copyOf(value, done);
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
            reportTruncated(length, length - remaining);
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
            reportTruncated(length, length - remaining);
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
            reportTruncated(length, length - remaining + skipped);
        }
        remaining = 0;
    }

    private void report(Quirk quirk, String text) throws IOException {
        budget.findings().report(quirk, this, text);
    }

    // ---- for readers of Data Sets in this package

    Input input() {
        return in;
    }

    /** Marks the value at hand as read by someone who used the window itself. */
    void consumed(int bytes) {
        in.position += bytes;
        remaining -= bytes;
    }
}
