package org.skiagraph.compression.jpeg2000;

import org.skiagraph.compression.jpeg2000.block.Orientation;

/**
 * A subband of a tile-component.
 *
 * @param planes bit planes of magnitudes, without the shift of the region of interest
 * @param decompositions how often its tile-component was halved to come to it: n_b of T.800
 */
record ReferenceBand(
        Orientation orientation, ReferenceArea area, int decompositions, int planes, double step, int roiShift) {
    /**
     * Quantiser indices of coefficients: magnitudes without their fraction, cut to the planes there are. Equation E-1.
     *
     * @param reversible true if there is no step
     */
    long[] quantise(double[] coefficients, boolean reversible) {
        long most = (1L << planes) - 1;
        long[] indices = new long[coefficients.length];
        for (int i = 0; i < indices.length; i++) {
            double magnitude = Math.abs(coefficients[i]) / (reversible ? 1 : step);
            indices[i] = Math.min(most, (long) magnitude) * (coefficients[i] < 0 ? -1 : 1);
        }
        return indices;
    }

    /**
     * The coefficient of a value as a block decoder gives it: twice the index, with the middle of what is not known. Equations E-6
     * and E-8 with r = 1/2.
     */
    double dequantise(long value, boolean reversible) {
        long half = Math.abs(value) >> 1;
        double magnitude = reversible ? half : Math.abs(value) / 2.0 * step;
        return value < 0 ? -magnitude : magnitude;
    }

    /** Of an area: which coefficients are of the region of interest. T.800 H.2 leaves open which ones an encoder takes. */
    boolean[] mask(ReferenceArea part, ReferenceArea region, StreamComponent shape) {
        boolean[] mask = new boolean[part.size()];
        for (long y = part.y0(); roiShift > 0 && y < part.y1(); y++) {
            for (long x = part.x0(); x < part.x1(); x++) {
                mask[part.cell(x, y)] =
                        region.contains((x << decompositions) * shape.dx(), (y << decompositions) * shape.dy());
            }
        }
        return mask;
    }
}
