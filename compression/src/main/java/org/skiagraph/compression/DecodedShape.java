package org.skiagraph.compression;

import java.util.ArrayList;
import java.util.List;

/** The shape of what a decoder delivers for a part of an image. */
final class DecodedShape {
    private DecodedShape() {}

    /**
     * The shape of a part.
     *
     * @throws IllegalArgumentException if the part is not within the image
     */
    static ImageHeader of(ImageHeader whole, DecodeRequest request) {
        if (request.isAll()) {
            return whole;
        }
        Region region = request.region().orElse(new Region(0, 0, whole.width(), whole.height()));
        ComponentRange range = request.components()
                .orElse(new ComponentRange(0, whole.components().size()));
        boolean inside = (long) region.x() + region.width() <= whole.width()
                && (long) region.y() + region.height() <= whole.height()
                && (long) range.first() + range.count() <= whole.components().size();
        if (!inside) {
            throw new IllegalArgumentException("the part lies outside of the image of " + whole.width() + "x"
                    + whole.height() + " with " + whole.components().size() + " components");
        }
        List<Component> parts = new ArrayList<>();
        for (Component component : whole.components().subList(range.first(), range.first() + range.count())) {
            parts.add(part(component, region, request.reduction()));
        }
        return new ImageHeader(
                samples(region.x(), region.width(), 1, request.reduction()),
                samples(region.y(), region.height(), 1, request.reduction()),
                parts,
                whole.colour());
    }

    private static Component part(Component whole, Region region, int reduction) {
        return new Component(
                samples(region.x(), region.width(), whole.stepX(), reduction),
                samples(region.y(), region.height(), whole.stepY(), reduction),
                whole.stepX(),
                whole.stepY(),
                whole.precision(),
                whole.signed());
    }

    /** How many samples, one each {@code step << reduction} pixels from pixel 0 on, lie in a stretch of pixels; at least 1. */
    private static int samples(long from, long length, long step, int reduction) {
        long gap = step << reduction;
        long samples = (from + length + gap - 1) / gap - (from + gap - 1) / gap;
        return (int) Math.max(1, samples);
    }
}
