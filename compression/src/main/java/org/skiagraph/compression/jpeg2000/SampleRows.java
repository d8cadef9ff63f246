package org.skiagraph.compression.jpeg2000;

import java.io.IOException;
import org.skiagraph.compression.RowSink;
import org.skiagraph.compression.Samples;

/** Where rows of samples of one component go. */
interface SampleRows {
    /**
     * Takes a piece of a row.
     *
     * @param x of its first sample, in the coordinates of the component
     * @param y of the row, in the coordinates of the component
     * @param row reused after the call
     */
    void row(long x, long y, int[] row, int width) throws IOException;

    /** Into an array of the caller. */
    static SampleRows into(Samples samples, Rect window) {
        return (x, y, row, width) -> samples.put((int) (x - window.x0()), (int) (y - window.y0()), row, width);
    }

    /** To a sink, which is given whole rows. */
    static SampleRows to(RowSink sink, int component, Rect window) {
        return (x, y, row, width) -> sink.row(component, (int) (y - window.y0()), row, width);
    }
}
