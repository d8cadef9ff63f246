package org.skiagraph.cli.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataSet;

/** What actions do to a Data Set, and which are refused. */
class EditScriptTest {
    private static final EditRules RULES = new EditRules(false);
    private static final EditRules UNCHECKED = new EditRules(true);

    private static DataSet done(DataSet dataSet, String... lines) {
        for (EditStep step : script(lines)) {
            assertTrue(step.action().apply(dataSet, RULES), step.origin());
        }
        return dataSet;
    }

    private static List<EditStep> script(String... lines) {
        return EditScript.parse("s.txt", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(DataSet dataSet, String line) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> done(dataSet, line), line)
                .getMessage());
    }

    private static DataSet items(String... descriptions) {
        DataSet dataSet = new DataSet();
        for (String description : descriptions) {
            dataSet.sequenceOrNew(Tag.ProcedureCodeSequence).addItem().set(Tag.CodeMeaning, description);
        }
        return dataSet;
    }

    private static List<String> meanings(DataSet dataSet) {
        return dataSet.items(Tag.ProcedureCodeSequence).stream()
                .map(item -> item.text(Tag.CodeMeaning, "-"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "set PatientName=Doe^Jane | PatientName | Doe^Jane",
                "set (0010,0010)=Doe^Jane | PatientName | Doe^Jane",
                "set 00100010=a=b:c | PatientName | a=b:c",
                "set ImageType=ORIGINAL\\PRIMARY | ImageType | ORIGINAL\\PRIMARY",
                "set PatientComments=one\\value | PatientComments | one\\value",
                "set Rows=512 | Rows | 512",
                "set SmallestImagePixelValue:SS=-5 | SmallestImagePixelValue | -5",
                "set ExtendedOffsetTable=18446744073709551615\\0 | ExtendedOffsetTable | 18446744073709551615\\0",
                "set FrameIncrementPointer=FrameTime\\0054,0080 | FrameIncrementPointer | (0018,1063)\\(0054,0080)",
                "set ExaminedBodyThickness=-1.5e2 | ExaminedBodyThickness | -150.0",
                "set VectorGridData=NaN\\1 | VectorGridData | NaN\\1.0",
                "set RedPaletteColorLookupTableData=1\\65535 | RedPaletteColorLookupTableData | 1\\65535",
                "set PixelData:OB=00 0a FF | PixelData | 0\\10\\255\\0",
                "set WindowCenter=40\\-1.5 | WindowCenter | 40\\-1.5",
                "set PatientID= | PatientID | ''",
                "empty PatientID | PatientID | ''",
                "empty 0010,9999:LO | 0010,9999 | ''",
            })
    void valuesAreWrittenAsTheirVrIs(String line, String path, String text) {
        assertEquals(text, done(new DataSet(), line).at(path).orElseThrow().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set PatientBirthDate=1970",
                "set Rows=abc",
                "set Rows=1.5",
                "set Rows=65536",
                "set Rows=1\\2",
                "set WindowCenter=x",
                "set ExaminedBodyThickness=0x1p3",
                "set ExaminedBodyThickness=1d",
                "set ExaminedBodyThickness=1e999",
                "set ExtendedOffsetTable=-1",
                "set FrameIncrementPointer=NoSuchWord",
                "set PixelData:OB=0",
                "set PixelData:OB=0g",
                "set PixelData:OB=\u0660\u0660",
                "set PatientName=\u00fc",
                "set PatientName:LO=a",
                "set SpecificCharacterSet=ISO_IR 999",
                "set SpecificCharacterSet=ISO-IR 100",
                "set ProcedureCodeSequence=x",
                "set ProcedureCodeSequence[2].CodeMeaning=x",
                "set PatientID[1].CodeMeaning=x",
                "set 0010,9999=x",
                "set 0009,1001:LO=x",
                "set 0009,0001:LO=x",
                "set (0009,ACME,01)=x",
                "insert PatientID",
                "insert ProcedureCodeSequence[3]",
            })
    void whatARuleForbidsIsRefused(String line) {
        refusal(new DataSet(), line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foo PatientID=1",
                "set",
                "set PatientID",
                "set =x",
                "set PatientNam=x",
                "set PatientID:XX=1",
                "set PatientID:L=1",
                "set ProcedureCodeSequence.CodeMeaning=1",
                "set ProcedureCodeSequence[0].CodeMeaning=1",
                "set ProcedureCodeSequence[-1].CodeMeaning=1",
                "set ProcedureCodeSequence[99999999999].CodeMeaning=1",
                "set ProcedureCodeSequence[].CodeMeaning=1",
                "set ProcedureCodeSequence[1.CodeMeaning=1",
                "set ProcedureCodeSequence[1]=1",
                "set TransferSyntaxUID=1.2",
                "set 0000,0100=1",
                "set FFFE,E000=1",
                "set 0001,0010=1",
                "set (0010,ACME,01)=1",
                "set (0009,,01)=1",
                "set (0009,ACME,1001)=1",
                "empty ProcedureCodeSequence[1]",
                "empty PatientID=1",
                "delete PatientID:LO",
                "delete ProcedureCodeSequence[+]",
                "delete ProcedureCodeSequence[+].CodeMeaning",
                "insert ProcedureCodeSequence[*]",
                "delete-private PatientID",
            })
    void whatIsNoActionIsRefusedWithItsLine(String line) {
        String text =
                String.valueOf(assertThrows(IllegalArgumentException.class, () -> script("# first", "", line), line)
                        .getMessage());
        assertTrue(text.startsWith("s.txt:3: "), text);
    }

    @Test
    void theMetaInformationIsNotSet() {
        String text = String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> script("set MediaStorageSOPInstanceUID=1.2"))
                        .getMessage());
        assertTrue(text.contains("follows from the Data Set"), text);
    }

    @Test
    void commentsBlankLinesAndTheMarkOfByteOrderAreNoActions() {
        List<EditStep> steps =
                script("\uFEFF# a comment", "", "  \t", "  set PatientID= x \r", "# set Rows=1", "delete-private ");
        assertEquals(2, steps.size());
        assertEquals("s.txt:4: set PatientID= x ", steps.get(0).origin());
    }

    @Test
    void aScriptIsUtf8() {
        assertThrows(IllegalArgumentException.class, () -> EditScript.parse("s", new byte[] {'#', (byte) 0xFC}));
    }

    @Test
    void itemsAreMadeOnTheWay() {
        DataSet dataSet = done(
                new DataSet(),
                "set ProcedureCodeSequence[1].CodeMeaning=one",
                "set ProcedureCodeSequence[+].CodeMeaning=two",
                "set ProcedureCodeSequence[last].CodeValue=2",
                "set ProcedureCodeSequence[2].EquivalentCodeSequence[1].CodeMeaning=inner",
                "set ProcedureCodeSequence[*].CodingSchemeDesignator=99X");
        assertEquals(List.of("one", "two"), meanings(dataSet));
        assertEquals(
                "inner",
                dataSet.at("ProcedureCodeSequence[2].EquivalentCodeSequence[1].CodeMeaning")
                        .orElseThrow()
                        .text());
        assertEquals(
                "2",
                dataSet.at("ProcedureCodeSequence[2].CodeValue").orElseThrow().text());
        for (DataSet item : dataSet.items(Tag.ProcedureCodeSequence)) {
            assertEquals("99X", item.text(Tag.CodingSchemeDesignator, ""));
        }
    }

    @Test
    void itemsAreInsertedBeforeOthersAndAtTheEnd() {
        DataSet dataSet = done(items("one", "two"), "insert ProcedureCodeSequence[2]", "insert ProcedureCodeSequence");
        assertEquals(List.of("one", "-", "two", "-"), meanings(dataSet));
        done(dataSet, "insert ProcedureCodeSequence[5]", "insert ProcedureCodeSequence[1]");
        assertEquals(List.of("-", "one", "-", "two", "-", "-"), meanings(dataSet));
    }

    @Test
    void itemsAndElementsInThemAreDeleted() {
        assertEquals(
                List.of("one", "three"),
                meanings(done(items("one", "two", "three"), "delete ProcedureCodeSequence[2]")));
        assertEquals(List.of("one"), meanings(done(items("one", "two"), "delete ProcedureCodeSequence[last]")));
        assertEquals(
                List.of("-", "-"), meanings(done(items("one", "two"), "delete ProcedureCodeSequence[*].CodeMeaning")));
        DataSet none = done(items("one", "two"), "delete ProcedureCodeSequence[*]");
        assertTrue(none.contains(Tag.ProcedureCodeSequence));
        assertEquals(List.of(), meanings(none));
        assertTrue(done(items("one"), "delete ProcedureCodeSequence").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete PatientID",
                "delete ProcedureCodeSequence[2]",
                "delete ProcedureCodeSequence[2].CodeMeaning",
                "delete ProcedureCodeSequence[1].CodeValue",
                "delete PatientName[1]",
                "delete (0009,ACME,01)",
                "delete-private",
                "set ReferencedImageSequence[*].ReferencedSOPInstanceUID=1",
                "empty ReferencedImageSequence[*].ReferencedSOPInstanceUID",
                "insert ReferencedImageSequence[*].ReferencedImageSequence",
            })
    void whatIsNotThereIsNotChanged(String line) {
        DataSet dataSet = items("one");
        assertFalse(script(line).get(0).action().apply(dataSet, RULES));
        assertEquals(items("one"), dataSet);
    }

    @Test
    void anEmptiedElementKeepsItsVr() {
        DataSet dataSet = new DataSet().set(0x0009_0010, Vr.LO, "ACME").setBytes(0x0009_1001, Vr.UN, new byte[2]);
        done(
                dataSet,
                "empty (0009,ACME,01)",
                "set ProcedureCodeSequence[1].CodeMeaning=x",
                "empty ProcedureCodeSequence");
        assertEquals(Vr.UN, dataSet.element(0x0009_1001).orElseThrow().vr());
        assertTrue(dataSet.element(0x0009_1001).orElseThrow().isEmpty());
        assertTrue(dataSet.sequence(Tag.ProcedureCodeSequence).orElseThrow().isEmpty());
    }

    @Test
    void privateElementsAreInTheBlockOfTheirCreator() {
        DataSet dataSet = new DataSet().set(0x0009_0010, Vr.LO, "OTHER");
        done(
                dataSet,
                "set (0009,ACME 1.0, (x)=y,01):LO=first",
                "set (0009,\"ACME 1.0, (x)=y\",FF):DS=1.5",
                "set (0009,OTHER,01)[1].(0011,IN ITEM,02):UN=01 02");
        assertEquals("ACME 1.0, (x)=y", dataSet.text(0x0009_0011, ""));
        assertEquals("first", dataSet.text(0x0009_1101, ""));
        assertEquals("1.5", dataSet.text(0x0009_11FF, ""));
        DataSet item = dataSet.items(0x0009_1001).get(0);
        assertEquals("IN ITEM", item.text(0x0011_0010, ""));
        assertEquals(Vr.UN, item.element(0x0011_1002).orElseThrow().vr());
        done(dataSet, "delete (0009,ACME 1.0, (x)=y,01)");
        assertFalse(dataSet.contains(0x0009_1101));
    }

    @Test
    void theVrOfPrivateElementsIsThatOfTheirDictionary() {
        DataSet dataSet = done(new DataSet(), "set (0029,SIEMENS CSA HEADER,08)=IMAGE NUM 4");
        assertEquals(Vr.CS, dataSet.element(0x0029_1008).orElseThrow().vr());
    }

    @Test
    void allPrivateElementsAreDeletedAtAnyDepth() {
        DataSet dataSet = items("one").set(0x0009_0010, Vr.LO, "ACME").set(0x0009_1001, Vr.LO, "x");
        DataSet at = dataSet;
        for (int depth = 0; depth < 5000; depth++) {
            at = at.sequenceOrNew(Tag.ProcedureCodeSequence).addItem();
        }
        at.set(0x0011_0010, Vr.LO, "DEEP").set(Tag.CodeMeaning, "stays");
        done(dataSet, "delete-private");
        assertEquals(1, at.size());
        assertEquals(1, dataSet.size());
    }

    @Test
    void aCharacterSetReencodesWhatIsThere() {
        DataSet dataSet =
                new DataSet().set(Tag.SpecificCharacterSet, "ISO_IR 100").set(Tag.PatientName, "M\u00fcller");
        done(dataSet, "set SpecificCharacterSet=ISO_IR 192", "set PatientID=\u6f22");
        assertEquals("M\u00fcller", dataSet.text(Tag.PatientName, ""));
        assertEquals(8, dataSet.element(Tag.PatientName).orElseThrow().length());
        assertTrue(refusal(dataSet, "set SpecificCharacterSet=ISO_IR 100").contains("U+6F22"));
    }

    @Test
    void uncheckedValuesBreakRules() {
        DataSet dataSet = new DataSet();
        for (EditStep step : script(
                "set PatientBirthDate=1970",
                "set Rows=1\\2",
                "set PatientName:LO=a",
                "set 0009,1001:LO=x",
                "set SOPInstanceUID=1.02")) {
            assertThrows(IllegalArgumentException.class, () -> step.action().apply(dataSet, RULES));
            assertTrue(step.action().apply(dataSet, UNCHECKED));
        }
        assertEquals("1970", dataSet.text(Tag.PatientBirthDate, ""));
        assertEquals("1\\2", dataSet.text(Tag.Rows, ""));
        assertEquals("1.02", dataSet.text(Tag.SOPInstanceUID, ""));
        assertEquals(5, dataSet.size());
    }

    @Property(tries = 2000)
    void noTextIsAnythingButAnActionOrRefused(@ForAll String text) {
        for (String line :
                List.of(text, "set " + text, "delete " + text, "set (0009," + text, "set PatientID[" + text)) {
            try {
                for (EditStep step : script(line)) {
                    step.action().apply(items("one"), RULES);
                }
            } catch (IllegalArgumentException e) {
                assertFalse(String.valueOf(e.getMessage()).isEmpty());
            }
        }
    }

    @Test
    void namesAreShownAsTheyAreWritten() {
        assertEquals("PatientID", PathReader.whole("0010,0020").toString());
        assertEquals(
                "ProcedureCodeSequence[last].(0009,\"A\",01)",
                PathReader.whole("0008,1032[last].(0009,A,01)").toString());
        assertEquals("(6002,0010)", PathReader.whole("(6002,0010)").toString());
        assertEquals(
                Tags.of(0x6000, 0x10), PathReader.whole("OverlayRows").name().tag());
    }
}
