package org.skiagraph.compression.jpeg2000;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Streams picked by hand, one for each thing a stream may have, with names for reports. */
final class NamedStreams {
    private static final int ALL = StreamScope.ALL;
    private static final StreamCoding PLAIN = StreamCoding.of(2);

    private final Map<String, StreamOptions> streams = new LinkedHashMap<>();

    private NamedStreams() {
        shapes();
        samples();
        transforms();
        blocks();
        precincts();
        progressions();
        layers();
        headers();
        parts();
        exceptions();
        regions();
    }

    /** All of them by name. */
    static Map<String, StreamOptions> all() {
        return new NamedStreams().streams;
    }

    /** One of them, with an image. */
    static ReferenceStream stream(StreamOptions options) {
        return ReferenceEncoder.encode(options, StreamImage.draw(options, 1));
    }

    private StreamOptions add(String name, int width, int height) {
        StreamOptions options = new StreamOptions(width, height);
        streams.put(name, options);
        return options;
    }

    private StreamOptions add(String name) {
        return add(name, 37, 29);
    }

    private StreamOptions colour(String name) {
        StreamComponent eight = StreamComponent.unsigned(8);
        return add(name).components(eight, eight, eight);
    }

    private StreamOptions coded(String name, StreamCoding coding) {
        return add(name).cod(StreamCod.of(coding));
    }

    private void shapes() {
        add("plain");
        add("one sample", 1, 1);
        add("one sample at an odd place", 1, 1).grid(StreamGrid.of(1, 1).at(7, 13));
        add("one row", 50, 1);
        add("one column", 1, 50);
        add("odd offset").grid(StreamGrid.of(37, 29).at(13, 7));
        add("at the end of the grid").grid(StreamGrid.of(37, 29).at(0xFFFF_FFFFL - 37, 0xFFFF_FFFFL - 29));
        add("tiles").grid(StreamGrid.of(37, 29).tiles(0, 0, 16, 16));
        add("tiles at odd places").grid(StreamGrid.of(37, 29).at(11, 5).tiles(3, 4, 13, 9));
        add("tiles of one row").grid(StreamGrid.of(37, 9).tiles(0, 0, 37, 1));
        add("tiles of one sample").grid(StreamGrid.of(5, 4).at(3, 3).tiles(3, 3, 1, 1));
    }

    private void samples() {
        add("signed").components(StreamComponent.signed(8));
        for (int precision : new int[] {1, 2, 10, 12, 16, 20, 24}) {
            add(precision + " bits").components(StreamComponent.unsigned(precision));
        }
        for (int precision : new int[] {28, 31, 32, 38}) {
            add(precision + " bits")
                    .components(StreamComponent.unsigned(precision))
                    .steps(ALL, ALL, StreamSteps.none(7, precision));
            add(precision + " bits signed, 9/7")
                    .components(StreamComponent.signed(precision))
                    .cod(StreamCod.of(PLAIN.irreversible()));
        }
        add("chroma of half the size")
                .components(
                        StreamComponent.unsigned(8),
                        StreamComponent.unsigned(8).every(2, 2),
                        StreamComponent.unsigned(8).every(2, 2));
        add("components of all sizes")
                .grid(StreamGrid.of(60, 50).at(9, 4).tiles(2, 1, 40, 35))
                .components(
                        StreamComponent.unsigned(8).every(3, 5),
                        StreamComponent.signed(12).every(1, 4),
                        StreamComponent.unsigned(3).every(7, 1),
                        StreamComponent.unsigned(16));
        add("sub-sampled by 255", 600, 300)
                .components(StreamComponent.unsigned(8).every(255, 255));
        add("300 components", 3, 2)
                .components(
                        Collections.nCopies(300, StreamComponent.unsigned(8)).toArray(StreamComponent[]::new))
                .coc(ALL, 270, StreamCoding.of(1))
                .poc(ALL, new StreamVolume(0, 260, 1, 3, 300, 1), new StreamVolume(0, 0, 1, 3, 16_384, 0));
    }

    private void transforms() {
        coded("no levels", StreamCoding.of(0));
        coded("more levels than the image has", StreamCoding.of(9));
        coded("32 levels", StreamCoding.of(32));
        coded("32 levels, 9/7", StreamCoding.of(32).irreversible());
        coded("9/7", PLAIN.irreversible());
        coded("9/7, no levels", StreamCoding.of(0).irreversible());
        coded("9/7, derived steps", StreamCoding.of(4).irreversible()).steps(ALL, ALL, StreamSteps.derived(2, 8, 0.6));
        coded("9/7, coarse steps", StreamCoding.of(3).irreversible()).steps(ALL, ALL, StreamSteps.expounded(1, 8, 9));
        colour("reversible colour").cod(StreamCod.of(PLAIN).mixed(true));
        colour("irreversible colour").cod(StreamCod.of(PLAIN.irreversible()).mixed(true));
        StreamComponent sixteen = StreamComponent.signed(16);
        add("reversible colour of 16 bits signed, and a fourth component")
                .components(sixteen, sixteen, sixteen, StreamComponent.unsigned(4))
                .cod(StreamCod.of(PLAIN).mixed(true));
        colour("colour, but not in one tile")
                .grid(StreamGrid.of(37, 29).tiles(0, 0, 20, 29))
                .cod(StreamCod.of(PLAIN).mixed(true))
                .cod(1, StreamCod.of(PLAIN));
    }

    private void blocks() {
        coded("blocks of 4 x 4", PLAIN.blocks(2, 2));
        coded("blocks of 1024 x 4", PLAIN.blocks(10, 2));
        coded("blocks of 4 x 1024", PLAIN.blocks(2, 10));
        coded("blocks of 32 x 8", PLAIN.blocks(5, 3));
        String[] styles = {"bypass", "reset", "terminate", "causal", "predictable termination", "symbols"};
        for (int i = 0; i < styles.length; i++) {
            coded(styles[i], PLAIN.style(1 << i)).components(StreamComponent.unsigned(12));
        }
        for (int style : new int[] {0x05, 0x11, 0x15, 0x19, 0x2A, 0x3F}) {
            coded("style " + style, PLAIN.style(style).blocks(4, 4))
                    .components(StreamComponent.unsigned(14))
                    .cod(StreamCod.of(PLAIN.style(style).blocks(4, 4)).layers(4))
                    .layers(new StreamLayers(StreamLayers.Split.ANYHOW, 2));
        }
        add("planes without bits").emptyPlanes = 2;
        add("lengths in more bits than they need").cod(StreamCod.of(PLAIN).layers(5)).moreLengthBits = 4;
        add("no bits at all").components(StreamComponent.unsigned(2)).steps(ALL, ALL, StreamSteps.none(0, 0));
    }

    private void precincts() {
        coded("precincts", PLAIN.precincts(0x33, 0x44));
        coded("the smallest precincts", StreamCoding.of(3).precincts(0x00, 0x11));
        coded("precincts wide and low", PLAIN.precincts(0x16, 0x27, 0x18));
        coded("precincts narrower than blocks", PLAIN.blocks(6, 6).precincts(0x22, 0x33));
        coded("precincts off the origin", PLAIN.precincts(0x33, 0x34))
                .grid(StreamGrid.of(37, 29).at(13, 27).tiles(12, 9, 22, 25));
    }

    private void progressions() {
        String[] orders = {"LRCP", "RLCP", "RPCL", "PCRL", "CPRL"};
        for (int order = 0; order < orders.length; order++) {
            StreamCoding coding = StreamCoding.of(3).precincts(0x22, 0x33);
            StreamCod cod = StreamCod.of(coding).layers(3).order(order);
            add(orders[order], 60, 50)
                    .grid(StreamGrid.of(60, 50).at(5, 9))
                    .components(
                            StreamComponent.unsigned(8),
                            StreamComponent.unsigned(8).every(2, 1),
                            StreamComponent.unsigned(8).every(3, 5))
                    .cod(cod)
                    .coc(ALL, 1, StreamCoding.of(1).precincts(0x34, 0x43));
        }
        StreamCod five = StreamCod.of(PLAIN).layers(5);
        colour("changes of progression")
                .cod(five)
                .poc(
                        ALL,
                        new StreamVolume(0, 0, 2, 2, 3, 1),
                        new StreamVolume(1, 1, 4, 3, 2, 4),
                        new StreamVolume(0, 0, 5, 3, 3, 0));
        colour("changes of progression in a tile")
                .grid(StreamGrid.of(37, 29).tiles(0, 0, 20, 29))
                .cod(five)
                .poc(ALL, new StreamVolume(0, 0, 5, 3, 3, 2))
                .poc(1, new StreamVolume(0, 2, 5, 3, 3, 3), new StreamVolume(0, 0, 9, 9, 9, 1));
        colour("changes of progression in tile-parts")
                .cod(five)
                .parts(new StreamParts(6, false, false, false, 2))
                .poc(
                        0,
                        new StreamVolume(0, 0, 2, 2, 3, 1),
                        new StreamVolume(1, 1, 4, 3, 2, 4),
                        new StreamVolume(0, 0, 5, 3, 3, 0))
                .pocInParts = true;
        add("more layers in a tile, and changes of progression")
                .cod(StreamCod.of(PLAIN))
                .cod(0, five)
                .poc(ALL, new StreamVolume(1, 0, 1, 3, 1, 0), new StreamVolume(0, 0, 65_535, 33, 1, 1));
    }

    private void layers() {
        StreamCod cod = StreamCod.of(PLAIN.blocks(3, 3)).layers(7);
        add("layers").cod(cod);
        add("layers anyhow").cod(cod).layers(new StreamLayers(StreamLayers.Split.ANYHOW, 1));
        add("layers that leave something out").cod(cod).layers(new StreamLayers(StreamLayers.Split.CUT, 1));
        add("empty layers at the end").cod(cod).layers(new StreamLayers(StreamLayers.Split.FIRST, 1));
        StreamOptions late = add("empty layers first, told at length");
        late.cod(cod).layers(new StreamLayers(StreamLayers.Split.LAST, 1)).shortEmptyPackets = false;
        add("300 layers").cod(cod.layers(300));
        add("layers of 9/7 left out")
                .cod(StreamCod.of(PLAIN.irreversible()).layers(3))
                .layers(new StreamLayers(StreamLayers.Split.CUT, 5));
    }

    private void headers() {
        StreamCod marked = StreamCod.of(PLAIN.precincts(0x33)).layers(2).markers(true, true);
        add("SOP and EPH").cod(marked);
        add("SOP").cod(marked.markers(true, false));
        add("EPH").cod(marked.markers(false, true));
        add("SOP before some").cod(marked).sopEvery = 3;
        StreamGrid tiles = StreamGrid.of(37, 29).tiles(0, 0, 16, 16);
        for (StreamOptions.Headers where : List.of(StreamOptions.Headers.MAIN, StreamOptions.Headers.TILE)) {
            StreamParts parts = new StreamParts(3, true, false, false, 5);
            add("headers in " + where).grid(tiles).headers(where, 60_000);
            add("headers in many " + where).grid(tiles).cod(marked).parts(parts).headers(where, 10);
            add("headers in " + where + ", cut anywhere")
                    .grid(tiles)
                    .cod(marked)
                    .parts(parts)
                    .headers(where, 7)
                    .packedAnywhere = true;
        }
        add("PPT numbered anew in each tile-part")
                .cod(marked)
                .parts(new StreamParts(4, false, false, false, 3))
                .headers(StreamOptions.Headers.TILE, 10)
                .packedFromZero = true;
    }

    private void parts() {
        StreamGrid tiles = StreamGrid.of(37, 29).tiles(0, 0, 16, 16);
        StreamCod cod = StreamCod.of(PLAIN.precincts(0x33)).layers(2);
        add("tile-parts").cod(cod).parts(new StreamParts(5, false, false, false, 1));
        add("tile-parts mingled").grid(tiles).cod(cod).parts(new StreamParts(4, true, false, false, 2));
        add("the last tile-part without its length").grid(tiles).parts(new StreamParts(1, false, true, false, 3));
        add("tile-parts not counted").grid(tiles).cod(cod).parts(new StreamParts(4, true, true, true, 4));
        add("255 tile-parts").cod(cod).parts(new StreamParts(255, false, false, false, 6));
        for (StreamOptions.Lengths lengths : StreamOptions.Lengths.values()) {
            StreamOptions options =
                    add("PLT, PLM and TLM " + lengths).grid(tiles).cod(cod);
            options.packetLengths(true, true, lengths).comments = List.of("a comment", "\u0000\u0001\u0002");
            options.crg = true;
        }
        StreamOptions shuffled = colour("main header in another order");
        shuffled.coc(ALL, 1, StreamCoding.of(3).irreversible())
                .packetLengths(false, true, StreamOptions.Lengths.BYTE_32);
        shuffled.crg = true;
        shuffled.shuffle = 3;
    }

    private void exceptions() {
        StreamGrid tiles = StreamGrid.of(37, 29).tiles(0, 0, 20, 29);
        colour("a component of its own coding")
                .coc(ALL, 1, StreamCoding.of(4).irreversible().blocks(3, 4).style(7));
        colour("a tile of its own coding")
                .grid(tiles)
                .coc(ALL, 1, StreamCoding.of(4))
                .cod(
                        1,
                        StreamCod.of(StreamCoding.of(1).irreversible())
                                .layers(3)
                                .order(3));
        colour("a component of a tile of its own coding")
                .grid(tiles)
                .coc(ALL, 1, StreamCoding.of(4))
                .cod(1, StreamCod.of(StreamCoding.of(1)))
                .coc(1, 1, StreamCoding.of(3).irreversible().precincts(0x22, 0x34));
        colour("steps of a component")
                .cod(StreamCod.of(PLAIN.irreversible()))
                .steps(ALL, 2, StreamSteps.derived(3, 8, 2));
        colour("steps of a tile and of a component")
                .grid(tiles)
                .cod(StreamCod.of(PLAIN.irreversible()))
                .steps(ALL, 0, StreamSteps.derived(3, 8, 2))
                .steps(1, ALL, StreamSteps.expounded(1, 8, 0.3))
                .steps(1, 1, StreamSteps.derived(4, 9, 1.5));
        colour("components of different numbers of levels, one colour")
                .cod(StreamCod.of(PLAIN).mixed(true))
                .coc(ALL, 2, StreamCoding.of(4))
                .coc(ALL, 0, StreamCoding.of(0));
        colour("different precincts of components")
                .cod(StreamCod.of(PLAIN).order(2))
                .coc(ALL, 2, StreamCoding.of(4).precincts(0x22, 0x35))
                .coc(ALL, 1, StreamCoding.of(3).precincts(0x43, 0x32));
    }

    private void regions() {
        ReferenceArea region = new ReferenceArea(10, 5, 25, 20);
        add("region of interest").region(region).roi(ALL, 0, 12);
        add("region of interest, bypass")
                .components(StreamComponent.unsigned(10))
                .cod(StreamCod.of(PLAIN.style(1)))
                .region(region)
                .roi(ALL, 0, 16);
        coded("region of interest, 9/7", PLAIN.irreversible()).region(region).roi(ALL, 0, 20);
        add("region of interest of all")
                .region(new ReferenceArea(0, 0, 100, 100))
                .roi(ALL, 0, 12);
        add("region of interest of 16 bits, wide", 20, 20)
                .components(StreamComponent.unsigned(16))
                .region(region)
                .roi(ALL, 0, 30);
        colour("region of interest of a component of a tile, layers")
                .grid(StreamGrid.of(37, 29).tiles(0, 0, 20, 29))
                .cod(StreamCod.of(PLAIN).layers(6))
                .layers(new StreamLayers(StreamLayers.Split.ANYHOW, 9))
                .region(region)
                .roi(ALL, 0, 14)
                .roi(1, 1, 15);
    }
}
