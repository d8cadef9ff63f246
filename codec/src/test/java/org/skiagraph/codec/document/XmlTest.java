package org.skiagraph.codec.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataSet;

/** PS3.19 A.1: what is written, and what is read, our own and that of others. */
class XmlTest {
    private static final String DECLARED =
            "<DicomAttribute tag=\"00080005\" vr=\"CS\" keyword=\"SpecificCharacterSet\"><Value number=\"1\">ISO_IR 192</Value></DicomAttribute>";

    @Test
    void writesValuesItemsNamesAndBytes() throws IOException {
        DataSet dataSet = new DataSet()
                .set(Tag.SpecificCharacterSet, "ISO_IR 192")
                .set(Tag.ImageType, "ORIGINAL", "", "AXIAL")
                .setEmpty(Tag.StudyDescription)
                .setUnchecked(Tag.PatientName, Vr.PN, "Wang^XiaoDong^^^=王^小東")
                .set(Tag.FrameIncrementPointer, Vr.AT, 0x00181063)
                .set(Tag.RealWorldValueSlope, 0.5)
                .setBytes(Tag.PixelData, Vr.OB, new byte[] {1, 2});
        dataSet.setItems(Tag.ReferencedStudySequence, new DataSet(), new DataSet().set(Tag.PatientID, "7"));
        String expected = DECLARED + """
                <DicomAttribute tag="00080008" vr="CS" keyword="ImageType"><Value number="1">ORIGINAL</Value><Value number="2"></Value><Value number="3">AXIAL</Value></DicomAttribute>
                <DicomAttribute tag="00081030" vr="LO" keyword="StudyDescription"/>
                <DicomAttribute tag="00081110" vr="SQ" keyword="ReferencedStudySequence"><Item number="1"></Item><Item number="2"><DicomAttribute tag="00100020" vr="LO" keyword="PatientID"><Value number="1">7</Value></DicomAttribute></Item></DicomAttribute>
                <DicomAttribute tag="00100010" vr="PN" keyword="PatientName"><PersonName number="1"><Alphabetic><FamilyName>Wang</FamilyName><GivenName>XiaoDong</GivenName></Alphabetic><Ideographic><FamilyName>王</FamilyName><GivenName>小東</GivenName></Ideographic></PersonName></DicomAttribute>
                <DicomAttribute tag="00280009" vr="AT" keyword="FrameIncrementPointer"><Value number="1">00181063</Value></DicomAttribute>
                <DicomAttribute tag="00409225" vr="FD" keyword="RealWorldValueSlope"><Value number="1">0.5</Value></DicomAttribute>
                <DicomAttribute tag="7FE00010" vr="OB" keyword="PixelData"><InlineBinary>AQI=</InlineBinary></DicomAttribute>
                """.replace("\n", "");
        assertEquals(expected, Documents.xml(dataSet));
        assertEquals(
                dataSet.text(Tag.ImageType, ""), Documents.readXml(expected).text(Tag.ImageType, ""));
    }

    @Test
    void carriageReturnsAreReferencesAndWhatXmlHasNotIsAFinding() throws IOException {
        Budget budget = Documents.budget();
        DataSet dataSet = new DataSet().setUnchecked(Tag.ImageComments, Vr.LT, "a<b>&\"\r\n\tc\fd");
        String xml = Documents.xml(dataSet, DocumentOptions.standard(), budget);
        assertTrue(xml.contains(">a&lt;b&gt;&amp;&quot;&#13;\n\tc\uFFFDd</Value>"), xml);
        assertEquals(List.of("not-in-xml"), Documents.quirks(budget));
        assertEquals("a<b>&\"\r\n\tc\uFFFDd", Documents.readXml(xml).text(Tag.ImageComments, ""));
        Budget strict = new Budget(Limits.standard(), System::nanoTime, true);
        assertThrows(MalformedDataException.class, () -> Documents.xml(dataSet, DocumentOptions.standard(), strict));
    }

    @Test
    void privateElementsAreToldByTheirCreator() throws IOException {
        DataSet dataSet = new DataSet()
                .set(0x0009_0010, Vr.LO, "ACME \"1\" <2>")
                .set(0x0009_0020, Vr.LO, "OTHER")
                .set(0x0009_1001, Vr.LO, "a")
                .set(0x0009_2001, Vr.LO, "b")
                .set(0x0009_3001, Vr.LO, "of nobody");
        String xml = Documents.xml(dataSet);
        assertTrue(xml.contains("<DicomAttribute tag=\"00090010\" vr=\"LO\"><Value"), xml);
        assertTrue(
                xml.contains(
                        "<DicomAttribute tag=\"00090001\" vr=\"LO\" privateCreator=\"ACME &quot;1&quot; &lt;2&gt;\">"),
                xml);
        assertTrue(xml.contains("<DicomAttribute tag=\"00090001\" vr=\"LO\" privateCreator=\"OTHER\">"), xml);
        assertTrue(xml.contains("<DicomAttribute tag=\"00093001\" vr=\"LO\"><Value"), xml);
        assertEquals(dataSet, Documents.readXml(xml));
    }

    @Test
    void aBlockIsReservedWhereTheDocumentDoesNot() throws IOException {
        DataSet dataSet = Documents.readXml("""
                <DicomAttribute tag="00090001" vr="LO" privateCreator="A"><Value number="1">1</Value></DicomAttribute>
                <DicomAttribute tag="00090002" vr="LO" privateCreator="A"><Value number="1">2</Value></DicomAttribute>
                <DicomAttribute tag="00090001" vr="LO" privateCreator="B"><Value number="1">3</Value></DicomAttribute>
                """);
        assertEquals("A", dataSet.text(0x0009_0010, ""));
        assertEquals("B", dataSet.text(0x0009_0011, ""));
        assertEquals("2", dataSet.text(0x0009_1002, ""));
        assertEquals("3", dataSet.text(0x0009_1101, ""));
    }

    @Test
    void twoBlocksOfOneCreatorStayTwo() throws IOException {
        DataSet dataSet = new DataSet()
                .set(0x0009_0010, Vr.LO, "ACME")
                .set(0x0009_0011, Vr.LO, "ACME")
                .set(0x0009_1001, Vr.LO, "a")
                .set(0x0009_1101, Vr.LO, "b");
        assertEquals(dataSet, Documents.readXml(Documents.xml(dataSet)));
    }

    @Test
    void namespacesPrefixesCommentsAndOtherEncodingsAreRead() throws IOException {
        String xml = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><!-- c --><n:NativeDicomModel xmlns:n=\""
                + XmlWriter.NAMESPACE
                + "\">\n<n:DicomAttribute tag=\"00100020\" vr=\"LO\"><n:Value number=\"1\"><![CDATA[<é>]]>&amp;<!-- c -->x</n:Value>"
                + "</n:DicomAttribute></n:NativeDicomModel>\n<!-- end -->";
        byte[] bytes = xml.getBytes(StandardCharsets.ISO_8859_1);
        DataSet dataSet = XmlReader.of(new ByteArrayInputStream(bytes), Documents.budget())
                .read()
                .dataSet();
        assertEquals("<é>&x", dataSet.text(Tag.PatientID, ""));
        assertEquals("ISO_IR 192", dataSet.text(Tag.SpecificCharacterSet, ""));
        byte[] wide = xml.replace("ISO-8859-1", "UTF-16").getBytes(StandardCharsets.UTF_16);
        assertEquals(
                dataSet,
                XmlReader.of(new ByteArrayInputStream(wide), Documents.budget())
                        .read()
                        .dataSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "document-no-vr|<DicomAttribute tag='00280010'><Value number='1'>7</Value></DicomAttribute>",
                "document-tag|<DicomAttribute tag='0008103e' vr='LO'/>",
                "document-type|<DicomAttribute tag='00100010' vr='PN'><Value number='1'>A^B</Value></DicomAttribute>",
                "document-unknown|<DicomAttribute tag='00280010' vr='US'><Value number='1'>7</Value><Extra><a/></Extra></DicomAttribute>",
                "document-group-length|<DicomAttribute tag='00100000' vr='UL'><Value number='1'>7</Value></DicomAttribute>",
                "document-order|<DicomAttribute tag='00280011' vr='US'/><DicomAttribute tag='00280010' vr='US'/>"
            })
    void whatOthersDoIsAFinding(String quirk, String xml) throws IOException {
        Budget budget = Documents.budget();
        Documents.readXml(xml, budget);
        assertEquals(List.of(quirk), Documents.quirks(budget));
    }

    @Test
    void missingValuesAreEmpty() throws IOException {
        DataSet dataSet = Documents.readXml(
                "<DicomAttribute tag='00080008' vr='CS'><Value number='2'>B</Value><Value>C</Value></DicomAttribute>");
        assertEquals("\\B\\C", dataSet.text(Tag.ImageType, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<DicomAttribute/>",
                "<DicomAttribute tag='zz' vr='LO'/>",
                "<DicomAttribute tag='00280010' vr='XX'/>",
                "<Value/>",
                "text",
                "<DicomAttribute tag='00280010' vr='US'><Value number='1'>-1</Value></DicomAttribute>",
                "<DicomAttribute tag='00280010' vr='US'><Value number='1'></Value></DicomAttribute>",
                "<DicomAttribute tag='00280010' vr='US'><Value number='x'>1</Value></DicomAttribute>",
                "<DicomAttribute tag='00280010' vr='US'><Value number='2'>1</Value></DicomAttribute>",
                "<DicomAttribute tag='00080008' vr='CS'><Value number='2'>A</Value><Value number='1'>B</Value></DicomAttribute>",
                "<DicomAttribute tag='00280010' vr='US'><Item number='1'/></DicomAttribute>",
                "<DicomAttribute tag='00081110' vr='SQ'><Value number='1'>A</Value></DicomAttribute>",
                "<DicomAttribute tag='00081110' vr='SQ'><Item number='2'/></DicomAttribute>",
                "<DicomAttribute tag='00081110' vr='SQ'><BulkData uri='x'/></DicomAttribute>",
                "<DicomAttribute tag='7FE00010' vr='OB'><InlineBinary>?</InlineBinary></DicomAttribute>",
                "<DicomAttribute tag='7FE00010' vr='OB'><InlineBinary>AA==</InlineBinary><InlineBinary/></DicomAttribute>",
                "<DicomAttribute tag='7FE00010' vr='OB'><Value number='1'>1</Value></DicomAttribute>",
                "<DicomAttribute tag='00100020' vr='LO'><PersonName number='1'/></DicomAttribute>",
                "<DicomAttribute tag='00100020' vr='LO'><Value number='1'>a<b/></Value></DicomAttribute>",
                "<DicomAttribute tag='00100020' vr='LO'><Value number='1'>&undefined;</Value></DicomAttribute>",
                "<DicomAttribute tag='00100020' vr='LO'><Value number='1'>&#12;</Value></DicomAttribute>",
                "<DicomAttribute tag='00100020' vr='LO' privateCreator='A'/>",
                "<DicomAttribute tag='00091001' vr='LO' privateCreator='A'/>",
                "<DicomAttribute tag='00091001'/>",
                "<DicomAttribute tag='00100020' vr='LO'>",
                "<DicomAttribute tag='00100020' vr='LO'></b>",
                "<DicomAttribute tag='00080000' vr='SQ'><Item number='1'/></DicomAttribute>"
            })
    void refusesWhatIsNoDocument(String xml) {
        DataException e = assertThrows(MalformedDataException.class, () -> Documents.readXml(xml));
        assertTrue(e.place().offset() >= 0, e.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "<a/>", "<NativeDicomModel>", "<NativeDicomModel/><a/>", "{}", "<?xml version='1.0'?>"})
    void refusesWhatIsNoModel(String text) {
        assertThrows(MalformedDataException.class, () -> XmlReader.of(Documents.stream(text), Documents.budget())
                .read());
    }

    @Test
    void aDocumentTypeIsRefusedAndNothingIsResolved() {
        String bomb =
                "<!DOCTYPE n [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><NativeDicomModel><DicomAttribute tag='00100020' vr='LO'>"
                        + "<Value number='1'>&b;</Value></DicomAttribute></NativeDicomModel>";
        assertThrows(MalformedDataException.class, () -> XmlReader.of(Documents.stream(bomb), Documents.budget())
                .read());
        String file =
                "<!DOCTYPE n [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><NativeDicomModel>&a;</NativeDicomModel>";
        assertThrows(MalformedDataException.class, () -> XmlReader.of(Documents.stream(file), Documents.budget())
                .read());
    }

    @Test
    void encodingsThatNobodyKnowsAndNamedValuesAreUnsupported() {
        String unknown = "<?xml version=\"1.0\" encoding=\"EBCDIC-9\"?><NativeDicomModel/>";
        assertThrows(UnsupportedDataException.class, () -> XmlReader.of(Documents.stream(unknown), Documents.budget())
                .read());
        assertThrows(
                UnsupportedDataException.class,
                () -> Documents.readXml(
                        "<DicomAttribute tag='7FE00010' vr='OB'><BulkData uuid='1'/></DicomAttribute>"));
    }

    @Test
    void nestsAsDeepAsTheLimitAllowsOnAnyJdk() throws IOException {
        String document = "<DicomAttribute tag='00081110' vr='SQ'><Item number='1'>".repeat(200)
                + "</Item></DicomAttribute>".repeat(200);
        assertEquals(1, Documents.readXml(document).items(0x0008_1110).size());
    }

    @Test
    void limitsHold() {
        String deep = "<DicomAttribute tag='00081110' vr='SQ'><Item number='1'>".repeat(50_000);
        assertThrows(LimitExceededException.class, () -> Documents.readXml(deep));
        Limits small = Limits.forHeap(1 << 20);
        String text = "<DicomAttribute tag='00100020' vr='LT'><Value number='1'>" + "x".repeat(1 << 20);
        assertThrows(LimitExceededException.class, () -> Documents.readXml(text, small.open()));
        String attribute = "<DicomAttribute tag='" + "x".repeat(1 << 22);
        assertThrows(LimitExceededException.class, () -> Documents.readXml(attribute, small.open()));
        String comment = "<!--" + "x".repeat(1 << 22);
        assertThrows(LimitExceededException.class, () -> Documents.readXml(comment, small.open()));
    }

    @Test
    void privateCreatorsArePaidFor() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            many.append(String.format("<DicomAttribute tag='%04X0001' vr='CS' privateCreator='", 9 + 2 * i))
                    .append("x".repeat(60_000))
                    .append("'/>");
        }
        Limits small = Limits.standard().with(Limit.HELD_BYTES, 3 << 20);
        LimitExceededException e =
                assertThrows(LimitExceededException.class, () -> Documents.readXml(many.toString(), small.open()));
        assertEquals(Limit.HELD_BYTES, e.limit());
    }

    @Test
    void theCreatorsOfAnItemAreHeldUntilItEnds() throws IOException {
        DataSet dataSet = new DataSet();
        DataSet item = new DataSet().set(0x00090010, Vr.LO, "x".repeat(60)).set(0x00091001, Vr.LO, "y");
        for (int i = 0; i < 100; i++) {
            dataSet.sequenceOrNew(Tag.ReferencedImageSequence).add(item.copy());
        }
        Limits small = Limits.standard().with(Limit.HELD_BYTES, 1000);
        Budget budget = small.open();
        Documents.xml(dataSet, DocumentOptions.standard(), budget);
        assertEquals(1000, budget.left(Limit.HELD_BYTES));
    }

    @Test
    void creatorsAndOffsetTablesThatAWriterKeepsArePaidFor() {
        DataSet creators = new DataSet();
        for (int i = 0; i < 20; i++) {
            creators.setUnchecked((9 + 2 * i) << 16 | 0x10, Vr.LO, "x".repeat(10_000));
        }
        Limits small = Limits.standard().with(Limit.HELD_BYTES, 100_000);
        assertThrows(
                LimitExceededException.class, () -> Documents.xml(creators, DocumentOptions.standard(), small.open()));
        DataSet nested = new DataSet();
        DataSet deepest = nested;
        for (int i = 0; i < 20; i++) {
            deepest.setBytes(Tag.ExtendedOffsetTable, Vr.OV, new byte[8000]);
            deepest = deepest.sequenceOrNew(0x7FE1_1001).addItem();
        }
        assertThrows(
                LimitExceededException.class, () -> Documents.json(nested, DocumentOptions.standard(), small.open()));
    }

    @Test
    void manyShortValuesArePaidForAsTheStringsThatTheyBecome() throws IOException {
        DataSet texts = new DataSet().setUnchecked(Tag.ImageType, Vr.CS, "A\\".repeat(50_000));
        DataSet numbers = new DataSet().setBytes(0x0028_3006, Vr.US, new byte[100_000]);
        DataSet names = new DataSet().setUnchecked(Tag.OperatorsName, Vr.PN, "A\\".repeat(50_000));
        Limits small = Limits.standard().with(Limit.HELD_BYTES, 1 << 20);
        for (DataSet many : List.of(texts, numbers, names)) {
            assertThrows(
                    LimitExceededException.class, () -> Documents.xml(many, DocumentOptions.standard(), small.open()));
            Budget enough = Documents.budget();
            Documents.xml(many, DocumentOptions.standard(), enough);
            assertEquals(Limit.HELD_BYTES.standard(), enough.left(Limit.HELD_BYTES));
        }
        assertThrows(
                LimitExceededException.class, () -> Documents.json(names, DocumentOptions.standard(), small.open()));
    }
}
