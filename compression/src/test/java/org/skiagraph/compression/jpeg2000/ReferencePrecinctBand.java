package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.List;

/**
 * What a precinct has of a subband: its code blocks row by row. T.800 B.7.
 *
 * @param across how many there are in a row
 */
record ReferencePrecinctBand(int across, int down, List<ReferenceCodeBlock> blocks) {
    /** Cuts an area of a subband into code blocks. */
    static ReferencePrecinctBand of(ReferenceBand band, ReferenceArea area, int log2Width, int log2Height) {
        if (area.isEmpty()) {
            return new ReferencePrecinctBand(0, 0, List.of());
        }
        ReferenceArea cells = new ReferenceArea(
                area.x0() >> log2Width,
                area.y0() >> log2Height,
                ReferenceArea.ceiling(area.x1(), 1L << log2Width),
                ReferenceArea.ceiling(area.y1(), 1L << log2Height));
        List<ReferenceCodeBlock> blocks = new ArrayList<>();
        for (long row = cells.y0(); row < cells.y1(); row++) {
            for (long column = cells.x0(); column < cells.x1(); column++) {
                blocks.add(new ReferenceCodeBlock(band, area.partition(column, row, log2Width, log2Height)));
            }
        }
        return new ReferencePrecinctBand(cells.width(), cells.height(), blocks);
    }
}
