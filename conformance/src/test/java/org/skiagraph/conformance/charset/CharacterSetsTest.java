package org.skiagraph.conformance.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.conformance.Corpus;
import org.skiagraph.conformance.Peer;
import org.skiagraph.conformance.Program;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;

/** Text in all character sets: of real files, and of ours as DCMTK reads it. PS3.3 C.12.1.1.2. */
class CharacterSetsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "chrArab, PatientName, قباني^لنزار",
        "chrFren, PatientName, Buc^Jérôme",
        "chrGerm, PatientName, Äneas^Rüdiger",
        "chrH31, PatientName, Yamada^Tarou=山田^太郎=やまだ^たろう",
        "chrI2, PatientName, Hong^Gildong=洪^吉洞=홍^길동",
        "chrJapMulti, PatientName, やまだ^たろう",
        "chrRuss, PatientName, Люкceмбypг",
        "chrX1, PatientName, Wang^XiaoDong=王^小東=",
        "chrSQEncoding, RequestedProcedureCodeSequence[1].PatientName, ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう"
    })
    void aNameOfTheCorpusIsReadAndWouldBeWrittenAsItStands(String name, String path, String expected)
            throws IOException {
        Path file = Corpus.root().resolve("dicom/charset/" + name + ".dcm");
        DataElement element = DicomFile.read(file).dataSet().at(path).orElseThrow();
        assertEquals(expected, element.text());
        assertEquals(List.of(), element.charset().faults());
        byte[] bytes = element.readBytes();
        String all = element.charset().decode(bytes, 0, bytes.length, element.vr());
        // chrSQEncoding returns by ESC ( B to a set that is not the first declared one, against PS3.5 6.1.2.5.3
        boolean conformant = !name.equals("chrSQEncoding");
        assertEquals(conformant, Arrays.equals(bytes, element.charset().encode(all, element.vr())));
    }

    /** DCMTK converts to UTF-8; with the C library's tables it knows neither kanji nor ISO 8859-15. */
    @ParameterizedTest
    @CsvSource({
        "ISO_IR 13, ﾔﾏﾀﾞ^ﾀﾛｳ",
        "ISO_IR 100, Äneas^Rüdiger",
        "ISO_IR 101, Łódź^Ďáblík",
        "ISO_IR 109, Ħal^Ġużeppi",
        "ISO_IR 110, Ķēniņš^Ūdris",
        "ISO_IR 126, Διονυσιος^Ψ",
        "ISO_IR 127, قباني^لنزار",
        "ISO_IR 138, שרון^דבורה",
        "ISO_IR 144, Люксембург^Ж",
        "ISO_IR 148, Çavuşoğlu^İ",
        "ISO_IR 166, นาม^สกุล",
        "ISO_IR 192, Wang^XiaoDong=王^小東=😀",
        "GB18030, Wang^XiaoDong=王^小东=ก",
        "GBK, Wang^XiaoDong=王^小东",
        "\\ISO 2022 IR 149, Hong^Gildong=洪^吉洞=홍^길동",
        "\\ISO 2022 IR 58, Zhang^XiaoDong=张^小东",
        "ISO 2022 IR 100\\ISO 2022 IR 126, Äneas^Ψ=Éψé^ë",
        "ISO 2022 IR 6\\ISO 2022 IR 144\\ISO 2022 IR 101, ЖŁ^a=Łb"
    })
    void aNameIsReadByDcmtk(String terms, String name) throws IOException, InterruptedException {
        DataSet dataSet = new DataSet()
                .set(Tag.SpecificCharacterSet, terms.split("\\\\", -1))
                .set(Tag.PatientName, name)
                .set(Tag.PatientComments, name + "\r\nthe second line");
        Path file = folder.resolve("text.dcm");
        DicomFile.of(dataSet, TransferSyntax.ExplicitVRLittleEndian).write(file);
        Program.Output output = Peer.DCMDUMP.run(folder, "+U8", "-Un", "+L", file.toString());
        assertEquals(0, output.exitCode(), output.err());
        String shown = new String(output.out().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        assertTrue(shown.contains("[" + name + "]"), shown);
        assertEquals(name, DicomFile.read(file).dataSet().text(Tag.PatientName, ""));
    }

    @ParameterizedTest
    @CsvSource({"\\ISO 2022 IR 87, 山田", "\\ISO 2022 IR 159, 丂", "ISO_IR 203, Œuvre"})
    void whatDcmtkDoesNotKnowItRefuses(String terms, String name) throws IOException, InterruptedException {
        DataSet dataSet = new DataSet()
                .set(Tag.SpecificCharacterSet, terms.split("\\\\", -1))
                .set(Tag.PatientName, name);
        Path file = folder.resolve("unknown.dcm");
        DicomFile.of(dataSet, TransferSyntax.ExplicitVRLittleEndian).write(file);
        Program.Output output = Peer.DCMDUMP.run(folder, "+U8", file.toString());
        assertTrue(output.err().contains("not supported"), output.err());
    }
}
