package org.skiagraph.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skiagraph.dictionary.TransferSyntax.Loss;
import org.skiagraph.dictionary.TransferSyntax.PixelDataForm;
import org.skiagraph.dictionary.generator.Table;

/** The transfer syntaxes against transfer-syntaxes.tsv. PS3.5 10 and A. */
class TransferSyntaxTest {
    private static final Table TABLE = ModuleFolder.table("transfer-syntaxes.tsv");

    static Stream<List<String>> rows() {
        return TABLE.rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasThePropertiesOfTheTable(List<String> row) throws ReflectiveOperationException {
        TransferSyntax syntax =
                TransferSyntax.of(Uid.of(TABLE.cell(row, "uid"))).orElseThrow();
        assertSame(
                syntax,
                TransferSyntax.class.getField(TABLE.cell(row, "keyword")).get(TransferSyntax.class));
        assertEquals(Optional.of(syntax), TransferSyntax.of(syntax.keyword()));
        assertEquals(TABLE.cell(row, "keyword"), syntax.keyword());
        assertEquals(TABLE.cell(row, "name"), syntax.name());
        assertEquals(TABLE.cell(row, "endian").equals("big"), syntax.isBigEndian());
        assertEquals(syntax.isBigEndian(), syntax.isPixelDataBigEndian());
        assertEquals(!TABLE.cell(row, "vr_encoding").equals("implicit"), syntax.isExplicitVr());
        assertEquals(TABLE.cell(row, "encapsulated").equals("yes"), syntax.isEncapsulated());
        assertEquals(TABLE.cell(row, "loss").startsWith("lossy"), syntax.isLossy());
        assertEquals(TABLE.cell(row, "loss").equals("lossless"), syntax.loss() == Loss.LOSSLESS);
        assertEquals(TABLE.cell(row, "codec_family").replace("-", ""), family(syntax));
        assertEquals(TABLE.cell(row, "retired").equals("RET"), syntax.isRetired());
        assertTrue(syntax.isKnown());
    }

    private static String family(TransferSyntax syntax) {
        String name = syntax.codecFamily().name().toLowerCase(Locale.ROOT);
        return syntax.codecFamily() == CodecFamily.DEFLATE_DATASET ? "deflatedataset" : name.replace("_", "");
    }

    @Test
    void thereAre63OfTheStandardAndOnePrivate() {
        assertEquals(63, TABLE.rows().size());
        assertEquals(64, TransferSyntax.all().size());
        long constants = Stream.of(TransferSyntax.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .count();
        assertEquals(64, constants);
    }

    @Test
    void thoseThatDeflateTheDataSetSaySo() {
        List<TransferSyntax> deflated =
                TransferSyntax.all().stream().filter(TransferSyntax::isDeflated).toList();
        assertEquals(
                List.of(
                        TransferSyntax.DeflatedExplicitVRLittleEndian,
                        TransferSyntax.JPIPReferencedDeflate,
                        TransferSyntax.JPIPHTJ2KReferencedDeflate),
                deflated);
    }

    @Test
    void pixelDataAreWhereTheAnnexPutsThem() {
        Map<TransferSyntax, PixelDataForm> expected = Map.of(
                TransferSyntax.ImplicitVRLittleEndian, PixelDataForm.NATIVE,
                TransferSyntax.EncapsulatedUncompressedExplicitVRLittleEndian, PixelDataForm.ENCAPSULATED,
                TransferSyntax.JPIPReferenced, PixelDataForm.REFERENCED,
                TransferSyntax.SMPTEST211030PCMDigitalAudio, PixelDataForm.STREAMED,
                TransferSyntax.XMLEncoding, PixelDataForm.NONE);
        expected.forEach((syntax, form) -> assertEquals(form, syntax.pixelData()));
    }

    @Test
    void aPrivateOneIsTakenForExplicitLittleEndianEncapsulated() {
        TransferSyntax unknown = TransferSyntax.unknown(Uid.of("1.2.3"));
        assertEquals("1.2.3", unknown.name());
        assertEquals("", unknown.keyword());
        assertTrue(unknown.isExplicitVr() && unknown.isEncapsulated() && !unknown.isBigEndian());
        assertFalse(unknown.isKnown() || unknown.isDeflated() || unknown.isRetired());
        assertEquals(CodecFamily.UNKNOWN, unknown.codecFamily());
        assertEquals(unknown, TransferSyntax.unknown(Uid.of("1.2.3")));
        assertTrue(TransferSyntax.of(Uid.of("1.2.3")).isEmpty());
        Uid rle = TransferSyntax.RLELossless.uid();
        assertSame(TransferSyntax.RLELossless, TransferSyntax.unknown(rle));
    }

    @Test
    void thePrivateOneOfGeHasBigEndianPixelsAlone() {
        TransferSyntax ge = TransferSyntax.of(Uid.of("1.2.840.113619.5.2")).orElseThrow();
        assertSame(TransferSyntax.PrivateGEImplicitVRBigEndianPixels, ge);
        assertTrue(ge.isPixelDataBigEndian() && !ge.isBigEndian() && !ge.isExplicitVr() && !ge.isEncapsulated());
    }

    @Test
    void videoIsWhatPutsManyFramesInOneStream() {
        assertTrue(TransferSyntax.MPEG4HP41.codecFamily().isVideo());
        assertTrue(TransferSyntax.MPEG2MPML.codecFamily().isVideo()
                && TransferSyntax.HEVCMP51.codecFamily().isVideo());
        assertFalse(TransferSyntax.JPEGBaseline8Bit.codecFamily().isVideo());
    }
}
