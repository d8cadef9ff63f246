package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.List;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.ComponentRange;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Region;
import org.skiagraph.compression.StreamColour;

/** The part of an image that a request asks for, in the coordinates of the stream. */
final class WantedPart {
    private final ImageSize size;
    private final Rect grid;
    private final int reduction;
    private final int layers;
    private final ComponentRange components;

    /**
     * The part of a request.
     *
     * @throws IllegalArgumentException if it is not within the image
     * @throws UnsupportedDataException if a component has no sample in it
     */
    WantedPart(ImageSize size, DecodeRequest request) throws UnsupportedDataException {
        this.size = size;
        this.grid = request.region().map(region -> grid(size.grid(), region)).orElse(size.grid());
        this.reduction = request.reduction();
        this.layers = request.layers().orElse(Integer.MAX_VALUE);
        int count = size.components().size();
        this.components = request.components().orElse(new ComponentRange(0, count));
        if ((long) components.first() + components.count() > count) {
            throw new IllegalArgumentException(components + " is not within " + count + " components");
        }
        for (int c = components.first(); c < components.first() + components.count(); c++) {
            if (window(c).isEmpty()) {
                throw new UnsupportedDataException(
                        "component " + c + " has no sample in what is asked for of the image", Place.of("SIZ"));
            }
        }
    }

    private static Rect grid(Rect image, Region region) {
        long right = image.x0() + region.x() + region.width();
        long bottom = image.y0() + region.y() + region.height();
        if (right > image.x1() || bottom > image.y1()) {
            throw new IllegalArgumentException(region + " is not within " + image.width() + "x" + image.height());
        }
        return new Rect(image.x0() + region.x(), image.y0() + region.y(), right, bottom);
    }

    int reduction() {
        return reduction;
    }

    /** The most layers that are wanted. */
    int layers() {
        return layers;
    }

    /** The samples of a component that are wanted, in the reduced size. */
    Rect window(int component) {
        return size.samples(grid, component, reduction);
    }

    /** What is wanted of the reference grid. */
    Rect grid() {
        return grid;
    }

    /** Components that are wanted. */
    int count() {
        return components.count();
    }

    /** A wanted component's number in the stream. */
    int component(int wanted) {
        return components.first() + wanted;
    }

    /** True if a component must be decoded: it is wanted, or mixed with one that is. */
    boolean needs(int component, boolean componentTransform) {
        boolean wanted = component >= components.first() && component < components.first() + components.count();
        return wanted || componentTransform && component < 3 && components.first() < 3;
    }

    /** The image that a decoder delivers of it. */
    ImageHeader header(StreamColour colour) {
        List<Component> delivered = new ArrayList<>();
        for (int i = 0; i < components.count(); i++) {
            Jpeg2000Component component = size.components().get(component(i));
            Rect window = window(component(i));
            delivered.add(new Component(
                    window.width(),
                    window.height(),
                    component.stepX(),
                    component.stepY(),
                    component.precision(),
                    component.signed()));
        }
        Rect halved = grid.halved(reduction);
        return new ImageHeader(Math.max(1, halved.width()), Math.max(1, halved.height()), delivered, colour);
    }
}
