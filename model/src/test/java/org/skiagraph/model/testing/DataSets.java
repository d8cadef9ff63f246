package org.skiagraph.model.testing;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Tuple;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.Fragments;
import org.skiagraph.model.PrivateBlock;

/**
 * Arbitrary Data Sets: elements of all VRs, empty and multiple values, sequences in sequences, private blocks, and text in the
 * default repertoire, Latin-1 or UTF-8. All shrink: to fewer elements, shallower nesting and plainer values.
 *
 * <p>There are none of groups 0000, 0002 and 7FE0, no group lengths, and none whose VR depends on other elements.
 */
public final class DataSets {
    private static final int DEPTH = 3;
    private static final int ELEMENTS = 8;
    private static final int ITEMS = 3;
    private static final List<String> CREATORS = List.of("SKIAGRAPH TEST A", "SKIAGRAPH TEST B");

    private DataSets() {}

    /** One change to a Data Set, of which an arbitrary one is made. */
    @FunctionalInterface
    interface Setting {
        void in(DataSet dataSet);
    }

    /** All of it. */
    public static Arbitrary<DataSet> all() {
        return declaring(true);
    }

    /** Without private elements and unknown VRs: what Implicit VR can carry. */
    public static Arbitrary<DataSet> ofPublicElements() {
        return declaring(false);
    }

    private static Arbitrary<DataSet> declaring(boolean withPrivate) {
        return Arbitraries.of(Characters.values())
                .flatMap(characters -> settings(DEPTH, characters, withPrivate).map(settings -> {
                    DataSet dataSet = new DataSet();
                    characters.declareIn(dataSet);
                    settings.forEach(setting -> setting.in(dataSet));
                    return dataSet;
                }))
                .edgeCases(EdgeCases.Config::none); // those of the values within remain
    }

    /** Encapsulated pixel data: one to four fragments of even length, with or without a Basic Offset Table. */
    public static Arbitrary<Fragments> fragments() {
        Arbitrary<byte[]> bytes = evenBytes(40);
        return Combinators.combine(bytes.list().ofMinSize(1).ofMaxSize(4), Arbitraries.of(true, false))
                .as((parts, table) -> Fragments.of(
                        BulkData.of(new byte[table ? 4 : 0]),
                        parts.stream().map(BulkData::of).toList()));
    }

    private static Arbitrary<byte[]> evenBytes(int most) {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(most).map(b -> Arrays.copyOf(b, b.length & ~1));
    }

    private static Arbitrary<List<Setting>> settings(int depth, Characters characters, boolean withPrivate) {
        Arbitrary<Setting> value = Arbitraries.of(Vr.values())
                .filter(vr -> vr != Vr.SQ && vr != Vr.UN)
                .flatMap(vr -> Values.publicElement(vr, characters));
        Arbitrary<Setting> plain = withPrivate
                ? Arbitraries.frequencyOf(Tuple.of(6, value), Tuple.of(1, privateElement(characters)))
                : value;
        Arbitrary<Setting> setting = depth == 0
                ? plain
                : Arbitraries.frequencyOf(
                        Tuple.of(6, plain),
                        Tuple.of(1, Arbitraries.lazy(() -> sequence(depth - 1, characters, withPrivate))));
        return setting.list().ofMaxSize(ELEMENTS);
    }

    private static Arbitrary<Setting> sequence(int depth, Characters characters, boolean withPrivate) {
        Arbitrary<Integer> tags = Arbitraries.of(Values.publicTags(Vr.SQ));
        Arbitrary<List<List<Setting>>> items =
                settings(depth, characters, withPrivate).list().ofMaxSize(ITEMS);
        return Combinators.combine(tags, items).as((tag, contents) -> dataSet -> {
            DataSet[] made = contents.stream()
                    .map(settings -> {
                        DataSet item = DataSet.itemIn(characters.set());
                        settings.forEach(setting -> setting.in(item));
                        return item;
                    })
                    .toArray(DataSet[]::new);
            dataSet.setItems(tag, made);
        });
    }

    private static Arbitrary<Setting> privateElement(Characters characters) {
        Arbitrary<Vr> vrs = Arbitraries.of(Vr.values()).filter(vr -> vr != Vr.SQ);
        Arbitrary<Integer> groups = Arbitraries.of(0x0009, 0x0029, 0x7001);
        return Combinators.combine(
                        vrs,
                        groups,
                        Arbitraries.of(CREATORS),
                        Arbitraries.integers().between(0, 0xFF))
                .flatAs((vr, group, creator, element) -> Values.value(vr, 1, characters)
                        .map(value -> dataSet -> value.set(
                                dataSet,
                                PrivateBlock.findOrReserve(dataSet, group, creator)
                                        .tag(element),
                                vr)));
    }
}
