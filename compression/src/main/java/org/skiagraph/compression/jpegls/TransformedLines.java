package org.skiagraph.compression.jpegls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Undoes a colour transform between a decoder and the stores of its three components: a line of each at a time. */
final class TransformedLines {
    private static final int COLOURS = 3;

    private final ColourTransform transform;
    private final int precision;
    private final int width;
    private final List<LineStore> targets;
    private final int[][] lines;
    private int here; // components whose line is there
    private boolean blank; // one of them is missing

    TransformedLines(ColourTransform transform, int precision, int width, List<LineStore> targets) {
        this.transform = transform;
        this.precision = precision;
        this.width = width;
        this.targets = List.copyOf(targets);
        this.lines = new int[COLOURS][width];
    }

    /** The stores to decode to, which take the lines in turn. */
    List<LineStore> stores() {
        List<LineStore> stores = new ArrayList<>();
        for (int i = 0; i < COLOURS; i++) {
            stores.add(new Colour(i));
        }
        return stores;
    }

    private void took(int y, boolean missing) throws IOException {
        blank |= missing;
        here++;
        if (here < COLOURS) {
            return;
        }
        if (!blank) {
            transform.inverse(lines[0], lines[1], lines[2], 0, width, precision);
        }
        for (int i = 0; i < COLOURS; i++) {
            if (blank) {
                targets.get(i).blank(y);
            } else {
                targets.get(i).put(y, lines[i], 0, 1);
            }
        }
        here = 0;
        blank = false;
    }

    private final class Colour extends LineStore {
        private final int[] samples;

        Colour(int component) {
            this.samples = lines[component];
        }

        @Override
        void put(int y, int[] line, int at, int stride) throws IOException {
            for (int k = 0, i = at; k < width; k++, i += stride) {
                samples[k] = line[i];
            }
            took(y, false);
        }

        @Override
        void blank(int y) throws IOException {
            took(y, true);
        }
    }
}
