package org.skiagraph.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.charset.SpecificCharacterSet;

/** PS3.5 7.1: each tag once, in ascending order. */
class DataSetOrderTest {
    @Property
    void isAMapSortedByUnsignedTag(@ForAll List<Integer> tags, @ForAll List<Boolean> removals) {
        DataSet dataSet = new DataSet();
        TreeMap<Integer, Integer> expected = new TreeMap<>(Tags::compare);
        for (int i = 0; i < tags.size(); i++) {
            int tag = tags.get(i);
            dataSet.set(element(tag, i));
            expected.put(tag, i);
            if (i < removals.size() && removals.get(i)) {
                int removed = tags.get(i / 2);
                dataSet.remove(removed);
                expected.remove(removed);
            }
        }
        assertArrayEquals(expected.keySet().stream().mapToInt(t -> t).toArray(), dataSet.tags());
        List<Integer> values = new ArrayList<>();
        dataSet.forEach(element -> values.add((int) element.integers()[0]));
        assertEquals(List.copyOf(expected.values()), values);
        expected.forEach((tag, value) -> assertEquals(value, dataSet.integer(tag, -1)));
    }

    /** Whatever the dictionary says of the tag. */
    private static DataElement element(int tag, int value) {
        byte[] bytes = new byte[4];
        Bytes.put32L(bytes, 0, value);
        return DataElement.ofBytes(tag, Vr.SL, bytes, SpecificCharacterSet.DEFAULT);
    }

    @Test
    void tagsAboveTheMiddleComeLast() {
        DataSet dataSet =
                new DataSet().set(0xFFFC0000, Vr.UL, 1).set(0x00100010, "x").set(0x7FE00001, Vr.UL, 1);
        assertArrayEquals(new int[] {0x00100010, 0x7FE00001, 0xFFFC0000}, dataSet.tags());
        assertEquals(0xFFFC0000, dataSet.tagAt(2));
        assertEquals(0x00100010, dataSet.elementAt(0).tag());
        assertThrows(IndexOutOfBoundsException.class, () -> dataSet.elementAt(3));
        assertThrows(IndexOutOfBoundsException.class, () -> dataSet.tagAt(-1));
    }

    @Test
    void aLaterValueReplacesTheEarlier() {
        DataSet dataSet = new DataSet().set(Tag.PatientID, "1").set(Tag.PatientID, "2");
        assertEquals(1, dataSet.size());
        assertEquals("2", dataSet.text(Tag.PatientID, ""));
    }

    @Test
    void whatIsAbsentIsNothing() {
        DataSet dataSet = new DataSet();
        assertTrue(dataSet.isEmpty());
        assertTrue(dataSet.element(Tag.PatientID).isEmpty());
        assertTrue(dataSet.text(Tag.PatientID).isEmpty());
        assertEquals("none", dataSet.text(Tag.PatientID, "none"));
        assertEquals(List.of(), dataSet.texts(Tag.PatientID));
        assertEquals(7, dataSet.integer(Tag.Rows, 7));
        assertEquals(0.5, dataSet.decimal(Tag.PatientWeight, 0.5));
        assertTrue(dataSet.longInteger(Tag.Rows).isEmpty());
        assertTrue(dataSet.uid(Tag.SOPInstanceUID).isEmpty());
        assertEquals(List.of(), dataSet.items(Tag.ReferencedImageSequence));
        assertTrue(dataSet.bulk(Tag.PixelData).isEmpty());
        assertTrue(dataSet.fragments(Tag.PixelData).isEmpty());
        assertFalse(dataSet.contains(Tag.PatientID));
        dataSet.remove(Tag.PatientID);
        Iterator<DataElement> none = dataSet.iterator();
        assertThrows(NoSuchElementException.class, none::next);
    }

    @Test
    void anEmptyElementIsThere() {
        DataSet dataSet = new DataSet().setEmpty(Tag.PatientID);
        assertTrue(dataSet.contains(Tag.PatientID));
        assertEquals("none", dataSet.text(Tag.PatientID, "none"));
        assertEquals("", dataSet.text(Tag.PatientID).orElseThrow());
    }

    @Test
    void clearingTakesAllOut() {
        DataSet dataSet =
                new DataSet().set(Tag.SpecificCharacterSet, "ISO_IR 192").set(Tag.PatientName, "山田");
        DataSet item = dataSet.setItems(Tag.ReferencedImageSequence).addItem();
        dataSet.clear();
        assertTrue(dataSet.isEmpty());
        assertTrue(item.parent().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> dataSet.set(Tag.PatientName, "山田"));
        assertEquals("x", dataSet.set(Tag.PatientName, "x").text(Tag.PatientName, ""));
    }

    @Property
    void mayBeChangedByWhoWalksThroughIt(@ForAll List<Integer> tags, @ForAll int removed, @ForAll boolean read) {
        DataSet made = new DataSet();
        tags.forEach(tag -> made.setBytes(tag, Vr.OB, new byte[2]));
        made.remove(Tag.SpecificCharacterSet);
        DataSet dataSet = read ? Parsing.parsed(made, false) : made;
        int[] before = dataSet.tags();
        List<Integer> met = new ArrayList<>();
        for (DataElement element : dataSet) {
            met.add(element.tag());
            if ((element.tag() & 3) == (removed & 3)) {
                dataSet.remove(element.tag());
            } else {
                dataSet.setBytes(element.tag(), Vr.OB, new byte[4]);
            }
        }
        assertArrayEquals(before, met.stream().mapToInt(i -> i).toArray());
    }
}
