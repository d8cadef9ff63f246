package org.skiagraph.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.charset.SpecificCharacterSet;
import org.skiagraph.model.testing.DataSets;

/** PS3.3 C.12.1.1.2: text stays what it is when another character set comes into force, or the change is refused. */
class CharacterSetChangeTest {
    private static final int SEQUENCE = Tag.ReferencedPatientSequence;

    private DataSet dataSet = new DataSet();

    @BeforeEach
    void makeNested() {
        dataSet = new DataSet().set(Tag.SpecificCharacterSet, "ISO_IR 100").set(Tag.PatientName, "Müller");
        DataSet item = dataSet.setItems(SEQUENCE).addItem().set(Tag.PatientName, "Bäcker");
        DataSet own = item.setItems(SEQUENCE).addItem();
        own.set(Tag.SpecificCharacterSet, "ISO_IR 192").set(Tag.PatientName, "山田");
        own.setItems(SEQUENCE).addItem().set(Tag.PatientName, "太郎");
    }

    private DataSet item(int depth) {
        DataSet at = dataSet;
        for (int i = 0; i < depth; i++) {
            at = at.items(SEQUENCE).get(0);
        }
        return at;
    }

    private void assertNames() {
        assertEquals("Müller", dataSet.text(Tag.PatientName, ""));
        assertEquals("Bäcker", item(1).text(Tag.PatientName, ""));
        assertEquals("山田", item(2).text(Tag.PatientName, ""));
        assertEquals("太郎", item(3).text(Tag.PatientName, ""));
    }

    @Test
    void reencodesWhatIsInForceFor() {
        dataSet = Parsing.parsed(dataSet, false);
        assertNames();
        dataSet.set(Tag.SpecificCharacterSet, "ISO_IR 192");
        assertNames();
        assertArrayEquals(
                "Bäcker ".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(Parsing.bytes(item(1).element(Tag.PatientName).orElseThrow()), 8));
        item(2).remove(Tag.SpecificCharacterSet);
        assertNames();
        assertEquals(SpecificCharacterSet.UTF_8, item(3).characterSet());
    }

    @Test
    void refusesWhatCannotBeExpressedWithNothingChanged() {
        DataSet before = dataSet.copy();
        assertThrows(IllegalArgumentException.class, () -> dataSet.remove(Tag.SpecificCharacterSet));
        assertThrows(IllegalArgumentException.class, () -> dataSet.set(Tag.SpecificCharacterSet, "ISO_IR 6"));
        assertThrows(IllegalArgumentException.class, () -> dataSet.set(Tag.SpecificCharacterSet, "ISO_IR 144"));
        assertThrows(IllegalArgumentException.class, () -> item(2).remove(Tag.SpecificCharacterSet));
        assertEquals(before, dataSet);
        assertEquals("ISO_IR 100", dataSet.text(Tag.SpecificCharacterSet, ""));
        assertNames();
    }

    @Test
    void refusesToReencodeBytesThatAreNoCharacters() {
        DataSet broken = new DataSet().setBytes(Tag.PatientName, Vr.PN, new byte[] {'M', (byte) 0xFC});
        assertThrows(IllegalArgumentException.class, () -> broken.set(Tag.SpecificCharacterSet, "ISO_IR 192"));
        assertArrayEquals(
                new byte[] {'M', (byte) 0xFC},
                Parsing.bytes(broken.element(Tag.PatientName).orElseThrow()));
    }

    @Test
    void refusesToReencodeWhatAnUnknownCharacterSetHides() {
        byte[] japanese = {0x1B, '$', 'B', ';', '3', 'E', 'D', 0x1B, '(', 'B'};
        DataSet unknown = new DataSet()
                .set(Tag.SpecificCharacterSet, "", "ISO 2022 IR 999")
                .setBytes(Tag.PatientName, Vr.PN, japanese)
                .set(Tag.PatientID, "4711");
        assertThrows(IllegalArgumentException.class, () -> unknown.set(Tag.SpecificCharacterSet, "ISO_IR 192"));
        assertEquals(List.of("", "ISO 2022 IR 999"), unknown.texts(Tag.SpecificCharacterSet));
        unknown.remove(Tag.PatientName).set(Tag.SpecificCharacterSet, "ISO_IR 192");
        assertEquals("4711", unknown.text(Tag.PatientID, ""));
    }

    @Test
    void theReplacementCharacterItselfIsACharacter() {
        DataSet utf8 = new DataSet().set(Tag.SpecificCharacterSet, "ISO_IR 192").set(Tag.PatientName, "a\uFFFD");
        DataSet item = new DataSet();
        item.set(Tag.SpecificCharacterSet, "ISO_IR 192")
                .set(utf8.element(Tag.PatientName).orElseThrow());
        assertEquals("a\uFFFD", item.text(Tag.PatientName, ""));
        assertThrows(IllegalArgumentException.class, () -> utf8.set(Tag.SpecificCharacterSet, "ISO_IR 100"));
    }

    @Test
    void anItemIsReencodedWhereItIsPut() {
        DataSet item = item(1).copy();
        DataSet utf8 = new DataSet().set(Tag.SpecificCharacterSet, "ISO_IR 192");
        utf8.setItems(SEQUENCE).add(item);
        assertEquals("Bäcker", item.text(Tag.PatientName, ""));
        assertEquals(SpecificCharacterSet.UTF_8, item.characterSet());
        DataSet ascii = new DataSet();
        Sequence target = ascii.setItems(SEQUENCE);
        DataSet removed = utf8.sequence(SEQUENCE).orElseThrow().remove(0);
        assertThrows(IllegalArgumentException.class, () -> target.add(removed));
        assertEquals("Bäcker", removed.text(Tag.PatientName, ""));
        assertEquals(0, target.size());
    }

    @Test
    void anElementIsReencodedWhereItIsPut() {
        DataElement name = dataSet.element(Tag.PatientName).orElseThrow();
        DataSet utf8 = new DataSet().set(Tag.SpecificCharacterSet, "ISO_IR 192").set(name);
        assertEquals("Müller", utf8.text(Tag.PatientName, ""));
        assertThrows(IllegalArgumentException.class, () -> new DataSet().set(name));
        dataSet.remove(Tag.PatientName);
        assertEquals("Müller", name.text());
    }

    @Test
    void anItemMadeForACharacterSetDoesNotDeclareIt() {
        DataSet item = DataSet.itemIn(SpecificCharacterSet.UTF_8).set(Tag.PatientName, "Bäcker");
        assertEquals(1, item.size());
        item(1).sequence(SEQUENCE).orElseThrow().add(item);
        assertEquals("Bäcker", item.text(Tag.PatientName, ""));
        assertEquals(dataSet.characterSet(), item.characterSet());
    }

    @Test
    void longTextInMemoryIsReencodedAndOutsideOfItRefused() {
        byte[] text = "schön ".getBytes(StandardCharsets.ISO_8859_1);
        dataSet.setBulk(Tag.LongCodeValue, Vr.UC, BulkData.of(text));
        dataSet.set(Tag.SpecificCharacterSet, "ISO_IR 192");
        assertEquals("schön", dataSet.text(Tag.LongCodeValue, "").stripTrailing());
        DataSet outside = new DataSet().setBulk(Tag.LongCodeValue, Vr.UC, BulkData.of(new HiddenSource(text), 0, 6));
        assertThrows(IllegalArgumentException.class, () -> outside.set(Tag.SpecificCharacterSet, "ISO_IR 192"));
        DataElement element = outside.element(Tag.LongCodeValue).orElseThrow();
        DataSet utf8 = new DataSet().set(Tag.SpecificCharacterSet, "ISO_IR 192");
        assertThrows(IllegalArgumentException.class, () -> utf8.set(element));
    }

    @Test
    void whatIsTheSameInBothIsNotTouched() {
        DataSet read = Parsing.parsed(new DataSet().set(Tag.PatientID, "4711"), false);
        byte[] before = read.element(Tag.PatientID)
                .orElseThrow()
                .encoded()
                .orElseThrow()
                .array();
        read.set(Tag.SpecificCharacterSet, "ISO_IR 192");
        assertSame(
                before,
                read.element(Tag.PatientID)
                        .orElseThrow()
                        .encoded()
                        .orElseThrow()
                        .array());
    }

    @Provide
    Arbitrary<DataSet> dataSets() {
        return DataSets.all();
    }

    @Property(tries = 300)
    void anyTextGoesToUtf8(@ForAll("dataSets") DataSet any) {
        DataSet before = any.copy();
        any.set(Tag.SpecificCharacterSet, "ISO_IR 192");
        assertEquals(SpecificCharacterSet.UTF_8, any.characterSet());
        for (DataElement element : before) {
            if (element.tag() != Tag.SpecificCharacterSet) {
                assertEquals(element, any.element(element.tag()).orElseThrow());
            }
        }
    }

    @Test
    void aDeclarationThatCannotBeReadIsRefusedWithNothingChanged() {
        DataSet before = dataSet.copy();
        byte[] term = "ISO_IR 192".getBytes(StandardCharsets.US_ASCII);
        BulkData outside = BulkData.of(new HiddenSource(term), 0, term.length);
        Fragments fragments = Fragments.of(List.of(outside));
        assertThrows(IllegalArgumentException.class, () -> dataSet.setBulk(Tag.SpecificCharacterSet, Vr.CS, outside));
        assertThrows(
                IllegalArgumentException.class, () -> dataSet.setFragments(Tag.SpecificCharacterSet, Vr.OB, fragments));
        DataElement sequence = new DataElement(
                Tag.SpecificCharacterSet,
                Vr.SQ,
                new DataSet().setItems(0x00291001),
                false,
                SpecificCharacterSet.DEFAULT);
        assertThrows(IllegalArgumentException.class, () -> dataSet.set(sequence));
        assertEquals(before, dataSet);
        dataSet.setBulk(Tag.SpecificCharacterSet, Vr.CS, BulkData.of(term));
        assertEquals(SpecificCharacterSet.UTF_8, dataSet.characterSet());
    }
}
