package org.skiagraph.codec;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.ByteSwap;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.Fragments;

/**
 * Writes a Data Set as tokens, one after the other: the mirror of {@link DicomReader}. Knows nothing of meta and deflating,
 * which {@link DicomFile} does around it.
 *
 * <p>Values are padded to even length. A value longer than the 16-bit length of its VR can say is written as UN. Elements are
 * written in the order in which they come. {@link #flush} after the last.
 *
 * @see <a href="https://dicom.nema.org/medical/dicom/current/output/html/part05.html#chapter_7">PS3.5 7</a>
 */
public final class DicomWriter implements Flushable {
    private static final int ITEM_TAG = 0xFFFE_E000;
    private static final int ITEM_DELIMITER = 0xFFFE_E00D;
    private static final int SEQUENCE_DELIMITER = 0xFFFE_E0DD;
    private static final int BUFFER = 1 << 14;
    private static final int MAX_HEADER = 12;
    private static final long MAX_LENGTH = 0xFFFF_FFFEL;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int used;
    private boolean explicit;
    private boolean bigEndian;

    private int depth;
    private boolean[] undefined = new boolean[16];
    private boolean[] explicitBefore = new boolean[16];
    private boolean[] bigEndianBefore = new boolean[16];

    /**
     * A writer of elements encoded as a transfer syntax says.
     *
     * @param out neither flushed before {@link #flush} nor ever closed
     */
    public DicomWriter(OutputStream out, TransferSyntax syntax) {
        this.out = out;
        this.explicit = syntax.isExplicitVr();
        this.bigEndian = syntax.isBigEndian();
    }

    /** Goes on in another encoding: after File Meta Information comes the Data Set. */
    void continueIn(TransferSyntax syntax) {
        explicit = syntax.isExplicitVr();
        bigEndian = syntax.isBigEndian();
    }

    /** Writes bytes that are no element. */
    void bytes(byte[] some) throws IOException {
        write(some, 0, some.length);
    }

    // ---- tokens

    /**
     * Writes an element.
     *
     * @param value numbers in little endian
     */
    public void element(int tag, Vr vr, byte[] value) throws IOException {
        value(tag, vr, value, 0, value.length, false);
    }

    /**
     * Writes an element whose value is neither a sequence nor fragments.
     *
     * @throws IllegalArgumentException if it is one of these
     */
    public void element(DataElement e) throws IOException {
        if (!e.isPlain()) {
            throw new IllegalArgumentException(e + " is a sequence or encapsulated");
        }
        var array = e.encoded();
        if (array.isPresent()) {
            value(
                    e.tag(),
                    e.vr(),
                    array.get().array(),
                    array.get().offset(),
                    array.get().length(),
                    e.isBigEndian());
        } else {
            BulkData bulk = e.bulk().orElseThrow();
            header(e.tag(), e.vr(), Layout.even(bulk.length()));
            copy(bulk, e.isBigEndian() == bigEndian ? 1 : e.vr().swapUnit());
            pad(e.vr(), bulk.length());
        }
    }

    /**
     * Begins a sequence; {@link #endSequence} ends it.
     *
     * @param vr SQ, or UN, which is written in Implicit VR with undefined length
     * @param length its bytes, or -1 for undefined length
     */
    public void beginSequence(int tag, Vr vr, long length) throws IOException {
        header(tag, vr, length < 0 ? Layout.UNDEFINED : length);
        open(length < 0);
        if (vr == Vr.UN && explicit) {
            explicit = false;
            bigEndian = false;
        }
    }

    /**
     * Begins an item; {@link #endItem} ends it.
     *
     * @param length its bytes, or -1 for undefined length
     */
    public void beginItem(long length) throws IOException {
        delimiter(ITEM_TAG, length < 0 ? Layout.UNDEFINED : checked(length));
        open(length < 0);
    }

    /** Ends an item. */
    public void endItem() throws IOException {
        close(ITEM_DELIMITER);
    }

    /** Ends a sequence. */
    public void endSequence() throws IOException {
        close(SEQUENCE_DELIMITER);
    }

    /** Begins encapsulated pixel data; the first fragment is the Basic Offset Table; {@link #endFragments} ends it. */
    public void beginFragments(int tag, Vr vr) throws IOException {
        header(tag, vr, Layout.UNDEFINED);
    }

    /** Writes a fragment. */
    public void fragment(BulkData bytes) throws IOException {
        delimiter(ITEM_TAG, checked(Layout.even(bytes.length())));
        copy(bytes, 1);
        pad(Vr.OB, bytes.length());
    }

    /** Ends encapsulated pixel data. */
    public void endFragments() throws IOException {
        delimiter(SEQUENCE_DELIMITER, 0);
    }

    /** Writes all elements of a Data Set. */
    public void dataSet(DataSet dataSet, WriteOptions options) throws IOException {
        Layout layout = Layout.of(dataSet, explicit, options);
        DataSetTokens tokens = new DataSetTokens(dataSet);
        for (Token token = tokens.next(); token != Token.END; token = tokens.next()) {
            switch (token) {
                case ITEM -> beginItem(signed(layout.next()));
                case ITEM_END -> endItem();
                case SEQUENCE_END -> endSequence();
                default -> any(token, tokens, options, layout);
            }
        }
    }

    private void any(Token token, DataSetTokens tokens, WriteOptions options, Layout layout) throws IOException {
        DataElement e = tokens.element();
        if (tokens.beginsGroup() && Layout.writesGroupLength(options, e.tag())) {
            groupLength(e.tag() & 0xFFFF_0000, layout.next());
        }
        if (token == Token.SEQUENCE) {
            beginSequence(e.tag(), e.vr(), signed(layout.next()));
        } else if (!Tags.isGroupLength(e.tag())) {
            if (token == Token.FRAGMENTS) {
                fragments(e, e.fragments().orElseThrow());
            } else {
                element(e);
            }
        }
    }

    private void fragments(DataElement e, Fragments fragments) throws IOException {
        beginFragments(e.tag(), e.vr());
        fragment(fragments.offsetTable());
        for (BulkData fragment : fragments) {
            fragment(fragment);
        }
        endFragments();
    }

    private static long signed(long length) {
        return length == Layout.UNDEFINED ? -1 : length;
    }

    private void groupLength(int tag, long length) throws IOException {
        byte[] value = new byte[4];
        Bytes.put32L(value, 0, (int) checked(length));
        element(tag, Vr.UL, value);
    }

    // ---- levels

    private void open(boolean undefinedLength) {
        if (depth == undefined.length) {
            undefined = Arrays.copyOf(undefined, depth * 2);
            explicitBefore = Arrays.copyOf(explicitBefore, depth * 2);
            bigEndianBefore = Arrays.copyOf(bigEndianBefore, depth * 2);
        }
        undefined[depth] = undefinedLength;
        explicitBefore[depth] = explicit;
        bigEndianBefore[depth] = bigEndian;
        depth++;
    }

    /** Closes a level. A delimiter is encoded as what it delimits: that of UN in little endian, even in a big endian Data Set. */
    private void close(int delimiter) throws IOException {
        if (depth == 0) {
            throw new IllegalStateException("nothing is open");
        }
        depth--;
        if (undefined[depth]) {
            delimiter(delimiter, 0);
        }
        explicit = explicitBefore[depth];
        bigEndian = bigEndianBefore[depth];
    }

    // ---- bytes

    private void value(int tag, Vr vr, byte[] array, int offset, int length, boolean isBig) throws IOException {
        header(tag, vr, Layout.even(length));
        if (isBig == bigEndian || vr.swapUnit() == 1) {
            write(array, offset, length);
        } else {
            writeSwapped(array, offset, length, vr.swapUnit());
        }
        pad(vr, length);
    }

    private void header(int tag, Vr vr, long length) throws IOException {
        checked(length == Layout.UNDEFINED ? 0 : length);
        reserve(MAX_HEADER);
        int p = used;
        put32Tag(p, tag);
        if (!explicit) {
            put32(p + 4, length);
            used = p + 8;
            return;
        }
        Vr written = vr.hasShortLength() && length > Layout.MAX_SHORT_LENGTH ? Vr.UN : vr;
        Bytes.put16B(buffer, p + 4, written.code());
        if (written.hasShortLength()) {
            if (bigEndian) {
                Bytes.put16B(buffer, p + 6, (int) length);
            } else {
                Bytes.put16L(buffer, p + 6, (int) length);
            }
            used = p + 8;
        } else {
            Bytes.put16L(buffer, p + 6, 0);
            put32(p + 8, length);
            used = p + 12;
        }
    }

    private void delimiter(int tag, long length) throws IOException {
        reserve(MAX_HEADER);
        put32Tag(used, tag);
        put32(used + 4, length);
        used += 8;
    }

    private void put32Tag(int p, int tag) {
        if (bigEndian) {
            Bytes.put32B(buffer, p, tag);
        } else {
            Bytes.put32L(buffer, p, Integer.rotateLeft(tag, 16));
        }
    }

    private void put32(int p, long value) {
        if (bigEndian) {
            Bytes.put32B(buffer, p, (int) value);
        } else {
            Bytes.put32L(buffer, p, (int) value);
        }
    }

    private static long checked(long length) throws UnsupportedDataException {
        if (length > MAX_LENGTH) {
            throw new UnsupportedDataException(
                    length + " bytes do not fit in a 32-bit length; write undefined lengths and no group lengths",
                    Place.of("written Data Set"));
        }
        return length;
    }

    private void pad(Vr vr, long length) throws IOException {
        if ((length & 1) != 0) {
            reserve(1);
            buffer[used++] = vr.padding();
        }
    }

    private void reserve(int n) throws IOException {
        if (n > buffer.length - used) {
            out.write(buffer, 0, used);
            used = 0;
        }
    }

    private void write(byte[] array, int offset, int length) throws IOException {
        if (length <= buffer.length - used) {
            System.arraycopy(array, offset, buffer, used, length);
            used += length;
            return;
        }
        out.write(buffer, 0, used);
        used = 0;
        if (length > buffer.length / 2) {
            out.write(array, offset, length);
        } else {
            write(array, offset, length);
        }
    }

    private void writeSwapped(byte[] array, int offset, int length, int unit) throws IOException {
        int done = 0;
        while (done < length) {
            reserve(Math.min(length - done, BUFFER / 2));
            int n = Math.min(length - done, BUFFER / 2);
            System.arraycopy(array, offset + done, buffer, used, n);
            ByteSwap.reverse(buffer, used, n, unit);
            used += n;
            done += n;
        }
    }

    /** Copies a value through the buffer, which is a multiple of any unit. */
    private void copy(BulkData bulk, int unit) throws IOException {
        out.write(buffer, 0, used);
        used = 0;
        Source bytes = bulk.open();
        long done = 0;
        while (done < bulk.length()) {
            int n = (int) Math.min(bulk.length() - done, buffer.length);
            bytes.readFully(done, buffer, 0, n);
            ByteSwap.reverse(buffer, 0, n, unit);
            out.write(buffer, 0, n);
            done += n;
        }
    }

    /** Hands all that was written to the stream, and flushes it. */
    @Override
    public void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
        out.flush();
    }
}
