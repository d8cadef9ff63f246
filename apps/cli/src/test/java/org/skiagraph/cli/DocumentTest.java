package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.Fragments;

/** {@code dicom json}, {@code xml}, {@code from-json} and {@code from-xml} as a user calls them. */
class DocumentTest {
    @TempDir
    Path dir;

    private static DataSet large() {
        byte[] pixels = new byte[6000];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (i * 7);
        }
        return SmallObjects.image()
                .set(Tag.Rows, 30)
                .set(Tag.Columns, 100)
                .set(Tag.SpecificCharacterSet, "ISO_IR 192")
                .set(Tag.PatientName, "Müller^Jörg")
                .setBytes(Tag.PixelData, Vr.OW, pixels);
    }

    @Test
    void writesOneObjectALineAndIndentedForPeople() throws IOException {
        Path file = SmallObjects.write(SmallObjects.image(), dir.resolve("a.dcm"));
        Session one = Session.run("json", file.toString(), file.toString());
        assertEquals(0, one.exitCode(), one.err());
        List<String> lines = one.out().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("{\"00080016\":{\"vr\":\"UI\""), lines.get(0));
        assertTrue(lines.get(0).contains("\"7FE00010\":{\"vr\":\"OB\",\"InlineBinary\":\"AAoUHig"), lines.get(0));
        Session indented = Session.run("json", "--indent", file.toString());
        assertTrue(indented.out()
                .contains("\n  \"00100010\": { \"vr\": \"PN\", \"Value\": [{\"Alphabetic\":\"A^B\"}] },\n"));
        Session xml = Session.run("xml", "--indent", file.toString());
        assertTrue(
                xml.out()
                        .contains(
                                "\n  <DicomAttribute tag=\"00280010\" vr=\"US\" keyword=\"Rows\"><Value number=\"1\">2</Value>"));
    }

    @ParameterizedTest
    @CsvSource({
        "json, implicit-le",
        "json, explicit-le",
        "json, explicit-be",
        "json, deflated",
        "json, rle",
        "json, encapsulated",
        "xml, explicit-be",
        "xml, deflated",
        "xml, rle"
    })
    void largeValuesAreNamedAndFoundAgain(String kind, String word) throws IOException, UsageException {
        Path native16 = SmallObjects.write(large(), dir.resolve("native.dcm"));
        Path file = dir.resolve("a b.dcm");
        Session.run("convert", "--to", word, native16.toString(), "-o", file.toString());
        Path document = dir.resolve("a." + kind);
        Session written = Session.run(kind, file.toString(), "-o", document.toString());
        assertEquals(0, written.exitCode(), written.err());
        String text = Files.readString(document);
        assertTrue(text.contains("file:///") && text.contains("a%20b.dcm?"), text);
        Path back = dir.resolve("back.dcm");
        Session read = Session.run("from-" + kind, document.toString(), "-o", back.toString());
        assertEquals(0, read.exitCode(), read.err());
        try (DicomFile expected = DicomFile.open(file);
                DicomFile actual = DicomFile.open(back)) {
            assertEquals(
                    expected.dataSet().fragments(Tag.PixelData).isPresent(),
                    actual.dataSet().fragments(Tag.PixelData).isPresent());
            assertEquals(expected.dataSet().tags().length, actual.dataSet().tags().length);
        }
        assertEquals(hash(file), hash(back));
    }

    private static String hash(Path file) {
        String line = Session.run("pixels", file.toString()).out();
        return line.substring(line.indexOf("sha256"));
    }

    @Test
    void saysWhereTheTransferSyntaxComesFrom() throws IOException {
        Path rle = dir.resolve("rle.dcm");
        Path file = SmallObjects.write(large(), dir.resolve("a.dcm"));
        Session.run("convert", "--to", "rle", file.toString(), "-o", rle.toString());
        assertOrigin(file, "Explicit VR Little Endian, since nothing names another");
        assertOrigin(file, "Implicit VR Little Endian, as --syntax says", "--syntax", "implicit-le");
        assertOrigin(rle, "RLE Lossless, as the URI of the pixel data says");
        Path meta = dir.resolve("meta.json");
        Session.run("json", "--meta", rle.toString(), "-o", meta.toString());
        Session read = Session.run("from-json", meta.toString(), "-o", "-");
        assertTrue(read.err().contains("RLE Lossless, as the document's File Meta Information says"), read.err());
        Session wrong = Session.run(
                "from-json",
                "--syntax",
                "explicit-le",
                meta.toString(),
                "-o",
                dir.resolve("x.dcm").toString());
        assertEquals(2, wrong.exitCode());
        assertTrue(
                wrong.err()
                        .contains(
                                "pixel data are encapsulated, and Explicit VR Little Endian (as --syntax says) has them otherwise"),
                wrong.err());
        assertFalse(Files.exists(dir.resolve("x.dcm")));
    }

    private void assertOrigin(Path file, String expected, String... options) throws IOException {
        Path json = dir.resolve("origin.json");
        assertEquals(
                0,
                Session.run("json", "--force", file.toString(), "-o", json.toString())
                        .exitCode());
        String[] words = new String[options.length + 4];
        words[0] = "from-json";
        System.arraycopy(options, 0, words, 1, options.length);
        words[options.length + 1] = json.toString();
        words[options.length + 2] = "-o";
        words[options.length + 3] = "-";
        Session read = Session.run(words);
        assertEquals(0, read.exitCode(), read.err());
        assertTrue(read.err().contains("transfer syntax " + expected), read.err());
    }

    @Test
    void aDocumentDoesNotReachFilesOfOtherFolders() throws IOException {
        Path secret =
                Files.writeString(Files.createDirectories(dir.resolve("other")).resolve("secret"), "0123456789");
        Path docs = Files.createDirectories(dir.resolve("docs"));
        Path json = Files.writeString(
                docs.resolve("a.json"),
                "{\"7FE00010\":{\"vr\":\"OB\",\"BulkDataURI\":\"" + secret.toUri() + "?offset=0&length=4\"}}");
        Path out = docs.resolve("a.dcm");
        Session refused = Session.run("from-json", json.toString(), "-o", out.toString());
        assertEquals(2, refused.exitCode());
        assertTrue(
                refused.err().contains("is in none of the folders that may be read; allow one by --bulk-dir DIR"),
                refused.err());
        assertFalse(Files.exists(out));
        Files.writeString(json, Files.readString(json).replace(secret.toUri().toString(), "../other/secret"));
        assertEquals(
                2,
                Session.run("from-json", json.toString(), "-o", out.toString()).exitCode());
        Session allowed = Session.run(
                "from-json", "--bulk-dir", dir.resolve("other").toString(), json.toString(), "-o", out.toString());
        assertEquals(0, allowed.exitCode(), allowed.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/a",
                "urn:x",
                "%zz",
                "?offset=0&length=99",
                "?offset=-1&length=1",
                "?offset=x&length=1",
                "?offset=0",
                "?frames=0:1;x",
                "?frames=0:99",
                "?element=PixelData",
                "?element=]",
                "?frames=4",
                "?frames=0:4&syntax=abc",
                ".",
                "file:a.bin",
                "file://host/a.bin",
                "jar:file:///a.jar!/a.bin",
                "?offset=0&length=2&swap=4",
                "missing"
            })
    void aUriThatLeadsNowhereIsOneError(String uri) throws IOException {
        Files.writeString(dir.resolve("a.bin"), "0123456789");
        String text = uri.startsWith("?") ? "a.bin" + uri : uri;
        Path json = Files.writeString(
                dir.resolve("a.json"), "{\"7FE00010\":{\"vr\":\"OW\",\"BulkDataURI\":\"" + text + "\"}}");
        Session read = Session.run(
                "from-json", json.toString(), "-o", dir.resolve("a.dcm").toString());
        assertEquals(2, read.exitCode(), read.err());
        assertEquals(1, read.err().lines().count(), read.err());
        assertFalse(read.err().contains("Exception"), read.err());
    }

    @Test
    void standardInputCannotBeNamedAndNothingIsWrittenThen() throws IOException {
        Path file = SmallObjects.write(large(), dir.resolve("a.dcm"));
        byte[] bytes = Files.readAllBytes(file);
        Session named = Session.runWith(bytes, "json", "-");
        assertEquals(2, named.exitCode());
        assertTrue(named.err().contains("use --bulk inline or --bulk omit"), named.err());
        assertEquals("{\"path\":\"-\",\"error\":", named.out().substring(0, 20));
        Session inline = Session.runWith(bytes, "json", "-", "--bulk", "inline");
        assertEquals(0, inline.exitCode(), inline.err());
        assertTrue(inline.out().contains("\"InlineBinary\""));
        Session omitted = Session.runWith(bytes, "xml", "-", "--bulk", "omit");
        assertEquals(0, omitted.exitCode(), omitted.err());
        assertFalse(omitted.out().contains("7FE00010"));
    }

    @Test
    void encapsulatedPixelDataCannotBeInline() throws IOException {
        Path file =
                SmallObjects.write(SmallObjects.undecodable(), dir.resolve("a.dcm"), TransferSyntax.JPEGBaseline8Bit);
        Session inline = Session.run("json", "--bulk", "inline", file.toString());
        assertEquals(2, inline.exitCode());
        assertTrue(inline.err().contains("encapsulated pixel data cannot be part of a document"), inline.err());
        Session uri = Session.run("json", file.toString());
        assertTrue(
                uri.out()
                        .matches(
                                "(?s).*\"7FE00010\":\\{\"vr\":\"OB\",\"BulkDataURI\":\"[^\"]*syntax=1.2.840.10008.1.2.4.50&frames=\\d+:4;\\d+:4\".*"),
                uri.out());
    }

    @Test
    void framesThatCannotBeToldApartAreNamedTogether() throws IOException {
        BulkData fragment = BulkData.of(new byte[] {1, 2, 3, 4});
        DataSet dataSet = SmallObjects.image();
        dataSet.setFragments(Tag.PixelData, Vr.OB, Fragments.of(List.of(fragment, fragment, fragment)));
        Path file = SmallObjects.write(dataSet, dir.resolve("a.dcm"), TransferSyntax.JPEGBaseline8Bit);
        Path json = dir.resolve("a.json");
        assertEquals(
                0, Session.run("json", file.toString(), "-o", json.toString()).exitCode());
        assertTrue(Files.readString(json).contains("&fragments="));
        Path back = dir.resolve("b.dcm");
        assertEquals(
                0,
                Session.run("from-json", json.toString(), "-o", back.toString()).exitCode());
        try (DicomFile read = DicomFile.open(back)) {
            assertEquals(
                    3, read.dataSet().fragments(Tag.PixelData).orElseThrow().size());
        }
    }

    @Test
    void severalDataSetsBecomeSeveralFiles() throws IOException {
        Path json = Files.writeString(
                dir.resolve("a.json"),
                "[{\"00100020\":{\"vr\":\"LO\",\"Value\":[\"1\"]}},{\"00100020\":{\"vr\":\"LO\",\"Value\":[\"2\"]}}]");
        Path out = dir.resolve("out");
        Session read = Session.run("from-json", "--out-dir", out.toString(), json.toString());
        assertEquals(0, read.exitCode(), read.err());
        try (var files = Files.walk(out)) {
            assertEquals(
                    List.of("a.json.1.dcm", "a.json.2.dcm"),
                    files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .sorted()
                            .toList());
        }
        Session one = Session.run(
                "from-json", json.toString(), "-o", dir.resolve("one.dcm").toString());
        assertEquals(2, one.exitCode());
        assertTrue(one.err().contains("2 Data Sets; use --out-dir DIR"), one.err());
        assertFalse(Files.exists(dir.resolve("one.dcm")));
    }

    @Test
    void whatIsNoDocumentIsOneError() throws IOException {
        Path file = SmallObjects.write(SmallObjects.image(), dir.resolve("a.dcm"));
        for (String command : List.of("from-json", "from-xml")) {
            Session read = Session.run(
                    command, file.toString(), "-o", dir.resolve("b.dcm").toString());
            assertEquals(2, read.exitCode());
            assertEquals(1, read.err().lines().count(), read.err());
        }
        Session none = Session.run("json", "--bulk", "zip", file.toString());
        assertEquals(1, none.exitCode());
    }

    @Test
    void aNamedElementIsOfTheVrThatTheDocumentSays() throws IOException {
        DataSet dataSet = large();
        dataSet.setItems(Tag.ReferencedImageSequence, new DataSet());
        SmallObjects.write(dataSet, dir.resolve("a.dcm"));
        for (String path : List.of("Rows", "PatientName", "ReferencedImageSequence")) {
            assertRefused("7FE00010", "OW", "a.dcm?element=" + path);
        }
        assertRefused("00100010", "PN", "a.dcm?element=PatientName");
        Path json = named("7FE00010", "OW", "a.dcm?element=PixelData");
        Session read = Session.run("from-json", json.toString(), "-o", "-");
        assertEquals(0, read.exitCode(), read.err());
    }

    @Test
    void fragmentsAreOfPixelData() throws IOException {
        SmallObjects.write(large(), dir.resolve("a.dcm"));
        assertRefused("00100010", "PN", "a.dcm?frames=0:4");
        assertRefused("00189999", "OB", "a.dcm?fragments=0:4");
        assertRefused("7FE00010", "UN", "a.dcm?frames=0:4&syntax=1.2.840.10008.1.2.5");
    }

    @Test
    void aTransferSyntaxThatIsNoUidIsRefused() throws IOException {
        Path json = Files.writeString(dir.resolve("a.json"), "{\"00020010\":{\"vr\":\"UI\",\"Value\":[\"explicit\"]}}");
        Session read = Session.run(
                "from-json", json.toString(), "-o", dir.resolve("a.dcm").toString());
        assertEquals(2, read.exitCode(), read.err());
        assertTrue(read.err().contains("'explicit' is no transfer syntax, as the document's"), read.err());
        Session wanted = Session.run("from-json", "--syntax", "explicit-le", json.toString(), "-o", "-");
        assertEquals(0, wanted.exitCode(), wanted.err());
    }

    private Path named(String tag, String vr, String uri) throws IOException {
        return Files.writeString(
                dir.resolve("named.json"), "{\"" + tag + "\":{\"vr\":\"" + vr + "\",\"BulkDataURI\":\"" + uri + "\"}}");
    }

    private void assertRefused(String tag, String vr, String uri) throws IOException {
        Path out = dir.resolve("refused.dcm");
        Session read = Session.run("from-json", named(tag, vr, uri).toString(), "-o", out.toString());
        assertEquals(2, read.exitCode(), uri + read.err());
        assertEquals(1, read.err().lines().count(), read.err());
        assertFalse(Files.exists(out));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDocumentMayComeThroughAPipe() throws IOException, InterruptedException {
        Path pipe = dir.resolve("pipe");
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assertEquals(0, made.waitFor());
        Thread writer = new Thread(() -> {
            try {
                Files.writeString(pipe, "{\"00100020\":{\"vr\":\"LO\",\"Value\":[\"1\"]}}", StandardOpenOption.WRITE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();
        Session read = Session.run("from-json", pipe.toString(), "-o", "-");
        writer.join();
        assertEquals(0, read.exitCode(), read.err());
        // nor is one waited for that a document names
        Session named = Session.run("from-json", named("7FE00010", "OB", "pipe").toString(), "-o", "-");
        assertEquals(2, named.exitCode());
        assertTrue(named.err().contains("pipe is no file"), named.err());
    }

    @Test
    void aDocumentOfWhichAPartHasGoneOutIsNotBegunAnew() throws IOException {
        DataSet dataSet = new DataSet()
                .setUnchecked(Tag.LongCodeValue, Vr.UC, "x".repeat(1 << 21))
                .setUnchecked(Tag.OperatorsName, Vr.PN, "A\\".repeat(10_000));
        Path file = SmallObjects.write(dataSet, dir.resolve("a.dcm"));
        String limit = "held-bytes=" + ((1 << 21) + 100_000);
        Session written = Session.run("json", "--limit", limit, file.toString());
        assertEquals(2, written.exitCode());
        List<String> lines = written.out().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("{\"00080119\"") && lines.get(0).endsWith("xx"), "a part");
        assertTrue(lines.get(1).startsWith("{\"path\":"), lines.get(1));
    }
}
