package org.skiagraph.compression.jpeg2000;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any stream: small images with any mixture of what {@link StreamOptions} has. Shrinks to one grey tile of one sample. */
final class Streams {
    private Streams() {}

    /** Streams whose 5/3 and 9/7, precisions and all else are mixed. */
    static Arbitrary<ReferenceStream> arbitrary() {
        return encoded(options());
    }

    /** The same of rows so long that several threads make parts of one. */
    static Arbitrary<ReferenceStream> wide() {
        return encoded(options(700, 20));
    }

    /** Streams of options, with any image. */
    static Arbitrary<ReferenceStream> encoded(Arbitrary<StreamOptions> options) {
        return Combinators.combine(options, Arbitraries.longs().between(0, 1000))
                .as((chosen, seed) -> ReferenceEncoder.encode(chosen, StreamImage.draw(chosen, seed)));
    }

    static Arbitrary<StreamOptions> options() {
        return options(40, 40);
    }

    private static Arbitrary<StreamOptions> options(int mostWidth, int mostHeight) {
        return Builders.withBuilder(StreamDraft::new)
                .use(upTo(1, mostWidth))
                .inSetter((draft, value) -> draft.width = value)
                .use(upTo(1, mostHeight))
                .inSetter((draft, value) -> draft.height = value)
                .use(Arbitraries.frequencyOf(
                        often(Arbitraries.just(0)), often(upTo(0, 30)), rarely(upTo(0, 1_000_000_000))))
                .inSetter((draft, value) -> draft.x = value)
                .use(Arbitraries.frequencyOf(
                        often(Arbitraries.just(0)), often(upTo(0, 30)), rarely(upTo(0, 1_000_000_000))))
                .inSetter((draft, value) -> draft.y = value)
                .use(tiles(mostWidth + 10, mostHeight + 10).list().ofMaxSize(1))
                .inSetter((draft, value) -> draft.tiles = value)
                .use(component().list().ofMinSize(1).ofMaxSize(4))
                .inSetter((draft, value) -> draft.components = value)
                .use(cod())
                .inSetter((draft, value) -> draft.cod = value)
                .use(steps())
                .inSetter((draft, value) -> draft.steps = value)
                .use(some(tileCod(), 2))
                .inSetter((draft, value) -> draft.cods = value)
                .use(some(scoped(), 3))
                .inSetter((draft, value) -> draft.cocs = value)
                .use(some(region(), 2))
                .inSetter((draft, value) -> draft.regions = value)
                .use(some(volume(), 3))
                .inSetter((draft, value) -> draft.mainPoc = value)
                .use(some(volume(), 3))
                .inSetter((draft, value) -> draft.tilePoc = value)
                .use(flag())
                .inSetter((draft, value) -> draft.pocInParts = value)
                .use(layers())
                .inSetter((draft, value) -> draft.layers = value)
                .use(parts())
                .inSetter((draft, value) -> draft.parts = value)
                .use(Arbitraries.of(StreamOptions.Headers.class))
                .inSetter((draft, value) -> draft.headers = value)
                .use(upTo(1, 200))
                .inSetter((draft, value) -> draft.packedBytes = value)
                .use(flag())
                .inSetter((draft, value) -> draft.packedAnywhere = value)
                .use(flag())
                .inSetter((draft, value) -> draft.packedFromZero = value)
                .use(Arbitraries.frequencyOf(
                        often(Arbitraries.just(0L)), often(Arbitraries.longs().between(1, 100))))
                .inSetter((draft, value) -> draft.shuffle = value)
                .use(flag())
                .inSetter((draft, value) -> draft.longEmptyPackets = value)
                .use(Arbitraries.frequencyOf(often(Arbitraries.just(0)), rarely(upTo(1, 3))))
                .inSetter((draft, value) -> draft.emptyPlanes = value)
                .use(Arbitraries.frequencyOf(often(Arbitraries.just(0)), rarely(upTo(1, 9))))
                .inSetter((draft, value) -> draft.moreLengthBits = value)
                .use(upTo(1, 3))
                .inSetter((draft, value) -> draft.sopEvery = value)
                .use(flag())
                .inSetter((draft, value) -> draft.plt = value)
                .use(flag())
                .inSetter((draft, value) -> draft.plm = value)
                .use(Arbitraries.of(StreamOptions.Lengths.class))
                .inSetter((draft, value) -> draft.tlm = value)
                .use(some(Arbitraries.strings().withCharRange(' ', '\u00FF').ofMaxLength(20), 2))
                .inSetter((draft, value) -> draft.comments = value)
                .build(StreamDraft::options)
                .withoutEdgeCases();
    }

    private static <T> Tuple.Tuple2<Integer, Arbitrary<? extends T>> often(Arbitrary<T> values) {
        return Tuple.of(10, values);
    }

    private static <T> Tuple.Tuple2<Integer, Arbitrary<? extends T>> rarely(Arbitrary<T> values) {
        return Tuple.of(1, values);
    }

    private static Arbitrary<Integer> upTo(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    private static Arbitrary<Boolean> flag() {
        return Arbitraries.of(false, true);
    }

    /** Mostly none. */
    private static <T> Arbitrary<List<T>> some(Arbitrary<T> values, int most) {
        return Arbitraries.frequencyOf(
                often(Arbitraries.just(List.<T>of())),
                often(values.list().ofMinSize(1).ofMaxSize(most)));
    }

    private static Arbitrary<StreamDraft.Tiles> tiles(int mostWidth, int mostHeight) {
        return Combinators.combine(
                        upTo(1, mostWidth), upTo(1, mostHeight), upTo(0, mostWidth - 1), upTo(0, mostHeight - 1))
                .as(StreamDraft.Tiles::new);
    }

    private static Arbitrary<StreamComponent> component() {
        Arbitrary<Integer> precision = Arbitraries.frequencyOf(often(upTo(1, 16)), rarely(upTo(17, 38)));
        Arbitrary<Integer> spacing =
                Arbitraries.frequencyOf(often(Arbitraries.just(1)), often(upTo(1, 4)), rarely(upTo(1, 255)));
        return Combinators.combine(precision, flag(), spacing, spacing).as(StreamComponent::new);
    }

    private static Arbitrary<StreamCoding> coding() {
        Arbitrary<Integer> levels = Arbitraries.frequencyOf(often(upTo(0, 5)), rarely(upTo(6, 32)));
        Arbitrary<Integer> style = Arbitraries.frequencyOf(rarely(Arbitraries.just(0)), rarely(upTo(0, 63)));
        return Combinators.combine(levels, upTo(2, 10), upTo(2, 10), style, flag(), precincts())
                .as((depth, width, height, bits, lossy, sizes) -> {
                    StreamCoding coding = StreamCoding.of(depth)
                            .blocks(width, Math.min(height, 12 - width))
                            .style(bits);
                    coding = lossy ? coding.irreversible() : coding;
                    return sizes.isEmpty() ? coding : coding.precincts(sizes.toArray(Integer[]::new));
                });
    }

    private static Arbitrary<List<Integer>> precincts() {
        Arbitrary<Integer> log2 = Arbitraries.frequencyOf(often(upTo(1, 7)), rarely(Arbitraries.just(15)));
        Arbitrary<Integer> size = Combinators.combine(log2, log2).as((x, y) -> x | y << 4);
        Arbitrary<Integer> lowest = Combinators.combine(upTo(0, 6), upTo(0, 6)).as((x, y) -> x | y << 4);
        return Arbitraries.frequencyOf(
                rarely(Arbitraries.just(List.<Integer>of())),
                rarely(Combinators.combine(lowest, size, size).as((a, b, c) -> List.of(a, b, c))));
    }

    private static Arbitrary<StreamCod> cod() {
        Arbitrary<Integer> layers = Arbitraries.frequencyOf(often(upTo(1, 4)), rarely(upTo(5, 40)));
        return Combinators.combine(upTo(0, 4), layers, flag(), flag(), flag(), coding())
                .as(StreamCod::new);
    }

    private static Arbitrary<StreamDraft.Steps> steps() {
        return Combinators.combine(upTo(1, 7), upTo(0, 2), flag(), upTo(-6, 4), upTo(0, 2047))
                .as(StreamDraft.Steps::new);
    }

    private static Arbitrary<StreamDraft.TileCod> tileCod() {
        return Combinators.combine(upTo(0, 15), cod(), steps()).as(StreamDraft.TileCod::new);
    }

    private static Arbitrary<StreamDraft.Scoped> scoped() {
        return Combinators.combine(upTo(0, 16), upTo(0, 3), coding(), steps()).as(StreamDraft.Scoped::new);
    }

    private static Arbitrary<StreamDraft.Region> region() {
        return Combinators.combine(upTo(0, 3), upTo(0, 3), upTo(0, 40), upTo(0, 40), upTo(1, 40), upTo(1, 40))
                .as((component, more, x, y, width, height) ->
                        new StreamDraft.Region(component, more, new ReferenceArea(x, y, x + width, y + height)));
    }

    private static Arbitrary<StreamVolume> volume() {
        return Combinators.combine(upTo(0, 3), upTo(0, 3), upTo(1, 5), upTo(1, 4), upTo(1, 4), upTo(0, 4))
                .as((resolution, component, layer, resolutions, components, order) -> new StreamVolume(
                        resolution, component, layer, resolution + resolutions, component + components, order));
    }

    private static Arbitrary<StreamLayers> layers() {
        return Combinators.combine(
                        Arbitraries.of(StreamLayers.Split.class),
                        Arbitraries.longs().between(0, 1000))
                .as(StreamLayers::new);
    }

    private static Arbitrary<StreamParts> parts() {
        return Combinators.combine(
                        upTo(1, 5), flag(), flag(), flag(), Arbitraries.longs().between(0, 1000))
                .as(StreamParts::new);
    }
}
