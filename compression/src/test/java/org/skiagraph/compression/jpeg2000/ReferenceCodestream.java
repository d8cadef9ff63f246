package org.skiagraph.compression.jpeg2000;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Puts marker segments and tile-parts together. T.800 annex A. */
final class ReferenceCodestream {
    private static final byte[] SOC = {(byte) 0xFF, 0x4F};
    private static final byte[] SOD = {(byte) 0xFF, (byte) 0x93};
    private static final byte[] EOC = {(byte) 0xFF, (byte) 0xD9};
    private static final int SOT_BYTES = 12;

    private final StreamOptions options;
    private final List<ReferenceTilePart> parts;
    private final ReferenceParameters parameters;
    private final ReferenceBytes out = new ReferenceBytes();
    private final Map<ReferencePacket, Integer> ends = new LinkedHashMap<>();
    private final Map<Integer, Integer> packedSegments = new HashMap<>();

    ReferenceCodestream(StreamOptions options, List<ReferenceTilePart> parts) {
        this.options = options;
        this.parts = parts;
        this.parameters = new ReferenceParameters(options);
        List<List<byte[]>> headers = parts.stream().map(this::partHeader).toList();
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            lengths.add(SOT_BYTES
                    + size(headers.get(i))
                    + SOD.length
                    + size(parts.get(i).data()));
        }
        out.put(SOC).put(parameters.siz());
        mainHeader(lengths).forEach(out::put);
        for (int i = 0; i < parts.size(); i++) {
            boolean open = options.parts.openEnd() && i == parts.size() - 1;
            write(parts.get(i), headers.get(i), open ? 0 : lengths.get(i));
        }
        out.put(EOC);
    }

    byte[] bytes() {
        return out.bytes();
    }

    /** Where each packet ends in the stream. */
    Map<ReferencePacket, Integer> ends() {
        return ends;
    }

    private static int size(List<byte[]> pieces) {
        return pieces.stream().mapToInt(piece -> piece.length).sum();
    }

    private void write(ReferenceTilePart part, List<byte[]> header, int psot) {
        boolean untold = options.parts.unknownCount() && part.number() < part.count() - 1;
        ReferenceBytes sot = new ReferenceBytes().put(2, part.tile()).put(4, psot);
        out.put(sot.put(1, part.number()).put(1, untold ? 0 : part.count()).segment(0xFF90));
        header.forEach(out::put);
        out.put(SOD);
        List<byte[]> data = part.data();
        for (int i = 0; i < data.size(); i++) {
            out.put(data.get(i));
            ends.put(part.packets().get(i).packet(), out.length());
        }
    }

    private List<byte[]> shuffled(List<byte[]> segments) {
        if (options.shuffle != 0) {
            Collections.shuffle(segments, new Random(options.shuffle));
        }
        return segments;
    }

    private List<byte[]> mainHeader(List<Integer> lengths) {
        List<byte[]> segments = parameters.all(StreamScope.ALL);
        if (options.pocs.containsKey(StreamScope.ALL)) {
            segments.add(parameters.poc(options.pocs.get(StreamScope.ALL)));
        }
        if (options.headers == StreamOptions.Headers.MAIN) {
            segments.addAll(ppm());
        }
        if (options.tlm != StreamOptions.Lengths.NONE) {
            segments.addAll(tlm(lengths));
        }
        if (options.plm) {
            segments.addAll(plm());
        }
        if (options.crg) {
            segments.add(crg());
        }
        for (int i = 0; i < options.comments.size(); i++) {
            segments.add(com(options.comments.get(i), 1 - i % 2));
        }
        return shuffled(segments);
    }

    private List<byte[]> partHeader(ReferenceTilePart part) {
        List<byte[]> segments = new ArrayList<>();
        if (part.number() == 0) {
            segments.addAll(parameters.all(part.tile()));
        }
        if (!part.volumes().isEmpty()) {
            segments.add(parameters.poc(part.volumes()));
        }
        if (options.headers == StreamOptions.Headers.TILE) {
            segments.addAll(ppt(part));
        }
        if (options.plt) {
            segments.addAll(cut(0xFF58, 0, part.lengths()));
        }
        if (!options.comments.isEmpty()) {
            segments.add(com("part " + part.number(), 1));
        }
        return shuffled(segments);
    }

    private byte[] crg() {
        ReferenceBytes bytes = new ReferenceBytes();
        for (int i = 0; i < options.components.size(); i++) {
            bytes.put(2, 1000 + i).put(2, 65_535 - i);
        }
        return bytes.segment(0xFF63);
    }

    private static byte[] com(String text, int kind) {
        return new ReferenceBytes()
                .put(2, kind)
                .put(text.getBytes(StandardCharsets.ISO_8859_1))
                .segment(0xFF64);
    }

    /** Cuts what is in a row into marker segments that have a number; a piece stays whole, and a number has one byte. */
    private List<byte[]> cut(int marker, int firstNumber, List<byte[]> pieces) {
        int most = Math.max(options.packedBytes, size(pieces) / 24 + 1);
        List<byte[]> segments = new ArrayList<>();
        ReferenceBytes bytes = new ReferenceBytes().put(1, firstNumber);
        for (byte[] piece : pieces) {
            if (bytes.length() > 1 && bytes.length() - 1 + piece.length > most) {
                segments.add(bytes.segment(marker));
                bytes = new ReferenceBytes().put(1, firstNumber + segments.size());
            }
            bytes.put(piece);
        }
        if (bytes.length() > 1) {
            segments.add(bytes.segment(marker));
        }
        return segments;
    }

    /** Between these marker segments may be cut. */
    private List<byte[]> packedPieces(List<byte[]> headers) {
        if (!options.packedAnywhere) {
            return headers;
        }
        List<byte[]> pieces = new ArrayList<>();
        for (byte[] header : headers) {
            for (byte b : header) {
                pieces.add(new byte[] {b});
            }
        }
        return pieces;
    }

    /** A.7.4: for each tile-part the length of its packet headers and these. */
    private List<byte[]> ppm() {
        List<byte[]> all = new ArrayList<>();
        for (ReferenceTilePart part : parts) {
            List<byte[]> headers = part.packedHeaders();
            ReferenceBytes first = new ReferenceBytes().put(4, size(headers));
            headers.stream().limit(1).forEach(first::put);
            all.add(first.bytes());
            headers.stream().skip(1).forEach(all::add);
        }
        return cut(0xFF60, 0, packedPieces(all));
    }

    /** A.7.5. */
    private List<byte[]> ppt(ReferenceTilePart part) {
        int number = options.packedFromZero ? 0 : packedSegments.getOrDefault(part.tile(), 0);
        List<byte[]> segments = cut(0xFF61, number, packedPieces(part.packedHeaders()));
        packedSegments.put(part.tile(), number + segments.size());
        return segments;
    }

    /** A.7.2. A tile-part whose lengths take more than 255 bytes cannot be told, nor those behind it. */
    private List<byte[]> plm() {
        List<byte[]> entries = new ArrayList<>();
        for (ReferenceTilePart part : parts) {
            int size = size(part.lengths());
            if (size > 255) {
                return List.of();
            }
            ReferenceBytes entry = new ReferenceBytes().put(1, size);
            part.lengths().forEach(entry::put);
            entries.add(entry.bytes());
        }
        return cut(0xFF57, 0, entries);
    }

    /** A.7.1. Without tile numbers only if tile-parts are in the order of tiles, one for each. */
    private List<byte[]> tlm(List<Integer> lengths) {
        String form = options.tlm.name();
        boolean wide = form.endsWith("32") || lengths.stream().anyMatch(length -> length > 0xFFFF);
        boolean narrow = form.startsWith("BYTE") && options.grid.tiles() < 256;
        int tileBytes = form.startsWith("IN") && oneForEachTile() ? 0 : narrow ? 1 : 2;
        List<byte[]> segments = new ArrayList<>();
        int most = Math.max(1, options.packedBytes / 6);
        for (int i = 0; i < parts.size(); i += most) {
            ReferenceBytes bytes = new ReferenceBytes().put(1, i / most).put(1, (wide ? 0x40 : 0) | tileBytes << 4);
            for (int part = i; part < Math.min(parts.size(), i + most); part++) {
                bytes.put(tileBytes, parts.get(part).tile()).put(wide ? 4 : 2, lengths.get(part));
            }
            segments.add(bytes.segment(0xFF55));
        }
        return segments;
    }

    private boolean oneForEachTile() {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).tile() != i || parts.get(i).count() > 1) {
                return false;
            }
        }
        return true;
    }
}
