package org.skiagraph.compression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;

/** What every lossless codec must do. A codec's test extends this and says which images it can carry. */
public abstract class ImageCodecSuite {
    /** The encoder to test. */
    protected abstract ImageEncoder encoder();

    /** A decoder for images like this. */
    protected abstract ImageDecoder decoder(ImageHeader header);

    /** Every kind of image that the codec can carry: components, precision, sign; of about 40 × 30 pixels. */
    protected abstract List<ImageHeader> kinds();

    private static Budget budget() {
        return Limits.standard().open();
    }

    /** The code stream of a picture. */
    protected final byte[] encode(ImageHeader header, SampleSource samples, Workers workers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        encoder().encode(header, samples, out, workers, budget());
        return out.toByteArray();
    }

    private byte[] encode(Picture picture) throws IOException {
        return encode(picture.header(), SampleSource.of(picture.narrow()), Workers.none());
    }

    private DecodeResult decode(ImageHeader header, byte[] stream, List<Samples> target) throws IOException {
        return decoder(header).decode(Source.of(stream), DecodeRequest.all(), SampleTarget.of(target), budget());
    }

    private static void assertHolds(Picture picture, List<Samples> samples) {
        for (int i = 0; i < picture.planes().length; i++) {
            Component component = picture.header().components().get(i);
            assertArrayEquals(
                    picture.planes()[i], Picture.read(samples.get(i), component), component + ", number " + i);
        }
    }

    /** The same kind in another size. */
    private static ImageHeader sized(ImageHeader kind, int width, int height) {
        Component first = kind.components().get(0);
        return ImageHeader.of(width, height, kind.components().size(), first.precision(), first.signed());
    }

    @Test
    void givesBackWhatWasEncodedOfEveryKind() throws IOException {
        for (ImageHeader kind : kinds()) {
            Picture picture = Picture.draw(kind, 1);
            byte[] stream = encode(picture);
            for (int cells = 8; cells <= 32; cells *= 2) {
                if (kind.precision() <= cells) {
                    List<Samples> target = Picture.empty(kind, cells);
                    DecodeResult result = decode(kind, stream, target);
                    assertHolds(picture, target);
                    assertEquals(new DecodeResult(stream.length, true), result);
                }
            }
        }
    }

    @Test
    void givesBackOddSizes() throws IOException {
        for (int[] size :
                new int[][] {{1, 1}, {1, 7}, {7, 1}, {2, 2}, {3, 5}, {127, 2}, {128, 2}, {129, 2}, {1, 300}}) {
            for (ImageHeader kind : kinds()) {
                ImageHeader header = sized(kind, size[0], size[1]);
                Picture picture = Picture.draw(header, 2);
                List<Samples> target = Picture.empty(header, 32);
                decode(header, encode(picture), target);
                assertHolds(picture, target);
            }
        }
    }

    @Test
    void findsNothingWrongWithItsOwnStreams() throws IOException {
        for (ImageHeader kind : kinds()) {
            Budget strict = new Budget(Limits.standard(), () -> 0, true);
            Source stream = Source.of(encode(Picture.draw(kind, 3)));
            SampleTarget target = SampleTarget.of(Picture.empty(kind, 32));
            assertTrue(decoder(kind)
                    .decode(stream, DecodeRequest.all(), target, strict)
                    .complete());
            assertTrue(strict.findings().isEmpty());
        }
    }

    @Test
    void readsTheHeaderItWrote() throws IOException {
        for (ImageHeader kind : kinds()) {
            ImageHeader header = decoder(kind).readHeader(Source.of(encode(Picture.draw(kind, 4))), budget());
            assertEquals(kind.components(), header.components());
        }
    }

    @Test
    void interleavedSamplesWithPaddingGiveTheSameStream() throws IOException {
        for (ImageHeader kind : kinds()) {
            Picture picture = Picture.draw(kind, 5);
            assertArrayEquals(encode(picture), encode(kind, SampleSource.of(padded(picture, -1)), Workers.none()));
        }
    }

    @Test
    void leavesCellsBetweenSamplesUntouched() throws IOException {
        for (ImageHeader kind : kinds()) {
            Picture picture = Picture.draw(kind, 6);
            byte[] stream = encode(picture);
            List<Samples> expected = padded(picture, 0x5A5A5A5A);
            List<Samples> target =
                    padded(new Picture(kind, new int[picture.planes().length][picture.planes()[0].length]), 0x5A5A5A5A);
            decode(kind, stream, target);
            assertEquals(cells(expected), cells(target), kind.toString());
        }
    }

    /** Interleaved by pixel in one array, with a gap after each pixel, each row and at both ends. */
    private static List<Samples> padded(Picture picture, int filler) {
        ImageHeader header = picture.header();
        int n = header.components().size();
        int pixel = n + 1;
        int row = header.width() * pixel + 5;
        int size = 3 + row * header.height();
        byte[] bytes = new byte[size];
        short[] shorts = new short[size];
        int[] ints = new int[size];
        Arrays.fill(bytes, (byte) filler);
        Arrays.fill(shorts, (short) filler);
        Arrays.fill(ints, filler);
        List<Samples> all = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Samples samples = header.precision() <= 8
                    ? new ByteSamples(bytes, 3 + i, pixel, row)
                    : header.precision() <= 16
                            ? new ShortSamples(shorts, 3 + i, pixel, row)
                            : new IntSamples(ints, 3 + i, pixel, row);
            Picture.fill(samples, header.components().get(i), picture.planes()[i]);
            all.add(samples);
        }
        return all;
    }

    private static List<Integer> cells(List<Samples> samples) {
        List<Integer> cells = new ArrayList<>();
        for (int i = 0; i < samples.get(0).length(); i++) {
            cells.add(samples.get(0).get(i, true));
        }
        return cells;
    }

    @Test
    void writesNothingBehindARowLongerThanTheImage() throws IOException {
        for (ImageHeader kind : kinds()) {
            Picture picture = Picture.draw(kind, 7);
            int width = kind.width();
            List<Samples> target = new ArrayList<>();
            for (int i = 0; i < picture.planes().length; i++) {
                int[] array = new int[kind.height() * (width + 1)];
                Arrays.fill(array, 77);
                target.add(new IntSamples(array, 0, 1, width + 1));
            }
            decode(kind, encode(picture), target);
            assertHolds(picture, target);
            for (Samples samples : target) {
                for (int y = 0; y < kind.height(); y++) {
                    assertEquals(77, samples.get(y * (width + 1) + width, true));
                }
            }
        }
    }

    @Test
    void refusesTargetsAndSourcesThatAreOneTooSmall() throws IOException {
        ImageHeader kind = kinds().get(0);
        byte[] stream = encode(Picture.draw(kind, 8));
        int n = (int) kind.pixels();
        List<Samples> small = new ArrayList<>(Picture.empty(kind, 32));
        small.set(0, IntSamples.plane(new int[n - 1], kind.width()));
        assertThrows(IllegalArgumentException.class, () -> decode(kind, stream, small));
        assertThrows(IllegalArgumentException.class, () -> encode(kind, SampleSource.of(small), Workers.none()));
        List<Samples> few = small.subList(1, small.size());
        assertThrows(IllegalArgumentException.class, () -> decode(kind, stream, few));
        assertThrows(IllegalArgumentException.class, () -> encode(kind, SampleSource.of(few), Workers.none()));
    }

    @Test
    void refusesCellsThatAreTooNarrow() throws IOException {
        for (ImageHeader kind : kinds()) {
            if (kind.precision() > 8) {
                byte[] stream = encode(Picture.draw(kind, 9));
                List<Samples> narrow = Picture.empty(kind, 8);
                assertThrows(IllegalArgumentException.class, () -> decode(kind, stream, narrow));
            }
        }
    }

    @Test
    void truncatedAnywhereItIsRefusedOrIncomplete() throws IOException {
        for (ImageHeader kind : kinds()) {
            ImageHeader header = sized(kind, 9, 5);
            byte[] stream = encode(Picture.draw(header, 10));
            for (int n = 0; n < stream.length; n++) {
                byte[] cut = Arrays.copyOf(stream, n);
                Budget budget = budget();
                SampleTarget target = SampleTarget.of(Picture.empty(header, 32));
                try {
                    boolean complete = decoder(header)
                            .decode(Source.of(cut), DecodeRequest.all(), target, budget)
                            .complete();
                    assertTrue(complete || !budget.findings().isEmpty(), "silent at " + n);
                } catch (DataException e) {
                    assertTrue(e.getMessage().length() > 10);
                }
            }
        }
    }

    @Test
    void withAnyBitFlippedItThrowsNothingButDataExceptions() throws IOException {
        for (ImageHeader kind : kinds()) {
            ImageHeader header = sized(kind, 9, 5);
            byte[] stream = encode(Picture.draw(header, 11));
            for (int bit = 0; bit < 8 * stream.length; bit++) {
                byte[] flipped = stream.clone();
                flipped[bit >> 3] ^= (byte) (1 << (bit & 7));
                decodeWhatever(header, flipped);
            }
        }
    }

    @Test
    void ofRandomBytesItThrowsNothingButDataExceptions() throws IOException {
        Random random = new Random(12);
        for (ImageHeader kind : kinds()) {
            byte[] stream = encode(Picture.draw(kind, 12));
            for (int round = 0; round < 200; round++) {
                byte[] damaged = stream.clone();
                for (int n = random.nextInt(20); n >= 0; n--) {
                    damaged[random.nextInt(round % 2 == 0 ? damaged.length : Math.min(80, damaged.length))] =
                            (byte) random.nextInt();
                }
                decodeWhatever(kind, damaged);
            }
        }
    }

    /** A damaged stream may say that its image has another size: then the samples go nowhere. */
    private void decodeWhatever(ImageHeader header, byte[] stream) throws IOException {
        Source source = Source.of(stream);
        Budget little = Limits.standard().with(Limit.PIXELS, 1 << 20).open();
        try {
            ImageHeader found = decoder(header).readHeader(source, little);
            SampleTarget target = found.components().equals(header.components())
                    ? SampleTarget.of(Picture.empty(header, 32))
                    : (RowSink) (component, y, row, width) -> {};
            decoder(header).decode(source, DecodeRequest.all(), target, little);
        } catch (DataException e) {
            assertTrue(e.getMessage().length() > 10);
        }
    }

    @Test
    void anyNumberOfWorkersGivesTheSame() throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            for (ImageHeader kind : kinds()) {
                ImageHeader header = sized(kind, 300, 250);
                Picture picture = Picture.draw(header, 13);
                byte[] alone = encode(picture);
                for (int helpers = 0; helpers <= 3; helpers++) {
                    Workers workers = Workers.of(pool, helpers);
                    assertArrayEquals(alone, encode(header, SampleSource.of(picture.narrow()), workers));
                    List<Samples> target = Picture.empty(header, 32);
                    DecodeRequest request = DecodeRequest.all().withWorkers(workers);
                    decoder(header).decode(Source.of(alone), request, SampleTarget.of(target), budget());
                    assertHolds(picture, target);
                }
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void rowsAreTheSameAsArrays() throws IOException {
        for (ImageHeader kind : kinds()) {
            Picture picture = Picture.draw(kind, 14);
            RowSource rows = (component, y, row, width) ->
                    System.arraycopy(picture.planes()[component], y * width, row, 0, width);
            byte[] stream = encode(kind, rows, Workers.none());
            assertArrayEquals(encode(picture), stream);
            List<Samples> target = Picture.empty(kind, 32);
            int[] next = new int[target.size()];
            RowSink sink = (component, y, row, width) -> {
                assertEquals(next[component]++, y);
                for (int x = 0; x < width; x++) {
                    target.get(component).set(y * width + x, row[x]);
                }
            };
            decoder(kind).decode(Source.of(stream), DecodeRequest.all(), sink, budget());
            assertHolds(picture, target);
        }
    }

    @Test
    void aRegionIsTheWholeCutToIt() throws IOException {
        ImageHeader header = sized(kinds().get(kinds().size() - 1), 41, 29);
        Picture picture = Picture.draw(header, 15);
        byte[] stream = encode(picture);
        for (Region region : List.of(new Region(0, 0, 41, 1), new Region(40, 28, 1, 1), new Region(3, 5, 20, 11))) {
            DecodeRequest request = DecodeRequest.all().withRegion(region);
            ImageHeader part = sized(header, region.width(), region.height());
            List<Samples> target = Picture.empty(part, 32);
            if (!decoder(header).supports(request)) {
                assertThrows(IllegalArgumentException.class, () -> decoder(header)
                        .decode(Source.of(stream), request, SampleTarget.of(target), budget()));
                return;
            }
            decoder(header).decode(Source.of(stream), request, SampleTarget.of(target), budget());
            assertHolds(cut(picture, region), target);
        }
        DecodeRequest outside = DecodeRequest.all().withRegion(new Region(40, 0, 2, 1));
        List<Samples> target = Picture.empty(header, 32);
        assertThrows(IllegalArgumentException.class, () -> decoder(header)
                .decode(Source.of(stream), outside, SampleTarget.of(target), budget()));
    }

    private static Picture cut(Picture picture, Region region) {
        int width = picture.header().width();
        int[][] planes = new int[picture.planes().length][region.width() * region.height()];
        for (int i = 0; i < planes.length; i++) {
            for (int y = 0; y < region.height(); y++) {
                int from = (region.y() + y) * width + region.x();
                System.arraycopy(picture.planes()[i], from, planes[i], y * region.width(), region.width());
            }
        }
        return new Picture(sized(picture.header(), region.width(), region.height()), planes);
    }

    @Test
    void oneComponentIsThatOfTheWhole() throws IOException {
        for (ImageHeader kind : kinds()) {
            Picture picture = Picture.draw(kind, 16);
            byte[] stream = encode(picture);
            for (int i = 0; i < picture.planes().length; i++) {
                DecodeRequest request = DecodeRequest.all().withComponents(ComponentRange.only(i));
                if (decoder(kind).supports(request)) {
                    List<Samples> target = List.of(Picture.empty(kind, 32).get(0));
                    decoder(kind).decode(Source.of(stream), request, SampleTarget.of(target), budget());
                    assertArrayEquals(
                            picture.planes()[i],
                            Picture.read(target.get(0), kind.components().get(i)));
                }
            }
        }
    }

    @Test
    void whatTheCallerDoesNotAllowIsRefused() throws IOException {
        ImageHeader kind = kinds().get(0);
        Source stream = Source.of(encode(Picture.draw(kind, 17)));
        SampleTarget target = SampleTarget.of(Picture.empty(kind, 32));
        for (Limit limit : List.of(Limit.PIXELS, Limit.DECODED_BYTES)) {
            Budget little = Limits.standard().with(limit, kind.pixels() - 1).open();
            LimitExceededException e = assertThrows(LimitExceededException.class, () -> decoder(kind)
                    .decode(stream, DecodeRequest.all(), target, little));
            assertEquals(limit, e.limit());
        }
        Budget little = Limits.standard().with(Limit.PIXELS, kind.pixels() - 1).open();
        assertThrows(LimitExceededException.class, () -> decoder(kind).readHeader(stream, little));
        assertThrows(LimitExceededException.class, () -> encoder()
                .encode(
                        kind,
                        SampleSource.of(Picture.draw(kind, 17).narrow()),
                        new ByteArrayOutputStream(),
                        Workers.none(),
                        little));
    }

    @Test
    void anySourceGivesTheSame(@TempDir Path folder) throws IOException {
        for (ImageHeader kind : kinds()) {
            ImageHeader header = sized(kind, 301, 250);
            Picture picture = Picture.draw(header, 18);
            byte[] stream = encode(picture);
            int third = stream.length / 3;
            Source parts = Source.concat(List.of(
                    Source.of(stream, 0, third),
                    Source.of(stream, third, 1),
                    Source.of(stream, third + 1, stream.length - third - 1)));
            byte[] around = new byte[stream.length + 20];
            System.arraycopy(stream, 0, around, 11, stream.length);
            Path file = Files.write(folder.resolve("stream"), stream);
            try (Source opened = Source.open(file)) {
                for (Source source : List.of(parts, Source.of(around, 11, stream.length), opened)) {
                    List<Samples> target = Picture.empty(header, 32);
                    DecodeResult result =
                            decoder(header).decode(source, DecodeRequest.all(), SampleTarget.of(target), budget());
                    assertHolds(picture, target);
                    assertEquals(stream.length, result.bytesUsed());
                }
            }
        }
    }
}
