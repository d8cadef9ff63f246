package org.skiagraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.testing.DataSets;

class DataSetMergeTest {
    @Provide
    Arbitrary<DataSet> dataSets() {
        return DataSets.ofPublicElements();
    }

    private static DataSet merged(DataSetMerge how, DataSet from, DataSet into) {
        DataSet target = new DataSet().set(Tag.SpecificCharacterSet, "ISO_IR 192");
        DataSetMerge.OVERWRITE.merge(into, target);
        how.merge(from, target);
        return target;
    }

    @Property(tries = 300)
    void fillingKeepsWhatHasAValue(@ForAll("dataSets") DataSet from, @ForAll("dataSets") DataSet into) {
        DataSet target = merged(DataSetMerge.FILL, from, into);
        for (DataElement element : target) {
            if (element.tag() != Tag.SpecificCharacterSet) {
                DataElement expected = into.element(element.tag())
                        .filter(e -> !e.isEmpty()
                                || from.element(e.tag())
                                        .map(DataElement::isEmpty)
                                        .orElse(true))
                        .or(() -> from.element(element.tag()))
                        .orElseThrow();
                assertEquals(expected, element);
            }
        }
        from.forEach(
                element -> assertTrue(target.contains(element.tag()) || element.tag() == Tag.SpecificCharacterSet));
    }

    @Property(tries = 300)
    void overwritingTakesAllThereIs(@ForAll("dataSets") DataSet from, @ForAll("dataSets") DataSet into) {
        DataSet target = merged(DataSetMerge.OVERWRITE, from, into);
        for (DataElement element : target) {
            if (element.tag() != Tag.SpecificCharacterSet) {
                assertEquals(
                        from.element(element.tag())
                                .or(() -> into.element(element.tag()))
                                .orElseThrow(),
                        element);
            }
        }
    }

    @Property(tries = 200)
    void onceMoreChangesNothing(
            @ForAll DataSetMerge how, @ForAll("dataSets") DataSet from, @ForAll("dataSets") DataSet into) {
        DataSet target = merged(how, from, into);
        DataSet before = target.copy();
        how.merge(from, target);
        assertEquals(before, target);
    }

    @Test
    void aSequenceIsTakenWhole() {
        DataSet from = new DataSet();
        from.setItems(Tag.ReferencedImageSequence, new DataSet().set(Tag.PatientID, "a"));
        DataSet into = new DataSet();
        into.setItems(Tag.ReferencedImageSequence, new DataSet().set(Tag.PatientName, "b"), new DataSet());
        DataSet before = into.copy();
        DataSetMerge.FILL.merge(from, into);
        assertEquals(before, into);
        DataSetMerge.OVERWRITE.merge(from, into);
        assertEquals(from, into);
        into.items(Tag.ReferencedImageSequence).get(0).set(Tag.PatientID, "changed");
        assertEquals("a", from.items(Tag.ReferencedImageSequence).get(0).text(Tag.PatientID, ""));
    }

    @Test
    void privateElementsFollowTheirCreator() {
        DataSet from = new DataSet();
        from.set(PrivateBlock.findOrReserve(from, 0x29, "B").tag(1), Vr.LO, "of B");
        from.set(PrivateBlock.findOrReserve(from, 0x29, "A").tag(1), Vr.LO, "of A");
        DataSet into = new DataSet();
        into.set(PrivateBlock.findOrReserve(into, 0x29, "A").tag(1), Vr.LO, "old");
        DataSetMerge.FILL.merge(from, into);
        assertEquals(
                "old",
                into.text(PrivateBlock.find(into, 0x29, "A").orElseThrow().tag(1), ""));
        assertEquals(
                "of B",
                into.text(PrivateBlock.find(into, 0x29, "B").orElseThrow().tag(1), ""));
        DataSetMerge.OVERWRITE.merge(from, into);
        assertEquals("of A", into.text(0x00291001, ""));
        assertEquals("of B", into.text(0x00291101, ""));
        assertEquals(4, into.size());
    }

    @Test
    void aPrivateElementWithoutACreatorStaysInItsPlaceOrIsRefused() {
        DataSet from = new DataSet().set(0x00291001, Vr.LO, "orphan");
        DataSet into = new DataSet();
        DataSetMerge.FILL.merge(from, into);
        assertEquals(from, into);
        DataSet taken = new DataSet().set(0x00290010, "A");
        assertThrows(IllegalArgumentException.class, () -> DataSetMerge.FILL.merge(from, taken));
        assertEquals(1, taken.size());
    }

    @Test
    void textIsReencodedOrRefusedWithNothingChanged() {
        DataSet from = new DataSet()
                .set(Tag.SpecificCharacterSet, "ISO_IR 100")
                .set(Tag.PatientName, "Müller")
                .set(Tag.Modality, "CT");
        DataSet utf8 = new DataSet().set(Tag.SpecificCharacterSet, "ISO_IR 192");
        DataSetMerge.OVERWRITE.merge(from, utf8);
        assertEquals("Müller", utf8.text(Tag.PatientName, ""));
        assertEquals("ISO_IR 192", utf8.text(Tag.SpecificCharacterSet, ""));
        DataSet ascii = new DataSet();
        assertThrows(IllegalArgumentException.class, () -> DataSetMerge.OVERWRITE.merge(from, ascii));
        assertTrue(ascii.isEmpty());
    }

    @Test
    void groupLengthsAreNotMerged() {
        DataSet into = new DataSet();
        DataSetMerge.OVERWRITE.merge(new DataSet().set(0x00280000, Vr.UL, 10), into);
        assertFalse(into.contains(0x00280000));
    }

    @Test
    void aReservedBlockIsNotThatOfElementsWithoutACreatorThatComeToo() {
        DataSet from = new DataSet().set(0x00291001, Vr.LO, "orphan");
        from.set(0x00290011, "A").set(0x00291101, Vr.LO, "of A");
        DataSet into = new DataSet();
        DataSetMerge.FILL.merge(from, into);
        assertEquals(from, into);
        DataSet turned = new DataSet().set(0x00290010, "A").set(0x00291001, Vr.LO, "of A");
        turned.set(0x00291101, Vr.LO, "orphan");
        DataSet second = new DataSet().set(0x00290010, "B");
        DataSetMerge.FILL.merge(turned, second);
        assertEquals("orphan", second.text(0x00291101, ""));
        assertEquals(
                "of A",
                second.text(PrivateBlock.find(second, 0x29, "A").orElseThrow().tag(1), ""));
    }

    @Provide
    Arbitrary<DataSet> withPrivateElements() {
        return DataSets.all();
    }

    @Property(tries = 200)
    void allThatIsWantedOfACreatorComes(
            @ForAll("withPrivateElements") DataSet from, @ForAll("withPrivateElements") DataSet into) {
        DataSet target = merged(DataSetMerge.OVERWRITE, from, into);
        for (DataElement element : from) {
            if (Tags.isPrivate(element.tag()) && Tags.element(element.tag()) >= 0x1000) {
                String creator = from.text(Tags.privateCreatorTag(element.tag()), "");
                PrivateBlock block = PrivateBlock.find(target, Tags.group(element.tag()), creator)
                        .orElseThrow();
                int there = block.tag(element.tag() & 0xFF);
                assertEquals(element, target.element(there).orElseThrow().withTag(element.tag()));
            }
        }
    }
}
