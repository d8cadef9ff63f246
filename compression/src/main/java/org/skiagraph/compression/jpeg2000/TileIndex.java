package org.skiagraph.compression.jpeg2000;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Place;

/**
 * Where the tile-parts of a stream are. From each only its SOT segment is read, unless its length is wrong: then the next is looked for.
 * T.800 A.4.2.
 */
final class TileIndex {
    private static final int SOT_LENGTH = 10;
    private static final int BYTES_HELD = 72;

    private final StreamBytes bytes;
    private final int tiles;
    private final Budget budget;
    private final List<TilePart> parts = new ArrayList<>();
    private int ordinal; // of the next tile-part, whether it is of this image or not
    private long end;
    private boolean complete = true;

    private TileIndex(MainHeader header, Budget budget) {
        this.bytes = header.bytes();
        this.tiles = header.size().tiles();
        this.budget = budget;
        this.end = header.end();
    }

    static TileIndex read(MainHeader header, Budget budget) throws IOException {
        TileIndex index = new TileIndex(header, budget);
        header.bytes().readAhead(TilePart.SOT_BYTES);
        index.walk();
        header.bytes().readAhead();
        return index;
    }

    private void walk() throws IOException {
        while (bytes.uint16(end) == Marker.SOT) {
            if (!takePart()) {
                return;
            }
            budget.checkTime(Place.at(end));
        }
        if (bytes.uint16(end) == Marker.EOC) {
            end += 2;
            long behind = bytes.size() - end;
            if (behind > 1) { // one byte may be padding
                budget.findings().report(Jpeg2000Quirks.BYTES_AFTER_END, Place.at(end), behind + " bytes behind EOC");
            }
            return;
        }
        budget.findings().report(Jpeg2000Quirks.NO_EOC, Place.at(end), "the stream ends without EOC");
        complete = complete && end >= bytes.size();
    }

    /** False if the stream ends within the SOT segment. */
    private boolean takePart() throws IOException {
        long position = end;
        Place place = Place.at(position, "SOT");
        int length = bytes.uint16(position + 2);
        int tile = bytes.uint16(position + 4);
        long partLength = bytes.uint32(position + 6);
        int number = bytes.at(position + 10);
        if (bytes.at(position + TilePart.SOT_BYTES - 1) < 0) {
            budget.findings().report(Jpeg2000Quirks.TRUNCATED, place, "the stream ends in an SOT segment");
            end = bytes.size();
            complete = false;
            return false;
        }
        end = partEnd(position, partLength, place);
        if (length != SOT_LENGTH || tile >= tiles) {
            String text = "a tile-part of tile " + tile + " of " + tiles + ", SOT of " + length + " bytes";
            budget.findings().report(Jpeg2000Quirks.FOREIGN_TILE_PART, place, text);
            complete = false;
            ordinal++;
            return true;
        }
        budget.spend(Limit.HELD_BYTES, BYTES_HELD, place);
        parts.add(new TilePart(tile, number, position, end, ordinal++));
        return true;
    }

    private long partEnd(long position, long partLength, Place place) throws IOException {
        long stated = position + partLength;
        if (partLength == 0) {
            return lastEnd();
        }
        if (partLength >= TilePart.SOT_BYTES + 2 && endsAt(stated)) {
            return stated;
        }
        long found = search(position + TilePart.SOT_BYTES);
        if (partLength >= TilePart.SOT_BYTES + 2 && stated > bytes.size() && found == lastEnd()) {
            String text =
                    "a tile-part of " + partLength + " bytes, of which " + (bytes.size() - position) + " are there";
            budget.findings().report(Jpeg2000Quirks.TRUNCATED, place, text);
            complete = false;
        } else {
            String text = "a tile-part of " + partLength + " bytes that has " + (found - position);
            budget.findings().report(Jpeg2000Quirks.WRONG_PSOT, place, text);
        }
        return found;
    }

    private boolean endsAt(long position) throws IOException {
        int marker = bytes.uint16(position);
        return position == bytes.size() || marker == Marker.SOT || marker == Marker.EOC;
    }

    /** The end of a tile-part that goes on to the end: EOC, if it is there. */
    private long lastEnd() throws IOException {
        long size = bytes.size();
        for (long at = size - 2; at >= Math.max(0, size - 3); at--) { // a byte of padding may follow
            if (bytes.uint16(at) == Marker.EOC) {
                return at;
            }
        }
        return size;
    }

    /** The next SOT segment: such bytes cannot be in packets. T.800 A.1.4. */
    private long search(long from) throws IOException {
        bytes.readAhead();
        long found = searched(from);
        bytes.readAhead(TilePart.SOT_BYTES);
        return found;
    }

    private long searched(long from) throws IOException {
        for (long at = from; at + TilePart.SOT_BYTES <= bytes.size(); at++) {
            if (bytes.at(at) == 0xFF && bytes.uint16(at) == Marker.SOT && bytes.uint16(at + 2) == SOT_LENGTH) {
                return at;
            }
            if ((at & 0xFFFF) == 0) {
                budget.checkTime(Place.at(at));
            }
        }
        return lastEnd();
    }

    /** The tile-parts of each tile, in their order. */
    List<List<TilePart>> byTile() throws IOException {
        List<List<TilePart>> all = new ArrayList<>();
        for (int i = 0; i < tiles; i++) {
            all.add(List.of());
        }
        for (TilePart part : parts) {
            List<TilePart> own = all.get(part.tile());
            if (own.isEmpty()) {
                own = new ArrayList<>(1);
                all.set(part.tile(), own);
            }
            own.add(part);
        }
        for (List<TilePart> own : all) {
            if (own.size() > 1) {
                own.sort(Comparator.comparingInt(TilePart::number)); // stable: equal numbers stay in the order met
            }
            dropBehindGap(own);
        }
        return all;
    }

    /** Behind a part that is missing, packets are not those that are due. */
    private void dropBehindGap(List<TilePart> own) throws IOException {
        for (int i = 0; i < own.size(); i++) {
            TilePart part = own.get(i);
            if (part.number() > i) {
                String text = "part " + i + " of tile " + part.tile() + " is missing";
                budget.findings().report(Jpeg2000Quirks.TRUNCATED, Place.at(part.position(), "SOT"), text);
                own.subList(i, own.size()).clear();
                complete = false;
            }
        }
    }

    /** All tile-parts in the order of the stream. */
    List<TilePart> parts() {
        return parts;
    }

    /** The byte behind the stream. */
    long end() {
        return end;
    }

    /** False if tile-parts are cut off or cannot be read. */
    boolean isComplete() {
        return complete;
    }
}
