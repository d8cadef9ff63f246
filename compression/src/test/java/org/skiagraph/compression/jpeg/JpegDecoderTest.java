package org.skiagraph.compression.jpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.ByteSamples;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.ComponentRange;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Picture;
import org.skiagraph.compression.Region;
import org.skiagraph.compression.RowSink;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.StreamColour;

/** What streams may hold beside one interleaved scan, and what a caller may ask of a decoder. */
class JpegDecoderTest {
    private static final int W = 45;
    private static final int H = 29;

    private static Picture draw(int width, int height, int components, int precision, int seed) {
        return Picture.draw(ImageHeader.of(width, height, components, precision, false), seed);
    }

    private static JpegPieces pieces(Picture picture, JpegEncoding encoding) throws IOException {
        return JpegPieces.of(Coding.encode(picture, encoding));
    }

    /** Several streams, each of one scan, as scans of one frame: each with its tables, all with the same destinations. */
    private static byte[] join(int marker, int precision, String components, JpegPieces... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
        byte[] listed = HexFormat.of().parseHex(components.replace(" ", ""));
        byte[] frame = {
            (byte) 0xFF,
            (byte) marker,
            0,
            (byte) (8 + listed.length),
            (byte) precision,
            0,
            H,
            0,
            W,
            (byte) (listed.length / 3)
        };
        boolean framed = false;
        for (JpegPieces part : parts) {
            for (int i = 1; i < part.size() - 1; i++) {
                byte[] piece = part.get(i);
                if ((piece[1] & 0xFF) == marker && piece[0] == (byte) 0xFF) {
                    if (!framed) {
                        out.writeBytes(frame);
                        out.writeBytes(listed);
                        framed = true;
                    }
                } else {
                    out.writeBytes(piece);
                }
            }
        }
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        return out.toByteArray();
    }

    /** Makes a stream of one component one of the component with this identifier. */
    private static JpegPieces named(JpegPieces pieces, int... ids) {
        byte[] scan = pieces.segment(Marker.SOS);
        for (int i = 0; i < ids.length; i++) {
            scan[5 + 2 * i] = (byte) ids[i];
        }
        return pieces;
    }

    @Test
    void scansOfOneComponentEachWithTablesOfTheirOwn() throws IOException {
        JpegPieces[] parts = new JpegPieces[3];
        int[][] expected = new int[3][];
        for (int i = 0; i < 3; i++) {
            JpegEncoding encoding = JpegEncoding.of(JpegProcess.BASELINE)
                    .withQuality(30 + 30 * i)
                    .withOptimised(true);
            Picture picture = i == 0 ? draw(W, H, 1, 8, i) : draw((W + 1) / 2, (H + 1) / 2, 1, 8, i);
            parts[i] = pieces(picture, encoding);
            expected[i] = Coding.decode(parts[i].bytes()).planes()[0];
            named(parts[i], 1 + i);
        }
        byte[] stream = join(Marker.SOF0, 8, "01 22 00 02 11 00 03 11 00", parts);
        // In one frame the tables of the last scan are not those of the first: each is the one in force.
        Coding.Decoded decoded = Coding.decodeStrictly(stream);
        for (int i = 0; i < 3; i++) {
            assertArrayEquals(expected[i], decoded.planes()[i], "component " + i);
        }
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            DecodeRequest helped = DecodeRequest.all().withWorkers(Workers.of(pool, 2));
            Coding.Decoded sideBySide =
                    Coding.decode(Source.of(stream), new JpegDecoder(Upsampling.OWN_SIZE), helped, true);
            for (int i = 0; i < 3; i++) {
                assertArrayEquals(expected[i], sideBySide.planes()[i], "component " + i);
            }
            assertEquals(decoded.result(), sideBySide.result());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aScanOfOneComponentAndAScanOfTwo() throws IOException {
        for (JpegProcess process : List.of(JpegProcess.BASELINE, JpegProcess.EXTENDED, JpegProcess.LOSSLESS)) {
            JpegPieces one = pieces(draw(W, H, 1, 8, 4), JpegEncoding.of(process));
            JpegPieces two = named(pieces(draw(W, H, 2, 8, 5), JpegEncoding.of(process)), 2, 3);
            int[] first = Coding.decode(one.bytes()).planes()[0];
            two.segment(process.marker())[10] = 2;
            two.segment(process.marker())[13] = 3;
            int[][] others = Coding.decode(two.bytes()).planes();
            byte[] stream = join(process.marker(), 8, "01 11 00 02 11 00 03 11 00", one, two);
            int[][] planes = Coding.decodeStrictly(stream).planes();
            assertArrayEquals(first, planes[0]);
            assertArrayEquals(others[0], planes[1]);
            assertArrayEquals(others[1], planes[2]);
        }
    }

    @Test
    void quantisationTablesOf16Bits() throws IOException {
        JpegPieces valid = pieces(draw(W, H, 1, 8, 6), JpegEncoding.of(JpegProcess.EXTENDED));
        int[] expected = Coding.decode(valid.bytes()).planes()[0];
        byte[] narrow = valid.segment(Marker.DQT);
        byte[] wide = new byte[5 + 128];
        System.arraycopy(narrow, 0, wide, 0, 5);
        wide[3] = (byte) (wide.length - 2);
        wide[4] |= 0x10;
        for (int k = 0; k < 64; k++) {
            wide[5 + 2 * k + 1] = narrow[5 + k];
        }
        assertArrayEquals(
                expected,
                Coding.decodeStrictly(valid.set(valid.index(Marker.DQT), wide).bytes())
                        .planes()[0]);
        wide[5] = 1; // 256 more
        Coding.Decoded decoded = Coding.decodeStrictly(valid.bytes());
        assertFalse(Arrays.equals(expected, decoded.planes()[0]));
    }

    @Test
    void anySourceGivesTheSame() throws IOException {
        for (JpegProcess process : JpegProcess.values()) {
            JpegEncoding encoding = JpegEncoding.of(process).withRestart(RestartInterval.rows(2));
            byte[] stream = Coding.encode(draw(400, 360, 3, 8, 7), encoding);
            assertTrue(stream.length > 70_000, "more than a window: " + stream.length);
            int[][] expected = Coding.decode(stream).planes();
            for (int most : new int[] {1, 7, 4099, Integer.MAX_VALUE}) {
                Coding.Decoded decoded = Coding.decode(
                        new Trickle(stream, most), new JpegDecoder(Upsampling.OWN_SIZE), DecodeRequest.all(), true);
                assertTrue(Arrays.deepEquals(expected, decoded.planes()), process + " in parts of " + most);
            }
        }
    }

    /** A source that is no array and gives few bytes at a time. */
    private record Trickle(byte[] bytes, int most) implements Source {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public int read(long position, byte[] target, int offset, int length) {
            if (position >= bytes.length) {
                return -1;
            }
            int n = (int) Math.min(Math.min(most, length), bytes.length - position);
            System.arraycopy(bytes, (int) position, target, offset, n);
            return n;
        }
    }

    @Test
    void aPartOfAnArrayIsReadWithinItsBounds() throws IOException {
        byte[] stream = Coding.encode(draw(W, H, 1, 8, 8), JpegEncoding.of(JpegProcess.BASELINE));
        byte[] around = new byte[stream.length + 40];
        Arrays.fill(around, (byte) 0x5A);
        System.arraycopy(stream, 0, around, 17, stream.length);
        Source part = Source.of(around, 17, stream.length - 2); // without EOI
        Coding.Decoded decoded = Coding.decode(part, new JpegDecoder(Upsampling.OWN_SIZE), DecodeRequest.all(), false);
        assertArrayEquals(Coding.decode(stream).planes()[0], decoded.planes()[0]);
        assertEquals(stream.length - 2, decoded.result().bytesUsed());
    }

    @Test
    void aRegionAndSomeComponentsAreThoseOfTheWhole() throws IOException {
        List<SamplingFactors> half = List.of(new SamplingFactors(2, 2), SamplingFactors.ONE, SamplingFactors.ONE);
        byte[] stream = Coding.encode(
                draw(W, H, 3, 8, 9), JpegEncoding.of(JpegProcess.BASELINE).withSampling(half));
        for (Upsampling upsampling : Upsampling.values()) {
            JpegDecoder decoder = new JpegDecoder(upsampling);
            Coding.Decoded whole = Coding.decode(stream, upsampling);
            Region region = new Region(6, 4, 20, 10);
            DecodeRequest request = DecodeRequest.all().withRegion(region).withComponents(new ComponentRange(1, 2));
            boolean own = upsampling == Upsampling.OWN_SIZE;
            int step = own ? 2 : 1;
            int width = region.width() / step;
            int height = region.height() / step;
            ImageHeader part = ImageHeader.of(width, height, 2, 8, false);
            List<Samples> target = Picture.empty(part, 8);
            decoder.decode(
                    Source.of(stream),
                    request,
                    SampleTarget.of(target),
                    Limits.standard().open());
            for (int c = 0; c < 2; c++) {
                int wide = whole.header().components().get(1 + c).width();
                int[] got = Picture.read(target.get(c), part.components().get(c));
                for (int i = 0; i < got.length; i++) {
                    int x = region.x() / step + i % width;
                    int y = region.y() / step + i / width;
                    assertEquals(whole.planes()[1 + c][y * wide + x], got[i], upsampling + " at " + i);
                }
            }
        }
    }

    @Test
    void aRowSinkGetsTheRowsOfEachComponentInOrder() throws IOException {
        List<SamplingFactors> half = List.of(new SamplingFactors(2, 2), new SamplingFactors(1, 2), SamplingFactors.ONE);
        for (JpegProcess process : List.of(JpegProcess.BASELINE, JpegProcess.PROGRESSIVE)) {
            byte[] stream =
                    Coding.encode(draw(W, H, 3, 8, 10), JpegEncoding.of(process).withSampling(half));
            for (Upsampling upsampling : Upsampling.values()) {
                Coding.Decoded whole = Coding.decode(stream, upsampling);
                int[] next = new int[3];
                RowSink sink = (component, y, row, width) -> {
                    assertEquals(next[component]++, y);
                    int wide = whole.header().components().get(component).width();
                    assertEquals(wide, width);
                    int[] expected = Arrays.copyOfRange(whole.planes()[component], y * wide, (y + 1) * wide);
                    assertArrayEquals(expected, Arrays.copyOf(row, width));
                };
                new JpegDecoder(upsampling)
                        .decode(
                                Source.of(stream),
                                DecodeRequest.all(),
                                sink,
                                Limits.standard().open());
                for (int c = 0; c < 3; c++) {
                    assertEquals(whole.header().components().get(c).height(), next[c]);
                }
            }
        }
    }

    @Test
    void anImageOfNothingIsRefused() throws IOException {
        byte[] stream = Coding.encode(draw(8, 8, 1, 8, 11), JpegEncoding.of(JpegProcess.BASELINE));
        JpegPieces huge = JpegPieces.of(stream);
        byte[] size = huge.segment(Marker.SOF0);
        for (int i = 5; i < 9; i += 2) {
            size[i] = (byte) (65_500 >> 8);
            size[i + 1] = (byte) 65_500;
        }
        JpegDecoder decoder = new JpegDecoder();
        Source source = Source.of(huge.bytes());
        Budget budget = Limits.none().open();
        assertThrows(MalformedDataException.class, () -> decoder.readHeader(source, budget));
        RowSink nothing = (component, y, row, width) -> assertEquals(-1, y);
        assertThrows(MalformedDataException.class, () -> decoder.decode(source, DecodeRequest.all(), nothing, budget));
        assertThrows(
                LimitExceededException.class,
                () -> decoder.readHeader(
                        source, Limits.standard().with(Limit.PIXELS, 1000).open()));
    }

    @Test
    void scansWithoutEndOfAProgressiveFrameAreRefused() throws IOException {
        JpegPieces pieces = pieces(draw(W, H, 1, 8, 27), JpegEncoding.of(JpegProcess.PROGRESSIVE));
        pieces.removeAll(Marker.EOI);
        String refinement = "FF DA 00 08 01 01 00 01 3F 10 00 00";
        Coding.decode(pieces.append(refinement).bytes());
        for (int i = 0; i < 14; i++) {
            pieces.append(refinement);
        }
        MalformedDataException e = assertThrows(MalformedDataException.class, () -> Coding.decode(pieces.bytes()));
        assertTrue(e.getMessage().contains("more scans than its coefficients have bits"), e.getMessage());
    }

    @Test
    void coefficientsOfProgressiveFramesAreHeldWithinTheLimit() throws IOException {
        byte[] stream = Coding.encode(draw(256, 256, 1, 8, 12), JpegEncoding.of(JpegProcess.PROGRESSIVE));
        Budget small =
                Limits.standard().with(Limit.HELD_BYTES, 2 * 256 * 256 - 1).open();
        SampleTarget target = SampleTarget.of(Picture.empty(ImageHeader.of(256, 256, 1, 8, false), 8));
        JpegDecoder decoder = new JpegDecoder();
        assertThrows(
                LimitExceededException.class,
                () -> decoder.decode(Source.of(stream), DecodeRequest.all(), target, small));
        Budget enough = Limits.standard().with(Limit.HELD_BYTES, 2 * 256 * 256).open();
        decoder.decode(Source.of(stream), DecodeRequest.all(), target, enough);
        assertEquals(2 * 256 * 256, enough.left(Limit.HELD_BYTES), "given back");
    }

    @Test
    void arithmeticCodingAndHierarchicalStreamsAreRefusedByName() throws IOException {
        for (int marker : new int[] {0xC5, 0xC9, 0xCA, 0xCB, 0xCD}) {
            JpegPieces pieces = pieces(draw(8, 8, 1, 8, 13), JpegEncoding.of(JpegProcess.BASELINE));
            pieces.segment(Marker.SOF0)[1] = (byte) marker;
            UnsupportedDataException e =
                    assertThrows(UnsupportedDataException.class, () -> Coding.decode(pieces.bytes()));
            assertTrue(e.getMessage().contains(Marker.name(marker)), e.getMessage());
        }
        JpegPieces hierarchical = pieces(draw(8, 8, 1, 8, 14), JpegEncoding.of(JpegProcess.BASELINE));
        hierarchical.insert(1, "FF DE 00 0B 08 00 08 00 08 01 01 11 00");
        assertThrows(UnsupportedDataException.class, () -> Coding.decode(hierarchical.bytes()));
    }

    @Test
    void reductionsAndLayersAreNotToBeHad() {
        JpegDecoder decoder = new JpegDecoder();
        assertFalse(decoder.supports(DecodeRequest.all().withReduction(1)));
        assertFalse(decoder.supports(DecodeRequest.all().withLayers(1)));
    }

    @Test
    void theHeaderTellsWhatTheStreamSaysOfItself() throws IOException {
        Picture picture = draw(W, H, 3, 8, 15);
        ImageHeader ycc = new ImageHeader(W, H, picture.header().components(), StreamColour.YCBCR);
        JpegEncoding encoding = JpegEncoding.of(JpegProcess.BASELINE)
                .withSampling(List.of(new SamplingFactors(2, 1), SamplingFactors.ONE, SamplingFactors.ONE))
                .withRestart(RestartInterval.mcus(4))
                .withMarker(ColourMarker.STATED);
        byte[] stream = Coding.encode(new Picture(ycc, picture.planes()), encoding);
        JpegHeader header = JpegHeader.read(Source.of(stream), Limits.standard().open());
        assertEquals(JpegProcess.BASELINE, header.process());
        assertEquals(StreamColour.YCBCR, header.colour());
        assertTrue(header.jfif());
        assertTrue(header.interleaved());
        assertEquals(OptionalInt.empty(), header.adobeTransform());
        assertEquals(4, header.restartInterval());
        assertEquals(new JpegComponent(1, 2, 1, 0), header.components().get(0));
        assertEquals(new JpegSegment("APP0", 2, 14), header.segments().get(0));
    }

    @Test
    void theHeaderOfALosslessStreamHasPredictorAndPointTransform() throws IOException {
        JpegEncoding encoding =
                JpegEncoding.of(JpegProcess.LOSSLESS).withPredictor(6).withPointTransform(2);
        byte[] stream = Coding.encode(draw(W, H, 1, 12, 16), encoding);
        JpegHeader header = JpegHeader.read(Source.of(stream), Limits.standard().open());
        assertEquals(OptionalInt.of(6), header.predictor());
        assertEquals(2, header.pointTransform());
        assertEquals(StreamColour.GREY, header.colour());
    }

    @Test
    void colourIsWhatApp14AndTheIdentifiersSay() throws IOException {
        JpegPieces three = pieces(draw(8, 8, 3, 8, 17), JpegEncoding.of(JpegProcess.BASELINE));
        assertEquals(
                StreamColour.UNSTATED, Coding.decode(three.bytes()).header().colour());
        JpegPieces adobe = JpegPieces.of(three.bytes());
        String app14 = "FF EE 00 0E 41 64 6F 62 65 00 64 00 00 00 00 ";
        adobe.insert(1, app14 + "00");
        assertEquals(StreamColour.RGB, Coding.decode(adobe.bytes()).header().colour());
        adobe.get(1)[15] = 1;
        assertEquals(StreamColour.YCBCR, Coding.decode(adobe.bytes()).header().colour());
        byte[] frame = three.segment(Marker.SOF0);
        byte[] scan = three.segment(Marker.SOS);
        for (int i = 0; i < 3; i++) {
            frame[10 + 3 * i] = (byte) "RGB".charAt(i);
            scan[5 + 2 * i] = (byte) "RGB".charAt(i);
        }
        assertEquals(StreamColour.RGB, Coding.decode(three.bytes()).header().colour());
        JpegPieces four = pieces(draw(8, 8, 4, 8, 18), JpegEncoding.of(JpegProcess.BASELINE));
        assertEquals(StreamColour.UNSTATED, Coding.decode(four.bytes()).header().colour());
        four.insert(1, app14 + "00");
        assertEquals(StreamColour.CMYK, Coding.decode(four.bytes()).header().colour());
        four.get(1)[15] = 2;
        assertEquals(StreamColour.YCCK, Coding.decode(four.bytes()).header().colour());
    }

    @Test
    void aRegionOfComponentsWithoutWholeStepsIsRefusedInTheirOwnSize() throws IOException {
        List<Component> sizes = List.of(new Component(30, 8, 1, 1, 8, false), new Component(20, 8, 1, 1, 8, false));
        List<SamplingFactors> factors = List.of(new SamplingFactors(3, 1), new SamplingFactors(2, 1));
        byte[] stream = Coding.encode(
                Picture.draw(new ImageHeader(30, 8, sizes, StreamColour.UNSTATED), 20),
                JpegEncoding.of(JpegProcess.BASELINE).withSampling(factors));
        DecodeRequest corner = DecodeRequest.all().withRegion(new Region(25, 0, 5, 8));
        DecodeRequest whole = DecodeRequest.all().withRegion(new Region(0, 0, 30, 8));
        JpegDecoder own = new JpegDecoder(Upsampling.OWN_SIZE);
        assertThrows(UnsupportedDataException.class, () -> Coding.decode(Source.of(stream), own, corner, false));
        int[][] planes = Coding.decode(stream).planes();
        assertTrue(Arrays.deepEquals(
                planes, Coding.decode(Source.of(stream), own, whole, false).planes()));
        Coding.Decoded all = Coding.decode(stream, Upsampling.TRIANGLE);
        int[] last = Coding.decode(Source.of(stream), new JpegDecoder(), corner, false)
                .planes()[1];
        for (int x = 0; x < 5; x++) {
            assertEquals(all.planes()[1][25 + x], last[x]);
        }
    }

    @Test
    void aRegionInOwnSizeHasTheSamplesAtItsPixelsOrOneBesideThem() throws IOException {
        List<SamplingFactors> half = List.of(new SamplingFactors(2, 2), SamplingFactors.ONE);
        byte[] stream = Coding.encode(
                draw(9, 8, 2, 8, 26), JpegEncoding.of(JpegProcess.BASELINE).withSampling(half));
        JpegDecoder decoder = new JpegDecoder(Upsampling.OWN_SIZE);
        int[] whole = Coding.decode(stream).planes()[1]; // 5 columns, 4 lines
        for (int x = 0; x < 9; x++) {
            for (int width = 1; x + width <= 9; width++) {
                int first = (x + 1) / 2;
                int count = (x + width + 1) / 2 - first;
                if (count == 0) {
                    first = x / 2;
                    count = 1;
                }
                byte[] line = new byte[count];
                DecodeRequest request = DecodeRequest.all()
                        .withRegion(new Region(x, 3, width, 1))
                        .withComponents(new ComponentRange(1, 1));
                SampleTarget target = SampleTarget.of(List.of(ByteSamples.plane(line, count)));
                decoder.decode(
                        Source.of(stream), request, target, Limits.standard().open());
                for (int i = 0; i < count; i++) {
                    assertEquals((byte) whole[5 + first + i], line[i], x + "+" + width);
                }
            }
        }
    }

    @Test
    void samplesAbovePrecisionAreTheSameByEveryWayOfDecoding() throws IOException {
        JpegEncoding encoding = JpegEncoding.of(JpegProcess.LOSSLESS).withRestart(RestartInterval.rows(2));
        JpegPieces pieces = pieces(draw(W, H, 3, 8, 21), encoding);
        int[][] eight = Coding.decode(pieces.bytes()).planes();
        pieces.segment(Marker.SOF3)[4] = 7;
        Coding.Decoded alone = Coding.decode(pieces.bytes());
        assertEquals(
                Set.of(JpegQuirks.LARGE_SAMPLES),
                alone.budget().findings().counts().keySet());
        for (int c = 0; c < 3; c++) {
            for (int i = 0; i < eight[c].length; i++) { // begun from half of what it was meant to
                assertEquals(eight[c][i] - 64 & 0xFFFF, alone.planes()[c][i]);
            }
        }
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            DecodeRequest helped = DecodeRequest.all().withWorkers(Workers.of(pool, 2));
            Coding.Decoded together =
                    Coding.decode(Source.of(pieces.bytes()), new JpegDecoder(Upsampling.OWN_SIZE), helped, false);
            assertTrue(Arrays.deepEquals(alone.planes(), together.planes()));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void losslessColourIsTheSameInBytesAsInWiderCells() throws IOException {
        for (RestartInterval restart : List.of(RestartInterval.none(), RestartInterval.rows(3))) {
            byte[] stream = Coding.encode(
                    draw(W, H, 3, 8, 25), JpegEncoding.of(JpegProcess.LOSSLESS).withRestart(restart));
            for (int length = stream.length; length > stream.length / 2; length -= 97) {
                Source part = Source.of(stream, 0, length);
                JpegDecoder decoder = new JpegDecoder();
                Coding.Decoded wide = Coding.decode(part, decoder, DecodeRequest.all(), false);
                byte[] pixels = new byte[3 * W * H];
                byte[] planes = new byte[3 * W * H];
                List<Samples> byPixel = new ArrayList<>();
                List<Samples> byPlane = new ArrayList<>();
                for (int c = 0; c < 3; c++) {
                    byPixel.add(ByteSamples.interleaved(pixels, W, c, 3));
                    byPlane.add(new ByteSamples(planes, c * W * H, 1, W));
                }
                for (List<Samples> target : List.of(byPixel, byPlane)) {
                    Budget budget = Limits.standard().open();
                    decoder.decode(part, DecodeRequest.all(), SampleTarget.of(target), budget);
                    assertEquals(
                            wide.budget().findings().counts(), budget.findings().counts());
                }
                for (int i = 0; i < pixels.length; i++) {
                    int expected = wide.planes()[i % 3][i / 3];
                    assertEquals((byte) expected, pixels[i]);
                    assertEquals((byte) expected, planes[i % 3 * W * H + i / 3]);
                }
            }
        }
    }

    @Test
    void damageGivesTheSameImageWithHelpersAndWithout() throws IOException {
        JpegEncoding encoding = JpegEncoding.of(JpegProcess.BASELINE).withRestart(RestartInterval.mcus(6));
        JpegPieces damaged = pieces(draw(W, H, 1, 8, 22), encoding);
        byte[] interval = damaged.get(damaged.index(Marker.RST0) - 1);
        interval[interval.length / 2] = (byte) 0xFF; // a marker where data should be
        interval[interval.length / 2 + 1] = (byte) Marker.SOF1;
        JpegPieces whole = pieces(draw(W, H, 1, 8, 23), encoding);
        int[] second = Coding.decode(whole.bytes()).planes()[0];
        byte[] stream = join(Marker.SOF0, 8, "01 11 00 02 11 00", damaged, named(whole, 2));
        JpegDecoder decoder = new JpegDecoder(Upsampling.OWN_SIZE);
        Coding.Decoded alone = Coding.decode(stream);
        assertArrayEquals(second, alone.planes()[1]);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            DecodeRequest helped = DecodeRequest.all().withWorkers(Workers.of(pool, 2));
            Coding.Decoded together = Coding.decode(Source.of(stream), decoder, helped, false);
            assertTrue(Arrays.deepEquals(alone.planes(), together.planes()));
            assertEquals(alone.result(), together.result());
            assertEquals(
                    alone.budget().findings().counts(),
                    together.budget().findings().counts());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void linesOfManyComponentsAreHeldWithinTheLimit() throws IOException {
        byte[] stream = Coding.encode(draw(8, 8, 1, 8, 24), JpegEncoding.of(JpegProcess.BASELINE));
        JpegPieces pieces = JpegPieces.of(stream);
        byte[] frame = new byte[10 + 3 * 255];
        System.arraycopy(pieces.segment(Marker.SOF0), 0, frame, 0, 10);
        frame[2] = (byte) (frame.length - 2 >> 8);
        frame[3] = (byte) (frame.length - 2);
        frame[5] = 0;
        frame[6] = 1;
        frame[7] = (byte) (65_500 >> 8);
        frame[8] = (byte) 65_500;
        frame[9] = (byte) 255;
        for (int i = 0; i < 255; i++) {
            frame[10 + 3 * i] = (byte) (i + 1);
            frame[11 + 3 * i] = (byte) (i == 0 ? 0x22 : 0x11);
        }
        byte[] many = pieces.set(pieces.index(Marker.SOF0), frame).bytes();
        JpegDecoder decoder = new JpegDecoder();
        RowSink sink = (component, y, row, width) -> assertEquals(65_500, width);
        Budget small = Limits.standard().with(Limit.HELD_BYTES, 10 << 20).open();
        assertThrows(
                LimitExceededException.class, () -> decoder.decode(Source.of(many), DecodeRequest.all(), sink, small));
        assertEquals(10 << 20, small.left(Limit.HELD_BYTES), "given back");
        Budget enough = Limits.standard().open();
        decoder.decode(Source.of(many), DecodeRequest.all(), sink, enough);
        assertEquals(Limits.standard().of(Limit.HELD_BYTES), enough.left(Limit.HELD_BYTES), "given back");
    }
}
