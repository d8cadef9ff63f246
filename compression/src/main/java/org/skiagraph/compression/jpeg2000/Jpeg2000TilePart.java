package org.skiagraph.compression.jpeg2000;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;

/**
 * A tile-part: where it is, and the segments of its header.
 *
 * @param tile its tile, from 0
 * @param number among the parts of its tile, from 0
 * @param position of its SOT marker in the source
 * @param end behind its last byte
 * @param body where its packets begin
 * @param segments of its header, SOT left away
 */
public record Jpeg2000TilePart(
        int tile, int number, long position, long end, long body, List<Jpeg2000Segment> segments) {
    private static final int BYTES_HELD = 64;

    /** Copies the list. */
    public Jpeg2000TilePart {
        segments = List.copyOf(segments);
    }

    static List<Jpeg2000TilePart> readAll(MainHeader main, Budget budget) throws IOException {
        List<Jpeg2000TilePart> all = new ArrayList<>();
        for (TilePart part : TileIndex.read(main, budget).parts()) {
            try {
                TilePartHeader header = TilePartHeader.read(
                        main.bytes(), part, main.parameters().ofTile(), budget);
                long held = (1L + header.segments().size()) * BYTES_HELD
                        + header.segments().stream()
                                .mapToLong(segment -> segment.text().length())
                                .sum();
                budget.spend(Limit.HELD_BYTES, held, Place.at(part.position()));
                all.add(new Jpeg2000TilePart(
                        part.tile(), part.number(), part.position(), part.end(), header.body(), header.segments()));
            } catch (MalformedDataException e) {
                budget.findings().report(Jpeg2000Quirks.BAD_TILE, e.place(), e.text());
            }
        }
        return all;
    }
}
