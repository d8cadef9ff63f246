package org.skiagraph.samples;

/** Random numbers that are the same everywhere: splitmix64 from a seed. */
final class Noise {
    private long state;

    Noise(long seed) {
        this.state = seed;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** From 0 up to, but not, 1. */
    double uniform() {
        return (next() >>> 11) * 0x1p-53;
    }

    /** About normal, mean 0 and deviation 1: the sum of twelve uniform numbers, which every machine adds alike. */
    double normal() {
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += uniform();
        }
        return sum - 6;
    }

    /** Many normal numbers. */
    double[] normal(int n) {
        double[] field = new double[n];
        for (int i = 0; i < n; i++) {
            field[i] = normal();
        }
        return field;
    }
}
