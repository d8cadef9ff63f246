package org.skiagraph.compression.jpegls;

import java.io.ByteArrayOutputStream;

/**
 * JPEG-LS as simply as the Standard says it, letter by letter from code segments A.1 to A.23: one bit and one sample at a time. The
 * data of one scan, of components of one size.
 */
final class ReferenceJpegLs {
    private static final int[] J = {
        0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15
    };

    private final int width;
    private final int height;
    private final int[][] planes;
    private final boolean bySample;
    private final int maxval;
    private final int near;
    private final int t1;
    private final int t2;
    private final int t3;
    private final int reset;
    private final int range;
    private final int qbpp;
    private final int limit;

    private final int[] a = new int[367];
    private final int[] b = new int[365];
    private final int[] c = new int[365];
    private final int[] n = new int[367];
    private final int[] nn = new int[367];
    private final int[] runIndex;

    /** What coding can come to: tests ask whether an image came to it. */
    enum Event {
        RUN_TO_THE_END,
        LONGEST_RUN,
        INTERRUPTION_OF_EQUALS,
        INTERRUPTION_OF_OTHERS,
        NEGATIVE_SIGN,
        ESCAPE,
        ESCAPE_AFTER_RUN,
        HALVING,
        HALVING_AFTER_RUN,
        FLIP,
        LARGEST_K,
        LEAST_C,
        GREATEST_C,
        CLAMPED_PREDICTION,
        EDGE_BELOW,
        EDGE_ABOVE,
        PLANE
    }

    private final java.util.Set<Event> reached = java.util.EnumSet.noneOf(Event.class);
    private final java.util.Set<Integer> regions = new java.util.TreeSet<>();

    // coding: what is written, or what is read
    private final StringBuilder bits;
    private int at;
    private final boolean decoding;

    private ReferenceJpegLs(
            int width,
            int height,
            int[][] planes,
            boolean bySample,
            PresetParameters p,
            int near,
            StringBuilder bits,
            boolean decoding) {
        this.width = width;
        this.height = height;
        this.planes = planes;
        this.bySample = bySample;
        this.maxval = p.maxval();
        this.near = near;
        this.t1 = p.t1();
        this.t2 = p.t2();
        this.t3 = p.t3();
        this.reset = p.reset();
        this.bits = bits;
        this.decoding = decoding;
        range = (maxval + 2 * near) / (2 * near + 1) + 1;
        qbpp = ceilLog2(range);
        int bpp = Math.max(2, ceilLog2(maxval + 1));
        limit = 2 * (bpp + Math.max(8, bpp));
        runIndex = new int[planes.length];
        initialize();
    }

    private static int ceilLog2(int value) {
        int bits = 0;
        while (1 << bits < value) {
            bits++;
        }
        return bits;
    }

    /** Code segment A.1 and A.2.1. */
    private void initialize() {
        java.util.Arrays.fill(a, Math.max(2, (range + 32) / 64));
        java.util.Arrays.fill(n, 1);
    }

    /** Encodes; {@code planes} become what a decoder gives. */
    static byte[] encode(
            int width, int height, int[][] planes, boolean bySample, PresetParameters parameters, int near) {
        StringBuilder bits = new StringBuilder();
        new ReferenceJpegLs(width, height, planes, bySample, parameters, near, bits, false).run();
        return stuffed(bits);
    }

    /** Encodes one component, and says what that came to; the regions of gradients are added. */
    static java.util.Set<Event> reached(
            int width, int height, int[] plane, PresetParameters parameters, int near, java.util.Set<Integer> regions) {
        ReferenceJpegLs coder = new ReferenceJpegLs(
                width, height, new int[][] {plane.clone()}, false, parameters, near, new StringBuilder(), false);
        coder.run();
        regions.addAll(coder.regions);
        return coder.reached;
    }

    /** Decodes. */
    static int[][] decode(
            byte[] data, int width, int height, int count, boolean bySample, PresetParameters parameters, int near) {
        int[][] planes = new int[count][width * height];
        new ReferenceJpegLs(width, height, planes, bySample, parameters, near, plain(data), true).run();
        return planes;
    }

    private static byte[] stuffed(StringBuilder bits) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int last = 0;
        for (int i = 0; i < bits.length() || last == 0xFF; ) {
            int count = last == 0xFF ? 7 : 8;
            int value = 0;
            for (int k = 0; k < count; k++, i++) {
                value = value << 1 | (i < bits.length() && bits.charAt(i) == '1' ? 1 : 0);
            }
            out.write(value);
            last = value;
        }
        return out.toByteArray();
    }

    private static StringBuilder plain(byte[] data) {
        StringBuilder bits = new StringBuilder();
        int last = 0;
        for (byte next : data) {
            for (int k = last == 0xFF ? 6 : 7; k >= 0; k--) {
                bits.append((next >> k & 1) != 0 ? '1' : '0');
            }
            last = next & 0xFF;
        }
        return bits;
    }

    private void put(int value, int count) {
        for (int k = count - 1; k >= 0; k--) {
            bits.append((value >> k & 1) != 0 ? '1' : '0');
        }
    }

    private int get(int count) {
        int value = 0;
        for (int k = 0; k < count; k++) {
            value = value << 1 | bits.charAt(at++) - '0';
        }
        return value;
    }

    private void run() {
        for (int y = 0; y < height; y++) {
            if (bySample) {
                line(y, 0, planes.length);
            } else {
                for (int i = 0; i < planes.length; i++) {
                    line(y, i, 1);
                }
            }
        }
    }

    private int sample(int component, int x, int y) {
        if (y < 0) {
            return 0;
        }
        if (x < 0) {
            return sample(component, 0, y - 1); // Ra of the first sample; as Rc that of the line above
        }
        return planes[component][y * width + Math.min(x, width - 1)];
    }

    private int ra(int component, int x, int y) {
        return x == 0 ? sample(component, 0, y - 1) : sample(component, x - 1, y);
    }

    private int rc(int component, int x, int y) {
        return x == 0 ? sample(component, 0, y - 2) : sample(component, x - 1, y - 1);
    }

    private int[] gradients(int component, int x, int y) {
        int ra = ra(component, x, y);
        int rb = sample(component, x, y - 1);
        int rc = rc(component, x, y);
        int rd = sample(component, x + 1, y - 1);
        return new int[] {quantized(rd - rb), quantized(rb - rc), quantized(rc - ra)};
    }

    /** Code segment A.4. */
    private int quantized(int d) {
        if (d <= -t3) {
            return -4;
        } else if (d <= -t2) {
            return -3;
        } else if (d <= -t1) {
            return -2;
        } else if (d < -near) {
            return -1;
        } else if (d <= near) {
            return 0;
        } else if (d < t1) {
            return 1;
        } else if (d < t2) {
            return 2;
        } else if (d < t3) {
            return 3;
        }
        return 4;
    }

    private void line(int y, int first, int count) {
        int x = 0;
        while (x < width) {
            boolean flat = true;
            for (int i = first; i < first + count; i++) {
                int[] q = gradients(i, x, y);
                flat &= q[0] == 0 && q[1] == 0 && q[2] == 0;
            }
            if (flat) {
                x = runMode(x, y, first, count);
            } else {
                for (int i = first; i < first + count; i++) {
                    regular(i, x, y);
                }
                x++;
            }
        }
    }

    private void regular(int component, int x, int y) {
        int[] g = gradients(component, x, y);
        int sign = 1;
        int firstSign = g[0] != 0 ? g[0] : g[1] != 0 ? g[1] : g[2];
        if (firstSign < 0) {
            sign = -1;
            g = new int[] {-g[0], -g[1], -g[2]};
        }
        int q = g[0] * 81 + g[1] * 9 + g[2];
        note(Event.NEGATIVE_SIGN, sign < 0);
        for (int region : g) {
            regions.add(region);
        }
        int ra = ra(component, x, y);
        int rb = sample(component, x, y - 1);
        int rc = rc(component, x, y);
        int px; // A.5
        if (rc >= Math.max(ra, rb)) {
            px = Math.min(ra, rb);
        } else if (rc <= Math.min(ra, rb)) {
            px = Math.max(ra, rb);
        } else {
            px = ra + rb - rc;
        }
        note(Event.EDGE_BELOW, rc >= Math.max(ra, rb));
        note(Event.EDGE_ABOVE, rc <= Math.min(ra, rb));
        note(Event.PLANE, rc > Math.min(ra, rb) && rc < Math.max(ra, rb));
        px += sign * c[q]; // A.6
        note(Event.CLAMPED_PREDICTION, px < 0 || px > maxval);
        px = px > maxval ? maxval : px < 0 ? 0 : px;
        int k = 0; // A.10
        while (n[q] << k < a[q]) {
            k++;
        }
        note(Event.LARGEST_K, k == ceilLog2(range) - 1);
        boolean flipped = near == 0 && k == 0 && 2 * b[q] <= -n[q];
        note(Event.FLIP, flipped);
        int error;
        if (decoding) {
            int mapped = readGolomb(k, limit);
            error = mapped % 2 == 0 ? mapped / 2 : -(mapped + 1) / 2;
            error = flipped ? -error - 1 : error;
        } else {
            error = (planes[component][y * width + x] - px) * sign; // A.7
            error = reduce(quantizedError(error)); // A.8, A.9
            int mapped; // A.11
            if (flipped) {
                mapped = error >= 0 ? 2 * error + 1 : -2 * (error + 1);
            } else {
                mapped = error >= 0 ? 2 * error : -2 * error - 1;
            }
            writeGolomb(mapped, k, limit);
        }
        planes[component][y * width + x] = reconstruct(px, sign * error);
        update(q, error);
    }

    private int quantizedError(int error) {
        return error > 0 ? (error + near) / (2 * near + 1) : -((near - error) / (2 * near + 1));
    }

    private int reduce(int error) {
        int e = error < 0 ? error + range : error;
        return e >= (range + 1) / 2 ? e - range : e;
    }

    private int reconstruct(int px, int error) {
        int rx = px + error * (2 * near + 1);
        if (rx < -near) {
            rx += range * (2 * near + 1);
        } else if (rx > maxval + near) {
            rx -= range * (2 * near + 1);
        }
        return rx < 0 ? 0 : rx > maxval ? maxval : rx;
    }

    /** Code segments A.12 and A.13. */
    private void update(int q, int error) {
        b[q] += error * (2 * near + 1);
        a[q] += Math.abs(error);
        note(Event.HALVING, n[q] == reset);
        if (n[q] == reset) {
            a[q] >>= 1;
            b[q] = b[q] >= 0 ? b[q] >> 1 : -((1 - b[q]) >> 1);
            n[q] >>= 1;
        }
        n[q]++;
        if (b[q] <= -n[q]) {
            b[q] += n[q];
            if (c[q] > -128) {
                c[q]--;
            }
            if (b[q] <= -n[q]) {
                b[q] = -n[q] + 1;
            }
        } else if (b[q] > 0) {
            b[q] -= n[q];
            if (c[q] < 127) {
                c[q]++;
            }
            if (b[q] > 0) {
                b[q] = 0;
            }
        }
        note(Event.LEAST_C, c[q] == -128);
        note(Event.GREATEST_C, c[q] == 127);
    }

    private void note(Event event, boolean happened) {
        if (happened) {
            reached.add(event);
        }
    }

    private void writeGolomb(int mapped, int k, int most) {
        int zeros = mapped >> k;
        note(most == limit ? Event.ESCAPE : Event.ESCAPE_AFTER_RUN, zeros >= most - qbpp - 1);
        if (zeros < most - qbpp - 1) {
            put(0, zeros);
            put(1, 1);
            put(mapped & (1 << k) - 1, k);
        } else {
            put(0, most - qbpp - 1);
            put(1, 1);
            put(mapped - 1, qbpp);
        }
    }

    private int readGolomb(int k, int most) {
        int zeros = 0;
        while (get(1) == 0) {
            zeros++;
        }
        return zeros == most - qbpp - 1 ? get(qbpp) + 1 : zeros << k | get(k);
    }

    /** Code segments A.14 to A.16. */
    private int runMode(int from, int y, int first, int count) {
        int x = from;
        if (decoding) {
            while (x < width && get(1) == 1) {
                int length = 1 << J[runIndex[first]];
                int whole = Math.min(length, width - x);
                for (int i = 0; i < whole; i++, x++) {
                    repeat(x, y, first, count);
                }
                if (whole == length && runIndex[first] < 31) {
                    runIndex[first]++;
                }
            }
            if (x == width) {
                return x;
            }
            for (int i = get(J[runIndex[first]]); i > 0; i--, x++) {
                repeat(x, y, first, count);
            }
        } else {
            while (x < width && isNear(x, y, from, first, count)) {
                x++;
            }
            int runCount = x - from;
            for (int i = from; i < x; i++) {
                repeat(i, y, first, count);
            }
            while (runCount >= 1 << J[runIndex[first]]) {
                put(1, 1);
                runCount -= 1 << J[runIndex[first]];
                if (runIndex[first] < 31) {
                    runIndex[first]++;
                }
            }
            note(Event.LONGEST_RUN, runIndex[first] == 31);
            note(Event.RUN_TO_THE_END, x == width);
            if (x == width) {
                if (runCount > 0) {
                    put(1, 1);
                }
                return x;
            }
            put(0, 1);
            put(runCount, J[runIndex[first]]);
        }
        for (int i = first; i < first + count; i++) {
            interruption(i, x, y, J[runIndex[first]]);
        }
        if (runIndex[first] > 0) {
            runIndex[first]--;
        }
        return x + 1;
    }

    private boolean isNear(int x, int y, int from, int first, int count) {
        for (int i = first; i < first + count; i++) {
            if (Math.abs(planes[i][y * width + x] - ra(i, from, y)) > near) {
                return false;
            }
        }
        return true;
    }

    private void repeat(int x, int y, int first, int count) {
        for (int i = first; i < first + count; i++) {
            planes[i][y * width + x] = ra(i, x, y);
        }
    }

    /** Code segments A.17 to A.23. */
    private void interruption(int component, int x, int y, int order) {
        int ra = ra(component, x, y);
        int rb = sample(component, x, y - 1);
        int type = !bySample && Math.abs(ra - rb) <= near ? 1 : 0;
        note(type == 1 ? Event.INTERRUPTION_OF_EQUALS : Event.INTERRUPTION_OF_OTHERS, true);
        int px = type == 1 ? ra : rb;
        int sign = type == 0 && ra > rb ? -1 : 1;
        int q = 365 + type;
        int temp = type == 0 ? a[q] : a[q] + (n[q] >> 1);
        int k = 0;
        while (n[q] << k < temp) {
            k++;
        }
        int most = limit - order - 1;
        int error;
        int mapped;
        if (decoding) {
            mapped = readGolomb(k, most);
            error = 0;
            for (int size = 0; size <= range; size++) {
                for (int candidate : new int[] {size, -size}) {
                    if (2 * Math.abs(candidate) - type - map(candidate, k, q) == mapped) {
                        error = candidate;
                    }
                }
            }
        } else {
            error = (planes[component][y * width + x] - px) * sign;
            error = reduce(quantizedError(error));
            mapped = 2 * Math.abs(error) - type - map(error, k, q);
            writeGolomb(mapped, k, most);
        }
        planes[component][y * width + x] = reconstruct(px, sign * error);
        if (error < 0) {
            nn[q]++;
        }
        a[q] += mapped + 1 - type >> 1;
        note(Event.HALVING_AFTER_RUN, n[q] == reset);
        if (n[q] == reset) {
            a[q] >>= 1;
            n[q] >>= 1;
            nn[q] >>= 1;
        }
        n[q]++;
    }

    private int map(int error, int k, int q) {
        if (k == 0 && error > 0 && 2 * nn[q] < n[q]) {
            return 1;
        } else if (error < 0 && 2 * nn[q] >= n[q]) {
            return 1;
        } else if (error < 0 && k != 0) {
            return 1;
        }
        return 0;
    }
}
