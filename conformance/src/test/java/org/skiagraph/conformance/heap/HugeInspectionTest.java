package org.skiagraph.conformance.heap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.conformance.Jvm;
import org.skiagraph.conformance.Program;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.model.DataSet;

/** A file of 12 GB, most of it a hole, is inspected in a heap of 64 MiB: fragments, and text of 300 MB. */
class HugeInspectionTest {
    private static final long FRAGMENT = 3L << 30;
    private static final int FRAGMENTS = 4;
    private static final int TEXT = 300 << 20;

    @TempDir
    Path folder;

    @Test
    void isInspectedInASmallHeap() throws IOException, InterruptedException {
        Path file = folder.resolve("huge.dcm");
        write(file);
        Program.Output output = Jvm.run(
                "64m",
                120,
                "org.skiagraph.cli.DicomCommand",
                List.of("findings", "--limit", "items=none", file.toString()));
        assertEquals("", output.err());
        List<String> lines = output.out().lines().toList();
        assertEquals(2, lines.size(), output.out());
        assertEquals("control-character (PS3.5 6.1.3): 00H in UT", lines.get(0).split(": ", 3)[2]);
        assertEquals(file + ": part10, JPEG Baseline (Process 1): 1 finding", lines.get(1));
        assertEquals(0, output.exitCode());
        Files.delete(file);
    }

    private static void write(Path file) throws IOException {
        ByteArrayOutputStream begin = new ByteArrayOutputStream();
        DataSet dataSet = new DataSet().set(Tag.SOPClassUID, "1.2").set(Tag.SOPInstanceUID, "1.2.3");
        TransferSyntax syntax = TransferSyntax.JPEGBaseline8Bit;
        DicomFile.of(dataSet, syntax).write(begin, syntax, WriteOptions.standard());
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(begin.toByteArray());
            longElement(out, Tag.TextValue, "UT", TEXT);
            out.seek(out.getFilePointer() + TEXT - 1);
            out.write('.');
            longElement(out, Tag.PixelData, "OB", 0xFFFF_FFFFL);
            item(out, Tag.Item, 0);
            for (int i = 0; i < FRAGMENTS; i++) {
                item(out, Tag.Item, FRAGMENT);
                out.seek(out.getFilePointer() + FRAGMENT);
            }
            item(out, Tag.SequenceDelimitationItem, 0);
        }
    }

    private static void longElement(RandomAccessFile out, int tag, String vr, long length) throws IOException {
        byte[] header = new byte[12];
        Bytes.put16L(header, 0, tag >>> 16);
        Bytes.put16L(header, 2, tag);
        header[4] = (byte) vr.charAt(0);
        header[5] = (byte) vr.charAt(1);
        Bytes.put32L(header, 8, (int) length);
        out.write(header);
    }

    private static void item(RandomAccessFile out, int tag, long length) throws IOException {
        byte[] header = new byte[8];
        Bytes.put16L(header, 0, tag >>> 16);
        Bytes.put16L(header, 2, tag);
        Bytes.put32L(header, 4, (int) length);
        out.write(header);
    }
}
