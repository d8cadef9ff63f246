package org.skiagraph.codec.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
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
import org.skiagraph.codec.BulkStore;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;

/** PS3.18 F: what is read of documents, our own and those of others. */
class JsonReaderTest {
    @Test
    void readsTheExampleOfTheStandard() throws IOException {
        // PS3.18 F.4 in short, with its InlineBinary in a list
        List<Document> all =
                JsonReader.of(Documents.stream("""
                [
                  { "00080005": { "vr": "CS", "Value": [ "ISO_IR 192" ] },
                    "00080061": { "vr": "CS", "Value": [ "CT", "PET" ] },
                    "00080090": { "vr": "PN", "Value": [ { "Alphabetic": "^Bob^^Dr." } ] },
                    "00090010": { "vr": "LO", "Value": [ "Vendor A" ] },
                    "00091002": { "vr": "UN", "InlineBinary": [ "z0x9c8v7" ] },
                    "00100010": { "vr": "PN", "Value": [ { "Alphabetic": "Wang^XiaoDong", "Ideographic": "王^小東" } ] },
                    "00201206": { "vr": "IS", "Value": [ 4 ] } },
                  { "00100020": { "vr": "LO", "Value": [ "12345" ] } }
                ]
                """), Documents.budget()).readAll();
        assertEquals(2, all.size());
        DataSet first = all.get(0).dataSet();
        assertEquals(
                "王^小東",
                first.element(Tag.PatientName)
                        .orElseThrow()
                        .personNames()
                        .get(0)
                        .ideographic()
                        .toString());
        assertEquals("CT\\PET", first.text(Tag.ModalitiesInStudy, ""));
        assertEquals(6, first.element(0x0009_1002).orElseThrow().length());
        assertEquals(4, first.integer(Tag.NumberOfStudyRelatedSeries, 0));
        assertEquals("12345", all.get(1).dataSet().text(Tag.PatientID, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "US|[1,2]|1\\2",
                "US|[\"5\"]|5",
                "SS|[-1]|-1",
                "UL|[4294967295]|4294967295",
                "SV|[\"-9223372036854775808\"]|-9223372036854775808",
                "UV|[\"18446744073709551615\"]|18446744073709551615",
                "UV|[18446744073709551615]|18446744073709551615",
                "US|[1e2]|100",
                "US|[2.0]|2",
                "FD|[1.5,\"NaN\",\"Infinity\",\"-inf\"]|1.5\\NaN\\Infinity\\-Infinity",
                "FL|[3.4028235e38]|3.4028235E38",
                "AT|[\"00280010\"]|(0028,0010)",
                "DS|[1.50]|1.50",
                "DS|[\"1.50\"]|1.50",
                "DS|[1e400]|1e400",
                "IS|[1.0e1]|10",
                "IS|[\"007\"]|007",
                "LO|[\"a\",null,\"b\"]|a\\\\b",
                "CS|[null,null]|\\",
                "LO|[]|~~",
                "SH|[7]|7",
                "LO|\"alone\"|alone",
                "LT|[\"a\\\\b\"]|a\\b",
                "PN|[\"A^B\"]|A^B",
                "PN|[{\"Phonetic\":\"x\"},null,{}]|==x\\\\",
                "UI|[\"1.2\"]|1.2"
            })
    void readsValues(String vr, String json, String text) throws IOException {
        DataSet dataSet = Documents.readJson("{\"00091001\":{\"vr\":\"" + vr + "\",\"Value\":" + json + "}}");
        DataElement e = dataSet.element(0x0009_1001).orElseThrow();
        assertEquals(Vr.of(vr).orElseThrow(), e.vr());
        assertEquals(text, e.text());
        assertEquals(0, e.length() % 2);
    }

    @Test
    void aNumberWithMoreDigitsThanDsHasRoomForIsRounded() throws IOException {
        Budget budget = Documents.budget();
        DataSet dataSet = Documents.readJson(
                "{\"00180050\":{\"vr\":\"DS\",\"Value\":[0.30000000000000004,-1.23456789012345678e-200]}}", budget);
        List<String> texts = dataSet.element(Tag.SliceThickness).orElseThrow().texts();
        assertEquals(0.3, Double.parseDouble(texts.get(0)), 1e-14);
        assertTrue(texts.stream().allMatch(text -> text.length() <= 16), texts.toString());
        assertEquals(List.of("document-rounded"), Documents.quirks(budget));
        budget = Documents.budget();
        String kept = "{\"00180050\":{\"vr\":\"DS\",\"Value\":[\"0.30000000000000004\"]}}";
        assertEquals(
                "0.30000000000000004",
                Documents.readJson(kept, budget).text(Tag.SliceThickness, ""),
                "text is as it was");
        assertEquals(List.of(), Documents.quirks(budget));
    }

    @Test
    void textBeyondAsciiDeclaresUtf8() throws IOException {
        DataSet dataSet = Documents.readJson(
                "{\"00081110\":{\"vr\":\"SQ\",\"Value\":[{\"00080050\":{\"vr\":\"SH\",\"Value\":[\"é\\u00e9\\ud83d\\ude00\"]}}]}}");
        assertEquals("ISO_IR 192", dataSet.text(Tag.SpecificCharacterSet, ""));
        assertEquals("éé😀", dataSet.items(Tag.ReferencedStudySequence).get(0).text(Tag.AccessionNumber, ""));
        assertTrue(Documents.readJson("{\"00080050\":{\"vr\":\"SH\",\"Value\":[\"e\"]}}")
                .text(Tag.SpecificCharacterSet)
                .isEmpty());
        String latin =
                "{\"00080005\":{\"vr\":\"CS\",\"Value\":[\"ISO_IR 100\"]},\"00080050\":{\"vr\":\"SH\",\"Value\":[\"é\"]}}";
        assertEquals(
                "é", Documents.readJson(latin).text(Tag.AccessionNumber, ""), "whatever was declared, JSON is Unicode");
    }

    @Test
    void membersComeInAnyOrder() throws IOException {
        String json = """
                {"00081110":{"Value":[{"00080050":{"Value":["7"],"vr":"SH"},
                 "00081115":{"Value":[{}],"vr":"SQ"}}],"vr":"SQ"},
                 "00280010":{"Value":[7],"vr":"US"},"00090010":{"InlineBinary":"QUI=","vr":"LO"}}
                """;
        Budget budget = Documents.budget();
        DataSet dataSet = Documents.readJson(json, budget);
        DataSet item = dataSet.items(Tag.ReferencedStudySequence).get(0);
        assertEquals("7", item.text(Tag.AccessionNumber, ""));
        assertEquals(1, item.items(Tag.ReferencedSeriesSequence).size());
        assertEquals(7, dataSet.integer(Tag.Rows, 0));
        assertEquals("AB", dataSet.text(0x0009_0010, ""));
        assertEquals(List.of("document-order"), Documents.quirks(budget));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "document-no-vr|{\"00280010\":{\"Value\":[7]}}",
                "document-tag|{\"0008103e\":{\"vr\":\"LO\"}}",
                "document-tag|{\"PatientID\":{\"vr\":\"LO\"}}",
                "document-type|{\"00280010\":{\"vr\":\"US\",\"Value\":7}}",
                "document-type|{\"00280010\":{\"vr\":\"US\",\"Value\":[\"7\"]}}",
                "document-type|{\"00100010\":{\"vr\":\"PN\",\"Value\":[\"A\"]}}",
                "document-type|{\"00081110\":{\"vr\":\"SQ\",\"Value\":[null]}}",
                "document-unknown|{\"00280010\":{\"vr\":\"US\",\"keyword\":{\"a\":[1,{}]},\"Value\":[7]}}",
                "document-group-length|{\"00100000\":{\"vr\":\"UL\",\"Value\":[7]}}",
                "document-backslash|{\"00100020\":{\"vr\":\"LO\",\"Value\":[\"a\\\\b\"]}}",
                "document-character|{\"00101010\":{\"vr\":\"AS\",\"Value\":[\"04é\"]}}",
                "document-order|{\"00280011\":{\"vr\":\"US\"},\"00280010\":{\"vr\":\"US\"}}",
            })
    void whatOthersDoIsAFindingAndStrictlyRefused(String quirk, String json) throws IOException {
        Budget budget = Documents.budget();
        Documents.readJson(json, budget);
        assertEquals(List.of(quirk), Documents.quirks(budget));
        Budget strict = new Budget(Limits.standard(), System::nanoTime, true);
        assertThrows(MalformedDataException.class, () -> Documents.readJson(json, strict));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "\"a\"",
                "{",
                "{}}",
                "{} {}",
                "[{}",
                "[{},]",
                "[1]",
                "{,}",
                "{\"00280010\"}",
                "{\"00280010\":7}",
                "{\"00280010\":{}",
                "{\"zzz\":{\"vr\":\"US\"}}",
                "{\"00280010\":{\"vr\":\"XX\"}}",
                "{\"00280010\":{\"vr\":\"US\",\"vr\":\"US\"}}",
                "{\"00280010\":{\"vr\":\"US\",\"Value\":[70000]}}",
                "{\"00280010\":{\"vr\":\"US\",\"Value\":[-1]}}",
                "{\"00280010\":{\"vr\":\"US\",\"Value\":[1.5]}}",
                "{\"00280010\":{\"vr\":\"US\",\"Value\":[null]}}",
                "{\"00280010\":{\"vr\":\"US\",\"Value\":[true]}}",
                "{\"00280010\":{\"vr\":\"US\",\"Value\":[01]}}",
                "{\"00280010\":{\"vr\":\"US\",\"Value\":[1],\"InlineBinary\":\"\"}}",
                "{\"7FE00010\":{\"vr\":\"OB\",\"Value\":[1]}}",
                "{\"7FE00010\":{\"vr\":\"OB\",\"InlineBinary\":\"A\"}}",
                "{\"7FE00010\":{\"vr\":\"OB\",\"InlineBinary\":\"AA=A\"}}",
                "{\"7FE00010\":{\"vr\":\"OB\",\"InlineBinary\":\"AA?=\"}}",
                "{\"00081110\":{\"vr\":\"SQ\",\"InlineBinary\":\"\"}}",
                "{\"00081110\":{\"vr\":\"SQ\",\"Value\":[7]}}",
                "{\"00100020\":{\"vr\":\"LO\",\"Value\":[{}]}}",
                "{\"00100020\":{\"vr\":\"LO\",\"Value\":[[]]}}",
                "{\"00100020\":{\"vr\":\"LO\",\"Value\":[\"\\x\"]}}",
                "{\"00100020\":{\"vr\":\"LO\",\"Value\":[\"\\ud800\"]}}",
                "{\"00100020\":{\"vr\":\"LO\",\"Value\":[nul]}}",
                "{\"00280009\":{\"vr\":\"AT\",\"Value\":[\"0028\"]}}",
                "{\"00280009\":{\"vr\":\"AT\",\"Value\":[5]}}",
                "{\"00091001\":{\"Value\":[5]}}",
                "{\"00200013\":{\"vr\":\"IS\",\"Value\":[1.5]}}",
                "{\"00180050\":{\"vr\":\"DS\",\"Value\":[1e9999999999999999999]}}",
                "{\"00091001\":{\"vr\":\"FD\",\"Value\":[\"1d\"]}}",
                "{\"00080000\":{\"vr\":\"SQ\",\"Value\":[]}}",
                "{\"00281010\":{\"a\":[}]}"
            })
    void refusesWhatIsNoDocumentWithItsPlace(String json) {
        DataException e = assertThrows(MalformedDataException.class, () -> Documents.readJson(json));
        assertTrue(e.place().offset() >= 0, e.toString());
    }

    @Test
    void aSequenceInMetaIsRefused() {
        String json = "{\"00021110\":{\"vr\":\"SQ\",\"Value\":[{}]}}";
        assertThrows(MalformedDataException.class, () -> Documents.readJson(json));
    }

    @Test
    void tellsThePathOfWhatIsWrong() {
        String json = "{\"00081110\":{\"vr\":\"SQ\",\"Value\":[{},{\"00280010\":{\"vr\":\"US\",\"Value\":[-1]}}]}}";
        DataException e = assertThrows(MalformedDataException.class, () -> Documents.readJson(json));
        assertEquals("ReferencedStudySequence[2].Rows", e.place().path());
    }

    @Test
    void deepNestingIsALimitAndNotAStackOverflow() {
        String deep = "{\"00081110\":{\"vr\":\"SQ\",\"Value\":[".repeat(100_000);
        assertThrows(LimitExceededException.class, () -> Documents.readJson(deep));
        String skipped = "{\"00081110\":{\"x\":" + "[".repeat(1_000_000);
        assertThrows(LimitExceededException.class, () -> Documents.readJson(skipped));
        String captured = "{\"00081110\":{\"Value\":" + "[{\"00081110\":{\"Value\":".repeat(100_000);
        assertThrows(LimitExceededException.class, () -> Documents.readJson(captured));
    }

    @Test
    void aSmallHeapIsNotFilledByOneValue() {
        Limits small = Limits.forHeap(1 << 20);
        String text = "{\"00100020\":{\"vr\":\"LT\",\"Value\":[\"" + "x".repeat(1 << 20);
        LimitExceededException e =
                assertThrows(LimitExceededException.class, () -> Documents.readJson(text, small.open()));
        assertEquals(Limit.VALUE_BYTES, e.limit());
        String bytes = "{\"7FE00010\":{\"vr\":\"OB\",\"InlineBinary\":\"" + "AAAA".repeat(1 << 18);
        assertThrows(LimitExceededException.class, () -> Documents.readJson(bytes, small.open()));
        String values = "{\"00280010\":{\"vr\":\"US\",\"Value\":[" + "1,".repeat(1 << 18);
        assertThrows(LimitExceededException.class, () -> Documents.readJson(values, small.open()));
    }

    @Test
    void largeBytesGoToTheStore() throws IOException {
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        BulkStore store = length -> new BulkStore.Entry() {
            @Override
            public OutputStream out() {
                return stored;
            }

            @Override
            public BulkData finish() {
                return BulkData.of(stored.toByteArray());
            }
        };
        byte[] bytes = new byte[300_001];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        String json = "{\"7FE00010\":{\"vr\":\"OB\",\"InlineBinary\":\""
                + Base64.getEncoder().encodeToString(bytes) + "\"}}";
        Document document = JsonReader.of(Documents.stream(json), Documents.budget())
                .with(store)
                .next()
                .orElseThrow();
        assertArrayEquals(
                Arrays.copyOf(bytes, 300_002),
                document.dataSet().element(Tag.PixelData).orElseThrow().readBytes());
        assertEquals(300_002, stored.size());
    }

    @Test
    void aNamedValueIsFoundOrRefused() throws IOException {
        String json = "{\"7FE00010\":{\"vr\":\"OW\",\"BulkDataURI\":\"urn:x\"}}";
        assertThrows(UnsupportedDataException.class, () -> Documents.readJson(json));
        BulkFinder finder = (tag, vr, uri, place) ->
                DataElement.ofBulk(tag, vr, BulkData.of(uri.getBytes(StandardCharsets.US_ASCII)));
        DataSet found = JsonReader.of(Documents.stream(json), Documents.budget())
                .with(finder)
                .next()
                .orElseThrow()
                .dataSet();
        assertEquals(5, found.element(Tag.PixelData).orElseThrow().length());
    }

    @Test
    void aByteOrderMarkAndMetaAreRead() throws IOException {
        Document document = JsonReader.of(
                        Documents.stream("\uFEFF{\"00020010\":{\"vr\":\"UI\",\"Value\":[\"1.2\"]}}"),
                        Documents.budget())
                .next()
                .orElseThrow();
        assertEquals("1.2", document.meta().text(Tag.TransferSyntaxUID, ""));
        assertTrue(document.dataSet().isEmpty());
    }

    @Test
    void bytesInBase64MayBeEscaped() throws IOException {
        // System.Text.Json and others write + as an escape
        DataSet read = Documents.readJson(
                "{\"7FE00010\":{\"vr\":\"OB\",\"InlineBinary\":\"\\u002B\\u002f\\/+\\r\\nAA\\t\\u003D\\u003D\"}}");
        assertArrayEquals(
                new byte[] {(byte) 0xFB, (byte) 0xFF, (byte) 0xFE, 0},
                read.element(Tag.PixelData).orElseThrow().readBytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\b", "\\f", "\\x", "\\u0062\\", "\\\"", "\\u00e9"})
    void anEscapeInBase64IsTheCharacterItMeans(String escape) {
        String json = "{\"7FE00010\":{\"vr\":\"OB\",\"InlineBinary\":\"AAA" + escape + "\"}}";
        assertThrows(MalformedDataException.class, () -> Documents.readJson(json));
    }

    /** A document that does not end, and how much of it was read. */
    private static final class Endless extends InputStream {
        private final byte[] begin;
        private final char more;
        private long read;

        Endless(String begin, char more) {
            this.begin = begin.getBytes(StandardCharsets.US_ASCII);
            this.more = more;
        }

        @Override
        public int read() {
            return read < begin.length ? begin[(int) read++] : countedMore();
        }

        private int countedMore() {
            if (++read > 1 << 24) {
                throw new AssertionError("more is read than is allowed to be held");
            }
            return more;
        }
    }

    @ParameterizedTest
    @CsvSource(
            value = {"{\"00080005\":{\"Value\":[\";x", "{\"00080005\":{\"Value\":[;1", "{\"00080005\":{\"Value\":[;["},
            delimiter = ';')
    void ofAValueBeforeItsVrNoMoreIsHeldThanAllowed(String begin, char more) {
        Endless endless = new Endless(begin, more);
        Limits small = Limits.forHeap(1 << 20);
        assertThrows(LimitExceededException.class, () -> JsonReader.of(endless, small.open())
                .readAll());
    }

    @Test
    void valuesBeforeTheirVrThatAreHeldWithinEachOtherArePaidForTogether() {
        String nested = "{\"00081140\":{\"Value\":[".repeat(40) + "{\"00080005\":{\"Value\":[\"" + "x".repeat(100_000)
                + "\"],\"vr\":\"UT\"}}" + "],\"vr\":\"SQ\"}}".repeat(40);
        Limits small = Limits.standard().with(Limit.HELD_BYTES, 1 << 20);
        LimitExceededException e =
                assertThrows(LimitExceededException.class, () -> Documents.readJson(nested, small.open()));
        assertEquals(Limit.HELD_BYTES, e.limit());
    }

    @Test
    void whatIsHeldUntilTheVrIsKnownIsGivenBack() throws IOException {
        String values = "\"Value\":[{\"00100020\":{\"Value\":[\"" + "x".repeat(20_000) + "\"],\"vr\":\"LT\"}}]";
        Budget before = Documents.budget();
        Documents.readJson("{\"00081140\":{" + values + ",\"vr\":\"SQ\"}}", before);
        Budget after = Documents.budget();
        Documents.readJson("{\"00081140\":{\"vr\":\"SQ\"," + values + "}}", after);
        assertEquals(after.left(Limit.HELD_BYTES), before.left(Limit.HELD_BYTES));
    }

    @Test
    void dataSetsOfAnArrayArePaidForThoughTheyAreEmpty() {
        String many = "[" + "{},".repeat(100_000) + "{}]";
        Limits small = Limits.standard().with(Limit.HELD_BYTES, 1 << 20);
        assertThrows(LimitExceededException.class, () -> JsonReader.of(Documents.stream(many), small.open())
                .readAll());
    }

    @ParameterizedTest
    @CsvSource({"FD, 1e999", "FD, -1e400", "FL, 1e39", "FL, -3.5e38", "FD, \"1e999\"", "FL, \"1e39\""})
    void aNumberThatItsVrHasNotDoesNotBecomeInfinite(String vr, String number) {
        String json = "{\"00189073\":{\"vr\":\"" + vr + "\",\"Value\":[" + number + "]}}";
        assertThrows(MalformedDataException.class, () -> Documents.readJson(json));
    }

    @Test
    void aByteOrderMarkMayComeByteByByte() throws IOException {
        byte[] bytes = "\uFEFF {\"00100020\":{\"vr\":\"LO\",\"Value\":[\"1\"]}}".getBytes(StandardCharsets.UTF_8);
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1));
            }
        };
        Document document = JsonReader.of(slow, Documents.budget()).next().orElseThrow();
        assertEquals("1", document.dataSet().text(Tag.PatientID, ""));
        String half = new String(new byte[] {(byte) 0xEF, '{', '}'}, StandardCharsets.ISO_8859_1);
        assertThrows(MalformedDataException.class, () -> JsonReader.of(
                        new ByteArrayInputStream(half.getBytes(StandardCharsets.ISO_8859_1)), Documents.budget())
                .next());
    }

    @Test
    void theStoreIsToldThatTheLengthIsNotKnown() throws IOException {
        List<Long> told = new ArrayList<>();
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        BulkStore store = length -> {
            told.add(length);
            return new BulkStore.Entry() {
                @Override
                public OutputStream out() {
                    return stored;
                }

                @Override
                public BulkData finish() {
                    return BulkData.of(stored.toByteArray());
                }
            };
        };
        String json = "{\"7FE00010\":{\"vr\":\"OB\",\"InlineBinary\":\"" + "AAAA".repeat(100_000) + "\"}}";
        JsonReader.of(Documents.stream(json), Documents.budget()).with(store).next();
        assertEquals(List.of(Long.MAX_VALUE), told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FFFEE000", "fffee00d", "FFFEE0DD"})
    void aDelimiterIsNoAttribute(String tag) {
        String element = "{\"" + tag + "\":{\"vr\":\"UL\",\"Value\":[3]}}";
        assertThrows(MalformedDataException.class, () -> Documents.readJson(element));
        assertThrows(
                MalformedDataException.class,
                () -> Documents.readJson("{\"00081140\":{\"vr\":\"SQ\",\"Value\":[" + element + "]}}"));
        assertThrows(
                MalformedDataException.class, () -> Documents.readXml("<DicomAttribute tag='" + tag + "' vr='UL'/>"));
    }

    @Test
    void fileMetaInformationHasNoSequence() throws IOException {
        String json = "{\"00020003\":{\"vr\":\"SQ\",\"Value\":[{}]}}";
        assertThrows(MalformedDataException.class, () -> Documents.readJson(json));
        assertThrows(MalformedDataException.class, () -> Documents.readXml("<DicomAttribute tag='00020003' vr='SQ'/>"));
        String inItem = "{\"00081140\":{\"vr\":\"SQ\",\"Value\":[" + json + "]}}";
        assertEquals(1, Documents.readJson(inItem).tags().length);
    }
}
