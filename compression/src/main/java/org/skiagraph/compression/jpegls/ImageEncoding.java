package org.skiagraph.compression.jpegls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.SampleSource;

/** One encoding of an image: its scans in pieces, one after the other or side by side. For one call. */
final class ImageEncoding {
    private static final Place PLACE = Place.of("JPEG-LS image");

    /** Restart intervals are handed out in pieces of at least so many samples. */
    private static final int PIECE = 1 << 16;

    private final ImageHeader header;
    private final SampleSource samples;
    private final CodingParameters parameters;
    private final ColourTransform transform;
    private final Budget budget;
    private final List<Piece> pieces = new ArrayList<>();

    ImageEncoding(
            ImageHeader header,
            SampleSource samples,
            CodingParameters parameters,
            ColourTransform transform,
            Budget budget) {
        this.header = header;
        this.samples = samples;
        this.parameters = parameters;
        this.transform = transform;
        this.budget = budget;
    }

    /** Some restart intervals of a scan. */
    private record Piece(JpegLsScan scan, List<PlaneShape> shapes, int first, int last) {
        int groups() {
            return shapes.stream().mapToInt(PlaneShape::groups).max().orElseThrow();
        }

        long interval() {
            return scan.restartInterval() == 0 ? groups() : scan.restartInterval();
        }

        boolean begins() {
            return first == 0;
        }

        /** The most bytes that it can have. */
        long most(int limit) {
            long samples = 0;
            for (PlaneShape shape : shapes) {
                samples += (long) shape.width() * shape.components() * shape.lines() * (last - first);
            }
            return samples * limit / 8 + 64;
        }
    }

    /** Adds a scan. */
    void add(JpegLsScan scan, List<PlaneShape> shapes) {
        Piece all = new Piece(scan, shapes, 0, 0);
        long interval = all.interval();
        long samplesInInterval = interval * shapes.get(0).width();
        long step = interval * Math.max(1, PIECE / samplesInInterval);
        for (long first = 0; first < all.groups(); first += step) {
            pieces.add(new Piece(scan, shapes, (int) first, (int) Math.min(all.groups(), first + step)));
        }
    }

    /** Encodes the scans that were added. */
    void run(Workers workers, FrameHeader frame, SegmentWriter writer, OutputStream out) throws IOException {
        if (workers.threads() == 1 || pieces.size() == 1) {
            for (Piece piece : pieces) {
                begin(piece, frame, writer);
                encode(piece, out);
            }
            return;
        }
        long held =
                pieces.stream().mapToLong(each -> each.most(parameters.limit())).sum();
        budget.spend(Limit.HELD_BYTES, held, PLACE);
        try {
            ByteArrayOutputStream[] bytes = new ByteArrayOutputStream[pieces.size()];
            workers.run(bytes.length, i -> {
                bytes[i] = new ByteArrayOutputStream();
                encode(pieces.get(i), bytes[i]);
            });
            for (int i = 0; i < bytes.length; i++) {
                begin(pieces.get(i), frame, writer);
                bytes[i].writeTo(out);
            }
        } finally {
            budget.giveBack(Limit.HELD_BYTES, held);
        }
    }

    private static void begin(Piece piece, FrameHeader frame, SegmentWriter writer) throws IOException {
        if (piece.begins()) {
            writer.writeScan(frame, piece.scan());
        }
    }

    private void encode(Piece piece, OutputStream out) throws IOException {
        SegmentWriter markers = new SegmentWriter(out);
        ScanEncoder encoder = new ScanEncoder(
                out,
                piece.scan(),
                piece.shapes(),
                parameters,
                new LineSource(samples, parameters.maxval()),
                transform,
                header.precision(),
                budget);
        for (long first = piece.first(); first < piece.last(); first += piece.interval()) {
            if (first > 0) {
                markers.marker(Markers.restart((int) (first / piece.interval() - 1 & 7)));
            }
            encoder.encode((int) first, (int) Math.min(piece.last(), first + piece.interval()));
        }
    }
}
