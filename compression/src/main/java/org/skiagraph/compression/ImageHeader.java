package org.skiagraph.compression;

import java.util.Collections;
import java.util.List;

/**
 * What a code stream says of its image, or what an encoder is told of it.
 *
 * @param width columns of the image, at least 1
 * @param height rows of the image, at least 1
 * @param components at least one
 * @param colour what the stream says of colour; reported, never applied
 */
public record ImageHeader(int width, int height, List<Component> components, StreamColour colour) {
    /** Checks the ranges and copies the list. */
    public ImageHeader {
        if (width < 1 || height < 1 || components.isEmpty()) {
            throw new IllegalArgumentException(
                    "image of " + width + "x" + height + " with " + components.size() + " components");
        }
        components = List.copyOf(components);
    }

    /** An image whose components are alike and not sub-sampled. */
    public static ImageHeader of(int width, int height, int components, int precision, boolean signed) {
        return new ImageHeader(
                width,
                height,
                Collections.nCopies(components, Component.of(width, height, precision, signed)),
                StreamColour.UNSTATED);
    }

    /** Rows times columns. */
    public long pixels() {
        return (long) width * height;
    }

    /** The largest precision of any component. */
    public int precision() {
        return components.stream().mapToInt(Component::precision).max().orElseThrow();
    }
}
