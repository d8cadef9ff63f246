package org.skiagraph.compression.jpeg2000;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.bounds.Source;
import org.skiagraph.compression.DecodeRequest;

/** Each quirk: a stream that fires it beside a valid one that does not, what is made of it, and its refusal in strict mode. */
class Jpeg2000QuirksTest {
    private static final int SOT_PSOT = 6;
    private static final int SOT_ISOT = 4;

    /** Two tiles of one component. */
    private static StreamOptions options() {
        return new StreamOptions(24, 16).grid(StreamGrid.of(24, 16).tiles(0, 0, 12, 16));
    }

    private static byte[] stream(StreamOptions options) {
        return NamedStreams.stream(options).bytes();
    }

    private static byte[] valid() {
        return stream(options());
    }

    /** Where a marker stands for the n-th time, from 0, in headers whose packets hold no such bytes. */
    private static int find(byte[] stream, int marker, int n) {
        int left = n;
        for (int i = 0; i + 1 < stream.length; i++) {
            if (Bytes.uint16B(stream, i) == marker && left-- == 0) {
                return i;
            }
        }
        throw new AssertionError("no " + Marker.name(marker));
    }

    private static int count(byte[] stream, int marker) {
        int count = 0;
        for (int i = 0; i + 1 < stream.length; i++) {
            count += Bytes.uint16B(stream, i) == marker ? 1 : 0;
        }
        return count;
    }

    private static byte[] inserted(byte[] stream, int at, int... bytes) {
        byte[] longer = new byte[stream.length + bytes.length];
        System.arraycopy(stream, 0, longer, 0, at);
        for (int i = 0; i < bytes.length; i++) {
            longer[at + i] = (byte) bytes[i];
        }
        System.arraycopy(stream, at, longer, at + bytes.length, stream.length - at);
        return longer;
    }

    private static byte[] removed(byte[] stream, int at, int count) {
        byte[] shorter = new byte[stream.length - count];
        System.arraycopy(stream, 0, shorter, 0, at);
        System.arraycopy(stream, at + count, shorter, at, shorter.length - at);
        return shorter;
    }

    /** A stream of each quirk; other quirks may be met in it too. */
    private static Map<Quirk, byte[]> fired() {
        Map<Quirk, byte[]> all = new LinkedHashMap<>();
        all.put(Jpeg2000Quirks.CAPABILITIES, capabilities());
        all.put(Jpeg2000Quirks.FOREIGN_SEGMENT, foreignSegment());
        all.put(Jpeg2000Quirks.MISSING_STEPS, missingSteps());
        all.put(Jpeg2000Quirks.FOREIGN_TILE_PART, foreignTilePart());
        all.put(Jpeg2000Quirks.WRONG_PSOT, wrongPsot(3));
        all.put(Jpeg2000Quirks.NO_EOC, Arrays.copyOf(valid(), valid().length - 2));
        all.put(Jpeg2000Quirks.BYTES_AFTER_END, Arrays.copyOf(valid(), valid().length + 2));
        all.put(Jpeg2000Quirks.TRUNCATED, Arrays.copyOf(valid(), valid().length - 30));
        all.put(Jpeg2000Quirks.BAD_PACKET, badPacket());
        all.put(Jpeg2000Quirks.BAD_TILE, badTile());
        all.put(Jpeg2000Quirks.BAD_BLOCK, badBlock());
        all.put(Jpeg2000Quirks.NO_COMPONENT_TRANSFORM, componentTransform());
        all.put(
                Jpeg2000Quirks.BAD_BOX,
                Jp2Bytes.file(valid(), 24, 16, 1, 8).box("jp2x", 3).bytes());
        all.put(
                Jpeg2000Quirks.CONTRADICTING_BOX,
                Jp2Bytes.file(valid(), 25, 16, 1, 8).bytes());
        all.put(Jpeg2000Quirks.MISSING_BOX, Jp2Bytes.bare(valid()).bytes());
        return all;
    }

    private static byte[] capabilities() {
        byte[] stream = valid();
        stream[6] |= (byte) 0x80;
        return stream;
    }

    private static byte[] foreignSegment() {
        byte[] stream = valid();
        return inserted(stream, find(stream, Marker.COD, 0), 0xFF, 0x70, 0, 4, 1, 2);
    }

    private static byte[] missingSteps() {
        byte[] stream = valid();
        int qcd = find(stream, Marker.QCD, 0);
        stream[qcd + 3]--;
        return removed(stream, qcd + 2 + stream[qcd + 3], 1);
    }

    private static byte[] foreignTilePart() {
        byte[] stream = valid();
        stream[find(stream, Marker.SOT, 1) + SOT_ISOT + 1] = 7;
        return stream;
    }

    private static byte[] wrongPsot(int more) {
        byte[] stream = valid();
        stream[find(stream, Marker.SOT, 0) + SOT_PSOT + 3] += (byte) more;
        return stream;
    }

    /** All bits are 1: a length of very many bits. */
    private static byte[] badPacket() {
        byte[] stream = valid();
        int at = find(stream, Marker.SOD, 1) + 2;
        for (int i = 0; i < 20; i++) {
            stream[at + i] = (byte) (i % 2 == 0 ? 0xFF : 0x7F);
        }
        return stream;
    }

    private static byte[] badTile() {
        byte[] stream = valid();
        int second = find(stream, Marker.SOT, 1);
        return removed(stream, second, Bytes.int32B(stream, second + SOT_PSOT));
    }

    /** Exponents of 0: subbands have one bit plane. */
    private static byte[] badBlock() {
        byte[] stream = valid();
        int qcd = find(stream, Marker.QCD, 0);
        Arrays.fill(stream, qcd + 5, qcd + 2 + stream[qcd + 3], (byte) 0);
        return stream;
    }

    private static byte[] componentTransform() {
        byte[] stream = valid();
        stream[find(stream, Marker.COD, 0) + 8] = 1;
        return stream;
    }

    private static Set<Quirk> found(DecodedStream decoded) {
        return decoded.budget().findings().counts().keySet();
    }

    private static DecodedStream decode(Quirk quirk) throws IOException {
        return DecodedStream.of(fired().get(quirk));
    }

    @Test
    void eachIsFiredAndRefusedInStrictMode() throws IOException {
        Set<Quirk> covered = new HashSet<>();
        for (Map.Entry<Quirk, byte[]> each : fired().entrySet()) {
            assertTrue(
                    found(DecodedStream.of(each.getValue())).contains(each.getKey()),
                    each.getKey().id());
            Budget strict = new Budget(Limits.standard(), () -> 0, true);
            assertThrows(
                    MalformedDataException.class,
                    () -> DecodedStream.of(Source.of(each.getValue()), DecodeRequest.all(), strict),
                    each.getKey().id());
            covered.add(each.getKey());
        }
        assertEquals(Set.copyOf(Jpeg2000Quirks.all()), covered);
    }

    @Test
    void validStreamsFireNone() throws IOException {
        for (StreamOptions options : NamedStreams.all().values()) {
            if (options.components.stream().allMatch(c -> c.dx() < 200)) {
                Budget strict = new Budget(Limits.standard(), () -> 0, true);
                DecodedStream decoded = DecodedStream.of(Source.of(stream(options)), DecodeRequest.all(), strict);
                assertTrue(decoded.result().complete(), options.toString());
            }
        }
        assertTrue(found(DecodedStream.of(Jp2Bytes.file(valid(), 24, 16, 1, 8).bytes()))
                .isEmpty());
    }

    /** The quirks after which nothing is missing, and the picture is that of the valid stream. */
    @Test
    void whatIsNotMissingIsDecoded() throws IOException {
        int[] expected = DecodedStream.of(valid()).planes().get(0);
        for (Quirk quirk : new Quirk[] {
            Jpeg2000Quirks.CAPABILITIES,
            Jpeg2000Quirks.FOREIGN_SEGMENT,
            Jpeg2000Quirks.WRONG_PSOT,
            Jpeg2000Quirks.NO_EOC,
            Jpeg2000Quirks.BYTES_AFTER_END,
            Jpeg2000Quirks.NO_COMPONENT_TRANSFORM,
            Jpeg2000Quirks.BAD_BOX,
            Jpeg2000Quirks.CONTRADICTING_BOX,
            Jpeg2000Quirks.MISSING_BOX
        }) {
            DecodedStream decoded = decode(quirk);
            assertEquals(Set.of(quirk), found(decoded));
            assertTrue(decoded.result().complete(), quirk.id());
            assertArrayEquals(expected, decoded.planes().get(0), quirk.id());
        }
    }

    @Test
    void psotMayBeTooSmallToo() throws IOException {
        DecodedStream decoded = DecodedStream.of(wrongPsot(-3));
        assertEquals(Set.of(Jpeg2000Quirks.WRONG_PSOT), found(decoded));
        assertArrayEquals(
                DecodedStream.of(valid()).planes().get(0), decoded.planes().get(0));
    }

    @Test
    void ofTwoTilesOnlyTheDamagedOneSuffers() throws IOException {
        int[] expected = DecodedStream.of(valid()).planes().get(0);
        for (Quirk quirk :
                new Quirk[] {Jpeg2000Quirks.FOREIGN_TILE_PART, Jpeg2000Quirks.BAD_PACKET, Jpeg2000Quirks.BAD_TILE}) {
            DecodedStream decoded = decode(quirk);
            assertTrue(!decoded.result().complete(), quirk.id());
            int[] plane = decoded.planes().get(0);
            for (int i = 0; i < plane.length; i++) {
                if (i % 24 < 12) {
                    assertEquals(expected[i], plane[i]);
                } else if (quirk != Jpeg2000Quirks.BAD_PACKET) {
                    assertEquals(0, plane[i]); // of a tile that is not there
                }
            }
        }
    }

    @Test
    void ofAStreamThatIsCutWhatIsWholeIsExact() throws IOException {
        ReferenceStream stream = NamedStreams.stream(new StreamOptions(40, 30)
                .cod(StreamCod.of(StreamCoding.of(2)).layers(5))
                .layers(StreamLayers.PLAIN));
        long[][] whole = ReferenceDecoder.decode(stream);
        double least = Double.MAX_VALUE;
        for (int n = stream.bytes().length - 3; n > stream.bytes().length / 4; n -= 97) {
            DecodedStream decoded = DecodedStream.of(Arrays.copyOf(stream.bytes(), n));
            assertTrue(!decoded.result().complete());
            double off = 0;
            for (int i = 0; i < whole[0].length; i++) {
                off += Math.abs(decoded.planes().get(0)[i] - whole[0][i]);
            }
            // what is left of the stream is worth no less than its whole packets
            long[][] packets = ReferenceDecoder.decodeTruncated(stream, n);
            double offPackets = 0;
            for (int i = 0; i < whole[0].length; i++) {
                offPackets += Math.abs(packets[0][i] - whole[0][i]);
            }
            assertTrue(off <= offPackets * 1.3 + 100, off + " for " + offPackets + " at " + n);
            least = Math.min(least, off);
        }
        assertTrue(least < whole[0].length * 2.0, "off by " + least);
    }

    /** A progression change that leaves packets out leaves them missing. */
    @Test
    void packetsThatNothingNamesAreMissed() throws IOException {
        StreamOptions options = new StreamOptions(12, 12).poc(StreamScope.ALL, new StreamVolume(0, 0, 1, 3, 1, 0));
        byte[] stream = stream(options);
        assertTrue(DecodedStream.of(stream).result().complete());
        stream[find(stream, Marker.POC, 0) + 8] = 2; // REpoc: the highest resolution is not named
        DecodedStream decoded = DecodedStream.of(stream);
        assertEquals(Set.of(Jpeg2000Quirks.TRUNCATED), found(decoded));
        assertTrue(!decoded.result().complete());
    }

    @Test
    void behindATilePartThatIsMissingNothingIsBelieved() throws IOException {
        byte[] stream = {};
        for (int seed = 1; count(stream, Marker.SOT) < 3; seed++) {
            stream = stream(new StreamOptions(40, 40)
                    .cod(StreamCod.of(StreamCoding.of(2)).layers(6))
                    .parts(new StreamParts(6, false, false, false, seed)));
        }
        int second = find(stream, Marker.SOT, 1);
        byte[] without = removed(stream, second, Bytes.int32B(stream, second + SOT_PSOT));
        DecodedStream decoded = DecodedStream.of(without);
        assertTrue(found(decoded).contains(Jpeg2000Quirks.TRUNCATED));
        assertTrue(!decoded.result().complete());
    }

    @Test
    void withoutAnyTileItIsRefused() {
        byte[] stream = valid();
        byte[] none = Arrays.copyOf(stream, find(stream, Marker.SOT, 0));
        assertThrows(MalformedDataException.class, () -> DecodedStream.of(none));
        stream[find(stream, Marker.SOT, 0) + SOT_ISOT + 1] = 9;
        stream[find(stream, Marker.SOT, 1) + SOT_ISOT + 1] = 9;
        assertThrows(MalformedDataException.class, () -> DecodedStream.of(stream));
    }
}
