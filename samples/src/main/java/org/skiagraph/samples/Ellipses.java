package org.skiagraph.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Soft-edged ellipses, each laid over those before it: what the bodies of the samples are made of. */
final class Ellipses {
    /** How much of an ellipse's radius its edge takes. */
    private static final double EDGE = 0.03;

    /** In parts of the image's width, from its centre; the angle by its cosine and sine. */
    private record Ellipse(double x, double y, double radiusX, double radiusY, double cos, double sin, double value) {
        /** How much of a point it covers, 0 to 1. */
        double cover(double u, double v) {
            double dx = u - x;
            double dy = v - y;
            double along = (dx * cos + dy * sin) / radiusX;
            double across = (dy * cos - dx * sin) / radiusY;
            double distance = StrictMath.sqrt(along * along + across * across);
            return Math.max(0, Math.min(1, (1 + EDGE - distance) / (2 * EDGE)));
        }

        /** How far it reaches from its centre. */
        double reach() {
            return Math.max(radiusX, radiusY) * (1 + EDGE);
        }
    }

    private final List<Ellipse> list = new ArrayList<>();
    private final double background;

    Ellipses(double background) {
        this.background = background;
    }

    Ellipses add(double x, double y, double radiusX, double radiusY, double angle, double value) {
        list.add(new Ellipse(x, y, radiusX, radiusY, StrictMath.cos(angle), StrictMath.sin(angle), value));
        return this;
    }

    /** One on the left and its mirror image on the right. */
    Ellipses addPair(double x, double y, double radiusX, double radiusY, double angle, double value) {
        return add(-x, y, radiusX, radiusY, -angle, value).add(x, y, radiusX, radiusY, angle, value);
    }

    /** The values of all pixels, row by row. */
    double[] draw(int width, int height) {
        double[] values = new double[width * height];
        Arrays.fill(values, background);
        for (Ellipse ellipse : list) {
            lay(ellipse, values, width, height);
        }
        return values;
    }

    /** Lays one over what is there, no further than it reaches. */
    private static void lay(Ellipse ellipse, double[] values, int width, int height) {
        int firstX = Math.max(0, (int) ((ellipse.x + 0.5 - ellipse.reach()) * width));
        int lastX = Math.min(width - 1, (int) ((ellipse.x + 0.5 + ellipse.reach()) * width));
        int firstY = Math.max(0, (int) ((ellipse.y - ellipse.reach()) * width + height / 2.0));
        int lastY = Math.min(height - 1, (int) ((ellipse.y + ellipse.reach()) * width + height / 2.0));
        for (int y = firstY; y <= lastY; y++) {
            double v = (y + 0.5 - height / 2.0) / width;
            for (int x = firstX; x <= lastX; x++) {
                double cover = ellipse.cover((x + 0.5) / width - 0.5, v);
                int i = y * width + x;
                values[i] += cover * (ellipse.value - values[i]);
            }
        }
    }
}
