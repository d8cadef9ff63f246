package org.skiagraph.compression.jpeg2000;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The order of packets by position, against the loops over all points of a tile that T.800 B.12.1.3 to B.12.1.5 have. */
class ReferenceTileTest {
    private final List<ReferencePacket> visited = new ArrayList<>();

    @Property(tries = 150)
    void ordersPacketsByPositionAsTheLoopsOfTheStandardDo(
            @ForAll @Size(min = 1, max = 3) List<@IntRange(max = 0xFFFF) Integer> shapes,
            @ForAll @IntRange(min = 2, max = 4) int order,
            @ForAll @IntRange(max = 20) int x,
            @ForAll @IntRange(max = 20) int y,
            @ForAll @IntRange(min = 1, max = 30) int width,
            @ForAll @IntRange(min = 1, max = 30) int height) {
        StreamOptions options = new StreamOptions(width, height)
                .grid(StreamGrid.of(width, height).at(x, y).tiles(x / 2, y / 3, 25, 19))
                .components(shapes.stream()
                        .map(shape -> StreamComponent.unsigned(8).every(1 + shape % 7, 1 + (shape >> 3) % 5))
                        .toArray(StreamComponent[]::new))
                .cod(StreamCod.of(StreamCoding.of(0)).order(order).layers(2));
        for (int component = 0; component < shapes.size(); component++) {
            int shape = shapes.get(component);
            int precinct = 1 + (shape >> 6) % 4 | 1 + (shape >> 8) % 4 << 4;
            options.coc(
                    StreamScope.ALL,
                    component,
                    StreamCoding.of((shape >> 10) % 4).precincts((shape >> 12) % 4 | (shape >> 14) % 4 << 4, precinct));
        }
        for (int index = 0; index < options.grid.tiles(); index++) {
            ReferenceTile tile = ReferenceTile.of(options, index);
            assertEquals(List.copyOf(loops(options, tile, order)), List.copyOf(tile.packets(options)));
        }
    }

    private List<ReferencePacket> loops(StreamOptions options, ReferenceTile tile, int order) {
        visited.clear();
        Set<List<Integer>> taken = new LinkedHashSet<>();
        int components = tile.components().size();
        if (order == 2) {
            for (int r = 0; r < 4; r++) {
                for (long y = tile.area().y0(); y < tile.area().y1(); y++) {
                    for (long x = tile.area().x0(); x < tile.area().x1(); x++) {
                        for (int c = 0; c < components; c++) {
                            visit(options, tile, c, r, x, y, taken);
                        }
                    }
                }
            }
            return visited;
        }
        for (int outer = 0; outer < (order == 4 ? components : 1); outer++) {
            for (long y = tile.area().y0(); y < tile.area().y1(); y++) {
                for (long x = tile.area().x0(); x < tile.area().x1(); x++) {
                    for (int c = order == 4 ? outer : 0; c < (order == 4 ? outer + 1 : components); c++) {
                        for (int r = 0; r < 4; r++) {
                            visit(options, tile, c, r, x, y, taken);
                        }
                    }
                }
            }
        }
        return visited;
    }

    /** The condition of the innermost loop, and the next precinct if one is left. */
    private void visit(
            StreamOptions options, ReferenceTile tile, int c, int r, long x, long y, Set<List<Integer>> taken) {
        StreamCoding coding = options.coding(tile.index(), c);
        if (r > coding.levels()) {
            return;
        }
        ReferenceResolution resolution = tile.components().get(c).get(r);
        StreamComponent shape = options.components.get(c);
        int halvings = coding.levels() - r;
        boolean row =
                begins(y, tile.area().y0(), resolution.area().y0(), shape.dy(), coding.precinctHeight(r), halvings);
        boolean column =
                begins(x, tile.area().x0(), resolution.area().x0(), shape.dx(), coding.precinctWidth(r), halvings);
        long next =
                taken.stream().filter(key -> key.get(0) == c && key.get(1) == r).count();
        if (row && column && next < resolution.precincts().size()) {
            taken.add(List.of(c, r, (int) next));
            for (int layer = 0; layer < 2; layer++) {
                ReferencePrecinct precinct = resolution.precincts().get((int) next);
                visited.add(new ReferencePacket(tile.index(), c, r, precinct, layer));
            }
        }
    }

    private static boolean begins(long at, long tileBegin, long begin, int spacing, int precinct, int halvings) {
        long step = (long) spacing << precinct + halvings;
        return at % step == 0 || at == tileBegin && (begin << halvings) % (1L << precinct + halvings) != 0;
    }
}
