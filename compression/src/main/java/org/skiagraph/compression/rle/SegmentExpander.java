package org.skiagraph.compression.rle;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.skiagraph.bounds.ArraySlice;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.Source;

/**
 * Expands the codes of one segment, a stretch at a time. PS3.5 G.3.2.
 *
 * <p>A code gives at most 128 bytes, so that while there is room for them every code is done with stores of eight bytes that
 * may write more than it says: the next code writes over it. Near the end of input or room each code is done exactly.
 */
final class SegmentExpander {
    /** Bytes that one code gives at the most; a multiple of eight, so stores of eight write no more either. */
    static final int LONGEST = 128;

    private static final int AT_ONCE = 32;
    private static final int NO_OPERATION = -128;
    private static final int WINDOW = 1 << 16;
    private static final long EACH_BYTE = 0x0101_0101_0101_0101L;

    private final Source source;
    private final Segment segment;
    private final boolean inArray;

    /** A part of the stream; byte {@code i} of it is byte {@code base + i} of the stream. */
    private final byte[] in;

    private long base;
    private int at;
    private int limit;

    private long noOperations;
    private boolean cut;

    SegmentExpander(Source source, Segment segment) {
        this.source = source;
        this.segment = segment;
        Optional<ArraySlice> array = source.array();
        inArray = array.isPresent();
        if (segment.isAbsent()) {
            in = new byte[0];
            base = segment.start();
        } else if (inArray) {
            ArraySlice slice = array.get();
            in = slice.array();
            base = -slice.offset();
            at = slice.offset() + (int) segment.start();
            limit = slice.offset() + (int) segment.end();
        } else {
            in = new byte[(int) Math.min(WINDOW, segment.end() - segment.start() + LONGEST)];
            base = segment.start();
        }
    }

    /** Where in the stream the next code is. */
    long position() {
        return base + at;
    }

    /** How many codes gave nothing. */
    long noOperations() {
        return noOperations;
    }

    /** True if a code was cut off because there was no room for all it gave. */
    boolean isCut() {
        return cut;
    }

    /**
     * Expands codes until {@code wanted} is reached, or the segment ends.
     *
     * @param from where the first byte goes
     * @param wanted up to where bytes are wanted; the last code may give more, up to {@code room}
     * @param room cells of {@code out} that may be written
     * @return the cell after the last byte given; cells after it, below {@code room}, may have been written too
     */
    int expand(byte[] out, int from, int wanted, int room) throws IOException {
        int to = from;
        while (to < wanted) {
            to = expandFast(out, to, Math.min(wanted, room - LONGEST + 1));
            if (to >= wanted || refill()) {
                continue;
            }
            if (at == limit) {
                break;
            }
            to = expandOne(out, to, room);
        }
        return to;
    }

    private int expandFast(byte[] out, int from, int end) {
        final byte[] in = this.in;
        final int last = limit - LONGEST - 1;
        int i = at;
        int o = from;
        while (o < end && i <= last) {
            int n = in[i];
            int run = n >> 31;
            int more = (n ^ run) - run; // one less than the bytes given
            long first = Bytes.int64L(in, i + 1);
            long repeated = (first & 0xFF) * EACH_BYTE;
            Bytes.put64L(out, o, first ^ ((first ^ repeated) & run));
            for (int k = 8; k < AT_ONCE; k += 8) {
                long next = Bytes.int64L(in, i + 1 + k);
                Bytes.put64L(out, o + k, next ^ ((next ^ repeated) & run));
            }
            if (more >= AT_ONCE) {
                if (n == NO_OPERATION) {
                    i++;
                    noOperations++;
                    continue;
                }
                expandRest(in, i + 1, out, o, more, run, repeated);
            }
            o += more + 1;
            i += 2 + (more & ~run);
        }
        at = i;
        return o;
    }

    private static void expandRest(byte[] in, int i, byte[] out, int o, int more, int run, long repeated) {
        if (run == 0) {
            for (int k = AT_ONCE; k <= more; k += 8) {
                Bytes.put64L(out, o + k, Bytes.int64L(in, i + k));
            }
        } else {
            for (int k = AT_ONCE; k <= more; k += 8) {
                Bytes.put64L(out, o + k, repeated);
            }
        }
    }

    /** One code, exactly: not more than the segment has, nor than there is room for. */
    private int expandOne(byte[] out, int from, int room) {
        int n = in[at++];
        if (n == NO_OPERATION) {
            noOperations++;
            return from;
        }
        int count = Math.abs(n) + 1;
        int given = Math.min(count, room - from);
        cut |= given < count;
        if (n >= 0) {
            given = Math.min(given, limit - at);
            System.arraycopy(in, at, out, from, given);
            at = Math.min(limit, at + count);
        } else if (at < limit) {
            Arrays.fill(out, from, from + given, in[at++]);
        } else {
            given = 0;
        }
        return from + given;
    }

    /** Reads on if the codes at hand run out and the segment has more. True if bytes came. */
    private boolean refill() throws IOException {
        long next = base + limit;
        if (inArray || limit - at > LONGEST || next == segment.end()) {
            return false;
        }
        System.arraycopy(in, at, in, 0, limit - at);
        base += at;
        limit -= at;
        at = 0;
        int n = (int) Math.min(in.length - limit, segment.end() - next);
        source.readFully(next, in, limit, n);
        limit += n;
        return true;
    }

    /** How many bytes the rest of the segment gives; it is used up by this. */
    long measure() throws IOException {
        long sum = 0;
        while (at < limit || refill()) {
            refill();
            int n = in[at++];
            if (n >= 0) {
                int given = Math.min(n + 1, limit - at);
                sum += given;
                at += given;
            } else if (n != NO_OPERATION && at < limit) {
                sum += 1 - n;
                at++;
            }
        }
        return sum;
    }
}
