package org.skiagraph.compression.jpegls;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.bounds.Workers;

/**
 * Decodes the data of one scan: in order, or with helpers its restart intervals side by side. If any of these is damaged the scan
 * is decoded again in order, so that image and findings never depend on the helpers.
 */
final class ScanDecoding {
    private static final int PIECES_A_THREAD = 4;

    private final Source source;
    private final long position;
    private final List<PlaneShape> shapes;
    private final int groups;
    private final int wanted;
    private final long interval;
    private final Budget budget;

    /**
     * Prepares for a scan.
     *
     * @param position where its data begin
     * @param groups of lines
     * @param wanted how many of these are decoded, from the first on
     * @param interval groups between restart markers, or 0
     */
    ScanDecoding(
            Source source,
            long position,
            List<PlaneShape> shapes,
            int groups,
            int wanted,
            long interval,
            Budget budget) {
        this.source = source;
        this.position = position;
        this.shapes = shapes;
        this.groups = groups;
        this.wanted = wanted;
        this.interval = interval;
        this.budget = budget;
    }

    /**
     * Decodes the scan.
     *
     * @param stores where to, for one thread each time
     */
    ScanOutcome decode(CodingParameters parameters, Supplier<List<LineStore>> stores, Workers workers)
            throws IOException {
        Optional<ScanOutcome> aside =
                workers.threads() > 1 ? decodeAside(parameters, stores, workers) : Optional.empty();
        return aside.isPresent() ? aside.get() : decode(parameters, stores.get(), position, 0, wanted);
    }

    /** Decodes restart intervals side by side: empty if they must be decoded in order. */
    private Optional<ScanOutcome> decodeAside(
            CodingParameters parameters, Supplier<List<LineStore>> stores, Workers workers) throws IOException {
        int count = interval == 0 ? 1 : (int) ((wanted + interval - 1) / interval);
        int pieces = (int) Math.min(count, PIECES_A_THREAD * (long) workers.threads());
        if (pieces < 2 || Math.min(pieces, workers.threads()) > left() / held()) {
            return Optional.empty();
        }
        long[] starts = RestartIntervals.find(source, position, count);
        if (starts.length == 0) {
            return Optional.empty();
        }
        ScanOutcome[] outcomes = new ScanOutcome[pieces];
        workers.run(pieces, i -> {
            int first = (int) ((long) count * i / pieces);
            long end = (long) count * (i + 1) / pieces * interval;
            int from = (int) (first * interval);
            outcomes[i] = decode(parameters, stores.get(), starts[first], from, (int) Math.min(wanted, end));
        });
        ScanOutcome all = ScanOutcome.of(List.of(outcomes));
        return all.isDamaged() ? Optional.empty() : Optional.of(all);
    }

    /** Decodes groups of lines, from the first of a restart interval on. */
    private ScanOutcome decode(CodingParameters parameters, List<LineStore> stores, long start, int from, int to)
            throws IOException {
        long held = requireRoom();
        try {
            ScanDecoder decoder = new ScanDecoder(source, start, shapes, parameters, stores, budget);
            decoder.decode(from, to, groups, interval);
            return new ScanOutcome(decoder.notes(), decoder.position());
        } finally {
            synchronized (budget) {
                budget.giveBack(Limit.HELD_BYTES, held);
            }
        }
    }

    /** Charges for the lines that a decoder holds. */
    private long requireRoom() throws LimitExceededException, UnsupportedDataException {
        Place place = Place.of("lines of a JPEG-LS scan");
        for (PlaneShape shape : shapes) {
            if (shape.lineCells() > Integer.MAX_VALUE - 8) {
                throw new UnsupportedDataException("lines of " + shape.width() + " pixels", place);
            }
        }
        long held = held();
        synchronized (budget) { // scans and intervals may be decoded side by side
            budget.spend(Limit.HELD_BYTES, held, place);
        }
        return held;
    }

    private long held() {
        return 2
                * Integer.BYTES
                * shapes.stream().mapToLong(PlaneShape::lineCells).sum();
    }

    private long left() {
        synchronized (budget) {
            return budget.left(Limit.HELD_BYTES);
        }
    }
}
