package org.skiagraph.compression.jpegls;

import java.util.Optional;

/**
 * How red, green and blue were mixed before they were coded: the transforms of HP's encoders, which an APP8 segment that begins with
 * {@code mrfx} names. They are no part of T.87; all are without loss, modulo two to the precision.
 */
public enum ColourTransform {
    /** As they are. */
    NONE,
    /** Red and blue less green. */
    HP1,
    /** Red less green, and blue less the mean of both. */
    HP2,
    /** A kind of luminance, and blue and red less green. */
    HP3;

    static Optional<ColourTransform> ofCode(int code) {
        return code < values().length ? Optional.of(values()[code]) : Optional.empty();
    }

    /** Mixes three lines of {@code n} samples from {@code at} on, in place. */
    void forward(int[] r, int[] g, int[] b, int at, int n, int precision) {
        int mask = (1 << precision) - 1;
        int half = 1 << precision - 1;
        for (int i = at; i < at + n; i++) {
            int red = r[i];
            int green = g[i];
            int blue = b[i];
            switch (this) {
                case NONE -> {}
                case HP1 -> {
                    r[i] = red - green + half & mask;
                    b[i] = blue - green + half & mask;
                }
                case HP2 -> {
                    r[i] = red - green + half & mask;
                    b[i] = blue - (red + green >> 1) + half & mask;
                }
                case HP3 -> {
                    g[i] = blue - green + half & mask;
                    b[i] = red - green + half & mask;
                    r[i] = green + (g[i] + b[i] >> 2) - half / 2 & mask;
                }
            }
        }
    }

    /** Undoes {@link #forward}. */
    void inverse(int[] v1, int[] v2, int[] v3, int at, int n, int precision) {
        int mask = (1 << precision) - 1;
        int half = 1 << precision - 1;
        for (int i = at; i < at + n; i++) {
            switch (this) {
                case NONE -> {}
                case HP1 -> {
                    v1[i] = v1[i] + v2[i] - half & mask;
                    v3[i] = v3[i] + v2[i] - half & mask;
                }
                case HP2 -> {
                    v1[i] = v1[i] + v2[i] - half & mask;
                    v3[i] = v3[i] + (v1[i] + v2[i] >> 1) - half & mask;
                }
                case HP3 -> {
                    int green = v1[i] - (v2[i] + v3[i] >> 2) + half / 2;
                    v1[i] = v3[i] + green - half & mask;
                    v3[i] = v2[i] + green - half & mask;
                    v2[i] = green & mask;
                }
            }
        }
    }
}
