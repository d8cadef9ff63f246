package org.skiagraph.compression.jpeg;

import java.util.ArrayList;
import java.util.List;
import org.skiagraph.compression.StreamColour;

/** The scans of the progressive process. T.81 G.1.1. */
final class ScanScript {
    private static final int LAST = Zigzag.COEFFICIENTS - 1;
    private static final int FEW = 5;

    private final FramePlan frame;
    private final List<ScanPlan> scans = new ArrayList<>();

    private ScanScript(FramePlan frame) {
        this.frame = frame;
    }

    /** The scans of a frame, in their order. */
    static List<ScanPlan> of(FramePlan frame) {
        ScanScript script = new ScanScript(frame);
        if (frame.encoding().progression() == Progression.SPECTRAL) {
            script.spectral();
        } else if (frame.components().size() == 3 && frame.colour() == StreamColour.YCBCR) {
            script.luminanceFirst();
        } else {
            script.successive();
        }
        return List.copyOf(script.scans);
    }

    private void spectral() {
        dc(0, 0);
        all(1, FEW, 0, 0);
        all(FEW + 1, LAST, 0, 0);
    }

    /** Most bits of the first coefficients, of all others, then bit after bit. */
    private void successive() {
        dc(0, 1);
        all(1, FEW, 0, 2);
        all(FEW + 1, LAST, 0, 2);
        all(1, LAST, 2, 1);
        dc(1, 0);
        all(1, LAST, 1, 0);
    }

    /** The same, but chrominance in fewer scans, since it has fewer bits, and what is large last. */
    private void luminanceFirst() {
        dc(0, 1);
        one(0, 1, FEW, 0, 2);
        one(2, 1, LAST, 0, 1);
        one(1, 1, LAST, 0, 1);
        one(0, FEW + 1, LAST, 0, 2);
        one(0, 1, LAST, 2, 1);
        dc(1, 0);
        one(2, 1, LAST, 1, 0);
        one(1, 1, LAST, 1, 0);
        one(0, 1, LAST, 1, 0);
    }

    /** Only scans of DC coefficients may have several components. */
    private void dc(int high, int low) {
        if (ScanPlan.fitsOne(frame)) {
            scans.add(ScanPlan.of(frame, frame.components(), 0, 0, high, low));
        } else {
            all(0, 0, high, low);
        }
    }

    private void all(int first, int last, int high, int low) {
        for (int i = 0; i < frame.components().size(); i++) {
            one(i, first, last, high, low);
        }
    }

    private void one(int component, int first, int last, int high, int low) {
        scans.add(ScanPlan.of(frame, List.of(frame.components().get(component)), first, last, high, low));
    }
}
