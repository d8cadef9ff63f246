package org.skiagraph.compression.jpeg2000;

import java.util.List;

/** The transforms of the first three components of T.800 annex G, on planes of equal size, in place. */
final class ReferenceComponentTransform {
    private ReferenceComponentTransform() {}

    static void forward(List<double[]> planes, boolean reversible) {
        for (int i = 0; i < planes.get(0).length; i++) {
            double i0 = planes.get(0)[i];
            double i1 = planes.get(1)[i];
            double i2 = planes.get(2)[i];
            if (reversible) {
                put(planes, i, Math.floor((i0 + 2 * i1 + i2) / 4), i2 - i1, i0 - i1);
            } else {
                put(
                        planes,
                        i,
                        0.299 * i0 + 0.587 * i1 + 0.114 * i2,
                        -0.16875 * i0 - 0.331260 * i1 + 0.5 * i2,
                        0.5 * i0 - 0.41869 * i1 - 0.08131 * i2);
            }
        }
    }

    static void inverse(List<double[]> planes, boolean reversible) {
        for (int i = 0; i < planes.get(0).length; i++) {
            double y0 = planes.get(0)[i];
            double y1 = planes.get(1)[i];
            double y2 = planes.get(2)[i];
            if (reversible) {
                double i1 = y0 - Math.floor((y2 + y1) / 4);
                put(planes, i, y2 + i1, i1, y1 + i1);
            } else {
                put(planes, i, y0 + 1.402 * y2, y0 - 0.344136 * y1 - 0.714136 * y2, y0 + 1.772 * y1);
            }
        }
    }

    private static void put(List<double[]> planes, int i, double first, double second, double third) {
        planes.get(0)[i] = first;
        planes.get(1)[i] = second;
        planes.get(2)[i] = third;
    }
}
