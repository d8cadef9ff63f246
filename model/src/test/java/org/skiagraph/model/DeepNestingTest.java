package org.skiagraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.charset.SpecificCharacterSet;
import org.skiagraph.model.uid.UidMapping;

/** Nothing that goes through a Data Set needs Java's stack for the depth of its nesting. */
class DeepNestingTest {
    private static final int DEPTH = 5000;

    private static DataSet read(String innermost) {
        DataSetBuilder builder = DataSetBuilder.copying(false);
        for (int i = 0; i < DEPTH; i++) {
            builder.beginSequence(Tag.ContentSequence, Vr.SQ, true);
            builder.beginItem(true);
        }
        byte[] text = innermost.getBytes(StandardCharsets.UTF_8);
        builder.copy(Tag.TextValue, Vr.UT, text, 0, text.length);
        return builder.build();
    }

    private static DataSet innermost(DataSet dataSet) {
        DataSet at = dataSet;
        while (at.contains(Tag.ContentSequence)) {
            at = at.items(Tag.ContentSequence).get(0);
        }
        return at;
    }

    @Test
    void copiesAndCompares() {
        DataSet dataSet = read("same");
        DataSet shared = dataSet.copy();
        assertEquals(dataSet, shared);
        innermost(shared).set(Tag.TextValue, "changed");
        assertNotEquals(dataSet, shared);
        DataSet copy = shared.copy();
        assertEquals(shared, copy);
        assertEquals(shared.hashCode(), copy.hashCode());
        assertEquals(dataSet.element(Tag.ContentSequence), dataSet.copy().element(Tag.ContentSequence));
    }

    @Test
    void findsTheDifference() throws Exception {
        List<Difference> differences = DataSetDiff.ofEverything().between(read("left"), read("what"));
        assertEquals(1, differences.size());
        assertEquals(DEPTH, differences.get(0).path().steps().size());
        assertEquals(
                "left",
                read("left").element(differences.get(0).path()).orElseThrow().text());
    }

    @Test
    void changesTheCharacterSet() {
        DataSet dataSet = read("text");
        dataSet.set(Tag.SpecificCharacterSet, "ISO_IR 192");
        DataSet inner = innermost(dataSet);
        inner.set(Tag.TextValue, "schön");
        assertEquals(SpecificCharacterSet.UTF_8, inner.characterSet());
        assertThrows(IllegalArgumentException.class, () -> dataSet.remove(Tag.SpecificCharacterSet));
        dataSet.set(Tag.SpecificCharacterSet, "ISO_IR 100");
        assertEquals("schön", inner.text(Tag.TextValue, ""));
    }

    @Test
    void findsTheCharacterSetFromTheInside() {
        DataSet dataSet = new DataSet().set(Tag.SpecificCharacterSet, "ISO_IR 192");
        DataSet at = dataSet;
        for (int i = 0; i < DEPTH; i++) {
            at = at.setItems(Tag.ContentSequence).addItem();
        }
        dataSet.set(Tag.SpecificCharacterSet, "ISO_IR 100");
        assertEquals("ISO_IR 100", at.characterSet().terms().get(0));
    }

    @Test
    void mapsUidsMergesAndShows() {
        DataSet dataSet = read("same");
        innermost(dataSet).set(Tag.ReferencedSOPInstanceUID, "1.2.3");
        UidMapping.keyedBy(new byte[16]).apply(dataSet);
        assertNotEquals("1.2.3", innermost(dataSet).text(Tag.ReferencedSOPInstanceUID, ""));
        DataSet target = new DataSet();
        DataSetMerge.FILL.merge(dataSet, target);
        assertEquals(dataSet, target);
        assertEquals("1 elements: (0040,A730) SQ 1 item", dataSet.toString());
    }
}
