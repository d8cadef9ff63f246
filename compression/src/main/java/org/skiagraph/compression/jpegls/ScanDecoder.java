package org.skiagraph.compression.jpegls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.bounds.Source;

/** Decodes the data of one scan, restart interval by restart interval. For one thread. T.87 annex A, C.1.2. */
final class ScanDecoder {
    /** What is found more often is not noted. */
    static final int MOST_NOTES = 1000;

    private final CodedBytes bytes;
    private final ScanInput input;
    private final CodingParameters parameters;
    private final int[] contexts = Contexts.create();
    private final List<PlaneDecoder> planes = new ArrayList<>();
    private final List<ScanNote> notes = new ArrayList<>();
    private final Budget budget;
    private final long begun;

    /**
     * Makes a decoder.
     *
     * @param position where the data begin
     * @param stores one for each component of the scan
     */
    ScanDecoder(
            Source source,
            long position,
            List<PlaneShape> shapes,
            CodingParameters parameters,
            List<LineStore> stores,
            Budget budget) {
        this.bytes = new CodedBytes(source, position);
        this.input = new ScanInput(bytes, source.size() - position);
        this.begun = position;
        this.parameters = parameters;
        this.budget = budget;
        byte[] regions = parameters.regions();
        int at = 0;
        for (PlaneShape shape : shapes) {
            LineDecoder decoder = LineDecoder.of(input, parameters, shape.components(), contexts, regions);
            planes.add(new PlaneDecoder(decoder, shape, stores.subList(at, at + shape.components())));
            at += shape.components();
        }
    }

    /** What was found wrong. */
    List<ScanNote> notes() {
        return notes;
    }

    /** Where the data that were read end. */
    long position() {
        return bytes.position();
    }

    /**
     * Decodes groups of lines.
     *
     * @param from the first, with which a restart interval begins
     * @param wanted the one behind the last
     * @param groups of the scan
     * @param interval groups between restart markers, or 0
     */
    void decode(int from, int wanted, int groups, long interval) throws IOException {
        long step = interval == 0 ? groups : interval;
        planes.forEach(plane -> plane.begin(from * plane.shape().lines()));
        int done = from;
        for (int number = (int) (from / step); done < wanted; number++) {
            int end = (int) Math.min(groups, done + step);
            boolean damaged = !decodeInterval(done, Math.min(end, wanted));
            done = end;
            if (wanted < end) {
                return;
            }
            damaged |= !checkEnd(damaged);
            if (done < wanted) {
                int lost = lost(number, damaged);
                done = lost < 0 ? wanted : (int) Math.min(wanted, end + lost * step);
                blank(end, done);
            }
        }
    }

    /** Decodes one restart interval: false if it is damaged. */
    private boolean decodeInterval(int from, int to) throws IOException {
        Contexts.reset(contexts, parameters);
        planes.forEach(PlaneDecoder::restart);
        try {
            for (int group = from; group < to; group++) {
                budget.checkTime(this::place);
                for (PlaneDecoder plane : planes) {
                    for (int i = 0; i < plane.shape().lines(); i++) {
                        plane.decode();
                    }
                }
            }
            return true;
        } catch (BadCodeException e) {
            boolean over = input.isOver();
            String what = over ? "the data of the scan end in line " : "no code in line ";
            int line = planes.stream().mapToInt(PlaneDecoder::next).max().orElse(0);
            note(over ? JpegLsQuirks.SHORT_SCAN : JpegLsQuirks.BAD_CODE, what + line);
            blank(from, to);
            return false;
        }
    }

    /** Fills up to a group of lines what is missing. */
    private void blank(int from, int to) throws IOException {
        for (int group = from; group < to; group++) {
            budget.checkTime(this::place);
            for (PlaneDecoder plane : planes) {
                int end = (group + 1) * plane.shape().lines();
                while (plane.next() < end) {
                    plane.blank();
                }
            }
        }
    }

    /** Looks at what is left of an interval, which should be less than a byte of zeros: false if it is too much. */
    private boolean checkEnd(boolean damaged) throws IOException {
        boolean over = input.isOver();
        int left = input.left();
        boolean zeros = input.isZeros();
        input.skip();
        if (damaged) {
            return false;
        }
        if (!over || left >= 16 || left >= 8 && !zeros) {
            note(JpegLsQuirks.SURPLUS, "the data of the scan go on behind its last line");
            return false;
        }
        if (left >= 8) {
            note(JpegLsQuirks.ZERO_BEFORE_MARKER, "a byte of 0 before the marker");
        } else if (!zeros) {
            note(JpegLsQuirks.PADDING, "the last byte is not filled with zeros");
        }
        return true;
    }

    /** Reads a restart marker: how many intervals are missing before it, or -1 if there is none. */
    private int lost(int number, boolean damaged) throws IOException {
        int marker = bytes.restartMarker();
        if (marker < 0) {
            note(JpegLsQuirks.SHORT_SCAN, "the data of the scan end before restart interval " + (number + 2));
            return -1;
        }
        input.begin();
        int ahead = marker - Markers.restart(number) & 7;
        if (ahead != 0) {
            String text = Markers.name(marker) + " where " + Markers.name(Markers.restart(number)) + " is next";
            note(JpegLsQuirks.RESTART_NUMBER, text);
        }
        return damaged ? ahead : 0;
    }

    private Place place() {
        return Place.at(
                Math.max(begun, bytes.position() - Math.max(0, input.left()) / 8), "scan"); // without stuffed bits
    }

    private void note(Quirk quirk, String text) {
        if (notes.size() < MOST_NOTES) {
            notes.add(new ScanNote(quirk, place(), text));
        }
    }
}
