package org.skiagraph.compression.jpegls;

import org.skiagraph.compression.Component;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Region;

/** Which samples of a component lie in a rectangle of the image. */
final class ComponentRegion {
    private ComponentRegion() {}

    /**
     * The rectangle in samples of the component: of those that lie at each {@code stepX}th column and {@code stepY}th row of the
     * image, and at least one.
     */
    static Region of(ImageHeader image, Component component, Region region) {
        if (region.width() == image.width() && region.height() == image.height()) {
            return new Region(0, 0, component.width(), component.height());
        }
        int x = first(region.x(), component.stepX(), component.width());
        int y = first(region.y(), component.stepY(), component.height());
        return new Region(
                x,
                y,
                count(region.x(), region.width(), component.stepX(), component.width() - x),
                count(region.y(), region.height(), component.stepY(), component.height() - y));
    }

    private static int first(int from, int step, int size) {
        return (int) Math.min(size - 1, (from + step - 1L) / step);
    }

    private static int count(long from, long length, int step, int most) {
        long n = (from + length + step - 1) / step - (from + step - 1) / step;
        return (int) Math.max(1, Math.min(most, n));
    }
}
