package org.skiagraph.conformance.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.bounds.Workers;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.conformance.Corpus;
import org.skiagraph.conformance.Peer;
import org.skiagraph.conformance.PixelHash;
import org.skiagraph.conformance.Program;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.imaging.Frame;
import org.skiagraph.imaging.FrameCodecs;
import org.skiagraph.imaging.Frames;
import org.skiagraph.imaging.JpegLsFrameCodec;
import org.skiagraph.imaging.Transcoder;

/** JPEG-LS objects of DCMTK read by us, ours by DCMTK: without loss the pixels stay the same, with loss both give the same. */
class JpegLsPeersTest {
    private static final int NEAR = 3;

    /** DCMTK 3.6.7 encodes no signed samples with loss; of 16 bits by component it does not decode its own. */
    private static final Set<String> NOT_WITH_LOSS = Set.of(
            "pydicom/CT_small.dcm", "pydicom/MR_small.dcm", "synthetic/s12_ele.dcm", "pydicom-data/SC_rgb_16bit.dcm");

    /** Signed samples up to both ends of their range, which a loss could take over it. */
    private static final String WITH_ENDS = "synthetic/s12_ele.dcm";

    @TempDir
    Path folder;

    /** Native files of the corpus: 8 to 16 bits, signed and not, one and three samples, one frame and many. */
    static List<String> natives() {
        return List.of(
                "pydicom/CT_small.dcm",
                "pydicom/MR_small.dcm",
                "fileset/dcmtk/DICOM/IM00000",
                "fileset/dcmtk/DICOM/IM00001",
                "highdicom/sm_image_control.dcm",
                "pydicom-data/SC_rgb.dcm",
                "pydicom-data/SC_rgb_16bit.dcm",
                "synthetic/g8_ele.dcm",
                "synthetic/g12_ele.dcm",
                "synthetic/g16_ele.dcm",
                "synthetic/s12_ele.dcm");
    }

    static Stream<Arguments> modes() {
        List<Arguments> all = new ArrayList<>();
        for (String name : natives()) {
            for (String mode : List.of("+il", "+is", "+in")) {
                all.add(Arguments.of(name, mode));
            }
        }
        return all.stream();
    }

    private static Path corpus(String name) {
        return Corpus.root().resolve("dicom").resolve(name);
    }

    private static String hash(Path file) throws IOException {
        Budget budget = Limits.standard().open();
        try (DicomFile dicom = DicomFile.open(file, ReadOptions.standard(), budget)) {
            return PixelHash.of(Frames.of(dicom, FrameCodecs.standard(), budget), budget);
        }
    }

    private static void assertDone(Program.Output output) {
        assertEquals(0, output.exitCode(), output.err());
    }

    private Path encode(Path original, TransferSyntax syntax) throws IOException {
        Path ours = folder.resolve("ours.dcm");
        FrameCodecs codecs =
                FrameCodecs.standard().with(TransferSyntax.JPEGLSNearLossless, JpegLsFrameCodec.near(NEAR));
        try (DicomFile dicom = DicomFile.open(original)) {
            Transcoder.of(codecs)
                    .transcode(dicom, syntax, Limits.standard().open())
                    .write(ours, syntax, WriteOptions.standard());
        }
        return ours;
    }

    @ParameterizedTest
    @MethodSource("natives")
    void dcmtkReadsOurs(String name) throws IOException, InterruptedException {
        Path original = corpus(name);
        Path ours = encode(original, TransferSyntax.JPEGLSLossless);
        assertDone(Peer.DCMDJPLS.run(folder, "ours.dcm", "dcmtk.dcm"));
        assertEquals(hash(original), hash(ours), "ours");
        assertSameCells(original, folder.resolve("dcmtk.dcm"), 0);
    }

    @ParameterizedTest
    @MethodSource("natives")
    void dcmtkReadsOursWithLoss(String name) throws IOException, InterruptedException {
        Path original = corpus(name);
        if (name.equals(WITH_ENDS)) {
            assertThrows(UnsupportedDataException.class, () -> encode(original, TransferSyntax.JPEGLSNearLossless));
            return;
        }
        Path ours = encode(original, TransferSyntax.JPEGLSNearLossless);
        assertDone(Peer.DCMDJPLS.run(folder, "ours.dcm", "dcmtk.dcm"));
        assertSameCells(ours, folder.resolve("dcmtk.dcm"), 0);
        assertSameCells(original, ours, NEAR);
    }

    @ParameterizedTest
    @MethodSource("modes")
    void weReadThoseOfDcmtk(String name, String mode) throws IOException, InterruptedException {
        Path original = corpus(name);
        assertDone(Peer.DCMCJPLS.run(folder, "+el", mode, original.toString(), "dcmtk.dcm"));
        assertEquals(hash(original), hash(folder.resolve("dcmtk.dcm")));
        if (!name.equals(WITH_ENDS)) { // of which DCMTK 3.6.7 ends with a failed assertion
            assertDone(Peer.DCMCJPLS.run(folder, "+el", "+pc", mode, original.toString(), "cooked.dcm"));
            assertSameCells(original, folder.resolve("cooked.dcm"), 0);
        }
        if (NOT_WITH_LOSS.contains(name)) {
            return;
        }
        assertDone(
                Peer.DCMCJPLS.run(folder, "+en", "+md", String.valueOf(NEAR), mode, original.toString(), "near.dcm"));
        assertSameCells(original, folder.resolve("near.dcm"), NEAR);
        assertDone(Peer.DCMDJPLS.run(folder, "near.dcm", "decoded.dcm"));
        assertSameCells(folder.resolve("decoded.dcm"), folder.resolve("near.dcm"), 0);
    }

    /** Samples, as Bits Stored leaves them: what is above them in the cells differs from program to program. */
    private static void assertSameCells(Path expected, Path actual, int near) throws IOException {
        Budget budget = Limits.standard().open();
        try (DicomFile one = DicomFile.open(expected);
                DicomFile other = DicomFile.open(actual)) {
            Frames frames = Frames.of(one, FrameCodecs.standard(), budget);
            Frames others = Frames.of(other, FrameCodecs.standard(), budget);
            for (int i = 1; i <= frames.count(); i++) {
                Frame frame = frames.decode(i, Workers.none(), budget);
                Frame same = others.decode(i, Workers.none(), budget);
                int n = frame.pixels().columns() * frame.pixels().samples();
                for (int y = 0; y < frame.pixels().rows(); y++) {
                    long[] row = new long[n];
                    long[] otherRow = new long[n];
                    frame.row(y, row);
                    same.row(y, otherRow);
                    for (int x = 0; x < n; x++) {
                        int at = x;
                        assertTrue(
                                Math.abs(row[x] - otherRow[x]) <= near,
                                () -> Arrays.toString(new long[] {at, row[at], otherRow[at]}));
                    }
                }
            }
        }
    }
}
