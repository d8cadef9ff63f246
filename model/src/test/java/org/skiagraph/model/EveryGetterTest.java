package org.skiagraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.charset.SpecificCharacterSet;

/** Every getter answers on every kind of element: with what there is, with nothing, never with an exception. */
class EveryGetterTest {
    private static final int TAG = 0x00291001;

    /** What a value may be, besides its bytes. */
    enum Kind {
        IN_MEMORY,
        BULK_IN_MEMORY,
        BULK_ELSEWHERE,
        FRAGMENTS,
        ITEMS
    }

    @Provide
    Arbitrary<byte[]> values() {
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(40);
        Arbitrary<byte[]> like = Arbitraries.strings()
                .withChars("0123456789+-.eE\\^= DWMY\0")
                .ofMaxLength(40)
                .map(text -> text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        return Arbitraries.oneOf(any, like);
    }

    @Provide
    Arbitrary<SpecificCharacterSet> characterSets() {
        return Arbitraries.of(
                SpecificCharacterSet.DEFAULT,
                SpecificCharacterSet.UTF_8,
                SpecificCharacterSet.of(List.of("ISO_IR 100")),
                SpecificCharacterSet.of(List.of("", "ISO 2022 IR 87")));
    }

    private static DataElement element(
            Kind kind, Vr vr, byte[] bytes, boolean bigEndian, SpecificCharacterSet characters) {
        BulkData elsewhere = BulkData.of(new HiddenSource(bytes), 0, bytes.length);
        return switch (kind) {
            case IN_MEMORY -> new DataElement(TAG, vr, bytes, 0, bytes.length, bigEndian, characters);
            case BULK_IN_MEMORY -> new DataElement(TAG, vr, BulkData.of(bytes), bigEndian, characters);
            case BULK_ELSEWHERE -> new DataElement(TAG, vr, elsewhere, bigEndian, characters);
            case FRAGMENTS -> new DataElement(TAG, vr, Fragments.of(List.of(elsewhere)), bigEndian, characters);
            case ITEMS -> {
                DataSet holder = new DataSet();
                holder.setItems(TAG).addItem().setBytes(Tag.PatientID, Vr.OB, new byte[2]);
                yield holder.element(TAG).orElseThrow();
            }
        };
    }

    @Property(tries = 3000)
    void answers(
            @ForAll Kind kind,
            @ForAll Vr vr,
            @ForAll("values") byte[] bytes,
            @ForAll boolean bigEndian,
            @ForAll("characterSets") SpecificCharacterSet characters)
            throws Exception {
        DataElement element = element(kind, vr, bytes, bigEndian, characters);
        assertTrue(element.multiplicity() >= 0 && element.length() >= 0);
        int count = element.texts().size();
        assertTrue(element.integers().length == 0 || element.decimals().length == element.integers().length);
        assertTrue(element.personNames().size() <= count && element.uids().size() <= count);
        assertTrue(element.dates().size() <= count && element.times().size() <= count);
        assertTrue(element.dateTimes().size() <= count && element.ages().size() <= count);
        assertTrue(element.exactNumbers().size() <= element.decimals().length);
        assertEquals(element.integers().length, element.tags().length);
        assertTrue(element.toString().length() < 100 && element.text().length() >= 0);
        assertEquals(element.isPlain(), element.bulk().isPresent());
        assertEquals(element.isPlain(), element.littleEndian().isPresent());
        assertEquals(element.isPlain() ? bytes.length : 0, element.readBytes().length);
        assertEquals(element, element.withTag(7).withTag(TAG));
        assertEquals(element.hashCode(), element.withTag(TAG).hashCode());
    }

    @Property(tries = 1000)
    void answersInADataSetAndItsCopies(
            @ForAll Kind kind,
            @ForAll Vr vr,
            @ForAll("values") @Size(max = 40) byte[] bytes,
            @ForAll boolean bigEndian,
            @ForAll("characterSets") SpecificCharacterSet characters) {
        DataSet dataSet = DataSet.itemIn(characters);
        if (kind == Kind.ITEMS || vr != Vr.SQ || bytes.length == 0) {
            dataSet.set(element(kind, vr, bytes, bigEndian, characters));
        }
        assertTrue(dataSet.text(TAG).isPresent() == dataSet.contains(TAG));
        dataSet.integer(TAG);
        dataSet.longInteger(TAG);
        dataSet.decimal(TAG);
        dataSet.exactNumber(TAG);
        dataSet.tags(TAG);
        dataSet.uid(TAG);
        dataSet.personName(TAG);
        dataSet.date(TAG);
        dataSet.time(TAG);
        dataSet.dateTime(TAG);
        dataSet.dateTime(TAG, TAG);
        dataSet.age(TAG);
        dataSet.code(TAG);
        dataSet.codes(TAG);
        dataSet.bulk(TAG);
        dataSet.fragments(TAG);
        assertTrue(dataSet.toString().length() < 200);
        assertEquals(dataSet.size(), dataSet.copy().size());
        assertEquals(dataSet.hashCode(), dataSet.copy().hashCode());
    }
}
