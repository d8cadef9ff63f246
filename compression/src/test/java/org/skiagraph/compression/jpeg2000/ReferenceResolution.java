package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.List;
import org.skiagraph.compression.jpeg2000.block.Orientation;

/** A resolution level of a tile-component. T.800 B.5 and B.6. */
record ReferenceResolution(
        int number, ReferenceArea area, List<ReferenceBand> bands, List<ReferencePrecinct> precincts) {
    /** Divides a tile-component. */
    static ReferenceResolution of(StreamOptions options, int tile, int component, int number) {
        ReferenceArea whole = area(options, tile, component);
        int halvings = options.coding(tile, component).levels() - number;
        ReferenceArea area = whole.coarser(1L << halvings, 1L << halvings);
        List<ReferenceBand> bands = new ArrayList<>();
        for (Orientation orientation : Orientation.values()) {
            if ((orientation == Orientation.LL) == (number == 0)) {
                bands.add(band(options, tile, component, number, orientation));
            }
        }
        return new ReferenceResolution(number, area, bands, precincts(options, tile, component, number, area, bands));
    }

    private static ReferenceArea area(StreamOptions options, int tile, int component) {
        StreamComponent shape = options.components.get(component);
        return options.grid.tile(tile).coarser(shape.dx(), shape.dy());
    }

    /** Equation B-15. */
    private static ReferenceBand band(
            StreamOptions options, int tile, int component, int number, Orientation orientation) {
        int levels = options.coding(tile, component).levels();
        int decompositions = number == 0 ? levels : levels - number + 1;
        long scale = 1L << decompositions;
        long x = orientation.isHighX() ? scale / 2 : 0;
        long y = orientation.isHighY() ? scale / 2 : 0;
        ReferenceArea whole = area(options, tile, component);
        ReferenceArea area =
                new ReferenceArea(whole.x0() - x, whole.y0() - y, whole.x1() - x, whole.y1() - y).coarser(scale, scale);
        StreamSteps steps = options.steps(tile, component);
        int precision = options.components.get(component).precision();
        return new ReferenceBand(
                orientation,
                area,
                decompositions,
                steps.planes(levels, number, orientation),
                steps.step(precision, levels, number, orientation),
                options.roi(tile, component));
    }

    /** Equation B-16, and where orders by position come to each precinct: B.12.1.3. */
    private static List<ReferencePrecinct> precincts(
            StreamOptions options, int tile, int component, int number, ReferenceArea area, List<ReferenceBand> bands) {
        if (area.isEmpty()) {
            return List.of();
        }
        StreamCoding coding = options.coding(tile, component);
        int log2Width = coding.precinctWidth(number);
        int log2Height = coding.precinctHeight(number);
        StreamComponent shape = options.components.get(component);
        long scale = 1L << coding.levels() - number;
        ReferenceArea tileArea = options.grid.tile(tile);
        List<ReferencePrecinct> precincts = new ArrayList<>();
        for (long row = area.y0() >> log2Height; row << log2Height < area.y1(); row++) {
            for (long column = area.x0() >> log2Width; column << log2Width < area.x1(); column++) {
                long x = (column << log2Width) < area.x0() ? tileArea.x0() : (column << log2Width) * scale * shape.dx();
                long y = (row << log2Height) < area.y0() ? tileArea.y0() : (row << log2Height) * scale * shape.dy();
                List<ReferencePrecinctBand> parts = new ArrayList<>();
                for (ReferenceBand band : bands) {
                    parts.add(part(coding, band, column, row, number == 0 ? 0 : 1, log2Width, log2Height));
                }
                precincts.add(new ReferencePrecinct(precincts.size(), x, y, parts));
            }
        }
        return precincts;
    }

    /** A precinct halves with the subbands of its resolution, and code blocks are no larger than it. Equations B-17 and B-18. */
    private static ReferencePrecinctBand part(
            StreamCoding coding, ReferenceBand band, long column, long row, int halved, int log2Width, int log2Height) {
        int width = log2Width - halved;
        int height = log2Height - halved;
        return ReferencePrecinctBand.of(
                band,
                band.area().partition(column, row, width, height),
                Math.min(coding.blockWidth(), width),
                Math.min(coding.blockHeight(), height));
    }
}
