package org.skiagraph.compression.jpeg2000;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.DecodeResult;
import org.skiagraph.compression.IntSamples;
import org.skiagraph.compression.RowSink;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.jpeg2000.block.BlockDecoder;

/** One call of {@link Jpeg2000Decoder#decode}: tile by tile, so that no more than the tiles at work are held beside the target. */
final class ImageDecoding {
    /** So many tiles for each thread are prepared at once: enough that none waits long for the others. */
    private static final int TILES_A_THREAD = 4;

    private final MainHeader header;
    private final WantedPart part;
    private final SampleTarget target;
    private final Budget budget;
    private final Workers workers;
    private final TileIndex index;
    private final List<List<TilePart>> parts;
    private final Supplier<BlockWork> works;
    private boolean complete = true;
    private int decoded;
    private @Nullable MalformedDataException failure;

    ImageDecoding(
            MainHeader header,
            WantedPart part,
            DecodeRequest request,
            SampleTarget target,
            Supplier<BlockDecoder> blockDecoders,
            Budget budget)
            throws IOException {
        this.header = header;
        this.part = part;
        this.target = target;
        this.budget = budget;
        this.workers = request.workers();
        this.index = TileIndex.read(header, budget);
        this.parts = index.byTile();
        this.works = () -> new BlockWork(header.bytes().source(), blockDecoders.get());
    }

    DecodeResult decode() throws IOException {
        ImageSize size = header.size();
        int across = size.tilesAcross();
        for (int row = 0; row < size.tilesDown(); row++) {
            List<Integer> tiles = new ArrayList<>();
            for (int i = row * across; i < (row + 1) * across; i++) {
                if (!size.tile(i).intersection(part.grid()).isEmpty()) {
                    tiles.add(i);
                }
            }
            if (!tiles.isEmpty()) {
                decodeRow(tiles);
            }
        }
        if (decoded == 0 && failure != null) {
            throw failure;
        }
        return new DecodeResult(index.end(), complete && index.isComplete());
    }

    /** Decodes tiles that stand side by side. */
    private void decodeRow(List<Integer> tiles) throws IOException {
        if (!(target instanceof RowSink sink)) {
            decodeTiles(tiles, arrays(), false);
        } else if (tiles.size() == 1) {
            List<SampleRows> rows = new ArrayList<>();
            for (int i = 0; i < part.count(); i++) {
                rows.add(SampleRows.to(sink, i, part.window(part.component(i))));
            }
            decodeTiles(tiles, rows, true);
        } else {
            decodeToSink(tiles, sink);
        }
    }

    private List<SampleRows> arrays() {
        List<SampleRows> rows = new ArrayList<>();
        for (int i = 0; i < part.count(); i++) {
            rows.add(SampleRows.into(
                    ((SampleTarget.Arrays) target).components().get(i), part.window(part.component(i))));
        }
        return rows;
    }

    /** A sink takes whole rows: those of a row of tiles are gathered first. */
    private void decodeToSink(List<Integer> tiles, RowSink sink) throws IOException {
        long before = budget.left(Limit.HELD_BYTES);
        Rect first = header.size().tile(tiles.get(0));
        List<SampleRows> rows = new ArrayList<>();
        List<IntSamples> strips = new ArrayList<>();
        List<Rect> windows = new ArrayList<>();
        for (int i = 0; i < part.count(); i++) {
            int component = part.component(i);
            Rect own = header.size().samples(first, component, part.reduction());
            Rect window = part.window(component);
            Rect strip = new Rect(
                    window.x0(), Math.max(window.y0(), own.y0()), window.x1(), Math.min(window.y1(), own.y1()));
            long cells = (long) strip.width() * strip.height();
            budget.spend(Limit.HELD_BYTES, cells * Integer.BYTES, Place.of("row of tiles"));
            budget.require(Limit.VALUE_BYTES, cells * Integer.BYTES, Place.of("row of tiles"));
            IntSamples samples = IntSamples.plane(new int[Math.toIntExact(cells)], strip.width());
            strips.add(samples);
            windows.add(strip);
            rows.add(SampleRows.into(samples, strip));
        }
        decodeTiles(tiles, rows, false);
        for (int i = 0; i < strips.size(); i++) {
            Rect strip = windows.get(i);
            int[] row = new int[strip.width()];
            for (int y = 0; y < strip.height(); y++) {
                System.arraycopy(strips.get(i).array(), y * row.length, row, 0, row.length);
                sink.row(
                        i,
                        (int) (strip.y0() + y - part.window(part.component(i)).y0()),
                        row,
                        row.length);
            }
        }
        budget.giveBack(Limit.HELD_BYTES, before - budget.left(Limit.HELD_BYTES));
    }

    /**
     * Decodes tiles.
     *
     * @param rowsByCaller true if rows must be given out by the calling thread, and from the top
     */
    private void decodeTiles(List<Integer> tiles, List<SampleRows> rows, boolean rowsByCaller) throws IOException {
        int threads = workers.threads();
        boolean manyTiles = threads > 1 && tiles.size() >= 2L * threads && !rowsByCaller;
        int atOnce = manyTiles ? (int) Math.min(tiles.size(), (long) threads * TILES_A_THREAD) : 1;
        for (int from = 0; from < tiles.size(); from += atOnce) {
            decodeBatch(tiles.subList(from, Math.min(tiles.size(), from + atOnce)), rows, rowsByCaller);
        }
    }

    private void decodeBatch(List<Integer> tiles, List<SampleRows> rows, boolean rowsByCaller) throws IOException {
        long before = budget.left(Limit.HELD_BYTES);
        List<TileDecoding> prepared = new ArrayList<>();
        boolean tileByThreads = tiles.size() == 1 && workers.threads() > 1;
        int spans = tileByThreads && !rowsByCaller ? workers.threads() : 1;
        for (int tile : tiles) {
            prepare(tile, rows, tileByThreads, spans).ifPresent(prepared::add);
        }
        if (tiles.size() > 1) {
            workers.run(prepared.size(), i -> prepared.get(i).decode());
        } else if (!prepared.isEmpty() && tileByThreads) {
            prepared.get(0).decode(workers, rowsByCaller);
        } else if (!prepared.isEmpty()) {
            prepared.get(0).decode();
        }
        for (TileDecoding each : prepared) {
            complete &= each.report();
        }
        budget.giveBack(Limit.HELD_BYTES, before - budget.left(Limit.HELD_BYTES));
    }

    /** Reads the packets of a tile; if there is nothing to be decoded its samples become 0. */
    private Optional<TileDecoding> prepare(int number, List<SampleRows> rows, boolean byThreads, int spans)
            throws IOException {
        Place place = parts.get(number).isEmpty()
                ? Place.at(index.end(), "tile " + number)
                : Place.at(parts.get(number).get(0).position(), "tile " + number);
        try {
            if (parts.get(number).isEmpty()) {
                throw new MalformedDataException("there is no tile-part of tile " + number, place);
            }
            TileDecoding decoding = read(number, rows, byThreads, spans, place);
            decoded++;
            return Optional.of(decoding);
        } catch (MalformedDataException e) {
            if (budget.findings().isStrict()) {
                throw e;
            }
            failure = failure == null ? e : failure;
            budget.findings().report(Jpeg2000Quirks.BAD_TILE, e.place(), e.text());
            complete = false;
            clear(number, rows);
            return Optional.empty();
        }
    }

    private TileDecoding read(int number, List<SampleRows> rows, boolean byThreads, int spans, Place place)
            throws IOException {
        Parameters parameters = header.parameters().ofTile();
        List<TilePartHeader> headers = new ArrayList<>();
        List<byte[]> packed = new ArrayList<>();
        for (TilePart each : parts.get(number)) {
            TilePartHeader read = TilePartHeader.read(header.bytes(), each, parameters, budget);
            budget.spend(
                    Limit.HELD_BYTES,
                    100L + read.packed().length + 48L * read.segments().size(),
                    place);
            headers.add(read);
            packed.add(header.packedHeaders().map(p -> p.ofPart(each.ordinal())).orElse(read.packed()));
        }
        parameters.requireWhole(budget, place);
        budget.spend(Limit.HELD_BYTES, Tile.bytes(parameters), place);
        Tile tile = new Tile(header.size(), number, parameters, part, place);
        budget.spend(Limit.HELD_BYTES, TileDecoding.bytes(tile, byThreads), place);
        if (parameters.componentTransform() && !TileDecoding.isMixed(tile)) {
            String text = "a component transform of " + tile.components() + " components that do not fit";
            budget.findings().report(Jpeg2000Quirks.NO_COMPONENT_TRANSFORM, place, text);
        }
        byte[] joined = PacketReader.joined(packed);
        if (!readPackets(tile, headers, joined, true)) {
            tile = new Tile(header.size(), number, parameters, part, place);
            readPackets(tile, headers, joined, false);
        }
        return new TileDecoding(tile, targets(rows), works, spans, budget, place);
    }

    /** False if the packets must be read again into a new tile, without believing PLT. */
    private boolean readPackets(Tile tile, List<TilePartHeader> headers, byte[] packed, boolean byLengths)
            throws IOException {
        headers.forEach(each -> each.lengths().again());
        PacketReader packets =
                new PacketReader(tile, headers, packed, header.bytes(), part.layers(), byLengths, budget);
        try {
            packets.read();
        } catch (BadPacketException e) {
            if (packets.hasPassedOver()) {
                return false;
            }
            budget.findings()
                    .report(e.isCut() ? Jpeg2000Quirks.TRUNCATED : Jpeg2000Quirks.BAD_PACKET, packets, e.text());
            complete = false;
        }
        return true;
    }

    /** For each component of the stream where its samples go, if they are wanted. */
    private List<@Nullable SampleRows> targets(List<SampleRows> rows) {
        @Nullable
        SampleRows[] targets = new SampleRows[header.size().components().size()];
        for (int i = 0; i < rows.size(); i++) {
            targets[part.component(i)] = rows.get(i);
        }
        return Arrays.asList(targets);
    }

    private void clear(int number, List<SampleRows> rows) throws IOException {
        for (int i = 0; i < rows.size(); i++) {
            int component = part.component(i);
            Rect wanted = header.size()
                    .samples(header.size().tile(number), component, part.reduction())
                    .intersection(part.window(component));
            int[] zeros = new int[wanted.width()];
            for (long y = wanted.y0(); y < wanted.y1(); y++) {
                rows.get(i).row(wanted.x0(), y, zeros, zeros.length);
            }
        }
    }
}
