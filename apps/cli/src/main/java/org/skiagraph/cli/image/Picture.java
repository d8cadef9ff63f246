package org.skiagraph.cli.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.compression.ByteSamples;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.IntSamples;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.ShortSamples;

/**
 * An image in memory: a plane of samples for each component, in the component's own size, without gaps.
 *
 * @param planes cells of 8, 16 or 32 bits, the narrowest that hold the precision
 */
public record Picture(ImageHeader header, List<Samples> planes) {
    /** Copies the list. */
    public Picture {
        planes = List.copyOf(planes);
    }

    /**
     * A picture of zeros.
     *
     * @param budget is charged the bytes held
     */
    public static Picture blank(ImageHeader header, Budget budget) throws IOException {
        List<Samples> planes = new ArrayList<>();
        for (Component component : header.components()) {
            planes.add(plane(component, budget));
        }
        return new Picture(header, planes);
    }

    private static Samples plane(Component component, Budget budget) throws IOException {
        Place where = Place.of("component of " + component);
        budget.require(Limit.PIXELS, component.samples(), where);
        int cell = cellBytes(component);
        if (component.samples() > Integer.MAX_VALUE - 8) {
            throw new UnsupportedDataException("an array cannot hold " + component.samples() + " samples", where);
        }
        budget.spend(Limit.HELD_BYTES, component.samples() * cell, where);
        int samples = (int) component.samples();
        return switch (cell) {
            case 1 -> ByteSamples.plane(new byte[samples], component.width());
            case 2 -> ShortSamples.plane(new short[samples], component.width());
            default -> IntSamples.plane(new int[samples], component.width());
        };
    }

    /** Bytes of a cell that holds a component's samples: 1, 2 or 4. */
    public static int cellBytes(Component component) {
        return component.precision() <= 8 ? 1 : component.precision() <= 16 ? 2 : 4;
    }

    /** The first component, which all others are like. */
    public Component uniform() throws UnsupportedDataException {
        Component first = header.components().get(0);
        for (Component component : header.components()) {
            if (!component.equals(first)) {
                throw new UnsupportedDataException(
                        "components of different kinds go into .pgx files only: " + header.components(), Place.of(""));
            }
        }
        return first;
    }

    /** Copies a row of one component; the samples are sign extended if they are signed. */
    public void row(int component, int y, int[] row) {
        Component form = header.components().get(component);
        Samples plane = planes.get(component);
        int from = y * form.width();
        for (int x = 0; x < form.width(); x++) {
            row[x] = plane.get(from + x, form.signed());
        }
    }

    /** Sets a row of one component. */
    public void setRow(int component, int y, int[] row) {
        int width = header.components().get(component).width();
        Samples plane = planes.get(component);
        for (int x = 0; x < width; x++) {
            plane.set(y * width + x, row[x]);
        }
    }
}
