package org.skiagraph.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;

class DataSetBuilderTest {
    private static void add(DataSetBuilder builder, int tag, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        builder.copy(tag, Vr.LO, bytes, 0, bytes.length);
    }

    @Property
    void putsElementsInOrderAndTheLastOfEqualTagsStays(@ForAll List<Integer> tags) {
        DataSetBuilder builder = DataSetBuilder.copying(false);
        DataSet expected = new DataSet();
        for (int i = 0; i < tags.size(); i++) {
            String text = i % 2 == 0 ? "even" : "no" + i % 10 + " ";
            add(builder, tags.get(i) | 2, text);
            expected.setUnchecked(tags.get(i) | 2, Vr.LO, text);
        }
        assertEquals(expected, builder.build());
    }

    @Test
    void valuesElsewhereFollowTheirElementsIntoOrder() {
        BulkData pixels = BulkData.of(new byte[4]);
        Fragments fragments = Fragments.of(List.of(pixels));
        DataSetBuilder builder = DataSetBuilder.copying(false);
        builder.fragments(0x7FE10010, Vr.OB, fragments);
        builder.bulk(Tag.PixelData, Vr.OW, pixels);
        add(builder, Tag.PatientID, "1 ");
        add(builder, Tag.PatientID, "2 ");
        DataSet built = builder.build();
        assertArrayEquals(new int[] {Tag.PatientID, Tag.PixelData, 0x7FE10010}, built.tags());
        assertEquals("2", built.text(Tag.PatientID, ""));
        assertSame(pixels, built.bulk(Tag.PixelData).orElseThrow());
        assertSame(fragments, built.fragments(0x7FE10010).orElseThrow());
    }

    @Test
    void sequencesOutOfOrderKeepTheirItems() {
        DataSetBuilder builder = DataSetBuilder.copying(false);
        builder.beginSequence(Tag.ReferencedStudySequence, Vr.SQ, false);
        item(builder, "study 1 ");
        item(builder, "study 2 ");
        builder.endSequence();
        builder.beginSequence(Tag.ReferencedSeriesSequence - 0x1000, Vr.SQ, false);
        item(builder, "first ");
        builder.endSequence();
        builder.beginSequence(Tag.ReferencedStudySequence, Vr.SQ, false);
        item(builder, "again ");
        builder.endSequence();
        DataSet built = builder.build();
        assertEquals(2, built.size());
        assertEquals(
                "first",
                built.items(Tag.ReferencedSeriesSequence - 0x1000).get(0).text(Tag.PatientID, ""));
        assertEquals(1, built.items(Tag.ReferencedStudySequence).size());
        assertEquals("again", built.items(Tag.ReferencedStudySequence).get(0).text(Tag.PatientID, ""));
    }

    private static void item(DataSetBuilder builder, String id) {
        builder.beginItem(false);
        add(builder, Tag.PatientID, id);
        builder.endItem();
    }

    @Test
    void whatIsOpenIsClosedAtTheEnd() {
        DataSetBuilder builder = DataSetBuilder.copying(false);
        builder.beginSequence(Tag.ReferencedStudySequence, Vr.SQ, false);
        builder.beginItem(false);
        builder.beginSequence(Tag.ReferencedSeriesSequence, Vr.SQ, true);
        item(builder, "done");
        builder.beginItem(true);
        add(builder, Tag.PatientID, "open");
        assertEquals(4, builder.depth());
        DataSet built = builder.build();
        assertEquals(
                "open",
                built.at("ReferencedStudySequence[1].ReferencedSeriesSequence[2].PatientID")
                        .orElseThrow()
                        .text());
        assertEquals(
                "done",
                built.at("ReferencedStudySequence[1].ReferencedSeriesSequence[1].PatientID")
                        .orElseThrow()
                        .text());
    }

    @Test
    void valuesAreWhereTheyWereInTheArray() {
        byte[] file = "....4711....".getBytes(StandardCharsets.US_ASCII);
        DataSetBuilder builder = DataSetBuilder.overArray(file, false);
        builder.element(Tag.PatientID, Vr.LO, 4, 4);
        DataElement element = builder.build().element(Tag.PatientID).orElseThrow();
        assertEquals("4711", element.text());
        assertSame(file, element.encoded().orElseThrow().array());
        DataSetBuilder other = DataSetBuilder.overArray(file, false);
        assertThrows(IllegalStateException.class, () -> add(other, Tag.PatientID, "1 "));
    }

    @Test
    void growsAsValuesCome() {
        DataSetBuilder builder = DataSetBuilder.copying(false);
        byte[] bytes = new byte[5000];
        for (int i = 0; i < 300; i++) {
            bytes[0] = (byte) i;
            builder.copy(0x00100000 + i, Vr.OB, bytes, 0, bytes.length);
        }
        assertEquals(300 * 5000, builder.copied());
        DataSet built = builder.build();
        for (int i = 0; i < 300; i++) {
            assertEquals((byte) i, Parsing.bytes(built.elementAt(i))[0]);
        }
    }
}
