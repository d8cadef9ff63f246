package org.skiagraph.compression.jpeg;

import java.util.ArrayList;
import java.util.List;
import org.skiagraph.compression.Component;

/**
 * A frame header, and the sizes that follow from it. T.81 A.1.1, A.2, B.2.2.
 *
 * @param height lines; 0 until a DNL segment tells
 * @param position of its marker
 */
record FrameHeader(
        JpegProcess process, int precision, int height, int width, List<JpegComponent> components, long position) {

    FrameHeader {
        components = List.copyOf(components);
    }

    FrameHeader withHeight(int lines) {
        return new FrameHeader(process, precision, lines, width, components, position);
    }

    int maxHorizontal() {
        return components.stream().mapToInt(JpegComponent::horizontal).max().orElse(1);
    }

    int maxVertical() {
        return components.stream().mapToInt(JpegComponent::vertical).max().orElse(1);
    }

    /** Columns of a component. */
    int width(JpegComponent component) {
        return ceilDiv((long) width * component.horizontal(), maxHorizontal());
    }

    /** Lines of a component. */
    int height(JpegComponent component) {
        return ceilDiv((long) height * component.vertical(), maxVertical());
    }

    /** Samples a side of a data unit: 8 for blocks, 1 for lossless samples. */
    int unit() {
        return process.isLossless() ? 1 : 8;
    }

    /** Units in a row of a component, where it is alone in its scan. */
    int unitsAcross(JpegComponent component) {
        return ceilDiv(width(component), unit());
    }

    /** Rows of units of a component, where it is alone in its scan. */
    int unitsDown(JpegComponent component) {
        return ceilDiv(height(component), unit());
    }

    /** MCUs in a row, of a scan of several components. */
    int mcusAcross() {
        return ceilDiv(width, unit() * maxHorizontal());
    }

    /** Rows of MCUs of a scan of several components. */
    int mcusDown() {
        return ceilDiv(height, unit() * maxVertical());
    }

    /** The components in their own sizes. */
    List<Component> ownSizes() {
        List<Component> list = new ArrayList<>();
        for (JpegComponent c : components) {
            int stepX = Math.max(1, maxHorizontal() / c.horizontal());
            int stepY = Math.max(1, maxVertical() / c.vertical());
            list.add(new Component(width(c), height(c), stepX, stepY, precision, false));
        }
        return list;
    }

    static int ceilDiv(long n, int by) {
        return (int) ((n + by - 1) / by);
    }
}
