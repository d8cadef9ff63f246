package org.skiagraph.cli.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.StreamColour;

class ImageFileTest {
    private static Budget budget() {
        return Limits.standard().open();
    }

    @Property(tries = 100)
    void pnmGivesBackWhatItTook(@ForAll("unsigned") ImageHeader header, @ForAll long seed) throws IOException {
        PnmFile pnm = new PnmFile();
        boolean grey = header.components().size() == 1; // P5 is grey and P6 RGB, whatever the picture said
        StreamColour colour = grey ? StreamColour.GREY : StreamColour.RGB;
        ImageHeader coloured = new ImageHeader(header.width(), header.height(), header.components(), colour);
        Picture picture = noise(coloured, seed);
        assertSame(picture, pnm.read(stream(pnm, picture), budget()));
    }

    @Property(tries = 100)
    void pgxGivesBackWhatItTook(@ForAll("single") ImageHeader header, @ForAll long seed) throws IOException {
        PgxFile pgx = new PgxFile();
        Picture picture = noise(header, seed);
        assertSame(picture, pgx.read(stream(pgx, picture), budget()));
    }

    @Property(tries = 100)
    void rawGivesBackWhatItTook(@ForAll("any") ImageHeader header, @ForAll long seed) throws IOException {
        RawFile raw = new RawFile();
        Picture picture = noise(header, seed);
        assertSame(picture, raw.read(stream(raw, picture), header, budget()));
    }

    @Property(tries = 300)
    void noBytesGiveAnythingButOurOwnError(@ForAll byte[] tail, @ForAll boolean pgx) throws IOException {
        ImageFile format = pgx ? new PgxFile() : new PnmFile();
        byte[] file = concat((pgx ? "PG ML +8 3 3\n" : "P5 3 3 255\n").getBytes(StandardCharsets.US_ASCII), tail);
        for (int cut = 0; cut < 8; cut++) {
            byte[] damaged = file.clone();
            damaged[cut] ^= (byte) (tail.length + 1);
            try {
                format.read(new ByteArrayInputStream(damaged), budget());
            } catch (DataException expected) {
                assertEquals(false, expected.text().isEmpty());
            }
        }
    }

    @Test
    void commentsInAPgmAreSkipped() throws IOException {
        byte[] file = "P5 # grey\n# 1 1\n2\t1 # max\n255\nab".getBytes(StandardCharsets.US_ASCII);
        Picture picture = new PnmFile().read(new ByteArrayInputStream(file), budget());
        int[] row = new int[2];
        picture.row(0, 0, row);
        assertArrayEquals(new int[] {'a', 'b'}, row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PG ML -12 1 1\n\u0000\u0001", "PG ML - 12 1 1\n\u0000\u0001", "PG LM -12 1 1\n\u0001\u0000"})
    void pgxHasSeveralWaysToSayTheSame(String file) throws IOException {
        Picture picture =
                new PgxFile().read(new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1)), budget());
        assertEquals("1x1:12s", picture.header().components().get(0).toString());
        int[] row = new int[1];
        picture.row(0, 0, row);
        assertEquals(1, row[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"P5 2 2 255\nabc", "P4 1 1 255\na", "P5 0 1 255\n", "P5 1 1 65536\na", "P5 1 1", "P5 x 1 1\n"})
    void brokenPgmsAreRefused(String file) {
        ByteArrayInputStream in = new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1));
        assertThrows(MalformedDataException.class, () -> new PnmFile().read(in, budget()));
    }

    @Test
    void aHugeImageInASmallFileIsRefusedBeforeItIsHeld() {
        ByteArrayInputStream in =
                new ByteArrayInputStream("P5 2000000000 2000000000 255\n".getBytes(StandardCharsets.US_ASCII));
        assertThrows(DataException.class, () -> new PnmFile().read(in, budget()));
    }

    @Test
    void pngSpreadsSamplesOverAllGreys() throws IOException {
        Picture picture = Picture.blank(ImageHeader.of(3, 1, 1, 4, true), budget());
        picture.setRow(0, 0, new int[] {-8, 0, 7});
        int[] read = ImageIO.read(stream(new PngFile(), picture)).getRaster().getPixels(0, 0, 3, 1, (int[]) null);
        assertArrayEquals(new int[] {0, 136, 255}, read);
    }

    @Test
    void formatsRefuseWhatTheyCannotHold() throws IOException {
        Picture signed = noise(ImageHeader.of(2, 2, 1, 8, true), 1);
        Picture two = noise(ImageHeader.of(2, 2, 2, 8, false), 1);
        assertThrows(UnsupportedDataException.class, () -> stream(new PnmFile(), signed));
        assertThrows(UnsupportedDataException.class, () -> stream(new PngFile(), two));
        assertThrows(UnsupportedDataException.class, () -> stream(new PgxFile(), two));
    }

    @Provide
    Arbitrary<ImageHeader> unsigned() {
        return headers(Arbitraries.of(1, 3), 16, Arbitraries.just(false));
    }

    @Provide
    Arbitrary<ImageHeader> single() {
        return headers(Arbitraries.just(1), 32, Arbitraries.of(true, false));
    }

    @Provide
    Arbitrary<ImageHeader> any() {
        return headers(Arbitraries.integers().between(1, 5), 32, Arbitraries.of(true, false));
    }

    private static Arbitrary<ImageHeader> headers(
            Arbitrary<Integer> components, int maxPrecision, Arbitrary<Boolean> signed) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(1, 20),
                        components,
                        Arbitraries.integers().between(1, maxPrecision),
                        signed)
                .as(ImageHeader::of);
    }

    private static Picture noise(ImageHeader header, long seed) throws IOException {
        Picture picture = Picture.blank(header, budget());
        Random random = new Random(seed);
        int unused = 32 - header.precision();
        boolean signed = header.components().get(0).signed();
        int[] row = new int[header.width()];
        for (int c = 0; c < header.components().size(); c++) {
            for (int y = 0; y < header.height(); y++) {
                for (int x = 0; x < row.length; x++) {
                    int bits = random.nextInt() << unused;
                    row[x] = signed ? bits >> unused : bits >>> unused;
                }
                picture.setRow(c, y, row);
            }
        }
        return picture;
    }

    private static ByteArrayInputStream stream(ImageFile format, Picture picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(picture, out);
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static void assertSame(Picture expected, Picture actual) {
        assertEquals(expected.header(), actual.header());
        ByteArrayOutputStream a = new ByteArrayOutputStream();
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        PlanarBytes.of(expected, (bytes, length) -> a.write(bytes, 0, length));
        PlanarBytes.of(actual, (bytes, length) -> b.write(bytes, 0, length));
        assertArrayEquals(a.toByteArray(), b.toByteArray());
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
