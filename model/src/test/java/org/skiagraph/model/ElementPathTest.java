package org.skiagraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skiagraph.dictionary.ElementDictionary;
import org.skiagraph.dictionary.Tag;

class ElementPathTest {
    @ParameterizedTest
    @CsvSource({
        "PatientName, PatientName",
        "'(0010,0010)', PatientName",
        "00100010, PatientName",
        "ReferencedSeriesSequence[1].SeriesInstanceUID, ReferencedSeriesSequence[1].SeriesInstanceUID",
        "'(0008,1115)[1].0020000E', ReferencedSeriesSequence[1].SeriesInstanceUID",
        "'00291001[12].(0008,1115)[3].PatientID', '(0029,1001)[12].ReferencedSeriesSequence[3].PatientID'",
        "60020010, '(6002,0010)'",
        "00280000, '(0028,0000)'",
    })
    void readsKeywordsAndTags(String text, String printed) {
        assertEquals(printed, ElementPath.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NoSuchKeyword",
                "ReferencedSeriesSequence[0].PatientID",
                "ReferencedSeriesSequence[x].PatientID",
                "ReferencedSeriesSequence].PatientID",
                "ReferencedSeriesSequence[1]",
                "ReferencedSeriesSequence[1].",
                "ReferencedSeriesSequence[].PatientID",
                "ReferencedSeriesSequence[99999999999].PatientID",
                "[1].PatientID",
                "ReferencedSeriesSequence[+1].PatientID",
                "ReferencedSeriesSequence[-1].PatientID",
                "ReferencedSeriesSequence[١].PatientID",
                "a]b[.c"
            })
    void refusesWhatIsNoPath(String text) {
        assertThrows(IllegalArgumentException.class, () -> ElementPath.parse(text));
    }

    @Property
    void everyPathIsReadAsItIsPrinted(
            @ForAll @Size(max = 4) List<Integer> tags, @ForAll @IntRange(min = 1) int item, @ForAll int tag) {
        List<ElementPath.Step> steps = new ArrayList<>();
        tags.forEach(t -> steps.add(new ElementPath.Step(t, item)));
        ElementPath path = new ElementPath(steps, tag);
        assertEquals(path, ElementPath.parse(path.toString()));
    }

    @Test
    void everyElementOfTheDictionaryIsReadAsItIsPrinted() {
        ElementDictionary.standard()
                .entries()
                .forEach(e -> assertEquals(
                        e.tag(),
                        ElementPath.parse(ElementPath.of(e.tag()).toString()).tag()));
    }

    @Test
    void findsTheElementAtAnyDepth() {
        DataSet dataSet = new DataSet();
        ElementPath path = ElementPath.of(Tag.ReferencedSeriesSequence)
                .in(1, Tag.ReferencedInstanceSequence)
                .in(2, Tag.ReferencedSOPInstanceUID);
        assertThrows(IllegalArgumentException.class, () -> path.itemOfOrNew(dataSet));
        ElementPath.parse("ReferencedSeriesSequence[1].ReferencedInstanceSequence[1].InstanceNumber")
                .itemOfOrNew(dataSet);
        path.itemOfOrNew(dataSet).set(path.tag(), "1.2");
        assertEquals("1.2", dataSet.element(path).orElseThrow().text());
        assertEquals("1.2", dataSet.at(path.toString()).orElseThrow().text());
        assertEquals(Optional.empty(), dataSet.at("ReferencedSeriesSequence[2].SeriesInstanceUID"));
        assertEquals(Optional.empty(), dataSet.at("ReferencedSeriesSequence[1].SeriesInstanceUID"));
        assertEquals(Optional.empty(), dataSet.at("PatientName"));
    }

    @Test
    void makesNothingIfItCannotMakeAll() {
        DataSet dataSet = new DataSet().set(Tag.PatientID, "x");
        DataSet before = dataSet.copy();
        for (String text : List.of(
                "ReferencedSeriesSequence[2].SeriesInstanceUID",
                "ReferencedSeriesSequence[1].ReferencedInstanceSequence[2].ReferencedSOPInstanceUID",
                "ReferencedSeriesSequence[1].PatientName[1].PatientID")) {
            ElementPath path = ElementPath.parse(text);
            assertThrows(IllegalArgumentException.class, () -> path.itemOfOrNew(dataSet));
            assertEquals(before, dataSet);
        }
    }
}
