package org.skiagraph.compression.jpeg2000;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the packets of a tile in their order: keeps what headers have told. T.800 B.10. */
final class ReferencePacketWriter {
    /** A packet: its header without EPH, and its body. */
    record Written(ReferencePacket packet, byte[] header, byte[] body) {}

    /** What headers have told of a precinct's part of a subband. */
    private static final class Told {
        private final ReferenceTagTree inclusion;
        private final ReferenceTagTree zeroPlanes;
        private final int[] lengthBits;

        Told(ReferencePrecinctBand band) {
            List<ReferenceCodeBlock> blocks = band.blocks();
            inclusion = new ReferenceTagTree(
                    band.across(),
                    band.down(),
                    blocks.stream().mapToInt(ReferenceCodeBlock::firstLayer).toArray());
            zeroPlanes = new ReferenceTagTree(
                    band.across(),
                    band.down(),
                    blocks.stream().mapToInt(ReferenceCodeBlock::zeroPlanes).toArray());
            lengthBits = blocks.stream().mapToInt(block -> 3).toArray();
        }
    }

    private final StreamOptions options;
    private final Map<ReferencePrecinct, Told[]> told = new HashMap<>();

    ReferencePacketWriter(StreamOptions options) {
        this.options = options;
    }

    Written write(ReferencePacket packet) {
        List<ReferencePrecinctBand> bands = packet.precinct().bands();
        Told[] state = told.computeIfAbsent(packet.precinct(), precinct -> bands.stream()
                .filter(band -> !band.blocks().isEmpty())
                .map(Told::new)
                .toArray(Told[]::new));
        ReferenceBits bits = new ReferenceBits();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean empty = bands.stream()
                .flatMap(band -> band.blocks().stream())
                .allMatch(block -> block.pieces(packet.layer()).isEmpty());
        bits.put(empty && options.shortEmptyPackets ? 0 : 1);
        if (!empty || !options.shortEmptyPackets) {
            int next = 0;
            for (ReferencePrecinctBand band : bands) {
                if (!band.blocks().isEmpty()) {
                    write(band, state[next++], packet.layer(), bits, body);
                }
            }
        }
        return new Written(packet, bits.finish(), body.toByteArray());
    }

    private void write(
            ReferencePrecinctBand band, Told state, int layer, ReferenceBits bits, ByteArrayOutputStream body) {
        for (int i = 0; i < band.blocks().size(); i++) {
            ReferenceCodeBlock block = band.blocks().get(i);
            List<ReferenceCodeBlock.Piece> pieces = block.pieces(layer);
            if (block.firstLayer() < layer) {
                bits.put(pieces.isEmpty() ? 0 : 1);
            } else {
                state.inclusion.tell(bits, i, layer + 1);
                if (block.firstLayer() == layer) {
                    state.zeroPlanes.tell(bits, i, block.zeroPlanes() + 1);
                }
            }
            if (!pieces.isEmpty()) {
                state.lengthBits[i] = lengths(pieces, state.lengthBits[i], bits);
                pieces.forEach(piece -> body.writeBytes(piece.bytes()));
            }
        }
    }

    /** Number of passes and lengths of segments, B.10.6 and B.10.7. Returns Lblock. */
    private int lengths(List<ReferenceCodeBlock.Piece> pieces, int lengthBits, ReferenceBits bits) {
        passes(pieces.stream().mapToInt(ReferenceCodeBlock.Piece::passes).sum(), bits);
        int needed = Math.min(20, lengthBits + options.moreLengthBits);
        for (ReferenceCodeBlock.Piece piece : pieces) {
            needed = Math.max(needed, 32 - Integer.numberOfLeadingZeros(piece.bytes().length) - log2(piece.passes()));
        }
        for (int i = lengthBits; i < needed; i++) {
            bits.put(1);
        }
        bits.put(0);
        for (ReferenceCodeBlock.Piece piece : pieces) {
            bits.put(piece.bytes().length, needed + log2(piece.passes()));
        }
        return needed;
    }

    private static int log2(int value) {
        return 31 - Integer.numberOfLeadingZeros(value);
    }

    /** Table B.4. */
    private static void passes(int passes, ReferenceBits bits) {
        if (passes <= 2) {
            bits.put(passes == 1 ? 0 : 0b10, passes);
        } else if (passes <= 5) {
            bits.put(0b11 << 2 | passes - 3, 4);
        } else if (passes <= 36) {
            bits.put(0b1111 << 5 | passes - 6, 9);
        } else {
            bits.put(0b1_1111_1111 << 7 | passes - 37, 16);
        }
    }
}
