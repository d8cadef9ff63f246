package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How tiles are cut into tile-parts, and the order of these.
 *
 * @param most of one tile; where the cuts are comes from the seed, and parts may be without packets
 * @param mingled true if the parts of tiles stand in any order (those of one tile in theirs)
 * @param openEnd true if Psot of the last tile-part is 0
 * @param unknownCount true if TNsot is 0 in all but the last tile-part of a tile
 */
record StreamParts(int most, boolean mingled, boolean openEnd, boolean unknownCount, long seed) {
    static final StreamParts PLAIN = new StreamParts(1, false, false, false, 0);

    /** The packets of each tile-part, where a tile has so many. */
    List<Integer> sizes(int tile, int packets) {
        Random random = new Random(seed * 31 + tile);
        List<Integer> cuts = new ArrayList<>(List.of(packets));
        for (int i = random.nextInt(most); i > 0; i--) {
            cuts.add(random.nextInt(packets + 1));
        }
        Collections.sort(cuts);
        List<Integer> sizes = new ArrayList<>();
        int begin = 0;
        for (int end : cuts) {
            sizes.add(end - begin);
            begin = end;
        }
        return sizes;
    }

    /** The tile that each tile-part of the stream is of. */
    List<Integer> order(List<Integer> partsOfTiles) {
        List<Integer> tiles = new ArrayList<>();
        for (int tile = 0; tile < partsOfTiles.size(); tile++) {
            tiles.addAll(Collections.nCopies(partsOfTiles.get(tile), tile));
        }
        if (mingled) {
            Collections.shuffle(tiles, new Random(seed));
        }
        return tiles;
    }
}
