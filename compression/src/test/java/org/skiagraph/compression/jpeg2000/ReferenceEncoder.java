package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.skiagraph.compression.jpeg2000.block.Orientation;

/** Writes code streams of T.800 as simply as can be. What a decoder must make of one is told by {@link ReferenceDecoder}. */
final class ReferenceEncoder {
    private final StreamOptions options;
    private final long[][] image;

    private ReferenceEncoder(StreamOptions options, long[][] image) {
        this.options = options;
        this.image = image;
    }

    /**
     * Encodes an image.
     *
     * @param image samples of each component row by row: as many as {@link StreamOptions#area} has
     */
    static ReferenceStream encode(StreamOptions options, long[][] image) {
        return new ReferenceEncoder(options, image).encode();
    }

    private ReferenceStream encode() {
        List<ReferenceTile> tiles = new ArrayList<>();
        List<List<ReferencePacketWriter.Written>> packets = new ArrayList<>();
        for (int index = 0; index < options.grid.tiles(); index++) {
            ReferenceTile tile = ReferenceTile.of(options, index);
            code(tile);
            ReferencePacketWriter writer = new ReferencePacketWriter(options);
            packets.add(tile.packets(options).stream().map(writer::write).toList());
            tiles.add(tile);
        }
        ReferenceCodestream stream = new ReferenceCodestream(options, ReferenceTilePart.all(options, tiles, packets));
        return new ReferenceStream(options, stream.bytes(), tiles, stream.ends());
    }

    private void code(ReferenceTile tile) {
        List<double[]> planes = new ArrayList<>();
        for (int component = 0; component < options.components.size(); component++) {
            planes.add(samples(tile, component));
        }
        if (options.cod(tile.index()).mixed()) {
            ReferenceComponentTransform.forward(
                    planes, options.coding(tile.index(), 0).reversible());
        }
        for (int component = 0; component < planes.size(); component++) {
            code(tile, component, planes.get(component));
        }
        int number = 0;
        for (ReferenceCodeBlock block : tile.blocks()) {
            block.split(options.layers, number++, options.cod(tile.index()).layers());
        }
    }

    /** A tile's part of a component, with the shift of level of G.1.1. */
    private double[] samples(ReferenceTile tile, int component) {
        StreamComponent shape = options.components.get(component);
        ReferenceArea whole = options.area(component);
        ReferenceArea area = tile.area().coarser(shape.dx(), shape.dy());
        double[] samples = new double[area.size()];
        for (long y = area.y0(); y < area.y1(); y++) {
            for (long x = area.x0(); x < area.x1(); x++) {
                samples[area.cell(x, y)] = image[component][whole.cell(x, y)] - shape.shift();
            }
        }
        return samples;
    }

    /** From the highest resolution down to the lowest. */
    private void code(ReferenceTile tile, int component, double[] samples) {
        List<ReferenceResolution> resolutions = tile.components().get(component);
        StreamCoding coding = options.coding(tile.index(), component);
        double[] rest = samples;
        for (int number = resolutions.size() - 1; number > 0; number--) {
            ReferenceResolution resolution = resolutions.get(number);
            Map<Orientation, double[]> bands =
                    ReferenceTransform.decompose(resolution.area(), rest, coding.reversible());
            code(resolution, component, coding, bands);
            rest = bands.get(Orientation.LL);
        }
        code(resolutions.get(0), component, coding, new EnumMap<>(Map.of(Orientation.LL, rest)));
    }

    private void code(
            ReferenceResolution resolution, int component, StreamCoding coding, Map<Orientation, double[]> bands) {
        for (int i = 0; i < resolution.bands().size(); i++) {
            ReferenceBand band = resolution.bands().get(i);
            long[] indices = band.quantise(bands.get(band.orientation()), coding.reversible());
            for (ReferencePrecinct precinct : resolution.precincts()) {
                for (ReferenceCodeBlock block : precinct.bands().get(i).blocks()) {
                    block.code(indices, options, options.components.get(component), coding.style());
                }
            }
        }
    }
}
