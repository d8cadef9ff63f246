package org.skiagraph.compression.jpeg2000;

import java.util.EnumMap;
import java.util.Map;
import org.skiagraph.compression.jpeg2000.block.Orientation;

/**
 * The wavelet transforms of T.800 annex F, one line at a time, on absolute coordinates: a sample's place decides whether it is low-
 * or high-pass. Planes are of {@code double}, which holds the integers of 5/3 exactly; its lines are computed in {@code long}.
 */
final class ReferenceTransform {
    private static final double ALPHA = -1.586134342059924;
    private static final double BETA = -0.052980118572961;
    private static final double GAMMA = 0.882911075530934;
    private static final double DELTA = 0.443506852043971;
    private static final double K = 1.230174104914001;

    private ReferenceTransform() {}

    /** The subband of a decomposition of an area of the level above. Equation B-15. */
    static ReferenceArea subband(ReferenceArea area, Orientation orientation) {
        long x = orientation.isHighX() ? 1 : 0;
        long y = orientation.isHighY() ? 1 : 0;
        return new ReferenceArea(area.x0() - x, area.y0() - y, area.x1() - x, area.y1() - y).coarser(2, 2);
    }

    /** One decomposition: four subbands of a plane. F.4.2, 2D_SD. */
    static Map<Orientation, double[]> decompose(ReferenceArea area, double[] plane, boolean reversible) {
        double[] work = plane.clone();
        for (long x = area.x0(); x < area.x1(); x++) {
            double[] column = column(area, work, x);
            analyse(column, area.y0(), reversible);
            putColumn(area, work, x, column);
        }
        for (long y = area.y0(); y < area.y1(); y++) {
            double[] row = row(area, work, y);
            analyse(row, area.x0(), reversible);
            putRow(area, work, y, row);
        }
        Map<Orientation, double[]> bands = new EnumMap<>(Orientation.class);
        for (Orientation orientation : Orientation.values()) {
            bands.put(orientation, deinterleave(area, work, orientation));
        }
        return bands;
    }

    private static double[] deinterleave(ReferenceArea area, double[] plane, Orientation orientation) {
        ReferenceArea band = subband(area, orientation);
        double[] values = new double[band.size()];
        for (long y = band.y0(); y < band.y1(); y++) {
            for (long x = band.x0(); x < band.x1(); x++) {
                values[band.cell(x, y)] =
                        plane[area.cell(place(x, orientation.isHighX()), place(y, orientation.isHighY()))];
            }
        }
        return values;
    }

    private static long place(long subbandPlace, boolean high) {
        return 2 * subbandPlace + (high ? 1 : 0);
    }

    /** One reconstruction: the plane of four subbands. F.3.2, 2D_SR. */
    static double[] reconstruct(ReferenceArea area, Map<Orientation, double[]> bands, boolean reversible) {
        double[] plane = new double[area.size()];
        bands.forEach((orientation, values) -> interleave(area, plane, orientation, values));
        for (long y = area.y0(); y < area.y1(); y++) {
            double[] row = row(area, plane, y);
            synthesise(row, area.x0(), reversible);
            putRow(area, plane, y, row);
        }
        for (long x = area.x0(); x < area.x1(); x++) {
            double[] column = column(area, plane, x);
            synthesise(column, area.y0(), reversible);
            putColumn(area, plane, x, column);
        }
        return plane;
    }

    private static void interleave(ReferenceArea area, double[] plane, Orientation orientation, double[] values) {
        ReferenceArea band = subband(area, orientation);
        for (long y = band.y0(); y < band.y1(); y++) {
            for (long x = band.x0(); x < band.x1(); x++) {
                plane[area.cell(place(x, orientation.isHighX()), place(y, orientation.isHighY()))] =
                        values[band.cell(x, y)];
            }
        }
    }

    private static double[] row(ReferenceArea area, double[] plane, long y) {
        double[] row = new double[area.width()];
        System.arraycopy(plane, area.cell(area.x0(), y), row, 0, row.length);
        return row;
    }

    private static void putRow(ReferenceArea area, double[] plane, long y, double[] row) {
        System.arraycopy(row, 0, plane, area.cell(area.x0(), y), row.length);
    }

    private static double[] column(ReferenceArea area, double[] plane, long x) {
        double[] column = new double[area.height()];
        for (int i = 0; i < column.length; i++) {
            column[i] = plane[area.cell(x, area.y0() + i)];
        }
        return column;
    }

    private static void putColumn(ReferenceArea area, double[] plane, long x, double[] column) {
        for (int i = 0; i < column.length; i++) {
            plane[area.cell(x, area.y0() + i)] = column[i];
        }
    }

    /** F.4.6, 1D_SD: low-pass values at even places, high-pass ones at odd places. */
    private static void analyse(double[] line, long begin, boolean reversible) {
        int odd = (begin & 1) == 0 ? 1 : 0;
        int even = 1 - odd;
        if (line.length == 1) {
            line[0] *= odd == 0 ? 2 : 1;
        } else if (reversible) {
            liftWhole(line, odd, (value, sum) -> value - (sum >> 1));
            liftWhole(line, even, (value, sum) -> value + (sum + 2 >> 2));
        } else {
            lift(line, odd, ALPHA);
            lift(line, even, BETA);
            lift(line, odd, GAMMA);
            lift(line, even, DELTA);
            scale(line, odd, K);
            scale(line, even, 1 / K);
        }
    }

    /** F.3.6, 1D_SR. A single value at an odd place is halved; if bits of it are missing it may be odd, and is cut towards 0. */
    private static void synthesise(double[] line, long begin, boolean reversible) {
        int odd = (begin & 1) == 0 ? 1 : 0;
        int even = 1 - odd;
        if (line.length == 1) {
            line[0] = odd == 1 ? line[0] : reversible ? (long) line[0] / 2 : line[0] / 2;
        } else if (reversible) {
            liftWhole(line, even, (value, sum) -> value - (sum + 2 >> 2));
            liftWhole(line, odd, (value, sum) -> value + (sum >> 1));
        } else {
            scale(line, even, K);
            scale(line, odd, 1 / K);
            lift(line, even, -DELTA);
            lift(line, odd, -GAMMA);
            lift(line, even, -BETA);
            lift(line, odd, -ALPHA);
        }
    }

    /** What a step of 5/3 makes of a value and the sum of its neighbours. */
    private interface WholeStep {
        long apply(long value, long sum);
    }

    private static void liftWhole(double[] line, int first, WholeStep step) {
        for (int i = first; i < line.length; i += 2) {
            long sum = (long) line[mirror(i - 1, line.length)] + (long) line[mirror(i + 1, line.length)];
            line[i] = step.apply((long) line[i], sum);
        }
    }

    private static void lift(double[] line, int first, double factor) {
        for (int i = first; i < line.length; i += 2) {
            line[i] += factor * (line[mirror(i - 1, line.length)] + line[mirror(i + 1, line.length)]);
        }
    }

    private static void scale(double[] line, int first, double factor) {
        for (int i = first; i < line.length; i += 2) {
            line[i] *= factor;
        }
    }

    /** Periodic symmetric extension, F.3.7, of at least two values: steps of lifting keep a line symmetric, so that it is done in each. */
    private static int mirror(int index, int length) {
        int period = 2 * (length - 1);
        int place = Math.floorMod(index, period);
        return Math.min(place, period - place);
    }
}
