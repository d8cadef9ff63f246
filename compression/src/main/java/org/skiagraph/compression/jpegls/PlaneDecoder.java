package org.skiagraph.compression.jpegls;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Decodes the lines of one component of a scan, or of all if they are interleaved by sample, and puts them into stores. Keeps two
 * lines: the one at hand and the one above. T.87 A.2.2.
 */
final class PlaneDecoder {
    private final LineDecoder decoder;
    private final PlaneShape shape;
    private final List<LineStore> stores;
    private int[] above;
    private int[] line;
    private int next; // the line that comes next

    PlaneDecoder(LineDecoder decoder, PlaneShape shape, List<LineStore> stores) {
        this.decoder = decoder;
        this.shape = shape;
        this.stores = stores;
        this.above = new int[shape.cells()];
        this.line = new int[shape.cells()];
    }

    PlaneShape shape() {
        return shape;
    }

    /** Goes on with a line. */
    void begin(int line) {
        next = line;
    }

    /** Begins as at the beginning of the image. */
    void restart() {
        decoder.restart();
        Arrays.fill(above, 0);
        Arrays.fill(line, 0);
    }

    /** Decodes the next line; one behind the last fills a group of lines, and is dropped. */
    void decode() throws IOException, BadCodeException {
        int[] done = above;
        above = line;
        line = done;
        shape.prepare(above, line);
        decoder.decode(above, line, shape.width());
        if (next < shape.height()) {
            for (int i = 0; i < stores.size(); i++) {
                stores.get(i).put(next, line, stores.size() + i, stores.size());
            }
        }
        next++;
    }

    /** Gives blank lines for one that is missing. */
    void blank() throws IOException {
        if (next < shape.height()) {
            for (LineStore store : stores) {
                store.blank(next);
            }
        }
        next++;
    }

    /** The line that comes next, from 0. */
    int next() {
        return next;
    }
}
