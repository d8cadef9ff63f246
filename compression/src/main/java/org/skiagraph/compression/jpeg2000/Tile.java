package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.List;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.UnsupportedDataException;

/** A tile: what it covers, and its components. T.800 B.3. */
final class Tile {
    private static final long BYTES_OF_RESOLUTION = 450;

    private final ImageSize size;
    private final Rect rect;
    private final Parameters parameters;
    private final List<TileComponent> components = new ArrayList<>();
    private final int mostLevels;

    /**
     * A tile of which no packet was read.
     *
     * @param index its number
     * @param wanted what is asked for
     */
    Tile(ImageSize size, int index, Parameters parameters, WantedPart wanted, Locator where)
            throws UnsupportedDataException {
        this.size = size;
        this.rect = size.tile(index);
        this.parameters = parameters;
        int most = 0;
        for (int c = 0; c < parameters.components(); c++) {
            CodingStyle style = parameters.style(c);
            most = Math.max(most, style.levels());
            boolean isWanted = wanted.needs(c, parameters.componentTransform());
            if (isWanted && wanted.reduction() > style.levels()) {
                throw new UnsupportedDataException(
                        "a reduction of " + wanted.reduction() + ": component " + c + " has " + style.levels()
                                + " decomposition levels",
                        where.place());
            }
            int precision = size.components().get(c).precision();
            components.add(new TileComponent(
                    style,
                    parameters.quantization(c),
                    parameters.roiShift(c),
                    size.samples(rect, c, 0),
                    precision,
                    Math.min(wanted.reduction(), style.levels()),
                    isWanted ? wanted.window(c) : new Rect(0, 0, 0, 0)));
        }
        this.mostLevels = most;
    }

    /** Bytes that resolutions and subbands hold, about, before any precinct. */
    static long bytes(Parameters parameters) {
        long resolutions = 0;
        for (int c = 0; c < parameters.components(); c++) {
            resolutions += 1 + parameters.style(c).levels();
        }
        return BYTES_OF_RESOLUTION * resolutions;
    }

    Rect rect() {
        return rect;
    }

    Parameters parameters() {
        return parameters;
    }

    int components() {
        return components.size();
    }

    TileComponent component(int index) {
        return components.get(index);
    }

    Jpeg2000Component sampling(int component) {
        return size.components().get(component);
    }

    /** The decomposition levels of the component that has most. */
    int mostLevels() {
        return mostLevels;
    }
}
