package org.skiagraph.model.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.skiagraph.dictionary.DictionaryEntry;
import org.skiagraph.dictionary.ElementDictionary;
import org.skiagraph.dictionary.Multiplicity;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.value.DicomDate;
import org.skiagraph.model.value.DicomTime;

/** Arbitrary values of each VR, and the elements of the dictionary that may have them. */
final class Values {
    private static final int MOST_VALUES = 6;
    private static final Map<Vr, List<Integer>> TAGS = tagsByVr();

    private Values() {}

    /** A value that can be set. */
    @FunctionalInterface
    interface Value {
        void set(DataSet dataSet, int tag, Vr vr);
    }

    /** Elements of the dictionary of one VR. */
    static List<Integer> publicTags(Vr vr) {
        return TAGS.get(vr);
    }

    private static Map<Vr, List<Integer>> tagsByVr() {
        Map<Vr, List<Integer>> tags = new EnumMap<>(Vr.class);
        for (Vr vr : Vr.values()) {
            tags.put(
                    vr,
                    ElementDictionary.standard()
                            .entries()
                            .filter(e -> e.vrs().equals(List.of(vr)) && isUsable(e))
                            .map(DictionaryEntry::tag)
                            .toList());
        }
        return tags;
    }

    private static boolean isUsable(DictionaryEntry entry) {
        int tag = entry.tag();
        return Tags.group(tag) > 2
                && Tags.group(tag) < 0x7FE0
                && !entry.isRepeating()
                && !Tags.isGroupLength(tag)
                && !Tags.isPrivate(tag)
                && tag != Tag.SpecificCharacterSet
                && entry.vm().min() <= MOST_VALUES;
    }

    /** An element of the dictionary with as many values as it may have, or none. */
    static Arbitrary<DataSets.Setting> publicElement(Vr vr, Characters characters) {
        return Arbitraries.of(publicTags(vr)).flatMap(tag -> {
            Multiplicity vm =
                    ElementDictionary.standard().entry(tag).orElseThrow().vm();
            int[] counts = IntStream.rangeClosed(0, MOST_VALUES)
                    .filter(n -> n == 0 || vm.permits(n))
                    .toArray();
            return Arbitraries.of(Arrays.stream(counts).boxed().toList())
                    .flatMap(count -> value(vr, count, characters))
                    .map(value -> dataSet -> value.set(dataSet, tag, vr));
        });
    }

    /** So many values of a VR. */
    static Arbitrary<Value> value(Vr vr, int count, Characters characters) {
        if (count == 0) {
            return Arbitraries.just((dataSet, tag, as) -> dataSet.setBytes(tag, as, new byte[0]));
        }
        if (vr.isText()) {
            int most = vr.isMultiValued() ? count : 1;
            return text(vr, characters)
                    .array(String[].class)
                    .ofSize(most)
                    .map(texts -> (dataSet, tag, as) -> dataSet.set(tag, as, texts));
        }
        if (vr.valueBytes() == 0) {
            return Arbitraries.bytes()
                    .array(byte[].class)
                    .ofMaxSize(40)
                    .map(bytes -> Arrays.copyOf(bytes, bytes.length & ~7))
                    .map(bytes -> (dataSet, tag, as) -> dataSet.setBytes(tag, as, bytes));
        }
        return numbers(vr, count);
    }

    private static Arbitrary<Value> numbers(Vr vr, int count) {
        return switch (vr) {
            case FL ->
                Arbitraries.integers() // jqwik's own floats take minutes to shrink
                        .map(bits -> (double) Float.intBitsToFloat(bits))
                        .array(double[].class)
                        .ofSize(count)
                        .map(numbers -> (dataSet, tag, as) -> dataSet.set(tag, as, numbers));
            case FD ->
                Arbitraries.longs()
                        .map(Double::longBitsToDouble)
                        .array(double[].class)
                        .ofSize(count)
                        .map(numbers -> (dataSet, tag, as) -> dataSet.set(tag, as, numbers));
            default ->
                Arbitraries.longs()
                        .between(least(vr), most(vr))
                        .array(long[].class)
                        .ofSize(count)
                        .map(numbers -> (dataSet, tag, as) -> dataSet.set(tag, as, numbers));
        };
    }

    private static boolean isSigned(Vr vr) {
        return vr == Vr.SS || vr == Vr.SL || vr == Vr.SV;
    }

    private static long least(Vr vr) {
        int bits = 8 * vr.valueBytes();
        return vr == Vr.UV ? Long.MIN_VALUE : isSigned(vr) ? -1L << (bits - 1) : 0;
    }

    private static long most(Vr vr) {
        int bits = 8 * vr.valueBytes();
        return bits == 64 ? Long.MAX_VALUE : (1L << (isSigned(vr) ? bits - 1 : bits)) - 1;
    }

    private static Arbitrary<String> text(Vr vr, Characters characters) {
        return switch (vr) {
            case AE -> Characters.ascii().ofMinLength(1).ofMaxLength(16).filter(t -> !t.isBlank());
            case AS -> Arbitraries.strings().numeric().ofLength(3).map(n -> n + "DWMY".charAt(n.charAt(0) & 3));
            case CS ->
                Arbitraries.strings()
                        .withCharRange('A', 'Z')
                        .withCharRange('0', '9')
                        .withChars(' ', '_')
                        .ofMaxLength(16);
            case DA -> dates();
            case TM -> times();
            case DT -> Combinators.combine(dates(), times()).as(String::concat);
            case DS ->
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-99999"), new BigDecimal("99999"))
                        .ofScale(4)
                        .map(BigDecimal::toPlainString);
            case IS -> Arbitraries.integers().map(String::valueOf);
            case UI ->
                Arbitraries.bigIntegers()
                        .between(BigInteger.ZERO, BigInteger.TEN.pow(38))
                        .map(n -> "2.25." + n);
            case UR -> Arbitraries.strings().alpha().ofMaxLength(20).map(path -> "http://example.org/" + path);
            case PN -> characters.line().ofMaxLength(20).map(name -> name.replace('=', ' '));
            case SH -> characters.line().ofMaxLength(16);
            case ST, LT, UT -> paragraphs(characters.line());
            default -> characters.line().ofMaxLength(40);
        };
    }

    private static Arbitrary<String> paragraphs(StringArbitrary line) {
        return line.withChars('\\', '\r', '\n').ofMaxLength(60);
    }

    private static Arbitrary<String> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as((y, m, d) -> DicomDate.of(y, m, d).toString());
    }

    private static Arbitrary<String> times() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.integers().between(0, 60))
                .as((h, m, s) -> DicomTime.of(h, m, s).toString());
    }
}
