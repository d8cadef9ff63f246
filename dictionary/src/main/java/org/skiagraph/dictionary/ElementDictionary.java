package org.skiagraph.dictionary;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The registry of Data Elements: PS3.6 (elements of Data Sets, File Meta Information, directory records) and PS3.7 E
 * (Command Sets).
 *
 * <p>Besides the rows of the registry it knows two rules: (gggg,0000) is a group length, UL (PS3.5 7.2), and (gggg,0010-00FF)
 * of an odd group a Private Creator, LO (PS3.5 7.8.1). Immutable.
 */
public final class ElementDictionary {
    private static final Multiplicity ONE = new Multiplicity(1, 1, 1);

    private final ElementNumbers numbers;

    private ElementDictionary(ElementNumbers numbers) {
        this.numbers = numbers;
    }

    /** The dictionary of the Standard, read at the first call. */
    public static ElementDictionary standard() {
        return Standard.DICTIONARY;
    }

    /** Read at first use. */
    private static final class Standard {
        static final ElementDictionary DICTIONARY =
                new ElementDictionary(new ElementNumbers(new Packed(ElementNumbersData.bytes())));
    }

    /** The words, which most readers never need: read at first use. */
    private static final class Words {
        static final int KEYWORD = 0;
        static final int NAME = 1;
        static final TextTable TABLE = new Packed(ElementWordsData.bytes()).table();
    }

    /** Made at the first look-up by keyword. */
    private static final class Keywords {
        static final TextTable.Index INDEX = Words.TABLE.index(Words.KEYWORD);
    }

    /**
     * The VR of an element: the first alternative where there are many, {@link Vr#UN} if the tag is not known or has none.
     * Allocates nothing.
     */
    public Vr vr(int tag) {
        int row = numbers.row(tag);
        if (row >= 0) {
            return Vr.ofOrdinal(numbers.vrOrdinal(row));
        }
        if (Tags.isGroupLength(tag)) {
            return Vr.UL;
        }
        return Tags.isPrivateCreator(tag) ? Vr.LO : Vr.UN;
    }

    /** Whether the VR depends on other elements, as that of Pixel Data. Allocates nothing. */
    public boolean isAmbiguous(int tag) {
        int row = numbers.row(tag);
        return row >= 0 && numbers.vrs(row).size() > 1;
    }

    /** What is known of a tag: its row, that of its repeating group, a group length or a Private Creator. */
    public Optional<DictionaryEntry> entry(int tag) {
        int row = numbers.row(tag);
        if (row >= 0) {
            return Optional.of(entryOfRow(row));
        }
        if (Tags.isGroupLength(tag)) {
            return Optional.of(ruled(tag, "GenericGroupLength", "Generic Group Length", Vr.UL));
        }
        if (Tags.isPrivateCreator(tag)) {
            return Optional.of(ruled(tag, "PrivateCreator", "Private Creator", Vr.LO));
        }
        return Optional.empty();
    }

    private static DictionaryEntry ruled(int tag, String keyword, String name, Vr vr) {
        return new DictionaryEntry(tag, -1, keyword, name, List.of(vr), ONE, false);
    }

    private DictionaryEntry entryOfRow(int row) {
        return new DictionaryEntry(
                numbers.tag(row),
                numbers.mask(row),
                Words.TABLE.cell(row, Words.KEYWORD),
                Words.TABLE.cell(row, Words.NAME),
                numbers.vrs(row),
                numbers.multiplicity(row),
                numbers.isRetired(row));
    }

    /** The tag of a keyword, for example of {@code "PatientName"}; of a repeating group that of its {@link Tag} constant. */
    public OptionalInt tag(String keyword) {
        int row = Keywords.INDEX.find(keyword);
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(numbers.tag(row));
    }

    /** The keyword of a tag, or an empty text if it has none; cheaper than {@link #entry}. */
    public String keyword(int tag) {
        int row = numbers.row(tag);
        return row < 0 ? "" : Words.TABLE.cell(row, Words.KEYWORD);
    }

    /** All rows of the registry, single elements by tag, then repeating groups. */
    public Stream<DictionaryEntry> entries() {
        return IntStream.range(0, numbers.rows()).mapToObj(this::entryOfRow);
    }
}
