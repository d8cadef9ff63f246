package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.skiagraph.compression.jpeg2000.block.Orientation;

/**
 * Tells what a decoder must make of a stream of {@link ReferenceEncoder}: from the code blocks that it kept, not from the bytes.
 * For 5/3 that is exact; for 9/7 a decoder may compute less precisely.
 */
final class ReferenceDecoder {
    private final ReferenceStream stream;
    private final StreamOptions options;
    private final int reduction;
    private final Set<ReferencePacket> packets = new HashSet<>();

    private ReferenceDecoder(ReferenceStream stream, int reduction, Predicate<ReferencePacket> which) {
        this.stream = stream;
        this.options = stream.options();
        this.reduction = reduction;
        stream.ends().keySet().stream().filter(which).forEach(packets::add);
    }

    /** The samples of each component, row by row. */
    static long[][] decode(ReferenceStream stream) {
        return decode(stream, 0, packet -> true);
    }

    /**
     * Decodes without some resolutions and layers.
     *
     * @param reduction highest resolutions that are left out, at most the least number of levels there is
     * @param layers how many layers are taken
     */
    static long[][] decode(ReferenceStream stream, int reduction, int layers) {
        return decode(stream, reduction, packet -> packet.layer() < layers);
    }

    /** Decodes what is whole in the first bytes of a stream whose packet headers stand in the packets. */
    static long[][] decodeTruncated(ReferenceStream stream, int bytes) {
        return decode(stream, 0, packet -> stream.ends().get(packet) <= bytes);
    }

    /** Decodes some packets; without one, those of later layers of its precinct are not taken. */
    static long[][] decode(ReferenceStream stream, int reduction, Predicate<ReferencePacket> which) {
        return new ReferenceDecoder(stream, reduction, which).decode();
    }

    /** The area of a component in the result. Equation B-14. */
    static ReferenceArea area(StreamOptions options, int component, int reduction) {
        return options.area(component).coarser(1L << reduction, 1L << reduction);
    }

    private long[][] decode() {
        long[][] image = new long[options.components.size()][];
        for (int component = 0; component < image.length; component++) {
            image[component] = new long[area(options, component, reduction).size()];
        }
        for (ReferenceTile tile : stream.tiles()) {
            List<double[]> planes = new ArrayList<>();
            for (int component = 0; component < image.length; component++) {
                planes.add(plane(tile, component));
            }
            if (options.cod(tile.index()).mixed()) {
                ReferenceComponentTransform.inverse(
                        planes, options.coding(tile.index(), 0).reversible());
            }
            for (int component = 0; component < image.length; component++) {
                put(tile, component, planes.get(component), image[component]);
            }
        }
        return image;
    }

    /** Rounds to the nearest, shifts the level back and clamps. */
    private void put(ReferenceTile tile, int component, double[] plane, long[] image) {
        StreamComponent shape = options.components.get(component);
        ReferenceArea whole = area(options, component, reduction);
        ReferenceArea area = last(tile, component).area();
        for (long y = area.y0(); y < area.y1(); y++) {
            for (long x = area.x0(); x < area.x1(); x++) {
                long value = (long) Math.floor(plane[area.cell(x, y)] + 0.5) + shape.shift();
                image[whole.cell(x, y)] = Math.max(shape.least(), Math.min(shape.most(), value));
            }
        }
    }

    private ReferenceResolution last(ReferenceTile tile, int component) {
        List<ReferenceResolution> resolutions = tile.components().get(component);
        return resolutions.get(resolutions.size() - 1 - reduction);
    }

    private double[] plane(ReferenceTile tile, int component) {
        boolean reversible = options.coding(tile.index(), component).reversible();
        double[] plane = new double[0];
        int last = last(tile, component).number();
        for (ReferenceResolution resolution : tile.components().get(component).subList(0, last + 1)) {
            Map<Orientation, double[]> bands = new EnumMap<>(Orientation.class);
            for (int i = 0; i < resolution.bands().size(); i++) {
                bands.put(resolution.bands().get(i).orientation(), band(tile, component, resolution, i, reversible));
            }
            if (resolution.number() == 0) {
                plane = bands.get(Orientation.LL);
            } else {
                bands.put(Orientation.LL, plane);
                plane = ReferenceTransform.reconstruct(resolution.area(), bands, reversible);
            }
        }
        return plane;
    }

    private double[] band(
            ReferenceTile tile, int component, ReferenceResolution resolution, int index, boolean reversible) {
        ReferenceBand band = resolution.bands().get(index);
        double[] values = new double[band.area().size()];
        for (ReferencePrecinct precinct : resolution.precincts()) {
            int layers = 0;
            while (packets.contains(
                    new ReferencePacket(tile.index(), component, resolution.number(), precinct, layers))) {
                layers++;
            }
            for (ReferenceCodeBlock block : precinct.bands().get(index).blocks()) {
                long[] decoded = block.values(layers);
                ReferenceArea area = block.area();
                for (int i = 0; i < decoded.length; i++) {
                    long x = area.x0() + i % area.width();
                    long y = area.y0() + i / area.width();
                    values[band.area().cell(x, y)] = band.dequantise(decoded[i], reversible);
                }
            }
        }
        return values;
    }
}
