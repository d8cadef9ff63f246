package org.skiagraph.conformance.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Workers;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.conformance.Corpus;
import org.skiagraph.conformance.Peer;
import org.skiagraph.conformance.PixelHash;
import org.skiagraph.conformance.Program;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.imaging.FrameCodecs;
import org.skiagraph.imaging.Frames;
import org.skiagraph.imaging.NativeFrames;

/** JPEG 2000 objects of GDCM read by us: without loss the pixels stay the same, with loss both give the same. */
class Jpeg2000PeersTest {
    /** How far 16 bits with 9/7 may be: OpenJPEG's factor for high-pass samples, which GDCM has, is not quite that of T.800. */
    private static final int NEAR_OF_16_BITS = 8;

    @TempDir
    Path folder;

    /**
     * Native files of the corpus: 8 to 16 bits, signed and not, one and three samples, by pixel and by plane, big endian, one frame and
     * many. Not by GDCM 3.0.21: frames of less than 32 pixels across, an odd number of bytes, and several frames of RGB of more than 8
     * bits; it refuses, crashes, or writes a broken file.
     */
    static Stream<String> natives() {
        return Stream.of(
                "pydicom/CT_small.dcm",
                "pydicom/MR_small.dcm",
                "pydicom/ExplVR_BigEnd.dcm",
                "fileset/dcmtk/DICOM/IM00000",
                "fileset/dcmtk/DICOM/IM00001",
                "pydicom-data/SC_rgb.dcm",
                "pydicom-data/SC_rgb_16bit.dcm",
                "pydicom-data/color-pl.dcm",
                "pydicom-data/emri_small_big_endian.dcm",
                "synthetic/g8_ele.dcm",
                "synthetic/g12_ele.dcm",
                "synthetic/g16_ele.dcm",
                "synthetic/s12_ele.dcm");
    }

    private static Path corpus(String name) {
        return Corpus.root().resolve("dicom").resolve(name);
    }

    private Path encode(String name, String... options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("--j2k"));
        arguments.addAll(List.of(options));
        arguments.add(corpus(name).toString());
        arguments.add("gdcm.dcm");
        assertDone(Peer.GDCMCONV.run(folder, arguments.toArray(String[]::new)));
        return folder.resolve("gdcm.dcm");
    }

    private static void assertDone(Program.Output output) {
        assertEquals(0, output.exitCode(), output.err());
    }

    private static String hash(Path file, TransferSyntax syntax) throws IOException {
        Budget budget = Limits.standard().open();
        try (DicomFile dicom = DicomFile.open(file, ReadOptions.standard(), budget)) {
            assertEquals(syntax, dicom.transferSyntax());
            return hash(dicom, budget);
        }
    }

    private static String hash(DicomFile dicom, Budget budget) throws IOException {
        String hash = PixelHash.of(Frames.of(dicom, FrameCodecs.standard(), budget), budget);
        assertTrue(!Frames.anyIncomplete(budget), () -> budget.findings().list().toString());
        return hash;
    }

    @ParameterizedTest
    @MethodSource("natives")
    void withoutLossThePixelsAreTheOriginals(String name) throws IOException, InterruptedException {
        String expected;
        Budget budget = Limits.standard().open();
        try (DicomFile dicom = DicomFile.open(corpus(name), ReadOptions.standard(), budget)) {
            expected = hash(dicom, budget);
        }
        for (List<String> options : List.of(List.<String>of(), List.of("-t", "64,64", "-n", "3"))) {
            Path theirs = encode(name, options.toArray(String[]::new));
            assertEquals(expected, hash(theirs, TransferSyntax.JPEG2000Lossless), options.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("natives")
    void withLossThePixelsAreThoseThatGdcmDecodes(String name) throws IOException, InterruptedException {
        Path theirs = encode(name, "--lossy", "-r", "10");
        assertDone(Peer.GDCMCONV.run(folder, "-w", "gdcm.dcm", "decoded.dcm"));
        assertCells(folder.resolve("decoded.dcm"), theirs, 0);
        theirs = encode(name, "--lossy", "--irreversible", "-r", "10");
        assertDone(Peer.GDCMCONV.run(folder, "-w", "gdcm.dcm", "decoded.dcm"));
        assertCells(folder.resolve("decoded.dcm"), theirs, 1);
    }

    /** Whole cells: GDCM says that 16 bits are stored of what it decoded, and a loss may take samples over 12 of them. */
    private static void assertCells(Path expected, Path actual, int near) throws IOException {
        Budget budget = Limits.standard().open();
        try (DicomFile one = DicomFile.open(expected);
                DicomFile other = DicomFile.open(actual)) {
            assertEquals(TransferSyntax.JPEG2000, other.transferSyntax());
            Frames frames = Frames.of(one, FrameCodecs.standard(), budget);
            int unit = frames.pixels().allocated() / 8;
            int most = unit == 1 ? near : near * NEAR_OF_16_BITS;
            byte[] cells = cells(frames, budget);
            byte[] others = cells(Frames.of(other, FrameCodecs.standard(), budget), budget);
            assertEquals(cells.length, others.length);
            for (int i = 0; i < cells.length; i += unit) {
                int cell = cell(cells, i, unit, frames.pixels().signed());
                int same = cell(others, i, unit, frames.pixels().signed());
                String at = "cell " + i / unit + ": " + same + " for " + cell;
                assertTrue(Math.abs(same - cell) <= most, at);
            }
            assertTrue(!Frames.anyIncomplete(budget));
        }
    }

    private static byte[] cells(Frames frames, Budget budget) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NativeFrames cells = new NativeFrames(frames.pixels().byPixel(), out);
        for (int i = 1; i <= frames.count(); i++) {
            cells.add(frames.decode(i, Workers.none(), budget));
        }
        cells.finish();
        return out.toByteArray();
    }

    private static int cell(byte[] cells, int at, int unit, boolean signed) {
        int cell = unit == 1 ? cells[at] : Bytes.int16L(cells, at);
        int unused = 32 - 8 * unit;
        return signed ? cell << unused >> unused : cell << unused >>> unused;
    }
}
