package org.skiagraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.charset.SpecificCharacterSet;
import org.skiagraph.model.testing.DataSets;

/** Copying and equality. */
class DataSetCopyTest {
    private static final int MARK = 0x77777777;

    @Provide
    Arbitrary<DataSet> dataSets() {
        return DataSets.all();
    }

    @Property(tries = 300)
    void aCopyIsEqualAndItsOwn(@ForAll("dataSets") DataSet original) {
        DataSet copy = original.copy();
        assertEquals(original, copy);
        assertEquals(original.hashCode(), copy.hashCode());
        DataSet deep = deepest(copy);
        deep.set(MARK, Vr.LO, "changed");
        assertNotEquals(original, copy);
        assertEquals(original, original.copy());
        deep.remove(MARK);
        assertEquals(original, copy);
    }

    @Property(tries = 300)
    void elementsOfADataSetMakeAnEqualOne(@ForAll("dataSets") DataSet original) {
        DataSet made = Parsing.setAll(original, new DataSet());
        assertEquals(original, made);
        assertEquals(made, original);
    }

    @Property(tries = 300)
    void elementsReadAsFlatMemoryAreEqual(@ForAll("dataSets") DataSet original) {
        DataSet parsed = Parsing.parsed(original, false);
        assertEquals(original, parsed);
        DataSet copy = parsed.copy();
        assertEquals(parsed, copy);
        deepest(copy).set(MARK, Vr.LO, "changed");
        assertNotEquals(parsed, copy);
        assertEquals(original, parsed);
    }

    private static DataSet deepest(DataSet dataSet) {
        DataSet at = dataSet;
        for (int i = 0; i < at.size(); i++) {
            if (at.elementAt(i).sequence().filter(s -> !s.isEmpty()).isPresent()) {
                at = at.elementAt(i).sequence().get().get(0);
                i = -1;
            }
        }
        return at;
    }

    @Test
    void aCopyOfAnItemKeepsItsCharacterSetAndIsPartOfNothing() {
        DataSet dataSet = new DataSet().set(Tag.SpecificCharacterSet, "ISO_IR 192");
        DataSet item = dataSet.setItems(Tag.ReferencedPatientSequence).addItem().set(Tag.PatientName, "山田");
        DataSet copy = item.copy();
        assertTrue(copy.parent().isEmpty());
        assertEquals("山田", copy.text(Tag.PatientName, ""));
        assertEquals(SpecificCharacterSet.UTF_8, copy.characterSet());
    }

    @Test
    void aCopyOfAnUntouchedDataSetSharesItsMemory() {
        DataSet parsed = Parsing.parsed(new DataSet().set(Tag.PatientID, "1"), false);
        DataSet copy = parsed.copy();
        copy.set(Tag.PatientID, "2").set(Tag.PatientName, "x");
        assertEquals("1", parsed.text(Tag.PatientID, ""));
        assertEquals(1, parsed.size());
    }

    @Test
    void equalityLooksAtVrValueAndItems() {
        DataSet one = new DataSet().set(Tag.PatientID, "1");
        assertNotEquals(one, new DataSet().set(Tag.PatientID, "2"));
        assertNotEquals(one, new DataSet().set(Tag.PatientName, "1"));
        assertNotEquals(one, new DataSet().set(Tag.PatientID, Vr.SH, "1"));
        assertNotEquals(one, new DataSet());
        assertFalse(one.equals((Object) "1"));
        DataSet sequence = new DataSet();
        sequence.setItems(Tag.ReferencedImageSequence, one.copy());
        DataSet other = new DataSet();
        other.setItems(Tag.ReferencedImageSequence, one.copy(), new DataSet());
        assertNotEquals(sequence, other);
        other.items(Tag.ReferencedImageSequence).remove(1);
        assertEquals(sequence, other);
        other.items(Tag.ReferencedImageSequence).get(0).set(Tag.PatientID, "2");
        assertNotEquals(sequence, other);
    }

    @Test
    void equalityDoesNotLookAtTheCharacterSetOfText() {
        DataElement utf8 = new DataSet()
                .set(Tag.SpecificCharacterSet, "ISO_IR 192")
                .set(Tag.PatientName, "Müller")
                .element(Tag.PatientName)
                .orElseThrow();
        DataElement latin = new DataSet()
                .set(Tag.SpecificCharacterSet, "ISO_IR 100")
                .set(Tag.PatientName, "Müller")
                .element(Tag.PatientName)
                .orElseThrow();
        assertEquals(utf8, latin);
        assertEquals(latin, utf8);
    }

    @Test
    void whatIsNoCharacterEqualsNothingElse() {
        DataElement a = DataElement.ofBytes(
                Tag.PatientName, Vr.PN, new byte[] {(byte) 0x81, 0x20}, SpecificCharacterSet.DEFAULT);
        DataElement b =
                DataElement.ofBytes(Tag.PatientName, Vr.PN, new byte[] {(byte) 0x82, 0x20}, SpecificCharacterSet.UTF_8);
        assertEquals(a.text(), b.text());
        assertNotEquals(a, b);
    }

    @Test
    void formsOfLengthAreKeptAndDoNotCount() {
        DataSetBuilder builder = DataSetBuilder.copying(false);
        builder.beginSequence(Tag.ReferencedImageSequence, Vr.SQ, true);
        builder.beginItem(true);
        builder.endItem();
        builder.endSequence();
        DataSet read = builder.build();
        DataSet copy = read.copy();
        copy.items(Tag.ReferencedImageSequence).get(0).set(Tag.PatientID, "1");
        assertTrue(copy.sequence(Tag.ReferencedImageSequence).orElseThrow().hasUndefinedLength());
        assertTrue(copy.items(Tag.ReferencedImageSequence).get(0).hasUndefinedLength());
        assertNotSame(
                read.items(Tag.ReferencedImageSequence).get(0),
                copy.items(Tag.ReferencedImageSequence).get(0));
        DataSet set = new DataSet();
        set.setItems(Tag.ReferencedImageSequence, new DataSet());
        assertEquals(set, read);
    }
}
