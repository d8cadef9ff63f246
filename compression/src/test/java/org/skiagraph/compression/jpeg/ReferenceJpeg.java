package org.skiagraph.compression.jpeg;

import java.util.ArrayList;
import java.util.List;

/**
 * The decoder of sequential and lossless streams as T.81 prints it: bit by bit, the procedures of annex F and H by their letters, the
 * transform in the factored form of Loeffler, Ligtenberg and Moschytz. Slow, of valid streams only; what the fast one must equal.
 */
final class ReferenceJpeg {
    private final byte[] stream;
    private int at;
    private int bitsLeft;
    private int current;
    private final int[][] quantisation = new int[4][];
    private final Table[][] huffman = new Table[2][4];
    private int interval;
    private boolean lossless;
    private int precision;
    private int height;
    private int width;
    private int[] ids;
    private int[] h;
    private int[] v;
    private int[] tq;
    private int[][] planes;

    private ReferenceJpeg(byte[] stream) {
        this.stream = stream;
    }

    /** The samples of each component, in its own size. */
    static int[][] decode(byte[] stream) {
        ReferenceJpeg reference = new ReferenceJpeg(stream);
        reference.run();
        return reference.planes;
    }

    /** MINCODE, MAXCODE, VALPTR of T.81 Figure F.15. */
    private record Table(int[] min, int[] max, int[] pointer, int[] values) {}

    private int uint8() {
        return stream[at++] & 0xFF;
    }

    private int uint16() {
        return uint8() << 8 | uint8();
    }

    private void run() {
        at = 2;
        while (true) {
            int marker = uint16();
            if (marker == 0xFFD9) {
                return;
            }
            int end = at + ((stream[at] & 0xFF) << 8 | stream[at + 1] & 0xFF);
            at += 2;
            switch (marker) {
                case 0xFFDB -> quantisation(end);
                case 0xFFC4 -> huffman(end);
                case 0xFFDD -> interval = uint16();
                case 0xFFC0, 0xFFC1, 0xFFC3 -> frame(marker == 0xFFC3);
                case 0xFFDA -> {
                    scan();
                    continue;
                }
                default -> {}
            }
            at = end;
        }
    }

    private void quantisation(int end) {
        while (at < end) {
            int head = uint8();
            int[] table = new int[64];
            for (int k = 0; k < 64; k++) {
                table[k] = head >> 4 == 0 ? uint8() : uint16();
            }
            quantisation[head & 15] = table;
        }
    }

    private void huffman(int end) {
        while (at < end) {
            int head = uint8();
            int[] bits = new int[17];
            int count = 0;
            for (int i = 1; i <= 16; i++) {
                bits[i] = uint8();
                count += bits[i];
            }
            int[] values = new int[count];
            for (int i = 0; i < count; i++) {
                values[i] = uint8();
            }
            int[] min = new int[17];
            int[] max = new int[17];
            int[] pointer = new int[17];
            int code = 0;
            int next = 0;
            for (int i = 1; i <= 16; i++) {
                pointer[i] = next;
                min[i] = code;
                max[i] = bits[i] == 0 ? -1 : code + bits[i] - 1;
                next += bits[i];
                code = code + bits[i] << 1;
            }
            huffman[head >> 4][head & 15] = new Table(min, max, pointer, values);
        }
    }

    private void frame(boolean isLossless) {
        lossless = isLossless;
        precision = uint8();
        height = uint16();
        width = uint16();
        int n = uint8();
        ids = new int[n];
        h = new int[n];
        v = new int[n];
        tq = new int[n];
        planes = new int[n][];
        for (int i = 0; i < n; i++) {
            ids[i] = uint8();
            int factors = uint8();
            h[i] = factors >> 4;
            v[i] = factors & 15;
            tq[i] = uint8();
        }
        for (int i = 0; i < n; i++) {
            planes[i] = new int[width(i) * height(i)];
        }
    }

    private static int max(int[] values) {
        int max = 0;
        for (int value : values) {
            max = Math.max(max, value);
        }
        return max;
    }

    private static int ceil(int n, int by) {
        return (n + by - 1) / by;
    }

    private int width(int i) {
        return ceil(width * h[i], max(h));
    }

    private int height(int i) {
        return ceil(height * v[i], max(v));
    }

    private void scan() {
        int n = uint8();
        List<Integer> components = new ArrayList<>();
        int[] dc = new int[n];
        int[] ac = new int[n];
        for (int i = 0; i < n; i++) {
            int id = uint8();
            for (int c = 0; c < ids.length; c++) {
                if (ids[c] == id) {
                    components.add(c);
                }
            }
            int selectors = uint8();
            dc[i] = selectors >> 4;
            ac[i] = selectors & 15;
        }
        int predictor = uint8();
        at++;
        int low = uint8() & 15;
        int unit = lossless ? 1 : 8;
        int across = n == 1 ? ceil(width(components.get(0)), unit) : ceil(width, unit * max(h));
        int down = n == 1 ? ceil(height(components.get(0)), unit) : ceil(height, unit * max(v));
        int[] prediction = new int[n];
        int[][] wide = new int[n][];
        for (int i = 0; i < n; i++) {
            int c = components.get(i);
            wide[i] = new int[across * down * (n == 1 ? 1 : h[c] * v[c])];
        }
        bitsLeft = 0;
        int restartRow = 0;
        for (int mcu = 0; mcu < across * down; mcu++) {
            if (interval > 0 && mcu > 0 && mcu % interval == 0) {
                at += 2; // RSTm
                bitsLeft = 0;
                prediction = new int[n];
                restartRow = mcu / across;
            }
            for (int i = 0; i < n; i++) {
                int c = components.get(i);
                int hi = n == 1 ? 1 : h[c];
                int vi = n == 1 ? 1 : v[c];
                for (int y = 0; y < vi; y++) {
                    for (int x = 0; x < hi; x++) {
                        int ux = mcu % across * hi + x;
                        int uy = mcu / across * vi + y;
                        if (lossless) {
                            int stride = across * hi;
                            int px = predict(
                                    wide[i], stride, ux, uy, restartRow * vi, predictor, 1 << precision - low - 1);
                            int sample = px + difference(huffman[0][dc[i]]) & 0xFFFF;
                            wide[i][uy * stride + ux] = sample;
                            put(c, ux, uy, sample << low & 0xFFFF);
                        } else {
                            prediction[i] += difference(huffman[0][dc[i]]);
                            block(c, ux, uy, prediction[i], huffman[1][ac[i]]);
                        }
                    }
                }
            }
        }
    }

    /** T.81 Table H.1. */
    private static int predict(int[] plane, int stride, int x, int y, int firstLine, int predictor, int initial) {
        if (y == firstLine) {
            return x == 0 ? initial : plane[y * stride + x - 1];
        }
        int rb = plane[(y - 1) * stride + x];
        if (x == 0) {
            return rb;
        }
        int ra = plane[y * stride + x - 1];
        int rc = plane[(y - 1) * stride + x - 1];
        return switch (predictor) {
            case 1 -> ra;
            case 2 -> rb;
            case 3 -> rc;
            case 4 -> ra + rb - rc;
            case 5 -> ra + (rb - rc >> 1);
            case 6 -> rb + (ra - rc >> 1);
            default -> ra + rb >> 1;
        };
    }

    private void put(int c, int x, int y, int sample) {
        if (x < width(c) && y < height(c)) {
            planes[c][y * width(c) + x] = sample;
        }
    }

    /** NEXTBIT of T.81 Figure F.18. */
    private int bit() {
        if (bitsLeft == 0) {
            current = uint8();
            bitsLeft = 8;
            if (current == 0xFF) {
                at++;
            }
        }
        return current >> --bitsLeft & 1;
    }

    /** DECODE of T.81 Figure F.16. */
    private int symbol(Table table) {
        int code = bit();
        int length = 1;
        while (table.max()[length] < code || table.max()[length] < 0) {
            code = code << 1 | bit();
            length++;
        }
        return table.values()[table.pointer()[length] + code - table.min()[length]];
    }

    /** RECEIVE and EXTEND of T.81 Figures F.17 and F.12. */
    private int receive(int category) {
        int value = 0;
        for (int i = 0; i < category; i++) {
            value = value << 1 | bit();
        }
        return category > 0 && value < 1 << category - 1 ? value - (1 << category) + 1 : value;
    }

    private int difference(Table table) {
        int category = symbol(table);
        return category == 16 ? 32_768 : receive(category);
    }

    private void block(int c, int ux, int uy, int dc, Table ac) {
        int[] coefficients = new int[64];
        int[] steps = quantisation[tq[c]];
        coefficients[0] = dc * steps[0];
        for (int k = 1; k < 64; k++) {
            int symbol = symbol(ac);
            int category = symbol & 15;
            if (category == 0 && symbol >> 4 < 15) {
                break;
            }
            k += symbol >> 4;
            if (category > 0) {
                coefficients[Zigzag.natural(k)] = receive(category) * steps[k];
            }
        }
        int[] samples = inverseTransform(coefficients, precision);
        for (int i = 0; i < 64; i++) {
            put(c, ux * 8 + i % 8, uy * 8 + i / 8, samples[i]);
        }
    }

    /** The accurate integer transform, columns first, nothing left out. */
    static int[] inverseTransform(int[] coefficients, int precision) {
        int passBits = precision <= 8 ? 2 : 1;
        int[] out = coefficients.clone();
        for (int x = 0; x < 8; x++) {
            pass(out, x, 8, 13 - passBits);
        }
        for (int y = 0; y < 8; y++) {
            pass(out, y * 8, 1, 13 + passBits + 3);
        }
        for (int i = 0; i < 64; i++) {
            out[i] = Math.max(0, Math.min((1 << precision) - 1, out[i] + (1 << precision - 1)));
        }
        return out;
    }

    private static void pass(int[] a, int from, int step, int shift) {
        int z1 = (a[from + 2 * step] + a[from + 6 * step]) * 4433;
        int tmp2 = z1 - a[from + 6 * step] * 15137;
        int tmp3 = z1 + a[from + 2 * step] * 6270;
        int tmp0 = a[from] + a[from + 4 * step] << 13;
        int tmp1 = a[from] - a[from + 4 * step] << 13;
        int[] even = {tmp0 + tmp3, tmp1 + tmp2, tmp1 - tmp2, tmp0 - tmp3};
        int i7 = a[from + 7 * step];
        int i5 = a[from + 5 * step];
        int i3 = a[from + 3 * step];
        int i1 = a[from + step];
        int z5 = (i7 + i3 + i5 + i1) * 9633;
        int za = (i7 + i1) * -7373;
        int zb = (i5 + i3) * -20995;
        int zc = (i7 + i3) * -16069 + z5;
        int zd = (i5 + i1) * -3196 + z5;
        int[] odd = {i1 * 12299 + za + zd, i3 * 25172 + zb + zc, i5 * 16819 + zb + zd, i7 * 2446 + za + zc};
        int half = 1 << shift - 1;
        for (int i = 0; i < 4; i++) {
            a[from + i * step] = even[i] + odd[i] + half >> shift;
            a[from + (7 - i) * step] = even[i] - odd[i] + half >> shift;
        }
    }
}
