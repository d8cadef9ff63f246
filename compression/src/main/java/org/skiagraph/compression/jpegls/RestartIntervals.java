package org.skiagraph.compression.jpegls;

import java.io.IOException;
import org.skiagraph.bounds.Source;

/** Where the restart intervals of a scan begin, so that several threads can decode them. T.87 C.1.2. */
final class RestartIntervals {
    private static final long[] NONE = {};
    private static final int MARKER_BYTES = 2;

    private RestartIntervals() {}

    /**
     * Finds the beginnings of the first intervals.
     *
     * @param position where the data of the scan begin
     * @param count how many intervals
     * @return none if the restart markers between them are not all there and in order
     */
    static long[] find(Source source, long position, int count) throws IOException {
        if (count > (source.size() - position) / MARKER_BYTES) {
            return NONE;
        }
        long[] starts = new long[count];
        starts[0] = position;
        CodedBytes bytes = new CodedBytes(source, position);
        for (int i = 1; i < count; i++) {
            if (!bytes.toMarker() || bytes.restartMarker() != Markers.restart(i - 1)) {
                return NONE;
            }
            starts[i] = bytes.position();
        }
        return starts;
    }
}
