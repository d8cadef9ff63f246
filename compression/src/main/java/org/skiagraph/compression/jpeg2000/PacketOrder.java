package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The packets of one progression volume, one after the other. T.800 B.12.1.
 *
 * <p>Where the order is by position, precincts of all components and resolutions of a group are merged by it: no position is
 * looked at where none begins.
 */
final class PacketOrder {
    private static final Comparator<Cursor> BY_POSITION = Comparator.<Cursor>comparingLong(c -> c.y)
            .thenComparingLong(c -> c.x)
            .thenComparingInt(c -> c.component)
            .thenComparingInt(c -> c.resolution);

    private final Tile tile;
    private final ProgressionVolume volume;
    private final int layers;
    private final List<List<Cursor>> groups = new ArrayList<>(); // of cursors that are merged, or walked one by one
    private final boolean byPosition;
    private final PriorityQueue<Cursor> queue = new PriorityQueue<>(BY_POSITION);
    private int group = -1;
    private int inGroup;
    private int outerLayer;
    private Cursor cursor;
    private int layer = -1;

    /** Before its first packet. */
    PacketOrder(Tile tile, ProgressionVolume volume, int layers) {
        this.tile = tile;
        this.volume = volume;
        this.layers = Math.min(layers, volume.layers());
        this.byPosition = volume.progression().compareTo(Progression.RPCL) >= 0;
        this.cursor = new Cursor(0, 0, new Resolution(new Rect(0, 0, 0, 0), new Rect(0, 0, 0, 0), 0, 0, List.of()));
        makeGroups();
        if (byPosition) {
            nextGroup();
        }
    }

    /** Precincts of a resolution of a component, and at which of them it is. */
    private final class Cursor {
        private final int component;
        private final int resolution;
        private final Resolution precincts;
        private final long count;
        private long number;
        private long x;
        private long y;

        Cursor(int component, int resolution, Resolution precincts) {
            this.component = component;
            this.resolution = resolution;
            this.precincts = precincts;
            this.count = precincts.precincts();
        }

        /** Where the precinct begins on the reference grid. T.800 B.12.1.3. */
        void locate() {
            int halvings = tile.component(component).style().levels() - resolution;
            Jpeg2000Component sampling = tile.sampling(component);
            long row = precincts.rowOf(number);
            long column = precincts.columnOf(number);
            y = row >= precincts.rect().y0()
                    ? (row << halvings) * sampling.stepY()
                    : tile.rect().y0();
            x = column >= precincts.rect().x0()
                    ? (column << halvings) * sampling.stepX()
                    : tile.rect().x0();
        }

        boolean advance() {
            number++;
            return number < count;
        }
    }

    private void makeGroups() {
        switch (volume.progression()) {
            case LRCP -> {
                List<Cursor> all = new ArrayList<>();
                for (int r = volume.firstResolution(); r < endResolution(); r++) {
                    all.addAll(ofResolution(r));
                }
                groups.add(all);
            }
            case RLCP, RPCL -> {
                for (int r = volume.firstResolution(); r < endResolution(); r++) {
                    groups.add(ofResolution(r));
                }
            }
            case PCRL -> {
                List<Cursor> all = new ArrayList<>();
                for (int c = volume.firstComponent(); c < endComponent(); c++) {
                    all.addAll(ofComponent(c));
                }
                groups.add(all);
            }
            case CPRL -> {
                for (int c = volume.firstComponent(); c < endComponent(); c++) {
                    groups.add(ofComponent(c));
                }
            }
        }
        groups.removeIf(List::isEmpty);
    }

    private int endResolution() {
        return Math.min(volume.endResolution(), tile.mostLevels() + 1);
    }

    private int endComponent() {
        return Math.min(volume.endComponent(), tile.components());
    }

    private List<Cursor> ofResolution(int r) {
        List<Cursor> cursors = new ArrayList<>();
        for (int c = volume.firstComponent(); c < endComponent(); c++) {
            add(c, r, cursors);
        }
        return cursors;
    }

    private List<Cursor> ofComponent(int c) {
        List<Cursor> cursors = new ArrayList<>();
        for (int r = volume.firstResolution(); r < endResolution(); r++) {
            add(c, r, cursors);
        }
        return cursors;
    }

    private void add(int c, int r, List<Cursor> cursors) {
        List<Resolution> resolutions = tile.component(c).resolutions();
        if (r < resolutions.size() && resolutions.get(r).precincts() > 0) {
            cursors.add(new Cursor(c, r, resolutions.get(r)));
        }
    }

    /** Goes on to the next packet: false if there is none. */
    boolean next() {
        return byPosition ? nextByPosition() : nextByLayer();
    }

    private boolean nextByPosition() {
        if (layer >= 0 && layer + 1 < layers) {
            layer++;
            return true;
        }
        if (layer >= 0 && cursor.advance()) {
            cursor.locate();
            queue.add(cursor);
        }
        while (queue.isEmpty()) {
            if (!nextGroup()) {
                return false;
            }
        }
        cursor = queue.remove();
        layer = 0;
        return layers > 0;
    }

    private boolean nextGroup() {
        group++;
        layer = -1;
        if (group >= groups.size()) {
            return false;
        }
        for (Cursor each : groups.get(group)) {
            each.locate();
            queue.add(each);
        }
        return true;
    }

    /** Groups in turn; in each layers, in these cursors, in these precincts. */
    private boolean nextByLayer() {
        if (layer >= 0 && cursor.advance()) {
            return true;
        }
        if (layer < 0) {
            group = 0;
            inGroup = -1;
        }
        inGroup++;
        while (group < groups.size()) {
            if (inGroup < groups.get(group).size()) {
                cursor = groups.get(group).get(inGroup);
                cursor.number = 0;
                layer = outerLayer;
                return layers > 0;
            }
            inGroup = 0;
            outerLayer++;
            if (outerLayer >= layers) {
                outerLayer = 0;
                group++;
            }
        }
        return false;
    }

    int component() {
        return cursor.component;
    }

    int resolution() {
        return cursor.resolution;
    }

    long precinct() {
        return cursor.number;
    }

    int layer() {
        return layer;
    }

    /** How much work it was to begin. */
    int cursors() {
        int n = 1;
        for (List<Cursor> each : groups) {
            n += each.size();
        }
        return n;
    }
}
