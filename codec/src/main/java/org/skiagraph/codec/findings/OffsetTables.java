package org.skiagraph.codec.findings;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skiagraph.codec.DicomReader;
import org.skiagraph.codec.frames.FrameQuirks;
import org.skiagraph.dictionary.TransferSyntax;

/** Compares offset tables with the fragments, as these come. PS3.5 A.4, PS3.3 C.7.6.3.1.8. */
final class OffsetTables {
    private static final int ITEM_HEADER = 8;
    private static final int BASIC = 4;
    private static final int EXTENDED = 8;
    private static final long LOW_32_BITS = 0xFFFF_FFFFL;

    private final DicomReader reader;
    private final AtElement here;
    private PixelSize pixels = new PixelSize();
    private boolean video;
    private boolean first; // the next fragment is the Basic Offset Table
    private boolean followed; // fragments of no Pixel Data are not
    private long begin; // of the first fragment's item
    private long last; // offset of a fragment
    private @Nullable OffsetCursor basic;
    private @Nullable OffsetCursor extended;

    OffsetTables(DicomReader reader, AtElement here) {
        this.reader = reader;
        this.here = here;
    }

    void begin(PixelSize described, TransferSyntax syntax) throws IOException {
        pixels = described;
        video = syntax.codecFamily().isVideo();
        first = true;
        followed = true;
        last = 0;
        basic = null;
        extended = null;
        Optional<PixelSize.Table> offsets = pixels.extendedOffsets();
        if (offsets.isEmpty()) {
            return;
        }
        checkCount(offsets.get().length(), EXTENDED, "Extended Offset Table");
        long lengths = pixels.extendedLengths().map(PixelSize.Table::length).orElse(-1L);
        if (lengths != offsets.get().length()) {
            String text = lengths < 0 ? "no lengths" : lengths + " bytes of lengths";
            here.found(
                    FrameQuirks.EXTENDED_LENGTHS_WRONG,
                    "an Extended Offset Table of " + offsets.get().length() + " bytes with " + text);
        }
        extended = cursor(offsets.get(), EXTENDED, "Extended Offset Table");
    }

    /** Fragments begin that are not those of Pixel Data. */
    void beginWithout() {
        followed = false;
        basic = null;
        extended = null;
    }

    void fragment() throws IOException {
        if (!followed) {
            return;
        }
        if (first) {
            first = false;
            begin = reader.valueOffset() + reader.remaining();
            basicTable();
            return;
        }
        long at = reader.valueOffset() - ITEM_HEADER - begin;
        last = at;
        if (basic != null) {
            basic.pass(at & LOW_32_BITS); // writers of large objects let the rest go
        }
        if (extended != null) {
            extended.pass(at);
        }
    }

    private void basicTable() throws IOException {
        long length = reader.remaining();
        if (length == 0) {
            return;
        }
        if (pixels.extendedOffsets().isPresent()) {
            here.found(FrameQuirks.TWO_OFFSET_TABLES, "a Basic Offset Table beside an Extended one");
        }
        checkCount(length, BASIC, "Basic Offset Table");
        basic = cursor(PixelSize.table(reader), BASIC, "Basic Offset Table");
    }

    /** A table that begins elsewhere than at the first fragment is not followed. */
    private @Nullable OffsetCursor cursor(PixelSize.Table table, int unit, String name) throws IOException {
        OffsetCursor cursor = OffsetCursor.of(table, unit);
        if (cursor == null || !cursor.hasMore() || cursor.offset() == 0) {
            return cursor;
        }
        here.found(FrameQuirks.OFFSET_TABLE_START, name + " begins with " + Long.toUnsignedString(cursor.offset()));
        return null;
    }

    private void checkCount(long length, int unit, String name) throws IOException {
        boolean counted = !video && pixels.frames() > 0;
        if (length % unit != 0) {
            here.found(FrameQuirks.OFFSET_TABLE_LENGTH, name + " of " + length + " bytes");
        } else if (counted && length / unit != pixels.frames()) {
            String text = name + " of " + length / unit + " offsets for " + pixels.frames() + " frames";
            here.found(FrameQuirks.OFFSET_TABLE_LENGTH, text);
        }
    }

    void end() throws IOException {
        checkEnd(basic, "Basic Offset Table");
        checkEnd(extended, "Extended Offset Table");
        basic = null;
        extended = null;
    }

    private void checkEnd(@Nullable OffsetCursor cursor, String name) throws IOException {
        if (cursor == null || !cursor.hasMore()) {
            return;
        }
        String entry = "offset " + Long.toUnsignedString(cursor.offset()) + " of entry " + cursor.number();
        if (cursor.goesBack() && last <= LOW_32_BITS) { // offsets beyond go back, without their upper bits
            here.found(FrameQuirks.OFFSET_TABLE_ORDER, name + ": " + entry + " is not above the one before");
        } else {
            here.found(FrameQuirks.OFFSET_TABLE_WRONG, name + ": no fragment begins at " + entry);
        }
    }
}
