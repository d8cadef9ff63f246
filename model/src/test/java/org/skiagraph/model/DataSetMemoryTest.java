package org.skiagraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;

/** A Data Set read from a file of 11 KB holds at most twice its bytes, those of the file included. */
class DataSetMemoryTest {
    private static final int FILE_BYTES = 11 * 1024;
    private static final int HEADER = 8;

    /** 16 bytes of value an element, which is less than files have, with an item of four elements after every eighth. */
    private static DataSet read() {
        DataSetBuilder builder = DataSetBuilder.overArray(new byte[FILE_BYTES], false);
        int at = 0;
        for (int i = 0; at < FILE_BYTES - 200; i++) {
            builder.element(0x00100000 + 2 * i, Vr.LO, at + HEADER, 16);
            at += HEADER + 16;
            if (i % 8 == 7) {
                builder.beginSequence(0x00100000 + 2 * i + 1, Vr.SQ, false);
                builder.beginItem(false);
                at += 12 + HEADER;
                for (int j = 0; j < 4; j++) {
                    builder.element(Tag.PatientID + j, Vr.LO, at + HEADER, 16);
                    at += HEADER + 16;
                }
                builder.endItem();
                builder.endSequence();
            }
        }
        return builder.build();
    }

    @Test
    void holdsAtMostTwiceTheFile() {
        DataSet dataSet = read();
        long held = dataSet.heldBytes();
        assertTrue(dataSet.size() > 200, "too few elements to tell: " + dataSet.size());
        assertTrue(held <= 2 * FILE_BYTES, held + " bytes for a file of " + FILE_BYTES);
        assertTrue(held > FILE_BYTES, "the file itself is held");
    }

    @Test
    void aValueThatWasOnlyLookedAtHoldsNothing() {
        DataSet dataSet = read();
        long before = dataSet.heldBytes();
        for (int tag : dataSet.tags()) {
            if ((tag & 1) == 0) { // not those of sequences, which are made once and kept
                assertEquals(
                        16,
                        dataSet.element(tag)
                                .orElseThrow()
                                .encoded()
                                .orElseThrow()
                                .length());
                dataSet.text(tag);
            }
        }
        assertEquals(before, dataSet.heldBytes());
    }

    @Test
    void aCopyOfWhatWasReadHoldsNothingOfItsOwn() {
        DataSet dataSet = Parsing.parsed(new DataSet().set(Tag.PatientID, "1"), false);
        assertTrue(dataSet.copy().sharesMemoryWith(dataSet));
        assertEquals(dataSet.heldBytes(), dataSet.copy().heldBytes());
    }
}
