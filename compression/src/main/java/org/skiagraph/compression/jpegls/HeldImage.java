package org.skiagraph.compression.jpegls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Place;
import org.skiagraph.compression.ImageHeader;

/** Three components, held until the last of them is decoded, since only then a colour transform can be undone. */
final class HeldImage {
    private final ImageHeader image;
    private final List<Plane> planes = new ArrayList<>();
    private final long bytes;

    private HeldImage(ImageHeader image, long bytes) {
        this.image = image;
        this.bytes = bytes;
        for (int i = 0; i < image.components().size(); i++) {
            planes.add(new Plane(image.width(), image.height()));
        }
    }

    static HeldImage of(ImageHeader image, Budget budget) throws LimitExceededException {
        long bytes = 2 * image.pixels() * image.components().size();
        Place place = Place.of("JPEG-LS image with a colour transform");
        if (image.pixels() > Integer.MAX_VALUE - 8) {
            throw new LimitExceededException(Limit.HELD_BYTES, Integer.MAX_VALUE, bytes, place);
        }
        budget.spend(Limit.HELD_BYTES, bytes, place);
        return new HeldImage(image, bytes);
    }

    void release(Budget budget) {
        budget.giveBack(Limit.HELD_BYTES, bytes);
    }

    /** Where to decode to. */
    List<LineStore> stores() {
        return List.copyOf(planes);
    }

    /** Undoes the transform, and hands the lines on. */
    void deliver(ColourTransform transform, List<LineStore> targets) throws IOException {
        TransformedLines lines = new TransformedLines(transform, image.precision(), image.width(), targets);
        List<LineStore> stores = lines.stores();
        int[] line = new int[image.width()];
        for (int y = 0; y < image.height(); y++) {
            for (int i = 0; i < planes.size(); i++) {
                planes.get(i).copy(y, line, stores.get(i));
            }
        }
    }

    private static final class Plane extends LineStore {
        private final int width;
        private final short[] samples;
        private final boolean[] there;

        Plane(int width, int height) {
            this.width = width;
            this.samples = new short[width * height];
            this.there = new boolean[height];
        }

        @Override
        void put(int y, int[] line, int at, int stride) {
            there[y] = true;
            for (int k = 0, i = at; k < width; k++, i += stride) {
                samples[y * width + k] = (short) line[i];
            }
        }

        @Override
        void blank(int y) {
            there[y] = false;
        }

        void copy(int y, int[] line, LineStore to) throws IOException {
            for (int k = 0; k < width; k++) {
                line[k] = samples[y * width + k] & 0xFFFF;
            }
            if (there[y]) {
                to.put(y, line, 0, 1);
            } else {
                to.blank(y);
            }
        }
    }
}
