package org.skiagraph.compression.jpeg2000.block;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** From what is known of a sample's neighbours to its context. T.800 D.3. */
final class ContextTables {
    private static final Map<Orientation, byte[]> ZERO_CODING = new EnumMap<>(Orientation.class);

    /** The index if no neighbour is significant. */
    static final int SIGN_CENTRE = 12;

    /** What a neighbour to the left or right adds to the index. */
    static final int SIGN_HORIZONTAL = 5;

    /** The bits of an index. */
    static final int SIGN_MASK = 31;

    /**
     * The context of a sign, times two, and in bit 0 the bit that it is inverted by. The index is {@link #SIGN_CENTRE}, and five for each
     * neighbour to the left and right, one for each above and below, subtracted for those that are negative. T.800 Tables D.2
     * and D.3.
     */
    static final byte[] SIGN = new byte[SIGN_MASK + 1];

    static {
        for (Orientation orientation : Orientation.values()) {
            byte[] table = new byte[512];
            for (int i = 0; i < table.length; i++) {
                int h = (i >> 3 & 1) + (i >> 5 & 1);
                int v = (i >> 1 & 1) + (i >> 7 & 1);
                int d = (i & 1) + (i >> 2 & 1) + (i >> 6 & 1) + (i >> 8 & 1);
                table[i] = (byte) zeroCoding(orientation, h, v, d);
            }
            ZERO_CODING.put(orientation, table);
        }
        for (int h = -2; h <= 2; h++) {
            for (int v = -2; v <= 2; v++) {
                SIGN[SIGN_CENTRE + SIGN_HORIZONTAL * h + v] = (byte) sign(Integer.signum(h), Integer.signum(v));
            }
        }
    }

    private ContextTables() {}

    /**
     * Contexts of zero coding. The index are the three rows of three samples around, each bit set if the sample is significant; that in the middle
     * plays no part.
     */
    static byte[] zeroCoding(Orientation orientation) {
        return Objects.requireNonNull(ZERO_CODING.get(orientation)); // there is one of each
    }

    /** T.800 Table D.1. */
    private static int zeroCoding(Orientation orientation, int h, int v, int d) {
        return switch (orientation) {
            case LL, LH -> onesided(h, v, d);
            case HL -> onesided(v, h, d);
            case HH -> diagonal(h + v, d);
        };
    }

    private static int onesided(int h, int v, int d) {
        if (h == 2) {
            return 8;
        } else if (h == 1) {
            return v >= 1 ? 7 : d >= 1 ? 6 : 5;
        }
        return v > 0 ? 2 + v : Math.min(d, 2);
    }

    private static int diagonal(int hv, int d) {
        return switch (d) {
            case 0 -> Math.min(hv, 2);
            case 1 -> 3 + Math.min(hv, 2);
            case 2 -> hv == 0 ? 6 : 7;
            default -> 8;
        };
    }

    private static int sign(int h, int v) {
        boolean inverted = h < 0 || h == 0 && v < 0;
        int context = h == 0 ? 9 + Math.abs(v) : 12 + h * v;
        return 2 * context + (inverted ? 1 : 0);
    }
}
