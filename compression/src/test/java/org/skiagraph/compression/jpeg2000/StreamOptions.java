package org.skiagraph.compression.jpeg2000;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.skiagraph.compression.jpeg2000.block.Orientation;

/**
 * All that a stream of {@link ReferenceEncoder} can be asked to have. Changed in place; what is not said is as plain as can be: one
 * component of 8 bits, one tile, one tile-part, LRCP, one layer, 5/3 with two levels.
 */
final class StreamOptions {
    /** Where packet headers are. */
    enum Headers {
        IN_PACKETS,
        /** In PPM. */
        MAIN,
        /** In PPT. */
        TILE
    }

    /** What TLM says and how many bytes it takes for it: the three sizes of Ttlm, each with Ptlm of 16 and of 32 bits. */
    enum Lengths {
        NONE,
        IN_ORDER_16,
        IN_ORDER_32,
        BYTE_16,
        BYTE_32,
        SHORT_16,
        SHORT_32
    }

    StreamGrid grid;
    List<StreamComponent> components = List.of(StreamComponent.unsigned(8));
    final Map<Integer, StreamCod> cods = new TreeMap<>();
    final Map<StreamScope, StreamCoding> cocs = new LinkedHashMap<>();
    final Map<StreamScope, StreamSteps> steps = new LinkedHashMap<>();
    final Map<StreamScope, Integer> rois = new LinkedHashMap<>();
    final Map<Integer, List<StreamVolume>> pocs = new TreeMap<>();

    /** True if the entries of a tile's POC stand in the headers of the tile-parts that they are needed in, false if in the first. */
    boolean pocInParts;

    /** The region of interest, on the reference grid. */
    ReferenceArea region = new ReferenceArea(0, 0, 0, 0);

    StreamLayers layers = StreamLayers.PLAIN;
    StreamParts parts = StreamParts.PLAIN;
    Headers headers = Headers.IN_PACKETS;

    /** The most bytes of packet headers in one PPM or PPT. */
    int packedBytes = 60_000;

    /**
     * True if a PPM or PPT may end anywhere, even within Nppm. T.800 A.7.4 wants whole packet headers in each, but says too that what
     * they hold is put together first.
     */
    boolean packedAnywhere;

    /** True if Zppt begins with 0 in each tile-part, false if only in the first one of a tile. */
    boolean packedFromZero;

    /** True if packets without any bytes of code blocks are of length zero, false if they say so of each block. */
    boolean shortEmptyPackets = true;

    /** SOP stands before each packet whose number is a multiple, if COD allows it. */
    int sopEvery = 1;

    /** How many bit planes without any bit are coded of each block before its first one that has some, if there are so many. */
    int emptyPlanes;

    /** By how much Lblock grows with each packet more than it must. */
    int moreLengthBits;

    boolean plt;
    boolean plm;
    Lengths tlm = Lengths.NONE;
    boolean crg;
    List<String> comments = List.of();

    /** The order of marker segments in headers; 0 for that of Table A.2. */
    long shuffle;

    StreamOptions(int width, int height) {
        grid = StreamGrid.of(width, height);
        cods.put(StreamScope.ALL, StreamCod.of(StreamCoding.of(2)));
        steps.put(new StreamScope(StreamScope.ALL, StreamScope.ALL), StreamSteps.none(2, 8));
    }

    StreamOptions grid(StreamGrid value) {
        grid = value;
        return this;
    }

    /** Sets components, and steps that suit them: for 5/3 what they need, for 9/7 steps of 1/16. */
    StreamOptions components(StreamComponent... all) {
        components = List.of(all);
        return cod(cod(StreamScope.ALL));
    }

    /** Sets COD of the main header, and steps that suit it: for 5/3 what they need, for 9/7 steps of 1/16. */
    StreamOptions cod(StreamCod cod) {
        cods.put(StreamScope.ALL, cod);
        return steps(StreamScope.ALL, StreamScope.ALL, suitable(cod.coding()));
    }

    StreamOptions cod(int tile, StreamCod cod) {
        cods.put(tile, cod);
        return steps(tile, StreamScope.ALL, suitable(cod.coding()));
    }

    /** Sets COC and QCC. */
    StreamOptions coc(int tile, int component, StreamCoding coding) {
        cocs.put(new StreamScope(tile, component), coding);
        return steps(tile, component, suitable(coding));
    }

    StreamSteps suitable(StreamCoding coding) {
        int most =
                components.stream().mapToInt(StreamComponent::precision).max().orElseThrow();
        return coding.reversible() ? StreamSteps.none(2, most + 1) : StreamSteps.expounded(2, most, 1 / 16.0);
    }

    StreamOptions steps(int tile, int component, StreamSteps value) {
        steps.put(new StreamScope(tile, component), value);
        return this;
    }

    StreamOptions roi(int tile, int component, int shift) {
        rois.put(new StreamScope(tile, component), shift);
        return this;
    }

    StreamOptions region(ReferenceArea value) {
        region = value;
        return this;
    }

    StreamOptions poc(int tile, StreamVolume... volumes) {
        pocs.put(tile, List.of(volumes));
        return this;
    }

    StreamOptions layers(StreamLayers value) {
        layers = value;
        return this;
    }

    StreamOptions parts(StreamParts value) {
        parts = value;
        return this;
    }

    StreamOptions headers(Headers where, int most) {
        headers = where;
        packedBytes = most;
        return this;
    }

    StreamOptions packetLengths(boolean inTileParts, boolean inMain, Lengths ofTileParts) {
        plt = inTileParts;
        plm = inMain;
        tlm = ofTileParts;
        return this;
    }

    StreamCod cod(int tile) {
        return Optional.ofNullable(cods.get(tile)).orElseGet(() -> cods.get(StreamScope.ALL));
    }

    /** Tile COC, tile COD, main COC, main COD: the first that there is. T.800 A.6.2. */
    StreamCoding coding(int tile, int component) {
        return Optional.ofNullable(cocs.get(new StreamScope(tile, component)))
                .or(() -> Optional.ofNullable(cods.get(tile)).map(StreamCod::coding))
                .or(() -> Optional.ofNullable(cocs.get(new StreamScope(StreamScope.ALL, component))))
                .orElseGet(() -> cods.get(StreamScope.ALL).coding());
    }

    /** Tile QCC, tile QCD, main QCC, main QCD: the first that there is. T.800 A.6.5. */
    StreamSteps steps(int tile, int component) {
        return first(steps, tile, component).orElseThrow();
    }

    /** By how much a region of interest is scaled up. T.800 A.6.3. */
    int roi(int tile, int component) {
        return first(rois, tile, component).orElse(0);
    }

    private static <T> Optional<T> first(Map<StreamScope, T> values, int tile, int component) {
        return Optional.ofNullable(values.get(new StreamScope(tile, component)))
                .or(() -> Optional.ofNullable(values.get(new StreamScope(tile, StreamScope.ALL))))
                .or(() -> Optional.ofNullable(values.get(new StreamScope(StreamScope.ALL, component))))
                .or(() -> Optional.ofNullable(values.get(new StreamScope(StreamScope.ALL, StreamScope.ALL))));
    }

    /** Tile POC, main POC, COD: the first that there is. T.800 A.6.6. */
    List<StreamVolume> volumes(int tile) {
        return Optional.ofNullable(pocs.get(tile))
                .or(() -> Optional.ofNullable(pocs.get(StreamScope.ALL)))
                .orElseGet(() -> List.of(
                        new StreamVolume(0, 0, 65_535, 33, 16_384, cod(tile).order())));
    }

    /** The most bit planes of a subband of a component anywhere: the least that its region of interest may be scaled up by. */
    int planes(int component) {
        int most = 0;
        for (int tile = 0; tile < grid.tiles(); tile++) {
            int levels = coding(tile, component).levels();
            for (int resolution = 0; resolution <= levels; resolution++) {
                for (Orientation orientation : Orientation.values()) {
                    most = Math.max(most, steps(tile, component).planes(levels, resolution, orientation));
                }
            }
        }
        return most;
    }

    /** True if a decoder must give exactly what {@link ReferenceDecoder} does: no tile has the component in 9/7. */
    boolean exact(int component) {
        for (int tile = 0; tile < grid.tiles(); tile++) {
            if (!coding(tile, component).reversible()) {
                return false;
            }
        }
        return true;
    }

    /** The area of a component. Equation B-1. */
    ReferenceArea area(int component) {
        StreamComponent shape = components.get(component);
        return grid.image().coarser(shape.dx(), shape.dy());
    }

    @Override
    public String toString() {
        return String.join(
                "\n  ",
                "stream",
                grid.toString(),
                components.toString(),
                "COD " + cods,
                "COC " + cocs,
                "QCD, QCC " + steps,
                "RGN " + rois + " " + region,
                "POC " + pocs + (pocInParts ? " in tile-parts" : ""),
                layers.toString(),
                parts.toString(),
                "headers " + headers + " of " + packedBytes + (packedAnywhere ? " anywhere" : "")
                        + (packedFromZero ? " from zero" : ""),
                (shortEmptyPackets ? "short" : "long") + " empty packets, SOP every " + sopEvery,
                "empty planes " + emptyPlanes + ", more bits of lengths " + moreLengthBits,
                "PLT " + plt + ", PLM " + plm + ", TLM " + tlm + ", CRG " + crg,
                "COM " + comments + ", shuffle " + shuffle);
    }
}
