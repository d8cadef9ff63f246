package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.List;

/** Choices for a stream that are made one by one, and may not suit each other: {@link #options} makes a valid stream's of them. */
final class StreamDraft {
    /** Tiles: how large beside the image, and how far their first one begins before it. */
    record Tiles(int width, int height, int beforeX, int beforeY) {}

    /** Steps, whatever the transform is. */
    record Steps(int guardBits, int moreBits, boolean derived, int log2Base, int mantissa) {}

    /** Coding of a component of a tile; {@code tile} and {@code component} are taken modulo what there is, and one more for all. */
    record Scoped(int tile, int component, StreamCoding coding, Steps steps) {}

    /** COD of a tile, modulo the number of tiles. */
    record TileCod(int tile, StreamCod cod, Steps steps) {}

    /** A region of interest of a component, scaled up by so many planes more than must be. */
    record Region(int component, int more, ReferenceArea area) {}

    int width = 1;
    int height = 1;
    int x;
    int y;
    List<Tiles> tiles = List.of();
    List<StreamComponent> components = List.of();
    StreamCod cod = StreamCod.of(StreamCoding.of(0));
    Steps steps = new Steps(1, 0, false, 0, 0);
    List<TileCod> cods = List.of();
    List<Scoped> cocs = List.of();
    List<Region> regions = List.of();
    List<StreamVolume> mainPoc = List.of();
    List<StreamVolume> tilePoc = List.of();
    boolean pocInParts;
    StreamLayers layers = StreamLayers.PLAIN;
    StreamParts parts = StreamParts.PLAIN;
    StreamOptions.Headers headers = StreamOptions.Headers.IN_PACKETS;
    int packedBytes = 1;
    boolean packedAnywhere;
    boolean packedFromZero;
    boolean longEmptyPackets;
    int sopEvery = 1;
    int emptyPlanes;
    int moreLengthBits;
    boolean plt;
    boolean plm;
    StreamOptions.Lengths tlm = StreamOptions.Lengths.NONE;
    List<String> comments = List.of();
    long shuffle;

    /** Puts the choices together; where they contradict each other, the simpler one is made. */
    StreamOptions options() {
        StreamOptions options = new StreamOptions(width, height);
        options.grid(grid());
        options.components = mixed() ? alike() : components;
        options.components = withSamples(options);
        cod(options);
        for (TileCod own : cods) {
            int tile = own.tile() % options.grid.tiles();
            StreamCoding coding = sameTransform(own.cod().coding(), 0);
            options.cod(tile, own.cod().coding(coding).mixed(own.cod().mixed() && canMix()));
            options.steps(tile, StreamScope.ALL, steps(own.steps(), coding));
        }
        for (Scoped own : cocs) {
            int tile = own.tile() % (options.grid.tiles() + 1) - 1;
            int component = own.component() % components.size();
            StreamCoding coding = sameTransform(own.coding(), component);
            options.coc(tile, component, coding).steps(tile, component, steps(own.steps(), coding));
        }
        regions(options);
        if (!mainPoc.isEmpty()) {
            options.pocs.put(StreamScope.ALL, whole(mainPoc));
        }
        if (!tilePoc.isEmpty()) {
            options.pocs.put(0, whole(tilePoc));
        }
        options.layers(layers).parts(parts).headers(headers, packedBytes).packetLengths(plt, plm, tlm);
        options.shortEmptyPackets = !longEmptyPackets;
        options.pocInParts = pocInParts;
        options.packedAnywhere = packedAnywhere;
        options.packedFromZero = packedFromZero;
        options.shuffle = shuffle;
        options.sopEvery = sopEvery;
        options.emptyPlanes = emptyPlanes;
        options.moreLengthBits = moreLengthBits;
        options.comments = comments;
        options.crg = !comments.isEmpty();
        return options;
    }

    private void cod(StreamOptions options) {
        options.cod(cod.mixed(mixed()));
        options.steps(StreamScope.ALL, StreamScope.ALL, steps(steps, cod.coding()));
    }

    private StreamGrid grid() {
        StreamGrid whole = StreamGrid.of(width, height).at(x, y);
        if (tiles.isEmpty()) {
            return whole;
        }
        Tiles size = tiles.get(0);
        int tileWidth = Math.max(size.width(), (width + 3) / 4);
        int tileHeight = Math.max(size.height(), (height + 3) / 4);
        int beforeX = Math.min(x, Math.min(size.beforeX(), tileWidth - 1));
        int beforeY = Math.min(y, Math.min(size.beforeY(), tileHeight - 1));
        return whole.tiles(x - beforeX, y - beforeY, tileWidth, tileHeight);
    }

    private boolean canMix() {
        return components.size() >= 3;
    }

    /** True if the first three components must be alike. */
    private boolean mixed() {
        return canMix()
                && (cod.mixed() || cods.stream().anyMatch(own -> own.cod().mixed()));
    }

    private List<StreamComponent> alike() {
        List<StreamComponent> alike = new ArrayList<>(components);
        alike.set(1, alike.get(0));
        alike.set(2, alike.get(0));
        return alike;
    }

    /** What is sub-sampled too much to have any sample is not sub-sampled. */
    private static List<StreamComponent> withSamples(StreamOptions options) {
        List<StreamComponent> components = new ArrayList<>();
        for (int i = 0; i < options.components.size(); i++) {
            StreamComponent component = options.components.get(i);
            components.add(options.area(i).isEmpty() ? component.every(1, 1) : component);
        }
        return components;
    }

    private StreamCoding sameTransform(StreamCoding coding, int component) {
        return new StreamCoding(
                coding.levels(),
                coding.blockWidth(),
                coding.blockHeight(),
                coding.style(),
                mixed() && component < 3 ? cod.coding().reversible() : coding.reversible(),
                coding.precincts());
    }

    private StreamSteps steps(Steps chosen, StreamCoding coding) {
        int most =
                components.stream().mapToInt(StreamComponent::precision).max().orElseThrow();
        if (coding.reversible()) {
            return StreamSteps.none(chosen.guardBits(), most + (mixed() ? 1 : 0) + chosen.moreBits());
        }
        double base = Math.scalb(1 + chosen.mantissa() / 2048.0, chosen.log2Base());
        int bits = Math.max(most, deepest() + chosen.log2Base());
        return chosen.derived()
                ? StreamSteps.derived(chosen.guardBits(), bits, base)
                : StreamSteps.expounded(chosen.guardBits(), bits, base);
    }

    private int deepest() {
        int most = cod.coding().levels();
        for (TileCod own : cods) {
            most = Math.max(most, own.cod().coding().levels());
        }
        for (Scoped own : cocs) {
            most = Math.max(most, own.coding().levels());
        }
        return most;
    }

    /** A shift is at least what the planes of the component are, and at most 37; with more planes there is no region. */
    private void regions(StreamOptions options) {
        for (Region own : regions) {
            int component = own.component() % components.size();
            int planes = options.planes(component);
            if (planes <= 25) {
                options.roi(StreamScope.ALL, component, planes + own.more()).region(own.area());
            }
        }
    }

    /** Of components that there are, and with all that is left at the end. */
    private List<StreamVolume> whole(List<StreamVolume> volumes) {
        List<StreamVolume> all = new ArrayList<>();
        for (StreamVolume volume : volumes) {
            int first = volume.firstComponent() % components.size();
            all.add(new StreamVolume(
                    volume.firstResolution(),
                    first,
                    volume.endLayer(),
                    volume.endResolution(),
                    Math.max(first + 1, Math.min(components.size(), volume.endComponent())),
                    volume.order()));
        }
        all.add(new StreamVolume(
                0, 0, 65_535, 33, components.size(), volumes.get(0).order()));
        return all;
    }
}
