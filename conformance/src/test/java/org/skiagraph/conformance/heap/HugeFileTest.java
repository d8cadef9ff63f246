package org.skiagraph.conformance.heap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.conformance.Jvm;
import org.skiagraph.conformance.Program;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataSet;

/** Files of more than 10 GB, of which nearly all is a hole, in a heap of 64 MiB: dumped, converted, and turned into documents. */
class HugeFileTest {
    private static final long LARGE = 3_500_000_000L; // three of them are in each file; one is beyond 2 GiB
    private static final String HEAP = "64m";
    private static final long SECONDS = 300;

    @TempDir
    static Path folder;

    private static Path plain;
    private static Path encapsulated;

    @BeforeAll
    static void makeHoles() throws IOException {
        plain = folder.resolve("plain.dcm");
        try (FileChannel out = FileChannel.open(plain, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            head(out, TransferSyntax.ExplicitVRLittleEndian);
            bytes(out, 0x00, 0x54, 0x00, 0x01, 'S', 'Q', 0, 0, 0xFF, 0xFF, 0xFF, 0xFF); // Waveform Sequence
            for (int item = 0; item < 2; item++) {
                bytes(out, 0xFE, 0xFF, 0x00, 0xE0, 0xFF, 0xFF, 0xFF, 0xFF);
                bytes(out, 0x00, 0x54, 0x10, 0x10, 'O', 'W', 0, 0); // Waveform Data
                hole(out);
                bytes(out, 0xFE, 0xFF, 0x0D, 0xE0, 0, 0, 0, 0);
            }
            bytes(out, 0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0);
            bytes(out, 0xE0, 0x7F, 0x10, 0x00, 'O', 'W', 0, 0); // Pixel Data
            hole(out);
        }
        encapsulated = folder.resolve("encapsulated.dcm");
        try (FileChannel out =
                FileChannel.open(encapsulated, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            head(out, TransferSyntax.JPEGBaseline8Bit);
            bytes(out, 0xE0, 0x7F, 0x10, 0x00, 'O', 'B', 0, 0, 0xFF, 0xFF, 0xFF, 0xFF);
            bytes(out, 0xFE, 0xFF, 0x00, 0xE0, 0, 0, 0, 0); // an empty Basic Offset Table
            for (int fragment = 0; fragment < 3; fragment++) {
                bytes(out, 0xFE, 0xFF, 0x00, 0xE0);
                hole(out);
            }
            bytes(out, 0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0);
        }
        assertTrue(Files.size(plain) > 10_000_000_000L);
    }

    @AfterAll
    static void removeThem() throws IOException {
        Files.deleteIfExists(plain);
        Files.deleteIfExists(encapsulated);
    }

    private static void head(FileChannel out, TransferSyntax syntax) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataSet dataSet = new DataSet()
                .set(Tag.SOPClassUID, "1.2.840.10008.5.1.4.1.1.7.4")
                .set(Tag.SOPInstanceUID, "2.25.1")
                .set(Tag.PatientName, "Huge")
                .set(Tag.NumberOfFrames, 3);
        if (syntax.isEncapsulated()) {
            ByteBuffer table = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
            ByteBuffer lengths = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
            for (int frame = 0; frame < 3; frame++) {
                table.putLong((8 + LARGE) * frame);
                lengths.putLong(LARGE);
            }
            dataSet.setBytes(Tag.ExtendedOffsetTable, Vr.OV, table.array());
            dataSet.setBytes(Tag.ExtendedOffsetTableLengths, Vr.OV, lengths.array());
        }
        DicomFile.of(dataSet, syntax).write(bytes, syntax, WriteOptions.standard());
        out.write(ByteBuffer.wrap(bytes.toByteArray()));
    }

    private static void bytes(FileChannel out, int... bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes.length);
        for (int b : bytes) {
            buffer.put((byte) b);
        }
        out.write(buffer.flip());
    }

    /** A length of 32 bits, and as many bytes that take no room on the disk. */
    private static void hole(FileChannel out) throws IOException {
        out.write(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) LARGE)
                .flip());
        out.write(ByteBuffer.allocate(1), out.position() + LARGE - 1);
        out.position(out.position() + LARGE);
    }

    private static Program.Output dicom(String... words) throws IOException, InterruptedException {
        Program.Output output =
                Jvm.run(HEAP, SECONDS, "org.skiagraph.cli.DicomCommand", new ArrayList<>(List.of(words)));
        assertEquals("", output.err());
        assertEquals(0, output.exitCode());
        return output;
    }

    @Test
    void areDumped() throws IOException, InterruptedException {
        assertTrue(dicom("dump", plain.toString()).out().contains("(7FE0,0010) OW 3500000000 PixelData"));
        assertTrue(dicom("dump", encapsulated.toString()).out().contains("[3] 3500000000 bytes"));
    }

    @Test
    void areConvertedByteForByteIntoASink() throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("convert", "--to", "implicit-le", plain.toString(), "-o", "-"));
        long converted = Jvm.count(HEAP, SECONDS, "org.skiagraph.cli.DicomCommand", words);
        assertTrue(converted > 3 * LARGE && converted < Files.size(plain), converted + " bytes");
        words.set(2, TransferSyntax.JPEGBaseline8Bit.uid().toString());
        words.set(3, encapsulated.toString());
        assertEquals(Files.size(encapsulated), Jvm.count(HEAP, SECONDS, "org.skiagraph.cli.DicomCommand", words));
    }

    @Test
    void becomeDocuments() throws IOException, InterruptedException {
        String named = dicom("json", plain.toString()).out();
        assertEquals(3, named.split("&length=3500000000\"", -1).length - 1, named);
        long last = Files.size(plain) - LARGE;
        assertTrue(
                named.contains("\"7FE00010\":{\"vr\":\"OW\",\"BulkDataURI\":\"" + plain.toUri() + "?offset=" + last),
                named);
        assertTrue(!dicom("json", "--bulk", "omit", plain.toString()).out().contains("7FE00010"));
        String frames = dicom("json", encapsulated.toString()).out();
        assertTrue(frames.matches("(?s).*frames=\\d+:3500000000;\\d+:3500000000;\\d+:3500000000\".*"), frames);
        assertTrue(
                !dicom("xml", "--bulk", "omit", encapsulated.toString()).out().contains("7FE00010"));
    }
}
