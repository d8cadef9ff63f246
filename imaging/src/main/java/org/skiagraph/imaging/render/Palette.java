package org.skiagraph.imaging.render;

import java.io.IOException;
import java.util.Arrays;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.model.DataSet;

/** The colours of PALETTE COLOR, plain or segmented: PS3.3 C.7.6.3.1.5, C.7.9.2. Immutable. */
final class Palette {
    private static final int MAX_SEGMENTED_BYTES = 1 << 22;
    private static final int[] DESCRIPTORS = {
        Tag.RedPaletteColorLookupTableDescriptor,
        Tag.GreenPaletteColorLookupTableDescriptor,
        Tag.BluePaletteColorLookupTableDescriptor
    };
    private static final int[] DATA = {
        Tag.RedPaletteColorLookupTableData, Tag.GreenPaletteColorLookupTableData, Tag.BluePaletteColorLookupTableData
    };
    private static final int[] SEGMENTED = {
        Tag.SegmentedRedPaletteColorLookupTableData,
        Tag.SegmentedGreenPaletteColorLookupTableData,
        Tag.SegmentedBluePaletteColorLookupTableData
    };

    /** Entries of 8 bits that call themselves 16. */
    static final Quirk NARROW_PALETTE = new Quirk(
            "narrow-palette",
            "PS3.3 C.7.6.3.1.5",
            "a palette of 16-bit entries, none above 255",
            "taken as 8-bit entries: else the picture were black",
            "no file of the corpus");

    private final LookUpTable[] tables;
    private final int shift;

    private Palette(LookUpTable[] tables, int shift) {
        this.tables = tables;
        this.shift = shift;
    }

    static Palette of(DataSet dataSet, boolean signedInput, Budget budget) throws IOException {
        LookUpTable[] tables = new LookUpTable[3];
        for (int i = 0; i < 3; i++) {
            tables[i] = !dataSet.contains(DATA[i]) && dataSet.contains(SEGMENTED[i])
                    ? segmented(dataSet, DESCRIPTORS[i], SEGMENTED[i], signedInput)
                    : LookUpTable.of(dataSet, DESCRIPTORS[i], DATA[i], signedInput);
        }
        int bits = Math.max(tables[0].bits(), Math.max(tables[1].bits(), tables[2].bits()));
        int most = Math.max(tables[0].most(), Math.max(tables[1].most(), tables[2].most()));
        if (bits > 8 && most <= 255) {
            budget.findings().report(NARROW_PALETTE, Place.of("PaletteColor"), "16-bit entries, none above " + most);
            return new Palette(tables, 0);
        }
        return new Palette(tables, bits - 8);
    }

    /** The 8-bit colour of a value: red, green and blue from the highest bits on. */
    int rgb(long value) {
        return channel(0, value) << 16 | channel(1, value) << 8 | channel(2, value);
    }

    private int channel(int i, long value) {
        return tables[i].entry(value) >> shift & 0xFF;
    }

    private static LookUpTable segmented(DataSet dataSet, int descriptorTag, int dataTag, boolean signedInput)
            throws IOException {
        long[] descriptor = dataSet.integers(descriptorTag);
        if (descriptor.length != 3) {
            throw new MalformedDataException("a palette's descriptor has not 3 values", Place.of("PaletteColor"));
        }
        int count = (int) descriptor[0] & 0xFFFF;
        int bits = descriptor[2] <= 8 ? 8 : 16;
        byte[] data = LookUpTable.bytes(dataSet.element(dataTag), MAX_SEGMENTED_BYTES);
        int[] words = new int[bits == 8 ? data.length : data.length / 2];
        for (int i = 0; i < words.length; i++) {
            words[i] = bits == 8 ? data[i] & 0xFF : Bytes.uint16L(data, i * 2);
        }
        int first = signedInput ? (short) descriptor[1] : (int) descriptor[1] & 0xFFFF;
        int[] entries = new Segments(words, bits, count == 0 ? 1 << 16 : count).expand();
        return LookUpTable.ofEntries(entries, first, bits);
    }

    /** The segments of one channel: C.7.9.2. */
    private static final class Segments {
        private static final int DISCRETE = 0;
        private static final int LINEAR = 1;
        private static final int INDIRECT = 2;
        /** Segments may be empty, and repeated: more than this are no palette but an attack. */
        private static final int MAX_SEGMENTS = 1 << 20;

        private final int[] words;
        private final int bits;
        private final int[] entries;
        private int count;
        private int segments;

        Segments(int[] words, int bits, int capacity) {
            this.words = words;
            this.bits = bits;
            this.entries = new int[capacity];
        }

        int[] expand() throws MalformedDataException {
            int at = 0;
            while (at < words.length && count < entries.length) {
                at = segment(at, true);
            }
            if (count == 0) {
                throw broken("it is empty");
            }
            Arrays.fill(entries, count, entries.length, entries[count - 1]);
            return entries;
        }

        /** Expands the segment at a word; gives where the next one is. */
        private int segment(int at, boolean mayBeIndirect) throws MalformedDataException {
            if (at + 1 >= words.length) {
                return words.length; // padding
            }
            if (++segments > MAX_SEGMENTS) {
                throw broken("it has more than " + MAX_SEGMENTS + " segments");
            }
            int length = words[at + 1];
            switch (words[at]) {
                case DISCRETE -> {
                    require(at + 2 + length);
                    for (int i = 0; i < length; i++) {
                        add(words[at + 2 + i]);
                    }
                    return at + 2 + length;
                }
                case LINEAR -> {
                    require(at + 3);
                    line(length, words[at + 2]);
                    return at + 3;
                }
                case INDIRECT -> {
                    int words16 = bits == 8 ? 4 : 2;
                    require(at + 2 + words16);
                    if (!mayBeIndirect) {
                        throw broken("an indirect segment leads to another");
                    }
                    repeat(length, offset(at + 2));
                    return at + 2 + words16;
                }
                default -> throw broken("a segment of type " + words[at]);
            }
        }

        private int offset(int at) {
            return bits == 8
                    ? words[at] | words[at + 1] << 8 | words[at + 2] << 16 | words[at + 3] << 24
                    : words[at] | words[at + 1] << 16;
        }

        private void line(int length, int end) throws MalformedDataException {
            if (count == 0) {
                throw broken("it begins with a line");
            }
            int begin = entries[count - 1];
            for (int i = 1; i <= length; i++) {
                add(begin + (int) Math.round((double) (end - begin) * i / length));
            }
        }

        private void repeat(int times, int byteOffset) throws MalformedDataException {
            int at = bits == 8 ? byteOffset : byteOffset >> 1;
            for (int i = 0; i < times && count < entries.length; i++) {
                if (at < 0 || at + 1 >= words.length) {
                    throw broken("an indirect segment leads out of it");
                }
                at = segment(at, false);
            }
        }

        private void add(int entry) {
            if (count < entries.length) {
                entries[count++] = entry;
            }
        }

        private void require(int end) throws MalformedDataException {
            if (end > words.length) {
                throw broken("it ends within a segment");
            }
        }

        private static MalformedDataException broken(String why) {
            return new MalformedDataException("a segmented palette cannot be used: " + why, Place.of("PaletteColor"));
        }
    }
}
