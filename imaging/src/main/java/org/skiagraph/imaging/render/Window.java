package org.skiagraph.imaging.render;

import java.util.Optional;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.model.DataSet;

/**
 * A window on grey values: PS3.3 C.11.2.1.2.
 *
 * @param width above 0
 */
public record Window(double center, double width, Function function) {
    /** How values become grey. */
    public enum Function {
        /** C.11.2.1.2.1, with its half and one less. */
        LINEAR,
        /** C.11.2.1.3.2. */
        LINEAR_EXACT,
        /** C.11.2.1.3.1. */
        SIGMOID
    }

    /** Checks the width. */
    public Window {
        if (!(width > 0) || !Double.isFinite(center) || !Double.isFinite(width)) {
            throw new IllegalArgumentException("window " + center + "," + width);
        }
    }

    /** The linear window that just holds two finite values. */
    public static Window between(double least, double most) {
        double width = Math.max(1e-9, Math.min(Double.MAX_VALUE, most - least));
        return new Window(least / 2 + most / 2, width, Function.LINEAR_EXACT);
    }

    /** The first window of a Data Set, if it has one that is possible. */
    static Optional<Window> of(DataSet dataSet) {
        double[] centers = dataSet.decimals(Tag.WindowCenter);
        double[] widths = dataSet.decimals(Tag.WindowWidth);
        if (centers.length == 0 || widths.length == 0 || !(widths[0] > 0) || !Double.isFinite(centers[0] + widths[0])) {
            return Optional.empty();
        }
        Function function =
                switch (dataSet.text(Tag.VOILUTFunction, "LINEAR")) {
                    case "LINEAR_EXACT" -> Function.LINEAR_EXACT;
                    case "SIGMOID" -> Function.SIGMOID;
                    default -> widths[0] < 1 ? Function.LINEAR_EXACT : Function.LINEAR;
                };
        return Optional.of(new Window(centers[0], widths[0], function));
    }

    /** Where a value is between black, 0, and white, 1. */
    public double grey(double value) {
        return switch (function) {
            case LINEAR -> linear(value);
            case LINEAR_EXACT -> clamp((value - center) / width + 0.5);
            case SIGMOID -> 1 / (1 + StrictMath.exp(-4 * (value - center) / width));
        };
    }

    private double linear(double value) {
        if (width <= 1) {
            return value <= center - 0.5 ? 0 : 1;
        }
        return clamp((value - (center - 0.5)) / (width - 1) + 0.5);
    }

    private static double clamp(double grey) {
        return Math.max(0, Math.min(1, grey));
    }
}
