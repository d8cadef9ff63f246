package org.skiagraph.compression.jpeg;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** A JPEG stream cut into pieces: each marker with its segment, and the entropy-coded data between markers. To be changed by tests. */
final class JpegPieces {
    private final List<byte[]> pieces;

    private JpegPieces(List<byte[]> pieces) {
        this.pieces = pieces;
    }

    /** Cuts a whole and valid stream. */
    static JpegPieces of(byte[] stream) {
        List<byte[]> pieces = new ArrayList<>();
        int at = 0;
        while (at < stream.length) {
            int end =
                    stream[at] == (byte) 0xFF && stream[at + 1] != 0 ? endOfSegment(stream, at) : endOfData(stream, at);
            pieces.add(Arrays.copyOfRange(stream, at, end));
            at = end;
        }
        return new JpegPieces(pieces);
    }

    private static int endOfSegment(byte[] stream, int at) {
        boolean alone = Marker.standsAlone(stream[at + 1] & 0xFF);
        return at + 2 + (alone ? 0 : (stream[at + 2] & 0xFF) << 8 | stream[at + 3] & 0xFF);
    }

    private static int endOfData(byte[] stream, int at) {
        int end = at;
        while (stream[end] != (byte) 0xFF || stream[end + 1] == 0) {
            end++;
        }
        return end;
    }

    /** The index of the piece that begins with a marker, the n-th such one from 0. */
    int index(int marker, int n) {
        int left = n;
        for (int i = 0; i < pieces.size(); i++) {
            byte[] piece = pieces.get(i);
            if (piece[0] == (byte) 0xFF && (piece[1] & 0xFF) == marker && left-- == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("there is no " + Marker.name(marker) + " with number " + n);
    }

    int index(int marker) {
        return index(marker, 0);
    }

    /** A piece, to be changed in place. */
    byte[] get(int index) {
        return pieces.get(index);
    }

    byte[] segment(int marker) {
        return pieces.get(index(marker));
    }

    JpegPieces set(int index, byte... piece) {
        pieces.set(index, piece);
        return this;
    }

    JpegPieces remove(int index) {
        pieces.remove(index);
        return this;
    }

    JpegPieces removeAll(int marker) {
        pieces.removeIf(piece -> piece[0] == (byte) 0xFF && (piece[1] & 0xFF) == marker);
        return this;
    }

    /** Puts bytes, as hexadecimal digits, before a piece. */
    JpegPieces insert(int index, String hex) {
        pieces.add(index, HexFormat.of().parseHex(hex.replace(" ", "")));
        return this;
    }

    JpegPieces append(String hex) {
        return insert(pieces.size(), hex);
    }

    int size() {
        return pieces.size();
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pieces.forEach(out::writeBytes);
        return out.toByteArray();
    }
}
