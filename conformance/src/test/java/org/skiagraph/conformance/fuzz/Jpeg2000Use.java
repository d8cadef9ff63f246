package org.skiagraph.conformance.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.DecodeResult;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.IntSamples;
import org.skiagraph.compression.Region;
import org.skiagraph.compression.RowSink;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.jpeg2000.ImageSize;
import org.skiagraph.compression.jpeg2000.Jpeg2000Component;
import org.skiagraph.compression.jpeg2000.Jpeg2000Decoder;
import org.skiagraph.compression.jpeg2000.Jpeg2000Header;

/**
 * What is done with JPEG 2000 streams: all headers are read, and they are decoded row by row and into arrays with help, which must come
 * to the same, also of damaged streams; of large images only a piece is decoded. Of a stream without damage a part that the bytes
 * choose, in fewer resolutions, must be the same part of the whole.
 */
final class Jpeg2000Use {
    private static final int SMALL = 1 << 18;
    private static final int PIECE = 100;

    private final Source source;
    private final Limits limits;
    private final int choice;
    private final Jpeg2000Decoder decoder = new Jpeg2000Decoder();

    private Jpeg2000Use(byte[] stream, Limits limits) {
        this.source = Source.of(stream);
        this.limits = limits;
        this.choice = Arrays.hashCode(stream);
    }

    /** What came of a request. */
    private record Decoded(ImageHeader header, List<int[]> planes, DecodeResult result, Budget budget) {
        boolean isWhole() {
            return result.complete() && budget.findings().isEmpty();
        }

        void requireSame(Decoded other, String what) {
            if (!result.equals(other.result)) {
                throw new IllegalStateException(result + " and " + other.result + " " + what);
            }
            for (int i = 0; i < planes.size(); i++) {
                if (!Arrays.equals(planes.get(i), other.planes.get(i))) {
                    throw new IllegalStateException("other samples " + what + ", of component " + i);
                }
            }
        }
    }

    static void decode(byte[] stream, Limits limits) throws IOException {
        new Jpeg2000Use(stream, limits).decode();
    }

    private void decode() throws IOException {
        ImageHeader header = decoder.readHeader(source, limits.open());
        boolean small =
                header.components().stream().mapToLong(Component::samples).sum() <= SMALL;
        if (!small) {
            aPieceOf(header);
            return;
        }
        Decoded alone = rows(DecodeRequest.all());
        if (!alone.result.complete() && alone.budget.findings().isEmpty()) {
            throw new IllegalStateException("incomplete in silence");
        }
        Workers workers = Workers.of(ForkJoinPool.commonPool(), 2);
        arrays(DecodeRequest.all().withWorkers(workers)).requireSame(alone, "with help and alone");
        Jpeg2000Header headers = Jpeg2000Header.readAll(source, limits.open());
        if (alone.isWhole()) {
            part(headers, workers);
        }
    }

    /** Of a large image a few samples, at a place that the bytes choose: the rest would cost what the image is large. */
    private void aPieceOf(ImageHeader header) throws IOException {
        int x = Math.floorMod(choice >> 2, header.width());
        int y = Math.floorMod(choice >> 9, header.height());
        Region region = new Region(x, y, Math.min(PIECE, header.width() - x), Math.min(PIECE, header.height() - y));
        RowSink nowhere = (component, row, samples, width) -> {};
        decoder.decode(source, DecodeRequest.all().withRegion(region), nowhere, limits.open());
        Jpeg2000Header.readAll(source, limits.open());
    }

    private Decoded rows(DecodeRequest request) throws IOException {
        ImageHeader header = decoder.readHeader(source, request, limits.open());
        List<int[]> planes = planes(header);
        RowSink sink = (component, y, row, width) -> System.arraycopy(row, 0, planes.get(component), y * width, width);
        Budget budget = limits.open();
        return new Decoded(header, planes, decoder.decode(source, request, sink, budget), budget);
    }

    private Decoded arrays(DecodeRequest request) throws IOException {
        ImageHeader header = decoder.readHeader(source, request, limits.open());
        List<int[]> planes = planes(header);
        List<Samples> samples = new ArrayList<>();
        for (int i = 0; i < planes.size(); i++) {
            samples.add(
                    IntSamples.plane(planes.get(i), header.components().get(i).width()));
        }
        Budget budget = limits.open();
        return new Decoded(header, planes, decoder.decode(source, request, SampleTarget.of(samples), budget), budget);
    }

    private static List<int[]> planes(ImageHeader header) {
        List<int[]> planes = new ArrayList<>();
        header.components().forEach(each -> planes.add(new int[Math.toIntExact(each.samples())]));
        return planes;
    }

    /** A region of the reduced image, with the reduction and the region from the choice. */
    private void part(Jpeg2000Header headers, Workers workers) throws IOException {
        int levels = headers.styles().stream()
                .mapToInt(style -> style.levels())
                .min()
                .orElse(0);
        DecodeRequest reduced = DecodeRequest.all().withReduction(Math.floorMod(choice, 1 + Math.min(levels, 3)));
        ImageSize size = headers.size();
        Region region = region(
                Math.toIntExact(size.grid().width()),
                Math.toIntExact(size.grid().height()));
        Decoded whole;
        Decoded part;
        try {
            whole = rows(reduced);
            part = arrays(reduced.withRegion(region).withWorkers(workers));
        } catch (UnsupportedDataException e) {
            return; // no sample of a component, or a tile that has fewer resolutions
        }
        if (!whole.isWhole() || !part.isWhole()) {
            throw new IllegalStateException(
                    "damaged in part: " + part.budget.findings().list());
        }
        for (int c = 0; c < part.planes.size(); c++) {
            Jpeg2000Component shape = size.components().get(c);
            long x = samples(size.grid().x0(), region.x(), shape.stepX(), reduced.reduction());
            long y = samples(size.grid().y0(), region.y(), shape.stepY(), reduced.reduction());
            requireCrop(whole, part, c, x, y);
        }
    }

    private Region region(int width, int height) {
        int x = Math.floorMod(choice >> 2, width);
        int y = Math.floorMod(choice >> 9, height);
        return new Region(
                x, y, 1 + Math.floorMod(choice >> 14, width - x), 1 + Math.floorMod(choice >> 19, height - y));
    }

    /** How many samples lie between two places of the reference grid. T.800 B-12, B-14. */
    private static long samples(long from, long count, long step, int reduction) {
        return at(from + count, step, reduction) - at(from, step, reduction);
    }

    private static long at(long point, long step, int reduction) {
        long sample = -Math.floorDiv(-point, step);
        return -Math.floorDiv(-sample, 1L << reduction);
    }

    private static void requireCrop(Decoded whole, Decoded part, int component, long x, long y) {
        Component shape = part.header.components().get(component);
        int wide = whole.header.components().get(component).width();
        for (int row = 0; row < shape.height(); row++) {
            int from = (int) ((y + row) * wide + x);
            int at = row * shape.width();
            if (!Arrays.equals(
                    whole.planes.get(component),
                    from,
                    from + shape.width(),
                    part.planes.get(component),
                    at,
                    at + shape.width())) {
                throw new IllegalStateException("component " + component + ", row " + row + " of a part differs");
            }
        }
    }
}
