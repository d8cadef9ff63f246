package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.List;
import org.skiagraph.compression.jpeg2000.block.Orientation;

/** A component within a tile: its resolutions and their subbands, and which of their coefficients are wanted. T.800 B.3 to B.5. */
final class TileComponent {
    private static final List<Orientation> DETAILS = List.of(Orientation.HL, Orientation.LH, Orientation.HH);

    private final CodingStyle style;
    private final int roiShift;
    private final Rect rect;
    private final int wantedResolutions;
    private final Rect window;
    private final List<Resolution> resolutions = new ArrayList<>();

    /**
     * A component within a tile.
     *
     * @param rect its samples, in full size
     * @param precision bits of a sample
     * @param reduction how many of the highest resolutions are not wanted, at most as many as there are levels
     * @param window the samples that are wanted, in the size of the reduction; empty if none are
     */
    TileComponent(
            CodingStyle style,
            Quantization quantization,
            int roiShift,
            Rect rect,
            int precision,
            int reduction,
            Rect window) {
        this.style = style;
        this.roiShift = roiShift;
        this.rect = rect;
        this.wantedResolutions = style.levels() - reduction;
        this.window = window.intersection(rect.halved(reduction));
        addResolutions(quantization, precision);
    }

    private void addResolutions(Quantization quantization, int precision) {
        int margin = Lifting.margin(style.reversible());
        Rect wanted = window;
        List<Resolution> downwards = new ArrayList<>();
        for (int r = style.levels(); r >= 0; r--) {
            int above = style.levels() - r;
            Rect whole = rect.halved(above);
            boolean isWanted = r <= wantedResolutions && !window.isEmpty();
            Rect output = isWanted ? wanted : new Rect(0, 0, 0, 0);
            Rect needed = isWanted ? wanted.grown(margin, whole) : output;
            List<Subband> bands = new ArrayList<>(r == 0 ? 1 : DETAILS.size());
            int width = style.precinctWidths().get(r);
            int height = style.precinctHeights().get(r);
            if (r == 0) {
                bands.add(band(Orientation.LL, 0, whole, output, width, height, quantization, precision));
            } else {
                for (int b = 0; b < DETAILS.size(); b++) {
                    Orientation o = DETAILS.get(b);
                    Rect coefficients = rect.subband(above + 1, o.isHighX(), o.isHighY());
                    Rect part = isWanted ? needed.subband(1, o.isHighX(), o.isHighY()) : output;
                    bands.add(
                            band(o, 3 * r - 2 + b, coefficients, part, width - 1, height - 1, quantization, precision));
                }
            }
            downwards.add(new Resolution(whole, output, width, height, bands));
            wanted = isWanted ? needed.subband(1, false, false) : wanted;
        }
        for (int i = downwards.size() - 1; i >= 0; i--) {
            resolutions.add(downwards.get(i));
        }
    }

    private Subband band(
            Orientation orientation,
            int number,
            Rect coefficients,
            Rect part,
            int mostWidth,
            int mostHeight,
            Quantization quantization,
            int precision) {
        double step = style.reversible() ? 1 : quantization.step(number, precision + orientation.gain());
        return new Subband(
                orientation,
                coefficients,
                quantization.planes(number),
                step,
                Math.min(style.blockWidth(), mostWidth),
                Math.min(style.blockHeight(), mostHeight),
                part);
    }

    CodingStyle style() {
        return style;
    }

    /** Its samples, in full size. */
    Rect rect() {
        return rect;
    }

    int roiShift() {
        return roiShift;
    }

    /** The samples that are wanted, in the size of the highest resolution that is. */
    Rect window() {
        return window;
    }

    /** From the lowest to the highest, those that are not wanted too. */
    List<Resolution> resolutions() {
        return resolutions;
    }

    /** The highest resolution that is wanted. */
    int wantedResolutions() {
        return wantedResolutions;
    }

    /** True if resolutions up to this one are wanted, and it is not above it. */
    boolean wants(int resolution) {
        return resolution <= wantedResolutions && !window.isEmpty();
    }

    /** The most bit planes that a code block may have, the shift of the region of interest included. */
    int planes() {
        int most = 0;
        for (Resolution resolution : resolutions) {
            for (Subband band : resolution.bands()) {
                most = Math.max(most, band.planes() + roiShift);
            }
        }
        return most;
    }
}
