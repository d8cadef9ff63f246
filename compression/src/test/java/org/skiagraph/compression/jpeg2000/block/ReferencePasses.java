package org.skiagraph.compression.jpeg2000.block;

import java.util.Arrays;

/**
 * The coding passes over the bit planes of a block, sample by sample. One walk serves both ways: it tells {@link Bits} what each
 * bit is, and goes on with what these say it is. T.800 D.1 to D.3.
 */
final class ReferencePasses {
    /** Codes one bit. */
    interface Bits {
        /** Codes a bit, arithmetically, and gives it back; or, when decoding, gives the bit that was coded. */
        int code(int cx, int bit);

        /** The same for raw bits. */
        int raw(int bit);
    }

    /** What the samples are when encoding. */
    interface Samples {
        /** Bit of the magnitude of sample i in a plane. */
        int bit(int i, int plane);

        /** 1 if sample i is negative. */
        int sign(int i);
    }

    private static final int[][] SIGNS = { // [H + 1][V + 1]: context, XORbit. T.800 Table D.3
        {13, 1}, {12, 1}, {11, 1}, {10, 1}, {9, 0}, {10, 0}, {11, 0}, {12, 0}, {13, 0}
    };

    private final int width;
    private final int height;
    private final Orientation orientation;
    private final boolean causal;
    private final Samples samples;
    private final Bits bits;
    private final boolean[] significant;
    private final boolean[] visited;
    private final boolean[] refined;
    private final int[] sign;
    private final int[] lowest;
    /** Bits of planes from the region's shift on, shifted down, and of those below. */
    private final long[] upper;

    private final long[] lower;
    private final int roiShift;
    private int plane;

    ReferencePasses(
            int width, int height, Orientation orientation, boolean causal, int roiShift, Samples samples, Bits bits) {
        this.width = width;
        this.height = height;
        this.orientation = orientation;
        this.causal = causal;
        this.roiShift = roiShift;
        this.samples = samples;
        this.bits = bits;
        int n = width * height;
        significant = new boolean[n];
        visited = new boolean[n];
        refined = new boolean[n];
        sign = new int[n];
        lowest = new int[n];
        upper = new long[n];
        lower = new long[n];
    }

    /** Codes one pass; pass 0 is the cleanup pass of the highest plane. Each stripe has four rows. */
    void run(int pass, int planes, boolean raw, boolean symbols) {
        plane = planes - 1 - (pass + 2) / 3;
        for (int top = 0; top < height; top += 4) {
            for (int x = 0; x < width; x++) {
                switch (pass % 3) {
                    case 1 -> propagate(x, top, raw);
                    case 2 -> refine(x, top, raw);
                    default -> cleanUp(x, top);
                }
            }
        }
        if (pass % 3 == 0) {
            Arrays.fill(visited, false);
            if (symbols) {
                badSymbol |= (uniform(1) << 3 | uniform(0) << 2 | uniform(1) << 1 | uniform(0)) != 10;
            }
        }
    }

    private boolean badSymbol;

    boolean badSymbol() {
        return badSymbol;
    }

    private int uniform(int bit) {
        return bits.code(ReferenceMq.UNIFORM, bit);
    }

    private int bottom(int top) {
        return Math.min(height, top + 4);
    }

    private void propagate(int x, int top, boolean raw) {
        for (int y = top; y < bottom(top); y++) {
            int i = y * width + x;
            if (!significant[i] && neighbours(x, y) > 0) {
                int actual = samples.bit(i, plane);
                int bit = raw ? bits.raw(actual) : bits.code(zeroContext(x, y), actual);
                visited[i] = true;
                if (bit == 1) {
                    becomeSignificant(x, y, raw);
                }
            }
        }
    }

    private void refine(int x, int top, boolean raw) {
        for (int y = top; y < bottom(top); y++) {
            int i = y * width + x;
            if (significant[i] && !visited[i]) {
                int actual = samples.bit(i, plane);
                int cx = refined[i] ? 16 : neighbours(x, y) > 0 ? 15 : 14;
                setBit(i, raw ? bits.raw(actual) : bits.code(cx, actual));
                refined[i] = true;
            }
        }
    }

    private void cleanUp(int x, int top) {
        int y = top;
        if (isRun(x, top)) {
            int zeros = 0;
            while (zeros < 4 && samples.bit((top + zeros) * width + x, plane) == 0) {
                zeros++;
            }
            if (bits.code(ReferenceMq.RUN_LENGTH, zeros < 4 ? 1 : 0) == 0) {
                return;
            }
            zeros = uniform(zeros >> 1 & 1) << 1 | uniform(zeros & 1);
            becomeSignificant(x, top + zeros, false);
            y = top + zeros + 1;
        }
        for (; y < bottom(top); y++) {
            int i = y * width + x;
            if (!significant[i] && !visited[i] && bits.code(zeroContext(x, y), samples.bit(i, plane)) == 1) {
                becomeSignificant(x, y, false);
            }
        }
    }

    private boolean isRun(int x, int top) {
        if (top + 4 > height) {
            return false;
        }
        for (int y = top; y < top + 4; y++) {
            int i = y * width + x;
            if (significant[i] || visited[i] || neighbours(x, y) > 0) {
                return false;
            }
        }
        return true;
    }

    private void becomeSignificant(int x, int y, boolean raw) {
        int i = y * width + x;
        int h = Math.max(-1, Math.min(1, signAt(x - 1, y, y) + signAt(x + 1, y, y)));
        int v = Math.max(-1, Math.min(1, signAt(x, y - 1, y) + signAt(x, y + 1, y)));
        int[] coding = SIGNS[3 * (h + 1) + v + 1];
        int actual = samples.sign(i);
        sign[i] = raw ? bits.raw(actual) : bits.code(coding[0], actual ^ coding[1]) ^ coding[1];
        significant[i] = true;
        setBit(i, 1);
    }

    private void setBit(int i, int bit) {
        lowest[i] = plane;
        if (plane >= roiShift) {
            upper[i] |= (long) bit << plane - roiShift;
        } else if (plane < BlockDecoder.WIDE_PLANES) {
            lower[i] |= (long) bit << plane;
        }
    }

    /** 1 if a neighbour is significant. Seen from row {@code from}: the next stripe may be out of sight. T.800 D.7. */
    private int at(int x, int y, int from) {
        boolean hidden = causal && y / 4 > from / 4;
        return x >= 0 && x < width && y >= 0 && y < height && !hidden && significant[y * width + x] ? 1 : 0;
    }

    private int signAt(int x, int y, int from) {
        return at(x, y, from) == 0 ? 0 : 1 - 2 * sign[y * width + x];
    }

    private int horizontal(int x, int y) {
        return at(x - 1, y, y) + at(x + 1, y, y);
    }

    private int vertical(int x, int y) {
        return at(x, y - 1, y) + at(x, y + 1, y);
    }

    private int diagonal(int x, int y) {
        return at(x - 1, y - 1, y) + at(x + 1, y - 1, y) + at(x - 1, y + 1, y) + at(x + 1, y + 1, y);
    }

    private int neighbours(int x, int y) {
        return horizontal(x, y) + vertical(x, y) + diagonal(x, y);
    }

    /** T.800 Table D.1. */
    private int zeroContext(int x, int y) {
        int h = horizontal(x, y);
        int v = vertical(x, y);
        int d = diagonal(x, y);
        return switch (orientation) {
            case LL, LH -> zeroContext(h, v, d);
            case HL -> zeroContext(v, h, d);
            case HH -> {
                int hv = h + v;
                if (d >= 3) {
                    yield 8;
                } else if (d == 2) {
                    yield hv >= 1 ? 7 : 6;
                } else if (d == 1) {
                    yield hv >= 2 ? 5 : 3 + hv;
                }
                yield Math.min(hv, 2);
            }
        };
    }

    private static int zeroContext(int h, int v, int d) {
        if (h == 2) {
            return 8;
        } else if (h == 1) {
            return v >= 1 ? 7 : d >= 1 ? 6 : 5;
        }
        return v == 2 ? 4 : v == 1 ? 3 : Math.min(d, 2);
    }

    /** The values as {@link BlockDecoder} gives them. */
    long[] values() {
        long[] values = new long[width * height];
        for (int i = 0; i < values.length; i++) {
            long value = 0;
            if (upper[i] != 0) {
                value = 2 * upper[i] + (1L << Math.max(0, lowest[i] - roiShift));
            } else if (lower[i] != 0) {
                value = 2 * lower[i] + (1L << lowest[i]);
            }
            values[i] = sign[i] == 1 ? -value : value;
        }
        return values;
    }
}
