package org.skiagraph.compression.jpeg2000;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Source;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.RowSink;

/** Headers that promise much: the end comes soon, and with little memory. */
class HostileHeadersTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final RowSink NOWHERE = (component, y, row, width) -> {};

    private static byte[] header(long width, long height, long tileWidth, long tileHeight, int components) {
        Jp2Bytes out = new Jp2Bytes();
        out.uint(Marker.SOC, 2)
                .uint(Marker.SIZ, 2)
                .uint(38 + 3L * components, 2)
                .uint(0, 2);
        out.uint(width, 4).uint(height, 4).uint(0, 8);
        out.uint(tileWidth, 4).uint(tileHeight, 4).uint(0, 8);
        out.uint(components, 2);
        for (int i = 0; i < components; i++) {
            out.uint(7, 1).uint(1, 1).uint(1, 1);
        }
        return out.bytes();
    }

    /** COD with precincts, QCD for 32 levels, and a tile-part of these bytes. */
    private static byte[] stream(byte[] header, int levels, int order, int layers, int precinct, byte[] packets) {
        Jp2Bytes out = new Jp2Bytes().raw(header);
        out.uint(Marker.COD, 2)
                .uint(13 + levels, 2)
                .uint(1, 1)
                .uint(order, 1)
                .uint(layers, 2)
                .uint(0, 1);
        out.uint(levels, 1).uint(0, 1).uint(0, 1).uint(0, 1).uint(1, 1).uint(precinct & 0, 1);
        for (int r = 0; r < levels; r++) {
            out.uint(precinct, 1);
        }
        out.uint(Marker.QCD, 2).uint(4 + 3L * levels, 2).uint(0x40, 1);
        for (int b = 0; b < 3 * levels + 1; b++) {
            out.uint(9 << 3, 1);
        }
        return out.raw(tilePart(0, packets)).bytes();
    }

    private static byte[] tilePart(int tile, byte[] packets) {
        Jp2Bytes out = new Jp2Bytes();
        out.uint(Marker.SOT, 2)
                .uint(10, 2)
                .uint(tile, 2)
                .uint(14 + packets.length, 4)
                .uint(0, 1)
                .uint(1, 1);
        return out.uint(Marker.SOD, 2).raw(packets).bytes();
    }

    private static void decode(byte[] stream, Limits limits) throws IOException {
        new Jpeg2000Decoder().decode(Source.of(stream), DecodeRequest.all(), NOWHERE, limits.open());
    }

    private static void assertEndsSoon(byte[] stream) {
        assertTimeoutPreemptively(SOON, () -> {
            try {
                decode(stream, Limits.forHeap(64 << 20));
            } catch (DataException e) {
                assertTrue(e.text().length() > 10);
            }
        });
    }

    @Test
    void tensOfMillionsOfTilesAreRefused() {
        byte[] stream = stream(header(32_768, 32_768, 1, 1, 1), 0, 0, 1, 0xFF, new byte[100]);
        assertThrows(MalformedDataException.class, () -> decode(stream, Limits.standard()));
    }

    @Test
    void manyTilesWithoutPartsEndSoon() {
        assertEndsSoon(stream(header(16_320, 256, 64, 1, 1), 0, 0, 1, 0xFF, new byte[100]));
    }

    @Test
    void moreThanIsAllowedIsRefusedBeforeItIsHeld() {
        byte[] stream = stream(header(60_000, 60_000, 60_000, 60_000, 1), 5, 0, 1, 0xFF, new byte[100]);
        Limits little = Limits.standard().with(Limit.PIXELS, 1 << 20);
        assertThrows(LimitExceededException.class, () -> decode(stream, little));
    }

    @Test
    void precinctsWithoutNumberEndSoon() {
        for (int order = 0; order < 5; order++) {
            assertEndsSoon(stream(header(1500, 1500, 1500, 1500, 1), 1, order, 65_535, 0x11, new byte[5000]));
            assertEndsSoon(stream(header(1500, 1500, 1500, 1500, 1), 32, order, 65_535, 0x11, new byte[5000]));
        }
    }

    @Test
    void manyComponentsLevelsAndLayersEndSoon() {
        for (int order = 0; order < 5; order++) {
            assertEndsSoon(stream(header(1, 1, 1, 1, 16_384), 32, order, 65_535, 0xFF, new byte[100_000]));
        }
    }

    /** A packet of length zero has one bit: of an image of so many layers few bytes say that they are all empty. */
    @Test
    void endlessEmptyPacketsEndWithTheirBytes() {
        assertEndsSoon(stream(header(64, 64, 64, 64, 3), 5, 0, 65_535, 0xFF, new byte[1 << 20]));
    }

    @Test
    void progressionChangesThatNameTheSameAgainAndAgainEndSoon() throws IOException {
        byte[] plain = stream(header(64, 64, 64, 64, 200), 32, 0, 65_535, 0xFF, new byte[70_000]);
        Jp2Bytes poc = new Jp2Bytes();
        int volumes = 9000;
        poc.uint(Marker.POC, 2).uint(2 + 7L * volumes, 2);
        for (int i = 0; i < volumes; i++) {
            poc.uint(0, 1).uint(0, 1).uint(65_535, 2).uint(33, 1).uint(200, 1).uint(i % 5, 1);
        }
        int at = 4 + Bytes.uint16B(plain, 4); // behind SIZ
        byte[] head = Arrays.copyOf(plain, at);
        byte[] tail = Arrays.copyOfRange(plain, at, plain.length);
        Jp2Bytes all = new Jp2Bytes().raw(head);
        for (int i = 0; i < 20; i++) {
            all.raw(poc.bytes());
        }
        assertEndsSoon(all.raw(tail).bytes());
    }

    /** Each tile-part begins the same tile again; a length can lead only forwards. */
    @Test
    void tilePartsOfTheSameNumberEndSoon() {
        Jp2Bytes all = new Jp2Bytes().raw(stream(header(64, 64, 64, 64, 1), 5, 0, 1, 0xFF, new byte[10]));
        for (int i = 0; i < 20_000; i++) {
            all.raw(tilePart(0, new byte[0]));
        }
        assertEndsSoon(all.bytes());
    }

    @Test
    void lengthsThatLeadNowhereEndSoon() {
        Jp2Bytes all = new Jp2Bytes().raw(stream(header(64, 64, 64, 64, 1), 5, 0, 1, 0xFF, new byte[10]));
        for (int i = 0; i < 5000; i++) {
            byte[] part = tilePart(0, new byte[6]);
            part[9] ^= 3; // Psot
            all.raw(part);
        }
        assertEndsSoon(all.bytes());
    }

    /** Each packet says of all blocks in one bit that they are not in it. */
    @Test
    void manyLayersWithoutAnyBlockEndSoon() {
        byte[] packets = new byte[60_000];
        Arrays.fill(packets, (byte) 0x80);
        assertEndsSoon(stream(header(2048, 2048, 2048, 2048, 1), 0, 0, 65_535, 0xFF, packets));
    }

    /** One block of 4 × 4 samples says that it has 300,000,000 bytes. */
    @Test
    void blocksOfManyBytesAreRefused() throws IOException {
        // packet, included, no zero plane, 1 pass, Lblock 3 + 26, 29 bits of length
        StringBuilder bits = new StringBuilder("1110").append("1".repeat(26)).append('0');
        bits.append(String.format("%29s", Integer.toBinaryString(300_000_000)).replace(' ', '0'));
        byte[] packets = new byte[40];
        int at = 0;
        int left = 8;
        for (char bit : bits.toString().toCharArray()) {
            if (left == 0) {
                left = packets[at] == -1 ? 7 : 8;
                at++;
            }
            left--;
            packets[at] |= (byte) (bit - '0' << left);
        }
        byte[] stream = stream(header(4, 4, 4, 4, 1), 0, 0, 1, 0xFF, packets);
        Budget budget = Limits.forHeap(64 << 20).open();
        new Jpeg2000Decoder().decode(Source.of(stream), DecodeRequest.all(), NOWHERE, budget);
        assertTrue(
                budget.findings().counts().containsKey(Jpeg2000Quirks.BAD_PACKET),
                budget.findings().list().toString());
    }

    @Test
    void timeIsKept() {
        byte[] stream = stream(header(4000, 4000, 4000, 4000, 1), 5, 0, 1, 0xFF, new byte[100]);
        long[] now = {0};
        Budget impatient = new Budget(Limits.standard().with(Limit.MILLISECONDS, 1), () -> now[0] += 500_000, false);
        assertThrows(LimitExceededException.class, () -> new Jpeg2000Decoder()
                .decode(Source.of(stream), DecodeRequest.all(), NOWHERE, impatient));
    }
}
