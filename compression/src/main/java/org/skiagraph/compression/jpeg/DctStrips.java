package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Workers;

/** The strips of an image that is encoded by a DCT: some rows of MCUs each, made coefficients by as many threads as may help. */
final class DctStrips {
    /** The place of what goes wrong. */
    static final Locator IMAGE = Place.of("JPEG image");

    /** Blocks of a strip, about. */
    private static final int BLOCKS = 1024;

    private static final int MOST_AT_ONCE = 16;

    private final FramePlan frame;
    private final List<PlannedComponent> components;
    private final Workers workers;
    private final Budget budget;
    private final int mcuRows;
    private final int count;
    private final Lane[] lanes;
    private long charged;

    /** The strips of some components of an image. */
    DctStrips(FramePlan frame, List<PlannedComponent> components, SampleRows rows, Workers workers, Budget budget) {
        this.frame = frame;
        this.components = components;
        this.workers = workers;
        this.budget = budget;
        int blocks = frame.mcusAcross()
                * components.stream().mapToInt(c -> c.factors().product()).sum();
        this.mcuRows = Math.min(frame.mcusDown(), Math.max(1, BLOCKS / blocks));
        this.count = (frame.mcusDown() + mcuRows - 1) / mcuRows;
        this.lanes = new Lane[Math.min(Math.min(MOST_AT_ONCE, workers.threads()), count)];
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] = new Lane(rows);
        }
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** How many are at work at once. */
    int atOnce() {
        return lanes.length;
    }

    /** What one thread works with, for strip after strip. */
    private final class Lane {
        private final BandTransform[] transforms;
        private List<CoefficientBand> bands = List.of();

        Lane(SampleRows rows) {
            transforms = new BandTransform[components.size()];
            for (int i = 0; i < transforms.length; i++) {
                int most = mcuRows * components.get(i).factors().vertical();
                transforms[i] = new BandTransform(frame, components.get(i), rows, most);
            }
        }

        List<CoefficientBand> transform(int strip, boolean anew) throws IOException {
            List<CoefficientBand> made = new ArrayList<>();
            for (int i = 0; i < transforms.length; i++) {
                CoefficientBand band = band(i, strip, anew);
                transforms[i].fill(band);
                made.add(band);
            }
            bands = made;
            return made;
        }

        private CoefficientBand band(int i, int strip, boolean anew) {
            PlannedComponent component = components.get(i);
            int v = component.factors().vertical();
            int first = strip * mcuRows * v;
            int rows = Math.min(mcuRows, frame.mcusDown() - strip * mcuRows) * v;
            return anew || bands.isEmpty() || bands.get(i).rows() != rows
                    ? new CoefficientBand(component, frame.paddedAcross(component), first, rows)
                    : bands.get(i).reusedFor(first);
        }
    }

    /**
     * Makes the coefficients of one strip, a band for each component, in the memory of a lane: valid until that makes others.
     *
     * @param lane from 0 to {@link #atOnce} - 1, each used by one thread at a time
     */
    List<CoefficientBand> transform(int lane, int strip) throws IOException {
        return lanes[lane].transform(strip, false);
    }

    /** Makes the coefficients of all strips, to be held; the budget is charged what they take as they are made. */
    List<List<CoefficientBand>> all() throws IOException {
        List<List<CoefficientBand>> held = new ArrayList<>();
        for (int first = 0; first < count; first += lanes.length) {
            int from = first;
            int n = Math.min(lanes.length, count - first);
            List<List<CoefficientBand>> made = new ArrayList<>(Collections.nCopies(n, List.of()));
            workers.run(n, i -> {
                made.set(i, lanes[i].transform(from + i, true));
                made.get(i).forEach(CoefficientBand::trim);
                budget.checkTime(IMAGE);
            });
            for (List<CoefficientBand> bands : made) {
                for (CoefficientBand band : bands) {
                    budget.spend(Limit.HELD_BYTES, band.bytes(), IMAGE);
                    charged += band.bytes();
                }
            }
            held.addAll(made);
        }
        return held;
    }

    /** Gives back what was charged: what was held is no longer. */
    void release() {
        budget.giveBack(Limit.HELD_BYTES, charged);
        charged = 0;
    }
}
