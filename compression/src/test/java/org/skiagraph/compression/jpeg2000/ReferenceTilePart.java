package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.List;

/**
 * A tile-part: its packets, with what stands before each.
 *
 * @param number from 0 in its tile
 * @param count of those of its tile
 * @param first the number of its first packet in its tile
 * @param volumes what its POC says, if the tile has one
 */
record ReferenceTilePart(
        int tile,
        int number,
        int count,
        int first,
        List<ReferencePacketWriter.Written> packets,
        List<StreamVolume> volumes,
        StreamOptions options) {
    private static final byte[] EPH = {(byte) 0xFF, (byte) 0x92};

    /** Tile-parts of all tiles, in the order of the stream. */
    static List<ReferenceTilePart> all(
            StreamOptions options,
            List<ReferenceTile> tiles,
            List<List<ReferencePacketWriter.Written>> packetsOfTiles) {
        List<List<ReferenceTilePart>> partsOfTiles = new ArrayList<>();
        for (ReferenceTile tile : tiles) {
            partsOfTiles.add(cut(options, tile, packetsOfTiles.get(tile.index())));
        }
        List<Integer> counts = partsOfTiles.stream().map(List::size).toList();
        int[] next = new int[tiles.size()];
        List<ReferenceTilePart> parts = new ArrayList<>();
        for (int tile : options.parts.order(counts)) {
            parts.add(partsOfTiles.get(tile).get(next[tile]++));
        }
        return parts;
    }

    private static List<ReferenceTilePart> cut(
            StreamOptions options, ReferenceTile tile, List<ReferencePacketWriter.Written> packets) {
        List<Integer> sizes = options.parts.sizes(tile.index(), packets.size());
        List<StreamVolume> volumes = options.pocs.getOrDefault(tile.index(), List.of());
        List<Integer> starts = tile.starts(options);
        List<ReferenceTilePart> parts = new ArrayList<>();
        int begin = 0;
        int told = 0;
        for (int size : sizes) {
            boolean all = parts.size() == sizes.size() - 1 || !options.pocInParts;
            int next = all ? volumes.size() : needed(starts, told, volumes.size(), begin + size);
            parts.add(new ReferenceTilePart(
                    tile.index(),
                    parts.size(),
                    sizes.size(),
                    begin,
                    packets.subList(begin, begin + size),
                    volumes.subList(told, next),
                    options));
            begin += size;
            told = next;
        }
        return parts;
    }

    /** How many changes of the progression must be told before a packet; the first is told at once. */
    private static int needed(List<Integer> starts, int told, int volumes, int packet) {
        int next = told;
        while (next < volumes && (next == 0 || starts.get(next) < packet)) {
            next++;
        }
        return next;
    }

    private boolean packed() {
        return options.headers != StreamOptions.Headers.IN_PACKETS;
    }

    /** What stands between SOD and the next marker, packet by packet. */
    List<byte[]> data() {
        List<byte[]> data = new ArrayList<>();
        for (int i = 0; i < packets.size(); i++) {
            ReferenceBytes bytes = new ReferenceBytes();
            int number = first + i;
            if (options.cod(tile).sop() && number % options.sopEvery == 0) {
                bytes.put(new ReferenceBytes().put(2, number).segment(0xFF91));
            }
            if (!packed()) {
                bytes.put(header(i));
            }
            data.add(bytes.put(packets.get(i).body()).bytes());
        }
        return data;
    }

    /** What PPM or PPT has for it, packet by packet. */
    List<byte[]> packedHeaders() {
        List<byte[]> headers = new ArrayList<>();
        for (int i = 0; i < packets.size(); i++) {
            headers.add(header(i));
        }
        return headers;
    }

    private byte[] header(int index) {
        ReferenceBytes header = new ReferenceBytes().put(packets.get(index).header());
        return (options.cod(tile).eph() ? header.put(EPH) : header).bytes();
    }

    /** The lengths of its packets as PLT and PLM have them: seven bits a byte. T.800 A.7.3. */
    List<byte[]> lengths() {
        return data().stream().map(packet -> sevenBits(packet.length)).toList();
    }

    private static byte[] sevenBits(int value) {
        int groups = Math.max(1, (38 - Integer.numberOfLeadingZeros(value)) / 7);
        ReferenceBytes bytes = new ReferenceBytes();
        for (int i = groups - 1; i >= 0; i--) {
            bytes.put(1, value >> 7 * i & 0x7F | (i > 0 ? 0x80 : 0));
        }
        return bytes.bytes();
    }
}
