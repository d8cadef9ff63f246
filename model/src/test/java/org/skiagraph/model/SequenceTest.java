package org.skiagraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.charset.SpecificCharacterSet;

/** PS3.5 7.5: an item has one parent, and a sequence is live. */
class SequenceTest {
    private static final int SEQUENCE = Tag.ReferencedImageSequence;

    private final DataSet dataSet = new DataSet();
    private final Sequence sequence = dataSet.setItems(SEQUENCE);

    private static DataSet item(String id) {
        return new DataSet().set(Tag.PatientID, id);
    }

    private List<String> ids() {
        return dataSet.items(SEQUENCE).stream()
                .map(i -> i.text(Tag.PatientID, ""))
                .toList();
    }

    @Test
    void whatIsDoneToItIsDoneToTheDataSet() {
        sequence.add(item("1"));
        sequence.addItem().set(Tag.PatientID, "2");
        sequence.add(0, item("0"));
        assertEquals(List.of("0", "1", "2"), ids());
        sequence.remove(1);
        sequence.get(1).set(Tag.PatientID, "3");
        assertEquals(List.of("0", "3"), ids());
        sequence.set(0, item("9"));
        assertEquals(List.of("9", "3"), ids());
        sequence.sort(Comparator.comparing(i -> i.text(Tag.PatientID, "")));
        assertEquals(List.of("3", "9"), ids());
        sequence.clear();
        assertEquals(List.of(), ids());
        assertTrue(dataSet.contains(SEQUENCE));
    }

    @Test
    void anItemHasOneParent() {
        DataSet item = item("1");
        sequence.add(item);
        assertSame(dataSet, item.parent().orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> sequence.add(item));
        DataSet other = new DataSet();
        assertThrows(IllegalArgumentException.class, () -> other.setItems(SEQUENCE, item));
        assertTrue(other.isEmpty());
        assertEquals(1, sequence.size());
    }

    @Test
    void anItemIsMovedByRemovingItFirst() {
        DataSet item = item("1");
        sequence.add(item);
        DataSet other = new DataSet();
        Sequence target = other.setItems(SEQUENCE);
        target.add(sequence.remove(0));
        assertSame(other, item.parent().orElseThrow());
        assertEquals(List.of(), ids());
        assertSame(item, target.get(0));
    }

    @Test
    void aDataSetIsNoItemOfItself() {
        DataSet item = item("1");
        sequence.add(item);
        Sequence inner = item.setItems(SEQUENCE);
        assertThrows(IllegalArgumentException.class, () -> inner.add(dataSet));
        assertThrows(IllegalArgumentException.class, () -> inner.add(item));
        assertEquals(List.of(), inner);
    }

    @Test
    void anItemThatIsRefusedIsPartOfNothing() {
        DataSet item = item("1");
        assertThrows(IndexOutOfBoundsException.class, () -> sequence.add(1, item));
        assertEquals(Optional.empty(), item.parent());
        DataSet second = item("2");
        assertThrows(IllegalArgumentException.class, () -> dataSet.setItems(SEQUENCE, item, second, item));
        assertEquals(Optional.empty(), item.parent());
        assertEquals(Optional.empty(), second.parent());
        assertSame(sequence, dataSet.sequence(SEQUENCE).orElseThrow());
    }

    @Test
    void itemsOfAReplacedSequenceArePartOfNothing() {
        DataSet item = item("1");
        sequence.add(item);
        dataSet.setItems(SEQUENCE);
        assertEquals(Optional.empty(), item.parent());
        assertThrows(IllegalStateException.class, sequence::addItem);
        assertThrows(IllegalStateException.class, () -> sequence.remove(0));
        assertEquals("1", sequence.get(0).text(Tag.PatientID, ""));
        dataSet.sequence(SEQUENCE).orElseThrow().add(item);
        assertEquals(List.of("1"), ids());
    }

    @Test
    void itemsOfARemovedSequenceArePartOfNothing() {
        DataSet item = item("1");
        sequence.add(item);
        dataSet.remove(SEQUENCE);
        assertEquals(Optional.empty(), item.parent());
        assertThrows(IllegalStateException.class, sequence::addItem);
    }

    @Test
    void settingAnElementCopiesItsItems() {
        sequence.add(item("1"));
        DataSet other = new DataSet().set(dataSet.element(SEQUENCE).orElseThrow());
        other.items(SEQUENCE).get(0).set(Tag.PatientID, "2");
        assertEquals(List.of("1"), ids());
    }

    @Test
    void aSequenceThatIsSetInItsOwnPlaceStaysTheSame() {
        sequence.add(item("1"));
        DataSet before = dataSet.copy();
        dataSet.set(dataSet.element(SEQUENCE).orElseThrow());
        assertEquals(before, dataSet);
    }

    @Test
    void itemsThatWereReadAreTheSameBeforeAndAfterAChange() {
        sequence.add(item("1"));
        DataSet read = Parsing.parsed(dataSet, false);
        DataSet item = read.items(SEQUENCE).get(0);
        Sequence items = read.sequence(SEQUENCE).orElseThrow();
        read.set(Tag.PatientID, "x");
        assertSame(item, read.items(SEQUENCE).get(0));
        assertSame(items, read.sequence(SEQUENCE).orElseThrow());
        assertSame(read, item.parent().orElseThrow());
        item.set(Tag.PatientID, "2");
        items.addItem().set(Tag.PatientID, "3");
        assertEquals("2", read.items(SEQUENCE).get(0).text(Tag.PatientID, ""));
        assertEquals(2, read.items(SEQUENCE).size());
    }

    @Test
    void aChangedItemOfAReadDataSetIsSeenByItsParent() {
        sequence.add(item("1"));
        DataSet read = Parsing.parsed(dataSet, false);
        read.items(SEQUENCE).get(0).set(Tag.PatientID, "2");
        assertEquals(
                "2",
                read.at("ReferencedImageSequence[1].PatientID").orElseThrow().text());
        assertEquals(
                "2",
                read.copy()
                        .at("ReferencedImageSequence[1].PatientID")
                        .orElseThrow()
                        .text());
    }

    @Test
    void anUnknownElementMayBeASequence() {
        DataSetBuilder builder = DataSetBuilder.copying(false);
        builder.beginSequence(0x00291001, Vr.UN, true);
        builder.beginItem(false);
        builder.endItem();
        builder.endSequence();
        DataElement element = builder.build().element(0x00291001).orElseThrow();
        assertEquals(Vr.UN, element.vr());
        assertEquals(1, element.sequence().orElseThrow().size());
    }

    @Test
    void showsItsSizeAndNotItsItems() {
        sequence.addItem();
        assertEquals("1 item", sequence.toString());
        assertEquals("(0008,1140) SQ 1 item", dataSet.elementAt(0).toString());
    }

    @Test
    void anUnknownElementStaysOneWhereItIsPut() {
        DataSetBuilder builder = DataSetBuilder.copying(false);
        builder.beginSequence(0x00291001, Vr.UN, true);
        builder.beginItem(false);
        builder.endItem();
        builder.endSequence();
        DataElement element = builder.build().element(0x00291001).orElseThrow();
        assertEquals(element, new DataSet().set(element).element(0x00291001).orElseThrow());
    }

    @Test
    void anEmptySequenceIsOneHoweverItWasMade() {
        DataSet read = DataSetBuilder.copying(false).build();
        read.setItems(Tag.ReferencedImageSequence);
        DataSet empty = new DataSet().setEmpty(Tag.ReferencedImageSequence);
        assertEquals(read, empty);
        assertEquals(
                0, empty.sequence(Tag.ReferencedImageSequence).orElseThrow().size());
        DataElement plain =
                DataElement.ofBytes(Tag.ReferencedImageSequence, Vr.SQ, new byte[0], SpecificCharacterSet.DEFAULT);
        assertEquals(read, new DataSet().set(plain));
    }

    @Test
    void bulkDataIsNoSequence() {
        BulkData bytes = BulkData.of(new byte[8]);
        assertThrows(IllegalArgumentException.class, () -> dataSet.setBulk(Tag.ReferencedImageSequence, Vr.SQ, bytes));
    }
}
