package org.skiagraph.compression.jpeg;

import java.util.List;

/**
 * What a scan header will say. T.81 B.2.3.
 *
 * @param first Ss: first coefficient in zigzag order, or the predictor
 * @param last Se
 * @param high Ah: the point transform of the scan before that this one refines, or 0
 * @param low Al: point transform
 * @param mcusAcross MCUs of a row
 * @param mcusDown rows of MCUs
 * @param interval MCUs between restarts, or 0
 */
record ScanPlan(
        List<PlannedComponent> components,
        int first,
        int last,
        int high,
        int low,
        int mcusAcross,
        int mcusDown,
        int interval) {
    private static final int MOST_UNITS = 10;

    /** A scan of some components. One alone has an MCU for each of its data units. T.81 A.2.2, A.2.3. */
    static ScanPlan of(FramePlan frame, List<PlannedComponent> components, int first, int last, int high, int low) {
        boolean alone = components.size() == 1;
        int across = alone ? components.get(0).across() : frame.mcusAcross();
        int down = alone ? components.get(0).down() : frame.mcusDown();
        int interval = frame.encoding().restart().inMcus(across);
        if (frame.encoding().process().isLossless() && interval % across != 0) { // T.81 H.1.1
            throw new IllegalArgumentException("restart interval of " + interval
                    + " MCUs where the lossless process needs whole rows of " + across);
        }
        return new ScanPlan(components, first, last, high, low, across, down, interval);
    }

    /** All components in one scan, or in one each if an MCU would have more than 10 data units. T.81 B.2.3. */
    static List<ScanPlan> sequential(FramePlan frame, int first, int last, int low) {
        if (fitsOne(frame)) {
            return List.of(of(frame, frame.components(), first, last, 0, low));
        }
        return frame.components().stream()
                .map(component -> of(frame, List.of(component), first, last, 0, low))
                .toList();
    }

    /** The same with another predictor. */
    ScanPlan withPredictor(int predictor) {
        return new ScanPlan(components, predictor, last, high, low, mcusAcross, mcusDown, interval);
    }

    /** True if all components may be interleaved. */
    static boolean fitsOne(FramePlan frame) {
        return frame.components().size() == 1
                || frame.components().stream()
                                .mapToInt(c -> c.factors().product())
                                .sum()
                        <= MOST_UNITS;
    }

    /** True if there is one component, which is not interleaved then. */
    boolean isAlone() {
        return components.size() == 1;
    }

    /** Data units that an MCU has of a component, across. */
    int across(PlannedComponent component) {
        return isAlone() ? 1 : component.factors().horizontal();
    }

    /** Data units that an MCU has of a component, down. */
    int down(PlannedComponent component) {
        return isAlone() ? 1 : component.factors().vertical();
    }
}
