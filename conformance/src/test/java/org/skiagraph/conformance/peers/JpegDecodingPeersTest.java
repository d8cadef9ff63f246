package org.skiagraph.conformance.peers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.compression.ByteSamples;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.DecodeResult;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.jpeg.JpegDecoder;
import org.skiagraph.compression.jpeg.Upsampling;
import org.skiagraph.compression.jpeg.Ycbcr;
import org.skiagraph.conformance.Corpus;
import org.skiagraph.conformance.Peer;
import org.skiagraph.conformance.PixelHash;
import org.skiagraph.conformance.Program;
import org.skiagraph.imaging.FrameCodecs;
import org.skiagraph.imaging.Frames;

/** JPEG that independent implementations encode, decoded by us and by them: the same samples. */
class JpegDecodingPeersTest {
    private static final int WIDTH = 93;
    private static final int HEIGHT = 61;

    @TempDir
    Path folder;

    /** A picture with edges and slopes, as PPM. */
    private static byte[] ppm() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("P6\n" + WIDTH + " " + HEIGHT + "\n255\n").getBytes(StandardCharsets.US_ASCII));
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                boolean inside = (x - 40) * (x - 40) + (y - 30) * (y - 30) < 500;
                out.write(inside ? 230 : x * 2 + (x * y * 7 & 31));
                out.write(inside ? 40 : y * 4);
                out.write(inside ? x * 5 & 255 : 200 - x);
            }
        }
        return out.toByteArray();
    }

    /** What cjpeg is told: each sampling with each way of coding. */
    static Stream<List<String>> encodings() {
        List<List<String>> all = new ArrayList<>();
        List<List<String>> ways = List.of(
                List.of(),
                List.of("-optimize"),
                List.of("-progressive"),
                List.of("-restart", "1"),
                List.of("-restart", "3B"),
                List.of("-progressive", "-restart", "2"),
                List.of("-quality", "100", "-optimize"),
                List.of("-quality", "5"),
                List.of("-quality", "1", "-baseline"));
        for (String sampling : List.of("1x1", "2x1", "2x2", "1x2", "4x1", "4x2", "1x4", "2x2,1x2,2x1", "1x1,2x2,1x1")) {
            for (List<String> way : ways) {
                List<String> options = new ArrayList<>(way);
                options.addAll(List.of("-sample", sampling));
                all.add(options);
            }
        }
        for (List<String> way : ways) {
            List<String> grey = new ArrayList<>(way);
            grey.add("-grayscale");
            all.add(grey);
            List<String> rgb = new ArrayList<>(way);
            rgb.add("-rgb");
            all.add(rgb);
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void samplesOfCjpegAreThoseOfDjpeg(List<String> options) throws IOException, InterruptedException {
        Files.write(folder.resolve("a.ppm"), ppm());
        List<String> words = new ArrayList<>(options);
        words.addAll(List.of("-dct", "int", "-outfile", "a.jpg", "a.ppm"));
        assertDone(Peer.CJPEG.run(folder, words.toArray(String[]::new)));
        byte[] stream = Files.readAllBytes(folder.resolve("a.jpg"));
        assertDone(Peer.DJPEG.run(folder, "-dct", "int", "-pnm", "-outfile", "smooth.pnm", "a.jpg"));
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("smooth.pnm")), pnm(stream, Upsampling.TRIANGLE), "triangle");
        assertDone(Peer.DJPEG.run(folder, "-dct", "int", "-nosmooth", "-pnm", "-outfile", "box.pnm", "a.jpg"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("box.pnm")), pnm(stream, Upsampling.REPLICATION), "box");
    }

    private static void assertDone(Program.Output output) {
        assertEquals(0, output.exitCode(), output.err());
    }

    /** A stream as PGM or PPM, with the colour conversion that its markers ask for. */
    private static byte[] pnm(byte[] stream, Upsampling upsampling) throws IOException {
        JpegDecoder decoder = new JpegDecoder(upsampling);
        Budget budget = new Budget(Limits.standard(), () -> 0, true);
        ImageHeader header = decoder.readHeader(Source.of(stream), budget);
        int n = header.components().size();
        int width = header.width();
        byte[] cells = new byte[n * width * header.height()];
        List<Samples> target = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            target.add(ByteSamples.interleaved(cells, width, i, n));
        }
        DecodeResult result = decoder.decode(Source.of(stream), DecodeRequest.all(), SampleTarget.of(target), budget);
        assertEquals(new DecodeResult(stream.length, true), result);
        switch (header.colour()) {
            case YCBCR -> toRgb(cells);
            case GREY, RGB -> assertTrue(n == 1 || n == 3);
            default -> throw new AssertionError(header.colour());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String head = (n == 1 ? "P5\n" : "P6\n") + width + " " + header.height() + "\n255\n";
        out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(cells);
        return out.toByteArray();
    }

    private static void toRgb(byte[] cells) {
        int count = cells.length / 3;
        int[][] rows = new int[3][count];
        for (int i = 0; i < cells.length; i++) {
            rows[i % 3][i / 3] = cells[i] & 0xFF;
        }
        Ycbcr.toRgb(rows[0], rows[1], rows[2], count, 8);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (byte) rows[i % 3][i / 3];
        }
    }

    /** What dcmcjpeg is told, and of which files. */
    private record Case(String file, boolean lossless, List<String> options) {}

    static Stream<Case> dicom() {
        List<Case> cases = new ArrayList<>();
        String ct = "pydicom/CT_small.dcm";
        String mr = "pydicom/MR_small.dcm";
        String rgb = "pydicom-data/SC_rgb.dcm";
        String grey8 = "fileset/dcmtk/DICOM/IM00000";
        for (String file : List.of(ct, mr, rgb, grey8)) {
            cases.add(new Case(file, true, List.of("+e1", "+cn")));
            for (int predictor = 1; predictor <= 7; predictor++) {
                cases.add(new Case(file, true, List.of("+el", "+cn", "+sv", String.valueOf(predictor))));
            }
        }
        for (String file : List.of(rgb, grey8)) {
            for (String process : List.of("+eb", "+ee", "+es", "+ep")) {
                for (String quality : List.of("100", "90", "10")) {
                    cases.add(new Case(file, false, List.of(process, "+be", "+q", quality, "+s4")));
                    cases.add(new Case(file, false, List.of(process, "+be", "+q", quality, "+s2")));
                }
            }
        }
        for (String file : List.of(ct, mr)) {
            for (String process : List.of("+ee", "+es", "+ep")) {
                for (String quality : List.of("100", "90", "10")) {
                    cases.add(new Case(file, false, List.of(process, "+bt", "+q", quality)));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("dicom")
    void framesOfDcmcjpegAreThoseOfDcmdjpeg(Case each) throws IOException, InterruptedException {
        Path original = Corpus.root().resolve("dicom").resolve(each.file());
        List<String> words = new ArrayList<>(each.options());
        words.addAll(List.of(original.toString(), "jpeg.dcm"));
        assertDone(Peer.DCMCJPEG.run(folder, words.toArray(String[]::new)));
        assertDone(Peer.DCMDJPEG.run(folder, "+cn", "jpeg.dcm", "native.dcm"));
        assertEquals(hash(folder.resolve("native.dcm")), hash(folder.resolve("jpeg.dcm")));
        if (each.lossless()) {
            assertEquals(hash(original), hash(folder.resolve("jpeg.dcm")));
        }
    }

    private static String hash(Path file) throws IOException {
        Budget budget = Limits.standard().open();
        try (DicomFile dicom = DicomFile.open(file, ReadOptions.standard(), budget)) {
            String hash = PixelHash.of(Frames.of(dicom, FrameCodecs.standard(), budget), budget);
            assertTrue(!Frames.anyIncomplete(budget));
            return hash;
        }
    }

    @Test
    void losslessFramesOfGdcmAreTheOriginal() throws IOException, InterruptedException {
        for (String name : List.of("pydicom/CT_small.dcm", "pydicom/MR_small.dcm", "pydicom-data/SC_rgb.dcm")) {
            Path original = Corpus.root().resolve("dicom").resolve(name);
            assertDone(Peer.GDCMCONV.run(folder, "--jpeg", original.toString(), "gdcm.dcm"));
            assertEquals(hash(original), hash(folder.resolve("gdcm.dcm")), name);
        }
    }

    @Test
    void severalThreadsGiveTheSame() throws IOException, InterruptedException {
        Files.write(folder.resolve("a.ppm"), ppm());
        assertDone(Peer.CJPEG.run(folder, "-restart", "1", "-outfile", "a.jpg", "a.ppm"));
        byte[] stream = Files.readAllBytes(folder.resolve("a.jpg"));
        byte[] alone = new byte[3 * WIDTH * HEIGHT];
        byte[] helped = new byte[alone.length];
        decode(stream, alone, Workers.none());
        decode(stream, helped, Workers.of(command -> new Thread(command).start(), 3));
        assertArrayEquals(alone, helped);
    }

    private static void decode(byte[] stream, byte[] cells, Workers workers) throws IOException {
        List<Samples> target = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            target.add(ByteSamples.interleaved(cells, WIDTH, i, 3));
        }
        new JpegDecoder()
                .decode(
                        Source.of(stream),
                        DecodeRequest.all().withWorkers(workers),
                        SampleTarget.of(target),
                        Limits.standard().open());
    }
}
