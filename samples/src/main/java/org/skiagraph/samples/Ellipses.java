package org.skiagraph.samples;

import java.util.ArrayList;
import java.util.List;

/** Soft-edged ellipses, each laid over those before it: what the bodies of the samples are made of. */
final class Ellipses {
    /** How much of an ellipse's radius its edge takes. */
    private static final double EDGE = 0.03;

    /** In parts of the image's width, from its centre; the angle in radians. */
    private record Ellipse(double x, double y, double radiusX, double radiusY, double angle, double value) {
        /** How much of a point it covers, 0 to 1. */
        double cover(double u, double v) {
            double dx = u - x;
            double dy = v - y;
            double along = dx * StrictMath.cos(angle) + dy * StrictMath.sin(angle);
            double across = dy * StrictMath.cos(angle) - dx * StrictMath.sin(angle);
            double distance = StrictMath.hypot(along / radiusX, across / radiusY);
            return Math.max(0, Math.min(1, (1 + EDGE - distance) / (2 * EDGE)));
        }
    }

    private final List<Ellipse> list = new ArrayList<>();
    private final double background;

    Ellipses(double background) {
        this.background = background;
    }

    Ellipses add(double x, double y, double radiusX, double radiusY, double angle, double value) {
        list.add(new Ellipse(x, y, radiusX, radiusY, angle, value));
        return this;
    }

    /** One on the left and its mirror image on the right. */
    Ellipses addPair(double x, double y, double radiusX, double radiusY, double angle, double value) {
        return add(-x, y, radiusX, radiusY, -angle, value).add(x, y, radiusX, radiusY, angle, value);
    }

    double at(double u, double v) {
        double value = background;
        for (Ellipse ellipse : list) {
            double cover = ellipse.cover(u, v);
            value += cover * (ellipse.value - value);
        }
        return value;
    }

    /** The values of all pixels, row by row. */
    double[] draw(int width, int height) {
        double[] values = new double[width * height];
        for (int i = 0; i < values.length; i++) {
            values[i] = at((i % width + 0.5) / width - 0.5, (i / width + 0.5 - height / 2.0) / width);
        }
        return values;
    }
}
