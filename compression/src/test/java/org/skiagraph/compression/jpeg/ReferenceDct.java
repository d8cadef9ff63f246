package org.skiagraph.compression.jpeg;

/** The forward DCT of one block, the plain way. */
final class ReferenceDct {
    private ReferenceDct() {}

    /** In integers, step by step as the flow graph has it: rows, then columns, each rounded. */
    static int[] inIntegers(int[] samples, int kept) {
        int[] block = samples.clone();
        for (int y = 0; y < 8; y++) {
            oneDimension(block, 8 * y, 1, kept, 0, 13 - kept);
        }
        for (int x = 0; x < 8; x++) {
            oneDimension(block, x, 8, 0, kept, 13 + kept);
        }
        return block;
    }

    private static void oneDimension(int[] c, int at, int step, int left, int right, int shift) {
        int[] sums = new int[4];
        int[] differences = new int[4];
        for (int i = 0; i < 4; i++) {
            sums[i] = c[at + i * step] + c[at + (7 - i) * step];
            differences[i] = c[at + i * step] - c[at + (7 - i) * step];
        }
        int even = sums[0] + sums[3];
        int middle = sums[1] + sums[2];
        c[at] = rounded(even + middle << left, right);
        c[at + 4 * step] = rounded(even - middle << left, right);
        int outer = sums[0] - sums[3];
        int inner = sums[1] - sums[2];
        int rotated = (inner + outer) * fixed(0.541196100);
        c[at + 2 * step] = rounded(rotated + outer * fixed(0.765366865), shift);
        c[at + 6 * step] = rounded(rotated - inner * fixed(1.847759065), shift);
        int z1 = (differences[3] + differences[0]) * -fixed(0.899976223);
        int z2 = (differences[2] + differences[1]) * -fixed(2.562915447);
        int z5 = (differences[3] + differences[1] + differences[2] + differences[0]) * fixed(1.175875602);
        int z3 = (differences[3] + differences[1]) * -fixed(1.961570560) + z5;
        int z4 = (differences[2] + differences[0]) * -fixed(0.390180644) + z5;
        c[at + 7 * step] = rounded(differences[3] * fixed(0.298631336) + z1 + z3, shift);
        c[at + 5 * step] = rounded(differences[2] * fixed(2.053119869) + z2 + z4, shift);
        c[at + 3 * step] = rounded(differences[1] * fixed(3.072711026) + z2 + z3, shift);
        c[at + step] = rounded(differences[0] * fixed(1.501321110) + z1 + z4, shift);
    }

    private static int fixed(double value) {
        return (int) (value * 8192 + 0.5);
    }

    private static int rounded(int value, int shift) {
        return shift == 0 ? value : value + (1 << shift - 1) >> shift;
    }

    /** T.81 A.3.3, times 8. */
    static double exact(int[] samples, int u, int v) {
        double sum = 0;
        for (int i = 0; i < 64; i++) {
            sum += samples[i] * basis(i % 8, u) * basis(i / 8, v);
        }
        return 8 * sum;
    }

    /** What a coefficient gives to a sample, in one dimension. */
    static double basis(int x, int u) {
        return (u == 0 ? Math.sqrt(0.125) : 0.5) * Math.cos((2 * x + 1) * u * Math.PI / 16);
    }
}
