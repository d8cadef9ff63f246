package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A tile as it is divided, down to its code blocks.
 *
 * @param components the resolutions of each component, from the lowest
 */
record ReferenceTile(int index, ReferenceArea area, List<List<ReferenceResolution>> components) {
    static ReferenceTile of(StreamOptions options, int index) {
        List<List<ReferenceResolution>> components = new ArrayList<>();
        for (int component = 0; component < options.components.size(); component++) {
            int c = component;
            components.add(
                    IntStream.rangeClosed(0, options.coding(index, component).levels())
                            .mapToObj(number -> ReferenceResolution.of(options, index, c, number))
                            .toList());
        }
        return new ReferenceTile(index, options.grid.tile(index), components);
    }

    /** All code blocks. */
    List<ReferenceCodeBlock> blocks() {
        return components.stream()
                .flatMap(List::stream)
                .flatMap(resolution -> resolution.precincts().stream())
                .flatMap(precinct -> precinct.bands().stream())
                .flatMap(band -> band.blocks().stream())
                .toList();
    }

    /** The packets in their order: each once, where the first change of the progression that has it puts it. T.800 B.12. */
    Set<ReferencePacket> packets(StreamOptions options) {
        Set<ReferencePacket> ordered = new LinkedHashSet<>();
        packetsOfVolumes(options).forEach(ordered::addAll);
        return ordered;
    }

    /** How many packets stand before those of each change of the progression. */
    List<Integer> starts(StreamOptions options) {
        List<Integer> starts = new ArrayList<>();
        Set<ReferencePacket> ordered = new LinkedHashSet<>();
        for (List<ReferencePacket> packets : packetsOfVolumes(options)) {
            starts.add(ordered.size());
            ordered.addAll(packets);
        }
        return starts;
    }

    private List<List<ReferencePacket>> packetsOfVolumes(StreamOptions options) {
        List<ReferencePacket> all = all(options);
        return options.volumes(index).stream()
                .map(volume -> all.stream()
                        .filter(volume::contains)
                        .sorted(order(volume.order()))
                        .toList())
                .toList();
    }

    private List<ReferencePacket> all(StreamOptions options) {
        List<ReferencePacket> all = new ArrayList<>();
        for (int component = 0; component < components.size(); component++) {
            for (ReferenceResolution resolution : components.get(component)) {
                for (ReferencePrecinct precinct : resolution.precincts()) {
                    for (int layer = 0; layer < options.cod(index).layers(); layer++) {
                        all.add(new ReferencePacket(index, component, resolution.number(), precinct, layer));
                    }
                }
            }
        }
        return all;
    }

    /** The loops of B.12.1.1 to B.12.1.5, the outermost first. */
    private static Comparator<ReferencePacket> order(int order) {
        Comparator<ReferencePacket> l = Comparator.comparingInt(ReferencePacket::layer);
        Comparator<ReferencePacket> r = Comparator.comparingInt(ReferencePacket::resolution);
        Comparator<ReferencePacket> c = Comparator.comparingInt(ReferencePacket::component);
        Comparator<ReferencePacket> p =
                Comparator.comparingInt(packet -> packet.precinct().index());
        Comparator<ReferencePacket> yx = Comparator.<ReferencePacket>comparingLong(
                        packet -> packet.precinct().y())
                .thenComparingLong(packet -> packet.precinct().x());
        return switch (order) {
            case 0 -> l.thenComparing(r).thenComparing(c).thenComparing(p);
            case 1 -> r.thenComparing(l).thenComparing(c).thenComparing(p);
            case 2 -> r.thenComparing(yx).thenComparing(c).thenComparing(p).thenComparing(l);
            case 3 -> yx.thenComparing(c).thenComparing(r).thenComparing(p).thenComparing(l);
            case 4 -> c.thenComparing(yx).thenComparing(r).thenComparing(p).thenComparing(l);
            default -> throw new IllegalArgumentException("there is no progression order " + order);
        };
    }
}
