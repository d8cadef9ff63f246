package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Of which component a channel is made. T.800 I.5.3.5.
 *
 * @param component from 0
 * @param column of the palette that its samples are indices of; empty if they are the channel themselves
 */
public record Jp2Mapping(int component, OptionalInt column) {
    static List<Jp2Mapping> read(BoxContent box) throws BadBoxException {
        List<Jp2Mapping> mappings = new ArrayList<>();
        while (box.left() > 0) {
            int component = box.uint16();
            int type = box.uint8();
            int column = box.uint8();
            mappings.add(new Jp2Mapping(component, type == 1 ? OptionalInt.of(column) : OptionalInt.empty()));
        }
        return mappings;
    }
}
