package org.skiagraph.compression.jpeg2000;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;

/**
 * Reads the packets of a tile: their headers, and where their bodies are. Bodies are passed over, and so are headers of packets that
 * are not wanted where PLT says how long they are; behind the last wanted packet nothing is read. T.800 B.9 and B.10.
 */
final class PacketReader implements Locator {
    private static final int MOST_SKIPPED = 1 << 26;
    private static final int MOST_ZERO_PLANES = 400;
    private static final int MOST_LENGTH_BITS = 31;

    /** Bytes of one code block: 4096 samples of the most bit planes have far fewer. */
    private static final int MOST_BLOCK_BYTES = 1 << 20;

    /** Code blocks looked at in all packets of a tile, each of which may cost no bit. */
    private static final long MOST_VISITS = 1L << 31;

    private static final int SOP_BYTES = 6;

    private final Tile tile;
    private final List<TilePartHeader> parts;
    private final StreamBytes bytes;
    private final Budget budget;
    private final int wantedLayers;
    private final boolean isPacked;
    private final HeaderBits bits; // of headers
    private final List<BlockRecord> included =
            new ArrayList<>(); // in this packet, those whose bytes are wanted once a piece
    private int[] includedLengths = new int[64]; // of each piece in the body
    private boolean[] includedKept = new boolean[64];
    private int part = -1;
    private long position; // of the body
    private long end;
    private long left; // wanted packets not yet met
    private long skipped;
    private long visits;
    private final boolean byLengths; // packets that are not wanted are passed over
    private boolean passedOver;

    /**
     * Before the first packet.
     *
     * @param parts the headers of the tile's parts, in their order
     * @param packed packet headers that stand elsewhere, or nothing
     * @param byLengths true if PLT may be believed: packets that are not wanted are passed over if it is in all parts
     */
    PacketReader(
            Tile tile,
            List<TilePartHeader> parts,
            byte[] packed,
            StreamBytes bytes,
            int wantedLayers,
            boolean byLengths,
            Budget budget) {
        this.tile = tile;
        this.parts = parts;
        this.bytes = bytes;
        this.budget = budget;
        this.wantedLayers = Math.min(wantedLayers, tile.parameters().layers());
        this.isPacked = packed.length > 0;
        this.byLengths = byLengths
                && !isPacked
                && parts.stream().allMatch(each -> each.lengths().isThere());
        this.bits = new HeaderBits(isPacked ? new StreamBytes(Source.of(packed)) : bytes);
        if (isPacked) {
            bits.moveTo(0, packed.length);
        }
        this.left = countWanted();
    }

    /** The packed headers of all parts of a tile. */
    static byte[] joined(List<byte[]> pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        pieces.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private long countWanted() {
        long count = 0;
        for (int c = 0; c < tile.components(); c++) {
            TileComponent component = tile.component(c);
            for (int r = 0; r <= component.wantedResolutions(); r++) {
                if (component.wants(r)) {
                    count += component.resolutions().get(r).wanted() * wantedLayers;
                }
            }
        }
        return count;
    }

    /** Reads packets as far as they are wanted and there. */
    void read() throws IOException, BadPacketException {
        for (ProgressionVolume volume : tile.parameters().volumes()) {
            PacketOrder order = new PacketOrder(tile, volume, tile.parameters().layers());
            skip(order.cursors());
            while (left > 0 && order.next()) {
                take(order);
            }
            if (left == 0) {
                return;
            }
        }
        if (left > 0) {
            throw BadPacketException.missing();
        }
    }

    /** True if packets were passed over by lengths: what is wrong behind them may be the lengths. */
    boolean hasPassedOver() {
        return passedOver;
    }

    /** Bounds what is done without reading a byte. */
    private void skip(int amount) throws IOException, BadPacketException {
        skipped += amount;
        if (skipped > MOST_SKIPPED) {
            throw BadPacketException.of("progression changes name the same packets again and again");
        }
        budget.checkTime(this);
    }

    private void take(PacketOrder order) throws IOException, BadPacketException {
        budget.checkTime(this);
        TileComponent component = tile.component(order.component());
        Resolution resolution = component.resolutions().get(order.resolution());
        Precinct precinct = resolution.precinct(order.precinct(), budget, this);
        if (precinct.layers() > order.layer()) {
            skip(1);
            return;
        }
        boolean wanted = component.wants(order.resolution())
                && order.layer() < wantedLayers
                && resolution.wants(order.precinct());
        goToPart();
        long length = byLengths ? parts.get(part).lengths().next() : -1;
        boolean isCredible = length > 0 && length <= end - position;
        if (passedOver && !isCredible) {
            throw BadPacketException.lengths(); // headers passed over may say what this one needs
        }
        if (byLengths && !wanted && isCredible) {
            position += length;
            passedOver = true;
        } else {
            long begin = position;
            readPacket(precinct, component.style().blockStyle(), wanted);
            if (passedOver && position != begin + length) {
                throw BadPacketException.lengths();
            }
        }
        precinct.countLayer();
        left -= wanted ? 1 : 0;
    }

    /** The next part begins where one has ended. With packed headers a part's bodies may all be empty. */
    private void goToPart() throws BadPacketException {
        while (position >= end && part + 1 < parts.size()) {
            part++;
            position = parts.get(part).body();
            end = parts.get(part).end();
        }
        if (position >= end && !isPacked) {
            throw BadPacketException.cut();
        }
    }

    private void readPacket(Precinct precinct, int style, boolean wanted) throws IOException, BadPacketException {
        boolean maybeStart = !isPacked || tile.parameters().startMarkers();
        if (maybeStart && position + SOP_BYTES <= end && bytes.uint16(position) == Marker.SOP) {
            position += SOP_BYTES;
        }
        if (!isPacked) {
            bits.moveTo(position, end);
        }
        included.clear();
        int pieces = 0;
        if (bits.bit() == 1) {
            for (PrecinctBand band : precinct.bands()) {
                pieces = readBand(band, precinct.layers(), style, wanted, pieces);
            }
        }
        bits.align();
        bits.skips(Marker.EPH);
        if (!isPacked) {
            position = bits.position();
        }
        placeBodies(pieces);
    }

    private int readBand(PrecinctBand band, int layer, int style, boolean wanted, int piecesBefore)
            throws IOException, BadPacketException {
        int pieces = piecesBefore;
        for (int i = 0; i < band.blocks(); i++) {
            pieces = readBlock(band, i, layer, style, wanted, pieces);
            visits++;
            if (!band.isAnyIncluded() && band.inclusion().isRootAtLeast(layer + 1)) {
                return pieces; // none of them is
            }
        }
        if (visits > MOST_VISITS) {
            throw BadPacketException.of("packets look at the same code blocks again and again");
        }
        return pieces;
    }

    /** The number of pieces of the packet so far. */
    private int readBlock(PrecinctBand band, int index, int layer, int style, boolean wanted, int piecesBefore)
            throws IOException, BadPacketException {
        int x = index % band.across();
        int y = index / band.across();
        BlockRecord block = band.block(index);
        if (block == null) {
            if (!band.inclusion().isBelow(x, y, layer + 1, bits)) {
                return piecesBefore;
            }
            budget.spend(Limit.HELD_BYTES, BlockRecord.BYTES, this);
            block = new BlockRecord(band.zeroPlanes().value(x, y, MOST_ZERO_PLANES, bits), style);
            band.include(index, block);
        } else if (bits.bit() == 0) {
            return piecesBefore;
        }
        int passes = passes();
        while (bits.bit() == 1) {
            block.addLengthBits(1);
            if (block.lengthBits() > MOST_LENGTH_BITS) {
                throw BadPacketException.of("a length of more than " + MOST_LENGTH_BITS + " bits in a packet header");
            }
        }
        boolean keep = wanted && band.wants(index);
        int pieces = piecesBefore;
        while (passes > 0) {
            int n = block.passesOfSegment(passes);
            int lengthBits = block.lengthBits() + 31 - Integer.numberOfLeadingZeros(n);
            if (lengthBits > MOST_LENGTH_BITS) {
                throw BadPacketException.of("a length of " + lengthBits + " bits in a packet header");
            }
            int length = bits.bits(lengthBits);
            if (length > MOST_BLOCK_BYTES - block.bytes()) {
                throw BadPacketException.of("a code block of more than " + MOST_BLOCK_BYTES + " bytes");
            }
            addPiece(block, n, length, keep, pieces);
            pieces++;
            passes -= n;
        }
        return pieces;
    }

    private void addPiece(BlockRecord block, int passes, int length, boolean keep, int piece) throws IOException {
        if (piece == includedLengths.length) {
            includedLengths = Arrays.copyOf(includedLengths, piece * 2);
            includedKept = Arrays.copyOf(includedKept, piece * 2);
        }
        includedLengths[piece] = length;
        includedKept[piece] = keep;
        block.add(passes, length, keep);
        if (keep) {
            budget.spend(Limit.HELD_BYTES, BlockRecord.PIECE_BYTES, this);
            included.add(block);
        }
    }

    /** Number of coding passes. T.800 Table B.4. */
    private int passes() throws IOException, BadPacketException {
        if (bits.bit() == 0) {
            return 1;
        }
        if (bits.bit() == 0) {
            return 2;
        }
        int n = bits.bits(2);
        if (n < 3) {
            return 3 + n;
        }
        n = bits.bits(5);
        return n < 31 ? 6 + n : 37 + bits.bits(7);
    }

    /** Says where the pieces of this packet are, in the order of their blocks. */
    private void placeBodies(int pieces) throws BadPacketException {
        int kept = 0;
        for (int i = 0; i < pieces; i++) {
            long length = includedLengths[i];
            long there = Math.max(0, Math.min(length, end - position));
            if (includedKept[i]) {
                included.get(kept++).place(position, (int) there);
            }
            position += length;
        }
        if (position > end) {
            throw BadPacketException.cut();
        }
    }

    @Override
    public Place place() {
        return Place.at(position, "packet");
    }
}
