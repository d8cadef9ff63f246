package org.skiagraph.compression.jpeg2000;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Source;
import org.skiagraph.compression.StreamColour;

/** The boxes of JP2 files. T.800 annex I. */
class Jp2HeaderTest {
    private static final byte[] STREAM =
            NamedStreams.stream(new StreamOptions(20, 10)).bytes();

    private Budget budget = Limits.standard().open();

    private Jp2Header header(byte[] file) throws IOException {
        budget = Limits.standard().open();
        return Jpeg2000Header.read(Source.of(file), budget).boxes().orElseThrow();
    }

    private static byte[] file(byte[] extra) {
        byte[] header = new Jp2Bytes()
                .box("ihdr", Jp2Bytes.imageHeader(20, 10, 1, 8))
                .raw(extra)
                .bytes();
        return Jp2Bytes.start().box("jp2h", header).box("jp2c", STREAM).bytes();
    }

    private static byte[] colour() {
        return new Jp2Bytes().box("colr", new byte[] {1, 0, 0, 0, 0, 0, 18}).bytes();
    }

    @Test
    void givesBrandSizeAndColour() throws IOException {
        byte[] file = Jp2Bytes.file(STREAM, 20, 10, 1, 8).bytes();
        Jp2Header header = header(file);
        assertEquals("jp2 ", header.brand());
        assertEquals(List.of("jp2 "), header.compatible());
        assertEquals(20, header.width());
        assertEquals(10, header.height());
        assertEquals(List.of(8), header.precisions());
        assertEquals(OptionalInt.of(17), header.colours().get(0).enumerated());
        assertEquals(
                List.of("jP  ", "ftyp", "jp2h", "ihdr", "colr", "jp2c"),
                header.boxes().stream().map(Jp2Box::type).toList());
        assertTrue(budget.findings().isEmpty());
        assertEquals(
                StreamColour.GREY,
                new Jpeg2000Decoder().readHeader(Source.of(file), budget).colour());
        assertArrayEquals(
                DecodedStream.of(STREAM).planes().get(0),
                DecodedStream.of(file).planes().get(0));
        assertEquals(file.length, DecodedStream.of(file).result().bytesUsed());
    }

    @Test
    void saysWhatASpaceOfColourComesTo() throws IOException {
        int[] codes = {12, 16, 17, 18, 14};
        StreamColour[] colours = {
            StreamColour.CMYK, StreamColour.RGB, StreamColour.GREY, StreamColour.YCBCR, StreamColour.OTHER
        };
        for (int i = 0; i < codes.length; i++) {
            byte[] colour = new Jp2Bytes()
                    .box("colr", new byte[] {1, 0, 0, 0, 0, 0, (byte) codes[i]})
                    .bytes();
            assertEquals(
                    colours[i],
                    new Jpeg2000Decoder()
                            .readHeader(Source.of(file(colour)), budget)
                            .colour());
        }
        assertEquals(
                StreamColour.UNSTATED,
                new Jpeg2000Decoder().readHeader(Source.of(STREAM), budget).colour());
    }

    @Test
    void givesProfilePaletteMappingAndChannels() throws IOException {
        byte[] extra = new Jp2Bytes()
                .box("colr", new byte[] {2, 1, 2, 9, 8, 7})
                .box("pclr", new byte[] {0, 2, 3, 7, 7, (byte) 0x8B, 1, 2, 0x0F, 0x04, 5, 6, 7, 8})
                .box("cmap", new byte[] {0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0})
                .box("cdef", new byte[] {0, 1, 0, 0, 0, 1, 0, 0})
                .bytes();
        Jp2Header header = header(file(extra));
        Jp2Colour colour = header.colours().get(0);
        assertEquals(2, colour.method());
        assertEquals(1, colour.precedence());
        assertEquals(2, colour.approximation());
        assertArrayEquals(new byte[] {9, 8, 7}, colour.profile());
        Jp2Palette palette = header.palette().orElseThrow();
        assertEquals(List.of(8, 8, 12), palette.precisions());
        assertEquals(List.of(false, false, true), palette.signed());
        assertEquals(List.of(List.of(1, 2, 0x0F04), List.of(5, 6, 0x0708)), palette.entries());
        assertEquals(
                List.of(
                        new Jp2Mapping(0, OptionalInt.of(0)),
                        new Jp2Mapping(0, OptionalInt.of(1)),
                        new Jp2Mapping(0, OptionalInt.empty())),
                header.mappings());
        assertEquals(List.of(new Jp2Channel(0, 1, 0)), header.channels());
    }

    @Test
    void bitsPerComponentCountWhereTheyVary() throws IOException {
        byte[] image = Jp2Bytes.imageHeader(20, 10, 1, 256);
        byte[] header = new Jp2Bytes()
                .box("ihdr", image)
                .box("bpcc", new byte[] {7})
                .raw(colour())
                .bytes();
        byte[] file = Jp2Bytes.start().box("jp2h", header).box("jp2c", STREAM).bytes();
        assertEquals(List.of(8), header(file).precisions());
        assertTrue(budget.findings().isEmpty());
    }

    @Test
    void readsLongLengthsAndTheLastBoxWithoutOne() throws IOException {
        byte[] header = new Jp2Bytes()
                .box("ihdr", Jp2Bytes.imageHeader(20, 10, 1, 8))
                .raw(colour())
                .bytes();
        byte[] file = Jp2Bytes.start()
                .box("jp2h", 1)
                .uint(16L + header.length, 8)
                .raw(header)
                .box("jp2c", 0)
                .raw(STREAM)
                .bytes();
        assertEquals(20, header(file).width());
        assertTrue(budget.findings().isEmpty());
        assertArrayEquals(
                DecodedStream.of(STREAM).planes().get(0),
                DecodedStream.of(file).planes().get(0));
    }

    @Test
    void boxesBehindTheStreamAreToldAndNoPartOfIt() throws IOException {
        byte[] file = Jp2Bytes.file(STREAM, 20, 10, 1, 8)
                .box("xml ", new byte[] {'<', 'a', '/', '>'})
                .bytes();
        DecodedStream decoded = DecodedStream.of(file);
        assertEquals(Set.of(), decoded.budget().findings().counts().keySet());
        assertEquals(file.length - 12, decoded.result().bytesUsed());
        assertEquals("xml ", header(file).boxes().get(6).type());
    }

    @Test
    void contentThatEndsTooSoonIsNotBelieved() throws IOException {
        for (String type : List.of("pclr", "cmap", "cdef", "colr")) {
            byte[] broken = new Jp2Bytes()
                    .box(type, new byte[] {1, 0, 0, 1, 0})
                    .raw(colour())
                    .bytes();
            header(file(broken));
            assertTrue(
                    budget.findings().counts().containsKey(Jpeg2000Quirks.BAD_BOX),
                    type + " " + budget.findings().list());
        }
    }

    @Test
    void aFileWithoutACodeStreamIsRefused() {
        byte[] file = Jp2Bytes.start().box("jp2h", colour()).bytes();
        assertThrows(MalformedDataException.class, () -> header(file));
    }
}
