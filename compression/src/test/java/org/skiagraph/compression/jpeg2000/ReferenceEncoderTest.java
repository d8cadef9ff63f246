package org.skiagraph.compression.jpeg2000;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * The reference itself: the example of T.800, the chain of tile-parts, and that what is expected of a decoder is the image. That the
 * packets are right is not shown here, since nothing here reads them.
 */
class ReferenceEncoderTest {
    @Provide
    Arbitrary<ReferenceStream> streams() {
        return Streams.arbitrary();
    }

    /** T.800 J.10.1. The last byte of a code block is free: a terminated codeword may end in more ways than one. */
    @Test
    void writesTheExampleOfTheStandard() {
        StreamOptions options = new StreamOptions(1, 9)
                .cod(StreamCod.of(StreamCoding.of(1)))
                .steps(StreamScope.ALL, StreamScope.ALL, StreamSteps.none(2, 8));
        long[][] image = {{101, 103, 104, 105, 96, 97, 96, 102, 109}};
        String stream =
                HexFormat.of().formatHex(ReferenceEncoder.encode(options, image).bytes());
        String siz = "ff510029000000000001000000090000000000000000000000010000000900000000000000000001070101";
        String tile = "ff90000a0000" + "0000001e0001" + "ff93" + "c7d40c018f0dc875..c07c21800fb1..";
        assertTrue(
                stream.matches("ff4f" + siz + "ff52000c00000001000104040001" + "ff5c00074040484850" + tile + "ffd9"),
                stream);
    }

    @Property(tries = 150)
    void tilePartsLeadFromOneToTheNextAndPacketsStandInThem(@ForAll("streams") ReferenceStream stream) {
        ByteBuffer bytes = ByteBuffer.wrap(stream.bytes());
        int at = 2;
        while (bytes.getShort(at) != (short) 0xFF90) {
            at += 2 + (bytes.getShort(at + 2) & 0xFFFF);
        }
        int last = stream.bytes().length - 2;
        int first = at;
        while (at < last) {
            assertEquals((short) 0xFF90, bytes.getShort(at));
            int length = bytes.getInt(at + 6);
            at = length == 0 ? last : at + length;
        }
        assertEquals(last, at);
        assertEquals((short) 0xFFD9, bytes.getShort(at));
        int before = first;
        for (int end : stream.ends().values()) {
            assertTrue(end >= before && end <= last);
            before = end;
        }
    }

    @Test
    void expectsTheImageItselfWhereNothingIsLost() {
        int lossless = 0;
        for (Map.Entry<String, StreamOptions> named : NamedStreams.all().entrySet()) {
            StreamOptions options = named.getValue();
            boolean lossy =
                    options.cods.values().stream().anyMatch(cod -> !cod.coding().reversible())
                            || options.cocs.values().stream().anyMatch(coding -> !coding.reversible())
                            || options.layers.split() == StreamLayers.Split.CUT
                            || named.getKey().startsWith("38 bits")
                            || named.getKey().equals("no bits at all");
            if (!lossy) {
                long[][] image = StreamImage.draw(options, 1);
                long[][] expected = ReferenceDecoder.decode(ReferenceEncoder.encode(options, image));
                assertArrayEquals(image, expected, named.getKey());
                lossless++;
            }
        }
        assertTrue(lossless > 70);
    }

    @Test
    void expectsAFlatImageToBeFlatAtEachResolution() {
        for (StreamCoding coding :
                new StreamCoding[] {StreamCoding.of(3), StreamCoding.of(3).irreversible()}) {
            StreamOptions options = new StreamOptions(37, 29)
                    .grid(StreamGrid.of(37, 29).at(5, 3).tiles(2, 1, 17, 13))
                    .cod(StreamCod.of(coding));
            long[][] image = new long[1][37 * 29];
            Arrays.fill(image[0], 200);
            ReferenceStream stream = ReferenceEncoder.encode(options, image);
            for (int reduction = 0; reduction <= 3; reduction++) {
                long[] flat =
                        new long[ReferenceDecoder.area(options, 0, reduction).size()];
                Arrays.fill(flat, 200);
                assertArrayEquals(flat, ReferenceDecoder.decode(stream, reduction, 1)[0]);
            }
        }
    }

    @Test
    void expectsLessOfFewerLayersAndOfATruncatedStream() {
        StreamOptions options = NamedStreams.all().get("layers");
        long[][] image = StreamImage.draw(options, 1);
        ReferenceStream stream = ReferenceEncoder.encode(options, image);
        double before = Double.MAX_VALUE;
        for (int layers = 1; layers <= 7; layers++) {
            double error = error(image, ReferenceDecoder.decode(stream, 0, layers));
            assertTrue(error < before);
            before = error;
        }
        assertEquals(0, before);
        int layer = 3;
        int end = stream.ends().entrySet().stream()
                .filter(entry -> entry.getKey().layer() < layer)
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElseThrow();
        assertArrayEquals(ReferenceDecoder.decode(stream, 0, layer), ReferenceDecoder.decodeTruncated(stream, end));
    }

    private static double error(long[][] image, long[][] decoded) {
        double error = 0;
        for (int i = 0; i < image[0].length; i++) {
            error += Math.pow(image[0][i] - decoded[0][i], 2);
        }
        return error;
    }
}
