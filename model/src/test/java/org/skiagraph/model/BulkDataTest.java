package org.skiagraph.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Source;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.charset.SpecificCharacterSet;

class BulkDataTest {
    private static final byte[] BYTES = {0, 1, 2, 3, 4, 5, 6, 7};

    @Test
    void isAPartOfASource() throws IOException {
        BulkData part = BulkData.of(new HiddenSource(BYTES), 2, 4);
        assertArrayEquals(new byte[] {2, 3, 4, 5}, part.readAll());
        byte[] two = new byte[2];
        part.open().readFully(1, two, 0, 2);
        assertArrayEquals(new byte[] {3, 4}, two);
        assertEquals(4, part.open().size());
        assertThrows(IllegalArgumentException.class, () -> BulkData.of(Source.of(BYTES), 5, 4));
        assertThrows(IllegalArgumentException.class, () -> BulkData.of(Source.of(BYTES), -1, 4));
    }

    @Test
    void isReadToMemoryOfTheCallers() throws IOException {
        BulkData part = BulkData.of(new HiddenSource(BYTES), 2, 4);
        for (ByteBuffer buffer : List.of(ByteBuffer.allocate(7), ByteBuffer.allocateDirect(7))) {
            part.readTo(buffer.position(1));
            assertEquals(5, buffer.position());
            assertEquals(7, buffer.limit());
            assertEquals(ByteBuffer.wrap(new byte[] {0, 2, 3, 4, 5, 0, 0}), buffer.clear());
            assertThrows(IllegalArgumentException.class, () -> part.readTo(buffer.position(4)));
            BulkData broken = BulkData.of(new HiddenSource(BYTES).thatFails(), 0, 3);
            assertThrows(IOException.class, () -> broken.readTo(buffer.clear()));
            assertEquals(7, buffer.limit());
        }
    }

    @Test
    void onlyBytesInMemoryAreCompared() {
        assertEquals(BulkData.of(BYTES), BulkData.of(BYTES.clone()));
        assertEquals(BulkData.of(Source.of(BYTES), 2, 2), BulkData.of(new byte[] {2, 3}));
        assertNotEquals(BulkData.of(BYTES), BulkData.of(new byte[8]));
        Source hidden = new HiddenSource(BYTES);
        assertEquals(BulkData.of(hidden, 1, 2), BulkData.of(hidden, 1, 2));
        assertNotEquals(BulkData.of(hidden, 1, 2), BulkData.of(hidden, 2, 2));
        assertNotEquals(BulkData.of(hidden, 0, 8), BulkData.of(BYTES));
    }

    @Test
    void gettersReadNothing() {
        BulkData broken = BulkData.of(new HiddenSource(BYTES).thatFails(), 0, 8);
        DataElement element = DataElement.ofBulk(Tag.PixelData, Vr.OW, broken);
        assertEquals("", element.text());
        assertEquals(List.of(), element.texts());
        assertEquals(0, element.integers().length);
        assertEquals(0, element.decimals().length);
        assertEquals(8, element.length());
        assertFalse(element.isEmpty());
        assertTrue(element.toString().startsWith("(7FE0,0010) OW"));
        assertThrows(IOException.class, element::readBytes);
        assertThrows(IOException.class, broken::readAll);
    }

    @Test
    void bulkDataInMemoryIsAValueLikeOthers() {
        DataElement element = DataElement.ofBulk(Tag.PixelData, Vr.OW, BulkData.of(BYTES));
        assertEquals(0x0100, element.integers()[0]);
        assertEquals(element, DataElement.ofBytes(Tag.PixelData, Vr.OW, BYTES, SpecificCharacterSet.DEFAULT));
        assertEquals(DataElement.ofBytes(Tag.PixelData, Vr.OW, BYTES, SpecificCharacterSet.UTF_8), element);
    }

    @Test
    void moreThanAnArrayHoldsIsRefused() {
        Source huge = new Source() {
            @Override
            public long size() {
                return 1L << 40;
            }

            @Override
            public int read(long position, byte[] target, int offset, int length) {
                return length;
            }
        };
        assertThrows(LimitExceededException.class, () -> BulkData.of(huge, 0, 1L << 32)
                .readAll());
    }

    @Test
    void fragmentsAreAListAndAnOffsetTable() {
        Fragments fragments = Fragments.of(BulkData.of(new byte[4]), List.of(BulkData.of(BYTES), BulkData.of(BYTES)));
        assertEquals(2, fragments.size());
        assertEquals(16, fragments.length());
        assertEquals(4, fragments.offsetTable().length());
        DataElement element = new DataSet()
                .setFragments(Tag.PixelData, Vr.OB, fragments)
                .element(Tag.PixelData)
                .orElseThrow();
        assertEquals(16, element.length());
        assertFalse(element.isPlain());
        assertTrue(element.encoded().isEmpty());
        assertTrue(element.bulk().isEmpty());
        assertEquals("", element.text());
        assertEquals(1, element.multiplicity());
        assertNotEquals(fragments, Fragments.of(List.of(BulkData.of(BYTES), BulkData.of(BYTES))));
        assertThrows(UnsupportedOperationException.class, () -> fragments.add(BulkData.of(BYTES)));
    }

    @Test
    void anElementKeepsItsValueUnderAnotherTag() {
        DataElement element =
                DataElement.ofBytes(Tag.PatientID, Vr.LO, new byte[] {'1', ' '}, SpecificCharacterSet.DEFAULT);
        DataElement other = element.withTag(Tag.OtherPatientIDs);
        assertEquals("1", other.text());
        assertEquals(Tag.OtherPatientIDs, other.tag());
        assertNotEquals(element, other);
        assertEquals(
                8,
                DataElement.ofBulk(Tag.PixelData, Vr.OW, BulkData.of(BYTES))
                        .withTag(0x7FE10010)
                        .length());
    }
}
