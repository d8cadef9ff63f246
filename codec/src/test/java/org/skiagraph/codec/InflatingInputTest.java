package org.skiagraph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.dictionary.Tag;

/** Deflated Data Sets, whole and damaged. PS3.5 A.5. */
class InflatingInputTest {
    private static final String DEFLATED = "1.2.840.10008.1.2.1.99";

    private static byte[] dataSet() {
        return new TypedBytes()
                .explicit(Tag.Modality, "CS", "CT")
                .explicit(Tag.PatientID, "LO", "4711")
                .bytes();
    }

    private static byte[] deflated(byte[] bytes, int flush) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(bytes);
        if (flush == Deflater.NO_FLUSH) {
            deflater.finish();
        }
        byte[] target = new byte[bytes.length * 2 + 100];
        int n = deflater.deflate(target, 0, target.length, flush);
        deflater.end();
        return Arrays.copyOf(target, n);
    }

    private static byte[] even(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length + (bytes.length & 1));
    }

    @Test
    void whatComesBeforeTheDamageIsKept() throws IOException {
        byte[] bytes = TypedBytes.file(DEFLATED)
                .raw(deflated(dataSet(), Deflater.SYNC_FLUSH))
                .hex("07 FFFFFF") // RFC 1951 3.2.3: block type 11 is reserved
                .bytes();
        DicomFile file = Reading.read(bytes);
        assertEquals(List.of("deflate-damaged"), Reading.quirks(file));
        assertEquals("CT", file.dataSet().text(Tag.Modality, ""));
        assertEquals("4711", file.dataSet().text(Tag.PatientID, ""));
    }

    @Test
    void bytesBehindTheDeflatedStreamAreToldAndItsPaddingIsNot() throws IOException {
        byte[] stream = even(deflated(dataSet(), Deflater.NO_FLUSH));
        TypedBytes whole = TypedBytes.file(DEFLATED).raw(stream);
        assertTrue(Reading.read(whole.bytes()).findings().isEmpty());
        DicomFile more = Reading.read(whole.raw(new byte[8]).bytes());
        assertEquals(List.of("trailing-bytes"), Reading.quirks(more));
        assertEquals("4711", more.dataSet().text(Tag.PatientID, ""));
    }

    @Test
    void aStreamThatNeedsADictionaryIsTold() throws IOException {
        byte[] bytes = TypedBytes.file(DEFLATED)
                .hex("78BB 00000001 0300000000000000") // RFC 1950 2.2: FDICT
                .bytes();
        assertTrue(Reading.quirks(Reading.read(bytes)).contains("deflate-damaged"));
    }

    @Test
    void aZlibHeaderOfASmallerWindowIsOne() throws IOException {
        Deflater deflater = new Deflater();
        deflater.setInput(dataSet());
        deflater.finish();
        byte[] target = new byte[200];
        int n = deflater.deflate(target);
        deflater.end();
        Bytes.put16B(target, 0, 0x5885); // a window of 8 KiB
        byte[] bytes =
                TypedBytes.file(DEFLATED).raw(even(Arrays.copyOf(target, n))).bytes();
        DicomFile file = Reading.read(bytes);
        assertEquals(List.of("zlib-header"), Reading.quirks(file));
        assertEquals("CT", file.dataSet().text(Tag.Modality, ""));
    }

    /** A stored block of AC?? bytes that begins with group 0048 has the letters SH where an element has its VR. */
    @Test
    void deflatedBytesThatSpellAVrAreDeflatedAllTheSame() throws IOException {
        int pixels = 0xAC40 - 12 - 12;
        byte[] plain = new TypedBytes()
                .explicit(Tag.ImagedVolumeWidth, "FL", new byte[4])
                .explicit(Tag.PixelData, "OW", new byte[pixels])
                .bytes();
        assertEquals(0xAC40, plain.length);
        byte[] bytes = TypedBytes.file(DEFLATED)
                .hex("01 40AC BF53")
                .raw(plain)
                .raw((byte) 0)
                .bytes();
        DicomFile file = Reading.read(bytes);
        assertTrue(file.findings().isEmpty(), () -> file.findings().list().toString());
        assertEquals(pixels, file.dataSet().element(Tag.PixelData).orElseThrow().length());
    }
}
