package org.skiagraph.compression.jpeg2000;

import java.util.List;
import java.util.Map;

/**
 * A stream that {@link ReferenceEncoder} wrote, with all that it knows of it.
 *
 * @param ends where each packet ends in the bytes, in the order in which they stand there
 */
record ReferenceStream(
        StreamOptions options, byte[] bytes, List<ReferenceTile> tiles, Map<ReferencePacket, Integer> ends) {
    @Override
    public String toString() {
        return options.toString();
    }
}
