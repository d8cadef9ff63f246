package org.skiagraph.conformance.peers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.codec.frames.OffsetTables;
import org.skiagraph.compression.ByteSamples;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.SampleSource;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.StreamColour;
import org.skiagraph.compression.jpeg.ColourMarker;
import org.skiagraph.compression.jpeg.JpegDecoder;
import org.skiagraph.compression.jpeg.JpegEncoder;
import org.skiagraph.compression.jpeg.JpegEncoding;
import org.skiagraph.compression.jpeg.JpegProcess;
import org.skiagraph.compression.jpeg.Progression;
import org.skiagraph.compression.jpeg.QuantisationTable;
import org.skiagraph.compression.jpeg.RestartInterval;
import org.skiagraph.compression.jpeg.SamplingFactors;
import org.skiagraph.compression.jpeg.Upsampling;
import org.skiagraph.conformance.Peer;
import org.skiagraph.conformance.Program;
import org.skiagraph.conformance.Report;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataSet;

/** JPEG that we encode, read by independent implementations, and beside what they encode of the same picture. */
class JpegEncodingPeersTest {
    private static final JpegEncoding BASELINE =
            JpegEncoding.of(JpegProcess.BASELINE).withMarker(ColourMarker.STATED);
    private static final JpegEncoding PROGRESSIVE =
            JpegEncoding.of(JpegProcess.PROGRESSIVE).withMarker(ColourMarker.STATED);
    private static final List<SamplingFactors> APART =
            List.of(new SamplingFactors(4, 2), new SamplingFactors(1, 2), new SamplingFactors(2, 1));

    @TempDir
    Path folder;

    private static byte[] encode(TestPicture picture, StreamColour colour, JpegEncoding encoding) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JpegEncoder(encoding)
                .encode(
                        picture.header(colour),
                        SampleSource.of(picture.cells()),
                        out,
                        Workers.none(),
                        Limits.standard().open());
        return out.toByteArray();
    }

    private static void assertDone(Program.Output output) {
        assertEquals(0, output.exitCode(), output.err());
        assertEquals("", output.err());
    }

    private static List<SamplingFactors> factors(String text) {
        return Arrays.stream(text.split(","))
                .map(f -> new SamplingFactors(f.charAt(0) - '0', f.charAt(2) - '0'))
                .toList();
    }

    /** What cjpeg is told, and we. */
    private record Case(String words, JpegEncoding encoding) {}

    private static Stream<Case> grey() {
        return Stream.of(
                new Case("-quality 90", BASELINE),
                new Case("-quality 1", BASELINE.withQuality(1)),
                new Case("-quality 100 -optimize", BASELINE.withQuality(100).withOptimised(true)),
                new Case("-quality 75 -restart 2B", BASELINE.withQuality(75).withRestart(RestartInterval.mcus(2))),
                new Case(
                        "-quality 60 -optimize -restart 1",
                        BASELINE.withQuality(60).withOptimised(true).withRestart(RestartInterval.rows(1))),
                new Case("-quality 90 -progressive", PROGRESSIVE),
                new Case(
                        "-quality 98 -progressive -restart 3B",
                        PROGRESSIVE.withQuality(98).withRestart(RestartInterval.mcus(3))));
    }

    private static Stream<Case> colour() {
        List<Case> cases = new ArrayList<>();
        for (String factors : List.of(
                "1x1,1x1,1x1",
                "2x1,1x1,1x1",
                "2x2,1x1,1x1",
                "1x2,1x1,1x1",
                "4x1,1x1,1x1",
                "4x2,1x1,1x1",
                "2x2,2x1,1x2",
                "1x4,1x2,1x1")) {
            cases.add(new Case("-quality 90 -sample " + factors, BASELINE.withSampling(factors(factors))));
            cases.add(new Case(
                    "-quality 85 -optimize -restart 1 -sample " + factors,
                    BASELINE.withQuality(85)
                            .withOptimised(true)
                            .withRestart(RestartInterval.rows(1))
                            .withSampling(factors(factors))));
            cases.add(new Case(
                    "-quality 80 -progressive -sample " + factors,
                    PROGRESSIVE.withQuality(80).withSampling(factors(factors))));
        }
        return cases.stream();
    }

    private static final int[][] SIZES = {{1, 1}, {8, 8}, {9, 17}, {33, 47}, {100, 75}, {257, 20}};

    private static List<String> words(Case each, String... more) {
        List<String> words = new ArrayList<>(List.of("-baseline", "-dct", "int"));
        words.addAll(List.of(each.words().split(" ")));
        words.addAll(List.of(more));
        return words;
    }

    private void assertSameAsCjpeg(TestPicture picture, byte[] ours, List<String> words, Report report)
            throws IOException, InterruptedException {
        Files.write(folder.resolve("in.pnm"), picture.pnm());
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of("-outfile", "theirs.jpg", "in.pnm"));
        assertDone(Peer.CJPEG.run(folder, all.toArray(String[]::new)));
        byte[] theirs = Files.readAllBytes(folder.resolve("theirs.jpg"));
        String size = picture.width() + "x" + picture.height() + "x" + picture.components();
        boolean same = Arrays.equals(theirs, ours);
        report.row(
                size, String.join(" ", words), "" + theirs.length, "" + ours.length, same ? "same bytes" : "differs");
        assertArrayEquals(theirs, ours, size + " " + words);
    }

    @Test
    void theBytesAreThoseOfCjpeg() throws IOException, InterruptedException {
        Peer.CJPEG.require();
        Report report = new Report("picture", "cjpeg", "bytes of cjpeg", "ours", "result");
        for (int[] size : SIZES) {
            TestPicture grey = TestPicture.draw(size[0], size[1], 1, 8);
            for (Case each : grey().toList()) {
                assertSameAsCjpeg(grey, encode(grey, StreamColour.GREY, each.encoding()), words(each), report);
            }
            TestPicture rgb = TestPicture.draw(size[0], size[1], 3, 8);
            for (Case each : colour().toList()) {
                byte[] ours = encode(rgb.toYcbcr(), StreamColour.YCBCR, each.encoding());
                assertSameAsCjpeg(rgb, ours, words(each), report);
                byte[] asRgb = encode(rgb, StreamColour.RGB, each.encoding());
                assertSameAsCjpeg(rgb, asRgb, words(each, "-rgb"), report);
            }
        }
        report.write("jpeg-cjpeg.tsv");
    }

    /** What cjpeg does not write: SOF1, scans without approximation, scans apart, odd steps. */
    private static Stream<JpegEncoding> beyond() {
        JpegEncoding extended = JpegEncoding.of(JpegProcess.EXTENDED).withMarker(ColourMarker.STATED);
        List<QuantisationTable> wide = List.of(QuantisationTable.luminance(5, 32_767));
        return Stream.of(
                extended,
                extended.withOptimised(false).withRestart(RestartInterval.mcus(5)),
                extended.withTables(wide),
                extended.withSampling(APART),
                extended.withSampling(APART).withRestart(RestartInterval.rows(1)),
                PROGRESSIVE.withProgression(Progression.SPECTRAL),
                PROGRESSIVE
                        .withProgression(Progression.SPECTRAL)
                        .withSampling(APART)
                        .withRestart(RestartInterval.mcus(4)),
                PROGRESSIVE.withSampling(APART),
                PROGRESSIVE.withTables(wide));
    }

    /** Every sample that djpeg gives is the one that our decoder gives, and near the original where nothing is averaged. */
    @ParameterizedTest
    @MethodSource("beyond")
    void djpegReadsTheOthers(JpegEncoding encoding) throws IOException, InterruptedException {
        TestPicture rgb = TestPicture.draw(75, 50, 3, 8);
        byte[] stream = encode(rgb, StreamColour.RGB, encoding);
        Files.write(folder.resolve("ours.jpg"), stream);
        assertDone(Peer.DJPEG.run(folder, "-dct", "int", "-nosmooth", "-outfile", "out.ppm", "ours.jpg"));
        byte[] ppm = Files.readAllBytes(folder.resolve("out.ppm"));
        byte[] theirs = Arrays.copyOfRange(ppm, ppm.length - rgb.samples().length, ppm.length);
        byte[] ours = new byte[theirs.length];
        List<Samples> target = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            target.add(ByteSamples.interleaved(ours, rgb.width(), i, 3));
        }
        new JpegDecoder(Upsampling.REPLICATION)
                .decode(
                        Source.of(stream),
                        DecodeRequest.all(),
                        SampleTarget.of(target),
                        Limits.standard().open());
        assertArrayEquals(theirs, ours);
        if (encoding.sampling().isEmpty() && encoding.tables().isEmpty()) {
            int[] decoded = new int[theirs.length];
            Arrays.setAll(decoded, i -> theirs[i] & 0xFF);
            assertWithin(rgb, decoded, QuantisationTable.luminance(encoding.quality()));
        }
    }

    private static void assertWithin(TestPicture picture, int[] decoded, QuantisationTable table) {
        double[] allowed = allowed(table);
        int n = picture.components();
        for (int i = 0; i < decoded.length; i++) {
            int x = i / n % picture.width();
            int y = i / n / picture.width();
            assertEquals(picture.samples()[i], decoded[i], allowed[y % 8 * 8 + x % 8], "at " + x + "," + y);
        }
    }

    /** How far samples may be off: half a step of each coefficient, and what transforms round. */
    private static double[] allowed(QuantisationTable table) {
        int[] steps = table.steps();
        double[] allowed = new double[64];
        for (int i = 0; i < 64; i++) {
            allowed[i] = 1;
            for (int k = 0; k < 64; k++) {
                double weight = Math.abs(basis(i % 8, k % 8) * basis(i / 8, k / 8));
                allowed[i] += weight * (steps[k] / 2.0 + 0.25);
            }
        }
        return allowed;
    }

    private static double basis(int x, int u) {
        return (u == 0 ? Math.sqrt(0.125) : 0.5) * Math.cos((2 * x + 1) * u * Math.PI / 16);
    }

    /**
     * A picture and how it is encoded, as a DICOM file.
     *
     * @param gdcm false if GDCM 3.0.21 cannot read such a one: three samples of more than 8 bits; and what a lossy picture of 10 bits has
     *     above 1023 it cuts off from above, so that white becomes black
     */
    private record Wrapped(TransferSyntax syntax, JpegEncoding encoding, int components, int bits, boolean gdcm) {
        @Override
        public String toString() {
            return syntax.keyword() + " " + components + "x" + bits + " " + encoding;
        }
    }

    static Stream<Wrapped> wrapped() {
        List<Wrapped> all = new ArrayList<>();
        JpegEncoding lossless = JpegEncoding.of(JpegProcess.LOSSLESS);
        for (int bits : new int[] {8, 10, 12, 16}) {
            for (int predictor = 0; predictor <= 7; predictor++) {
                TransferSyntax syntax = predictor == 1 ? TransferSyntax.JPEGLosslessSV1 : TransferSyntax.JPEGLossless;
                all.add(new Wrapped(syntax, lossless.withPredictor(predictor), 1, bits, true));
            }
            all.add(new Wrapped(
                    TransferSyntax.JPEGLossless,
                    lossless.withPredictor(4)
                            .withRestart(RestartInterval.rows(3))
                            .withOptimised(false),
                    1,
                    bits,
                    true));
        }
        for (int predictor = 1; predictor <= 7; predictor += 3) {
            all.add(new Wrapped(TransferSyntax.JPEGLossless, lossless.withPredictor(predictor), 3, 8, true));
            all.add(new Wrapped(TransferSyntax.JPEGLossless, lossless.withPredictor(predictor), 3, 16, false));
        }
        all.add(new Wrapped(TransferSyntax.JPEGLossless, lossless.withRestart(RestartInterval.rows(1)), 3, 8, true));
        for (int bits : new int[] {8, 10, 12}) {
            JpegEncoding extended = JpegEncoding.of(JpegProcess.EXTENDED);
            all.add(new Wrapped(TransferSyntax.JPEGExtended12Bit, extended, 1, bits, bits != 10));
            all.add(new Wrapped(
                    TransferSyntax.JPEGExtended12Bit,
                    extended.withQuality(3).withRestart(RestartInterval.mcus(5)),
                    1,
                    bits,
                    bits != 10));
            all.add(new Wrapped(TransferSyntax.JPEGExtended12Bit, extended.withQuality(100), 3, bits, bits == 8));
            all.add(new Wrapped(
                    TransferSyntax.JPEGFullProgressionNonHierarchical1012,
                    JpegEncoding.of(JpegProcess.PROGRESSIVE).withQuality(95),
                    1,
                    bits,
                    bits != 10));
            all.add(new Wrapped(
                    TransferSyntax.JPEGSpectralSelectionNonHierarchical68,
                    JpegEncoding.of(JpegProcess.PROGRESSIVE)
                            .withProgression(Progression.SPECTRAL)
                            .withRestart(RestartInterval.rows(1)),
                    1,
                    bits,
                    bits != 10));
        }
        all.add(new Wrapped(TransferSyntax.JPEGBaseline8Bit, BASELINE, 1, 8, true));
        all.add(new Wrapped(TransferSyntax.JPEGBaseline8Bit, BASELINE, 3, 8, true));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("wrapped")
    void dcmtkAndGdcmReadThem(Wrapped wrapped) throws IOException, InterruptedException {
        TestPicture picture = TestPicture.draw(61, 43, wrapped.components(), wrapped.bits());
        StreamColour colour = wrapped.components() == 3 ? StreamColour.RGB : StreamColour.GREY;
        byte[] stream = encode(picture, colour, wrapped.encoding());
        wrap(picture, stream, wrapped.syntax())
                .write(folder.resolve("ours.dcm"), wrapped.syntax(), WriteOptions.standard());
        assertDone(Peer.DCMDJPEG.run(folder, "+cn", "+px", "ours.dcm", "dcmtk.dcm"));
        assertIs(picture, wrapped.encoding(), samples(folder.resolve("dcmtk.dcm"), picture));
        if (wrapped.gdcm()) {
            assertEquals(
                    0, Peer.GDCMCONV.run(folder, "-w", "ours.dcm", "gdcm.dcm").exitCode());
            assertIs(picture, wrapped.encoding(), samples(folder.resolve("gdcm.dcm"), picture));
        }
    }

    private static void assertIs(TestPicture picture, JpegEncoding encoding, int[] samples) {
        if (encoding.process().isLossless()) {
            assertArrayEquals(picture.samples(), samples);
        } else {
            int most = picture.bits() > 8 ? 32_767 : 255;
            assertWithin(picture, samples, QuantisationTable.luminance(encoding.quality(), most));
        }
    }

    private static DicomFile wrap(TestPicture picture, byte[] stream, TransferSyntax syntax) {
        int allocated = picture.bits() > 8 ? 16 : 8;
        DataSet dataSet = new DataSet()
                .set(Tag.SOPClassUID, "1.2.840.10008.5.1.4.1.1.7")
                .set(Tag.SOPInstanceUID, "1.2.3.4")
                .set(Tag.SamplesPerPixel, picture.components())
                .set(Tag.PhotometricInterpretation, picture.components() == 3 ? "RGB" : "MONOCHROME2")
                .set(Tag.Rows, picture.height())
                .set(Tag.Columns, picture.width())
                .set(Tag.BitsAllocated, allocated)
                .set(Tag.BitsStored, picture.bits())
                .set(Tag.HighBit, picture.bits() - 1)
                .set(Tag.PixelRepresentation, 0);
        if (picture.components() == 3) {
            dataSet.set(Tag.PlanarConfiguration, 0);
        }
        return DicomFile.of(OffsetTables.of(List.of(BulkData.of(stream))).applyTo(dataSet), syntax);
    }

    private static byte[] bytes(DicomFile dicom, int tag) throws IOException {
        return dicom.dataSet()
                .element(tag)
                .orElseThrow()
                .littleEndian()
                .orElseThrow()
                .readAll();
    }

    /** The native pixel data of a file, by pixel. */
    private static int[] samples(Path file, TestPicture picture) throws IOException {
        try (DicomFile dicom = DicomFile.open(file)) {
            byte[] cells = bytes(dicom, Tag.PixelData);
            int bytes = picture.bits() > 8 ? 2 : 1;
            assertEquals("1.2.840.10008.1.2.1", dicom.transferSyntax().uid().toString());
            assertTrue(cells.length >= picture.samples().length * bytes);
            boolean planar = picture.components() == 3 && bytes(dicom, Tag.PlanarConfiguration)[0] == 1;
            int[] samples = new int[picture.samples().length];
            int pixels = picture.width() * picture.height();
            for (int i = 0; i < samples.length; i++) {
                int n = picture.components();
                int at = (planar ? i % n * pixels + i / n : i) * bytes;
                samples[i] = cells[at] & 0xFF | (bytes == 2 ? (cells[at + 1] & 0xFF) << 8 : 0);
            }
            return samples;
        }
    }
}
