package org.skiagraph.compression.rle;

import java.io.IOException;
import java.util.Arrays;
import org.skiagraph.bounds.Findings;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;

/** Reads the plane of one segment block by block; what the segment lacks is 0. Keeps account of what is wrong with it. */
final class SegmentReader implements Locator {
    private final SegmentExpander expander;
    private final Segment segment;
    private final int block;
    private byte[] buffer = {};

    /** What the last code gave beyond the last block: {@code carried} bytes at {@code carriedAt} of the buffer. */
    private int carriedAt;

    private int carried;
    private long missing;
    private boolean surplus;

    /**
     * Makes a reader.
     *
     * @param block bytes of a block at the most
     */
    SegmentReader(Source source, Segment segment, int block) {
        this.expander = new SegmentExpander(source, segment);
        this.segment = segment;
        this.block = block;
    }

    /** Where {@link #read} puts a block, from its first cell. */
    byte[] buffer() {
        if (buffer.length == 0) {
            buffer = new byte[block + SegmentExpander.LONGEST];
        }
        return buffer;
    }

    /** Expands the next {@code n} bytes into the buffer. */
    void read(int n) throws IOException {
        byte[] out = buffer;
        System.arraycopy(out, carriedAt, out, 0, carried);
        int to = expander.expand(out, carried, n, out.length);
        fill(out, to, n);
        carriedAt = n;
        carried = Math.max(0, to - n);
    }

    /** Expands the whole plane into an array of the caller. */
    void readAll(byte[] out, int from, int n) throws IOException {
        int to = expander.expand(out, from, from + n, from + n);
        fill(out, to, from + n);
        finish();
    }

    private void fill(byte[] out, int from, int to) {
        if (from < to) {
            missing += to - from;
            Arrays.fill(out, from, to, (byte) 0);
        }
    }

    /** To be called when the plane is full: what is left may be one byte of padding. */
    void finish() {
        surplus = carried > 0 || expander.isCut() || (!segment.isAbsent() && segment.end() - expander.position() > 1);
    }

    Segment segment() {
        return segment;
    }

    boolean isAbsent() {
        return segment.isAbsent();
    }

    /** True if some of the plane was made up. */
    boolean isIncomplete() {
        return missing > 0;
    }

    /** The byte of the stream after the last one used, padding included. */
    long used() {
        if (segment.isAbsent()) {
            return RleHeader.LENGTH;
        }
        long position = expander.position();
        boolean padded = (position - segment.start() & 1) != 0 && position < segment.end();
        return padded ? position + 1 : position;
    }

    /** Reports what is wrong with the segment. */
    void report(Findings findings) throws MalformedDataException {
        if (segment.isAbsent()) {
            findings.report(
                    RleQuirks.ABSENT_SEGMENT, segment, "offset " + segment.start() + " is not within the segments");
            return;
        }
        if (segment.isOdd()) {
            findings.report(
                    RleQuirks.ODD_SEGMENT, segment, "segment of " + (segment.end() - segment.start()) + " bytes");
        }
        if (expander.noOperations() > 0) {
            findings.report(RleQuirks.NO_OPERATION, segment, "code -128, " + expander.noOperations() + " times");
        }
        if (missing > 0) {
            findings.report(RleQuirks.SHORT_SEGMENT, this, "segment ends " + missing + " bytes before its plane");
        } else if (surplus) {
            findings.report(RleQuirks.SURPLUS, this, "segment goes on after its plane is full");
        }
    }

    @Override
    public Place place() {
        return segment.at(expander.position());
    }
}
