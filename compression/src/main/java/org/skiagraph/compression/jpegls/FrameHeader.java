package org.skiagraph.compression.jpegls;

import java.util.ArrayList;
import java.util.List;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.StreamColour;

/**
 * The frame header, SOF55. T.87 C.2.2.
 *
 * @param width 0 if an LSE segment gives it
 * @param height 0 if an LSE or a DNL segment gives it
 */
record FrameHeader(int precision, long width, long height, List<FrameComponent> components) {
    private static final int FIXED = 6;
    private static final int PER_COMPONENT = 3;
    private static final int MAX_FACTOR = 4;

    static FrameHeader read(byte[] data, Place place) throws MalformedDataException {
        int count = data.length < FIXED ? 0 : data[FIXED - 1] & 0xFF;
        if (count == 0 || data.length != FIXED + count * PER_COMPONENT) {
            throw new MalformedDataException("SOF55 of " + data.length + " bytes for " + count + " components", place);
        }
        int precision = data[0] & 0xFF;
        if (precision < 2 || precision > 16) {
            throw new MalformedDataException("precision " + precision + " is not within 2 to 16", place);
        }
        List<FrameComponent> components = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = FIXED + i * PER_COMPONENT;
            FrameComponent component =
                    new FrameComponent(data[at] & 0xFF, (data[at + 1] & 0xF0) >> 4, data[at + 1] & 15);
            requireNew(component, components, place);
            components.add(component);
        }
        return new FrameHeader(precision, Bytes.uint16B(data, 3), Bytes.uint16B(data, 1), components);
    }

    private static void requireNew(FrameComponent component, List<FrameComponent> others, Place place)
            throws MalformedDataException {
        if (component.h() < 1 || component.h() > MAX_FACTOR || component.v() < 1 || component.v() > MAX_FACTOR) {
            throw new MalformedDataException(
                    "sampling factors " + component.h() + "x" + component.v() + " are not within 1 to " + MAX_FACTOR,
                    place);
        }
        if (others.stream().anyMatch(other -> other.id() == component.id())) {
            throw new MalformedDataException("two components are called " + component.id(), place);
        }
    }

    FrameHeader withSize(long newWidth, long newHeight) {
        return new FrameHeader(precision, newWidth, newHeight, components);
    }

    FrameHeader withPrecision(int bits) {
        return new FrameHeader(bits, width, height, components);
    }

    int maxH() {
        return components.stream().mapToInt(FrameComponent::h).max().orElseThrow();
    }

    int maxV() {
        return components.stream().mapToInt(FrameComponent::v).max().orElseThrow();
    }

    /** The image that is described: components in their own size. T.81 A.1.1. */
    ImageHeader image(StreamColour colour) {
        List<Component> sized = new ArrayList<>();
        for (FrameComponent component : components) {
            sized.add(new Component(
                    size(width, component.h(), maxH()),
                    size(height, component.v(), maxV()),
                    maxH() / component.h(),
                    maxV() / component.v(),
                    precision,
                    false));
        }
        return new ImageHeader((int) width, (int) height, sized, colour);
    }

    private static int size(long size, int factor, int most) {
        return (int) ((size * factor + most - 1) / most);
    }

    /** The number of the component with an id, or -1. */
    int indexOf(int id) {
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).id() == id) {
                return i;
            }
        }
        return -1;
    }
}
