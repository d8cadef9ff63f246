package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.List;

/**
 * The factors K of the 9/7 transform, gathered for each subband: by what its coefficients are multiplied before lifting. T.800
 * F.3.8.2.
 */
final class Gains {
    private static final double K = 1.230174104914001;
    private static final double HALF = 0.5; // of a line of one sample at an odd place

    private Gains() {}

    /**
     * The factors of resolutions from the lowest to {@code highest}, each in the order of its subbands.
     *
     * @param reversible if true all are 1
     */
    static List<double[]> of(TileComponent component, int highest, boolean reversible) {
        List<double[]> gains = new ArrayList<>();
        for (int r = 0; r <= highest; r++) {
            gains.add(r == 0 ? new double[] {1} : new double[] {1, 1, 1});
        }
        if (reversible) {
            return gains;
        }
        double above = 1;
        for (int r = highest; r > 0; r--) {
            Rect rect = component.resolutions().get(r).rect();
            double lowX = rect.width() == 1 ? 1 : K;
            double highX = rect.width() == 1 ? HALF : 1 / K;
            double lowY = rect.height() == 1 ? 1 : K;
            double highY = rect.height() == 1 ? HALF : 1 / K;
            gains.set(r, new double[] {above * highX * lowY, above * lowX * highY, above * highX * highY});
            above *= lowX * lowY;
        }
        gains.get(0)[0] = above;
        return gains;
    }
}
