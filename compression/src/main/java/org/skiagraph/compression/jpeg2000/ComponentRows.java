package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.List;
import org.skiagraph.compression.jpeg2000.block.Orientation;

/**
 * The rows of a tile-component that are wanted, from its code blocks: what must be decoded for the next rows is ordered first, then
 * the rows are given out, to each {@link #feed} its columns of them.
 *
 * @param <R> an array of numbers
 */
final class ComponentRows<R> {
    private static final int BYTES_OF_ORDER = 72; // of one code block

    private final TileComponent component;
    private final int highest;
    private final Lifting<R> lifting;
    private final List<List<BandRows<R>>> bands = new ArrayList<>(); // of each resolution

    ComponentRows(TileComponent component, Lifting<R> lifting, boolean wide) {
        this.component = component;
        this.highest = component.wantedResolutions();
        this.lifting = lifting;
        boolean reversible = component.style().reversible();
        List<double[]> gains = Gains.of(component, highest, reversible);
        for (int r = 0; r <= highest; r++) {
            Resolution resolution = component.resolutions().get(r);
            List<BandRows<R>> ofResolution = new ArrayList<>(3);
            for (int b = 0; b < resolution.bands().size(); b++) {
                ofResolution.add(new BandRows<>(
                        resolution, resolution.bands().get(b), lifting, gains.get(r)[b], component.roiShift(), wide));
            }
            bands.add(ofResolution);
        }
    }

    /**
     * Makes the rows of a part, which has all rows of the window. All feeds are to be made before anything is ordered.
     *
     * @param own keeps what is between two rows of this feed alone
     */
    RowFeed<R> feed(Rect part, Lifting<R> own) {
        return feed(highest, part, own);
    }

    private RowFeed<R> feed(int r, Rect output, Lifting<R> own) {
        Resolution resolution = component.resolutions().get(r);
        if (r == 0) {
            return bands.get(0).get(0).feed(output);
        }
        Rect needed = output.grown(Lifting.margin(component.style().reversible()), resolution.rect());
        RowFeed<R> below = feed(r - 1, needed.subband(1, false, false), own);
        List<RowFeed<R>> details = new ArrayList<>(3);
        for (int b = 0; b < resolution.bands().size(); b++) {
            Orientation orientation = resolution.bands().get(b).orientation();
            details.add(bands.get(r).get(b).feed(needed.subband(1, orientation.isHighX(), orientation.isHighY())));
        }
        return new Synthesis<>(output, needed, own, below, details);
    }

    /** Rows of samples that a stripe of the highest resolution has, at most. */
    static long stripeRows(TileComponent component) {
        int highest = component.wantedResolutions();
        return 1L << component.resolutions().get(highest).bands().get(0).blockHeight() + (highest == 0 ? 0 : 1);
    }

    /**
     * Bytes that the rows of a component hold, about.
     *
     * @param rows of samples that are held at once
     */
    static long bytes(TileComponent component, int numberBytes, long rows) {
        long bytes = 0;
        int highest = component.wantedResolutions();
        for (int r = 0; r <= highest; r++) {
            Resolution resolution = component.resolutions().get(r);
            bytes += 10L * resolution.window().width() * numberBytes;
            int halved = Math.min(highest, highest - r + 1);
            long more = r == highest ? 1 : 2; // rows of code blocks that only in part belong to these rows
            for (Subband band : resolution.bands()) {
                long own = Math.min(band.window().height(), (rows >> halved) + (more << band.blockHeight()));
                long blocks =
                        ((own >> band.blockHeight()) + 1) * ((band.window().width() >> band.blockWidth()) + 1);
                bytes += own * (band.window().width() * (long) numberBytes + 24) + blocks * BYTES_OF_ORDER;
            }
        }
        return bytes;
    }

    /** The samples that are wanted. */
    Rect window() {
        return component.window();
    }

    /** How many code blocks it will order in all. */
    long blocks() {
        return bands.stream().flatMap(List::stream).mapToLong(BandRows::blocks).sum();
    }

    /** Takes back the memory of rows that every feed has given out; none may be in use. */
    void reuse() {
        bands.forEach(ofResolution -> ofResolution.forEach(BandRows::reuse));
    }

    /** The row behind those that a further row of code blocks of the highest resolution gives, from {@code endRow} on. */
    long stripeEnd(long endRow) {
        Subband top = component.resolutions().get(highest).bands().get(0);
        int halved = highest == 0 ? 0 : 1;
        int behind = highest == 0 ? 0 : lifting.steps(); // rows that wait for the row of code blocks below
        long end = (endRow + behind >> top.blockHeight() + halved) + 1 << top.blockHeight() + halved;
        return Math.min(window().y1(), end - behind);
    }

    /** Orders the code blocks that all rows before this one need. */
    void order(long endRow, List<BandRows<?>.Piece> pieces) {
        long end = endRow;
        for (int r = highest; r > 0; r--) {
            Resolution resolution = component.resolutions().get(r);
            Rect needed =
                    resolution.window().grown(Lifting.margin(component.style().reversible()), resolution.rect());
            long rowsIn = Math.min(needed.y1(), end + lifting.steps());
            long highEnd = rowsIn >> 1;
            end = Rect.ceilShift(rowsIn, 1);
            bands.get(r).get(0).order(end, pieces);
            bands.get(r).get(1).order(highEnd, pieces);
            bands.get(r).get(2).order(highEnd, pieces);
        }
        bands.get(0).get(0).order(end, pieces);
    }
}
