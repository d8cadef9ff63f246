package org.skiagraph.conformance.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limits;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.conformance.Corpus;
import org.skiagraph.conformance.Peer;
import org.skiagraph.conformance.PixelDistance;
import org.skiagraph.conformance.PixelHash;
import org.skiagraph.conformance.Program;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.imaging.FrameCodecs;
import org.skiagraph.imaging.Frames;

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

    /** With loss, and the corpus has no samples of them. */
    @ParameterizedTest
    @ValueSource(strings = {"wg04/RG3_J2KI.dcm", "wg04/VL6_J2KI.dcm"})
    void realFilesWithLossAreAsGdcmDecodesThem(String name) throws IOException, InterruptedException {
        assertDone(Peer.GDCMCONV.run(folder, "-w", corpus(name).toString(), "decoded.dcm"));
        assertCells(folder.resolve("decoded.dcm"), corpus(name), 1);
    }

    /** Whole cells: GDCM says that 16 bits are stored of what it decoded, and a loss may take samples over 12 of them. */
    private static void assertCells(Path expected, Path actual, int near) throws IOException {
        Budget budget = Limits.standard().open();
        try (DicomFile one = DicomFile.open(expected);
                DicomFile other = DicomFile.open(actual)) {
            assertEquals(TransferSyntax.JPEG2000, other.transferSyntax());
            Frames frames = Frames.of(one, FrameCodecs.standard(), budget);
            Frames others = Frames.of(other, FrameCodecs.standard(), budget);
            int distance = PixelDistance.between(
                    PixelHash.bytes(frames, budget), PixelHash.bytes(others, budget), frames.pixels());
            int most = frames.pixels().allocated() == 8 ? near : near * NEAR_OF_16_BITS;
            assertTrue(distance <= most, () -> "peak " + distance);
            assertTrue(!Frames.anyIncomplete(budget));
        }
    }
}
