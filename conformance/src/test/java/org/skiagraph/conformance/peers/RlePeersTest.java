package org.skiagraph.conformance.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limits;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.conformance.Corpus;
import org.skiagraph.conformance.Peer;
import org.skiagraph.conformance.PixelHash;
import org.skiagraph.conformance.Program;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.imaging.FrameCodecs;
import org.skiagraph.imaging.Frames;
import org.skiagraph.imaging.Transcoder;

/** RLE across implementations: theirs read by us, ours by them; the pixels stay the same. */
class RlePeersTest {
    @TempDir
    Path folder;

    /** GDCM 3.0.21 decodes and encodes more than one sample of more than 8 bits wrongly, also among its own. */
    private static final Set<String> NOT_BY_GDCM =
            Set.of("pydicom-data/SC_rgb_16bit.dcm", "pydicom-data/SC_rgb_expb_16bit_2frame.dcm");

    /** GDCM 3.0.21 does not encode an odd number of bytes: it ends with a failed assertion. */
    private static final Set<String> NOT_ENCODED_BY_GDCM = Set.of("pydicom/SC_rgb_small_odd.dcm");

    /** Native files of the corpus: 8 and 16 bits, one and three samples, by pixel and by plane, one frame and many, big endian. */
    static Stream<String> natives() {
        return Stream.of(
                "pydicom/CT_small.dcm",
                "fileset/dcmtk/DICOM/IM00000",
                "fileset/dcmtk/DICOM/IM00001",
                "fileset/dcmtk/DICOM/IM00002",
                "highdicom/sm_image_control.dcm",
                "pydicom/ExplVR_BigEnd.dcm",
                "pydicom/SC_rgb_small_odd.dcm",
                "pydicom-data/SC_rgb.dcm",
                "pydicom-data/SC_rgb_16bit.dcm",
                "pydicom-data/SC_rgb_expb_16bit_2frame.dcm",
                "pydicom-data/color-pl.dcm",
                "pydicom-data/emri_small_big_endian.dcm");
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

    @ParameterizedTest
    @MethodSource("natives")
    void othersReadOurs(String name) throws IOException, InterruptedException {
        Path original = Corpus.root().resolve("dicom").resolve(name);
        Path ours = folder.resolve("ours.dcm");
        Budget budget = Limits.standard().open();
        try (DicomFile dicom = DicomFile.open(original)) {
            Transcoder.of(FrameCodecs.standard())
                    .transcode(dicom, TransferSyntax.RLELossless, budget)
                    .write(ours, TransferSyntax.RLELossless, WriteOptions.standard());
        }
        assertDone(Peer.DCMDRLE.run(folder, "ours.dcm", "dcmtk.dcm"));
        assertEquals(hash(original), hash(folder.resolve("dcmtk.dcm")), "dcmdrle");
        if (!NOT_BY_GDCM.contains(name)) {
            assertDone(Peer.GDCMCONV.run(folder, "-w", "ours.dcm", "gdcm.dcm"));
            assertEquals(hash(original), hash(folder.resolve("gdcm.dcm")), "gdcmconv");
        }
    }

    @ParameterizedTest
    @MethodSource("natives")
    void weReadThoseOfOthers(String name) throws IOException, InterruptedException {
        Path original = Corpus.root().resolve("dicom").resolve(name);
        assertDone(Peer.DCMCRLE.run(folder, original.toString(), "dcmtk.dcm"));
        assertEquals(hash(original), hash(folder.resolve("dcmtk.dcm")), "dcmcrle");
        if (!NOT_BY_GDCM.contains(name) && !NOT_ENCODED_BY_GDCM.contains(name)) {
            assertDone(Peer.GDCMCONV.run(folder, "--rle", original.toString(), "gdcm.dcm"));
            assertEquals(hash(original), hash(folder.resolve("gdcm.dcm")), "gdcmconv");
        }
    }
}
