package org.skiagraph.codec.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.codec.DicomReader;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.Fragments;
import org.skiagraph.model.charset.SpecificCharacterSet;

/** PS3.18 F.2: what each VR and value looks like. */
class JsonWriterTest {
    private static String value(Vr vr, String text) throws IOException {
        return Documents.json(new DataSet().setUnchecked(Tags.of(0x0009, 0x1001), vr, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "12|12",
                "-7.25|-7.25",
                "0.000001|0.000001",
                "123456789012345|123456789012345",
                "0.123456789|0.123456789",
                "1.50|^1.50^",
                "+1|^+1^",
                "01|^01^",
                "1E3|^1E3^",
                "-0|^-0^",
                ".5|^.5^",
                "5.|^5.^",
                "0.0|^0.0^",
                "0.0000001|^0.0000001^",
                "1234567890123456|^1234567890123456^",
                "1,5|^1,5^",
                "abc|^abc^",
                "-|^-^",
                "1.2.3|^1.2.3^"
            })
    void decimalStringsAreNumbersWhereTheyWouldBePrintedTheSame(String text, String json) throws IOException {
        assertEquals("{\"00091001\":{\"vr\":\"DS\",\"Value\":[" + json.replace('^', '"') + "]}}", value(Vr.DS, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12|12", "-3|-3", "007|^007^", "1.5|^1.5^", "+4|^+4^"})
    void integerStringsToo(String text, String json) throws IOException {
        assertEquals("{\"00091001\":{\"vr\":\"IS\",\"Value\":[" + json.replace('^', '"') + "]}}", value(Vr.IS, text));
    }

    @Test
    void emptyValuesAreNullAndNoValueIsNone() throws IOException {
        assertEquals("{\"00091001\":{\"vr\":\"LO\"}}", value(Vr.LO, ""));
        assertEquals("{\"00091001\":{\"vr\":\"LO\",\"Value\":[\"bar\",null,\"foo\"]}}", value(Vr.LO, "bar\\\\foo"));
        assertEquals("{\"00091001\":{\"vr\":\"CS\",\"Value\":[null,null]}}", value(Vr.CS, "\\"));
        assertEquals("{\"00091001\":{\"vr\":\"CS\"}}", value(Vr.CS, "  "));
    }

    @Test
    void namesHaveTheirGroups() throws IOException {
        DataSet dataSet = new DataSet()
                .set(Tag.SpecificCharacterSet, "ISO_IR 192")
                .setUnchecked(Tag.PatientName, Vr.PN, "Wang^XiaoDong=王^小東=\\==ワン\\^^\\A^B");
        assertEquals(
                "{\"00080005\":{\"vr\":\"CS\",\"Value\":[\"ISO_IR 192\"]},\"00100010\":{\"vr\":\"PN\",\"Value\":["
                        + "{\"Alphabetic\":\"Wang^XiaoDong\",\"Ideographic\":\"王^小東\"},{\"Phonetic\":\"ワン\"},null,"
                        + "{\"Alphabetic\":\"A^B\"}]}}",
                Documents.json(dataSet));
    }

    @Test
    void binaryNumbersAreNumbersUnlessJsonHasNoneSuch() throws IOException {
        DataSet dataSet = new DataSet()
                .set(Tags.of(0x0009, 0x1001), Vr.US, 0, 65535)
                .set(Tags.of(0x0009, 0x1002), Vr.SL, -2147483648L)
                .set(Tags.of(0x0009, 0x1003), Vr.SV, 9007199254740992L, 9007199254740993L, -9007199254740993L)
                .set(Tags.of(0x0009, 0x1004), Vr.UV, 1, -1)
                .set(Tags.of(0x0009, 0x1005), Vr.FL, 1, 0.1f, -0.0, Double.NaN)
                .set(Tags.of(0x0009, 0x1006), Vr.FD, 1e300, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)
                .set(Tags.of(0x0009, 0x1007), Vr.AT, 0x00280010);
        assertEquals(
                "{\"00091001\":{\"vr\":\"US\",\"Value\":[0,65535]}"
                        + ",\"00091002\":{\"vr\":\"SL\",\"Value\":[-2147483648]}"
                        + ",\"00091003\":{\"vr\":\"SV\",\"Value\":[9007199254740992,\"9007199254740993\",\"-9007199254740993\"]}"
                        + ",\"00091004\":{\"vr\":\"UV\",\"Value\":[1,\"18446744073709551615\"]}"
                        + ",\"00091005\":{\"vr\":\"FL\",\"Value\":[1,0.1,-0.0,\"NaN\"]}"
                        + ",\"00091006\":{\"vr\":\"FD\",\"Value\":[1.0E300,\"Infinity\",\"-Infinity\"]}"
                        + ",\"00091007\":{\"vr\":\"AT\",\"Value\":[\"00280010\"]}}",
                Documents.json(dataSet));
    }

    @Test
    void textIsEscapedAndUtf8() throws IOException {
        DataSet dataSet = new DataSet().set(Tag.SpecificCharacterSet, "ISO_IR 100");
        dataSet.setUnchecked(Tags.of(0x0009, 0x1001), Vr.LT, "a\"b\\c\r\n\f\u0001é");
        assertEquals(
                "{\"00080005\":{\"vr\":\"CS\",\"Value\":[\"ISO_IR 192\"]}"
                        + ",\"00091001\":{\"vr\":\"LT\",\"Value\":[\"a\\\"b\\\\c\\r\\n\\f\\u0001é\"]}}",
                Documents.json(dataSet));
    }

    @Test
    void bytesThatAreNoCharacterAreAFinding() throws IOException {
        Budget budget = Documents.budget();
        DataSet dataSet = new DataSet();
        byte[] latin = {'M', (byte) 0xFC};
        dataSet.set(DataElement.ofBytes(Tag.PatientID, Vr.LO, latin, SpecificCharacterSet.DEFAULT));
        assertEquals(
                "{\"00100020\":{\"vr\":\"LO\",\"Value\":[\"M\uFFFD\"]}}",
                Documents.json(dataSet, DocumentOptions.standard(), budget));
        assertEquals(List.of("undecoded-text"), Documents.quirks(budget));
    }

    @Test
    void sequencesHaveItemsAndEmptyOnes() throws IOException {
        DataSet dataSet = new DataSet();
        dataSet.setItems(
                Tag.RequestAttributesSequence, new DataSet().set(Tag.ScheduledProcedureStepID, "1"), new DataSet());
        dataSet.setItems(Tag.ReferencedStudySequence);
        assertEquals(
                "{\"00081110\":{\"vr\":\"SQ\"},\"00400275\":{\"vr\":\"SQ\",\"Value\":[{\"00400009\":{\"vr\":\"SH\",\"Value\":[\"1\"]}},{}]}}",
                Documents.json(dataSet));
    }

    @Test
    void bytesAreBase64LittleEndianNamedOrLeftOut() throws IOException {
        DataSet dataSet = new DataSet();
        BulkData big = BulkData.of(new byte[] {1, 2, 3, 4});
        dataSet.set(DataElement.ofBulk(Tag.PixelData, Vr.OW, big, true));
        assertEquals("{\"7FE00010\":{\"vr\":\"OW\",\"InlineBinary\":\"AgEEAw==\"}}", Documents.json(dataSet));
        DocumentOptions named = DocumentOptions.standard()
                .withNames((path, e, frames) -> "urn:" + path + ":" + e.length() + ":" + frames.isPresent());
        assertEquals(
                "{\"7FE00010\":{\"vr\":\"OW\",\"InlineBinary\":\"AgEEAw==\"}}",
                Documents.json(dataSet, named, Documents.budget()),
                "at most the threshold");
        assertEquals(
                "{\"7FE00010\":{\"vr\":\"OW\",\"BulkDataURI\":\"urn:PixelData:4:false\"}}",
                Documents.json(dataSet, named.withThreshold(3), Documents.budget()));
        assertEquals(
                "{}",
                Documents.json(dataSet, DocumentOptions.standard().withoutBulk().withThreshold(3), Documents.budget()));
    }

    @Test
    void encapsulatedPixelDataAreNamedByFramesLeftOutOrRefused() throws IOException {
        BulkData fragment = BulkData.of(new byte[] {1, 2});
        DataSet dataSet = new DataSet().set(Tag.NumberOfFrames, 2);
        dataSet.setFragments(Tag.PixelData, Vr.OB, Fragments.of(List.of(fragment, fragment, fragment, fragment)));
        DocumentOptions named = DocumentOptions.standard().withNames((path, e, frames) -> frames.map(
                        index -> index.frames() + " frames, " + index.parts(2).size() + " parts")
                .orElse("?"));
        String pixels = Documents.json(dataSet, named, Documents.budget());
        assertTrue(pixels.contains("\"7FE00010\":{\"vr\":\"OB\",\"BulkDataURI\":\"2 frames, 2 parts\"}"), pixels);
        assertThrows(UnsupportedDataException.class, () -> Documents.json(dataSet));
        String without = Documents.json(dataSet, DocumentOptions.standard().withoutBulk(), Documents.budget());
        assertEquals("{\"00280008\":{\"vr\":\"IS\",\"Value\":[2]}}", without);
        dataSet.set(Tag.NumberOfFrames, 3);
        assertTrue(
                Documents.json(dataSet, named, Documents.budget()).contains("\"?\""),
                "frames that cannot be told apart");
    }

    @Test
    void numbersThatAreNotWholeKeepTheirBytes() throws IOException {
        DataSet dataSet = new DataSet();
        byte[] three = {1, 2, 3};
        dataSet.set(DataElement.ofBytes(Tag.Rows, Vr.US, three, SpecificCharacterSet.DEFAULT));
        assertEquals("{\"00280010\":{\"vr\":\"US\",\"InlineBinary\":\"AQID\"}}", Documents.json(dataSet));
    }

    @Test
    void groupLengthsAndMetaAreNotInIt() throws IOException {
        DataSet meta = new DataSet().set(Tag.TransferSyntaxUID, "1.2.840.10008.1.2.1");
        DataSet dataSet = new DataSet().set(Tags.of(0x0010, 0), Vr.UL, 12).set(Tag.PatientID, "7");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter writer = new JsonWriter(out, DocumentOptions.standard(), Documents.budget());
        writer.beginArray();
        writer.write(meta, dataSet);
        writer.write(new DataSet());
        writer.endArray();
        writer.flush();
        assertEquals(
                "[\n{\"00100020\":{\"vr\":\"LO\",\"Value\":[\"7\"]}},\n{}\n]", out.toString(StandardCharsets.UTF_8));
        out.reset();
        writer = new JsonWriter(out, DocumentOptions.standard().withMeta().indenting(), Documents.budget());
        writer.write(meta, dataSet);
        writer.flush();
        assertEquals(
                "{\n  \"00020010\": { \"vr\": \"UI\", \"Value\": [\"1.2.840.10008.1.2.1\"] },\n"
                        + "  \"00100020\": { \"vr\": \"LO\", \"Value\": [\"7\"] }\n}",
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsReadMustBeInOrder() throws IOException {
        byte[] bytes = {0x10, 0, 0x20, 0, 'L', 'O', 2, 0, '7', ' ', 0x10, 0, 0x10, 0, 'P', 'N', 2, 0, 'A', ' '};
        Budget budget = Documents.budget();
        DicomReader reader = DicomReader.open(
                Source.of(bytes), ReadOptions.standard().withSyntax(TransferSyntax.ExplicitVRLittleEndian), budget);
        JsonWriter writer = new JsonWriter(new ByteArrayOutputStream(), DocumentOptions.standard(), budget);
        assertThrows(MalformedDataException.class, () -> writer.write(reader));
    }

    @Test
    void aSequenceOfUnknownVrIsASequence() throws IOException {
        byte[] bytes = {
            9, 0, 1, 0x10, 'U', 'N', 0, 0, -1, -1, -1, -1, // undefined length: Implicit VR inside
            -2, -1, 0, -32, 10, 0, 0, 0, 0x10, 0, 0x20, 0, 2, 0, 0, 0, '7', ' ', //
            -2, -1, -35, -32, 0, 0, 0, 0
        };
        Budget budget = Documents.budget();
        DicomReader reader = DicomReader.open(
                Source.of(bytes), ReadOptions.standard().withSyntax(TransferSyntax.ExplicitVRLittleEndian), budget);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter writer = new JsonWriter(out, DocumentOptions.standard(), budget);
        writer.write(reader);
        writer.flush();
        assertEquals(
                "{\"00091001\":{\"vr\":\"SQ\",\"Value\":[{\"00100020\":{\"vr\":\"LO\",\"Value\":[\"7\"]}}]}}",
                out.toString(StandardCharsets.UTF_8));
        assertEquals(Optional.of(TransferSyntax.ExplicitVRLittleEndian), reader.transferSyntax());
    }
}
