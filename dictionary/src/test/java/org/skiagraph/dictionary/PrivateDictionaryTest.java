package org.skiagraph.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.skiagraph.dictionary.generator.Table;

/** The private dictionary against private.tsv. PS3.5 7.8. */
class PrivateDictionaryTest {
    private static final Table TABLE = ModuleFolder.table("private.tsv");
    private static final PrivateDictionary DICTIONARY = PrivateDictionary.standard();

    @Provide
    Arbitrary<List<String>> rows() {
        return Arbitraries.of(TABLE.rows());
    }

    private static int tag(List<String> row, int block) {
        String element = TABLE.cell(row, "element").substring(2);
        return Integer.parseInt(TABLE.cell(row, "group"), 16) << 16 | block << 8 | Integer.parseInt(element, 16);
    }

    @Test
    void eachRowIsThereWithAllItsCells() {
        assertEquals(13683, DICTIONARY.size());
        assertEquals(TABLE.rows().size(), DICTIONARY.size());
        for (List<String> row : TABLE.rows()) {
            String creator = TABLE.cell(row, "creator");
            PrivateEntry entry = DICTIONARY.entry(creator, tag(row, 0x10)).orElseThrow();
            assertEquals(creator, entry.creator());
            assertEquals(TABLE.cell(row, "name"), entry.name());
            List<Vr> vrs =
                    Stream.of(TABLE.cell(row, "vr").split("/")).map(Vr::valueOf).toList();
            assertEquals(vrs, entry.vrs());
            assertEquals(Multiplicity.parse(TABLE.cell(row, "vm")), entry.vm());
            assertEquals(tag(row, 0x10), entry.tag(0x10));
        }
    }

    @Property
    void theBlockAndSpacesAfterTheCreatorDoNotMatter(
            @ForAll("rows") List<String> row,
            @ForAll @IntRange(min = 0x10, max = 0xFF) int block,
            @ForAll @IntRange(max = 3) int spaces) {
        String creator = TABLE.cell(row, "creator") + " ".repeat(spaces);
        Vr vr = Vr.valueOf(TABLE.cell(row, "vr").substring(0, 2));
        assertEquals(vr, DICTIONARY.vr(creator, tag(row, block)));
        assertEquals(
                tag(row, block),
                DICTIONARY.entry(creator, tag(row, block)).orElseThrow().tag(block));
    }

    @Test
    void othersAreUnknown() {
        assertEquals(Vr.UN, DICTIONARY.vr("NO SUCH CREATOR", 0x0009_1001));
        assertEquals(Vr.UN, DICTIONARY.vr("", 0x0009_1001));
        assertEquals(Vr.UN, DICTIONARY.vr(" GEMS_IDEN_01", 0x0009_1001));
        assertEquals(Vr.LO, DICTIONARY.vr("GEMS_IDEN_01", 0x0009_1001));
        assertEquals(Vr.UN, DICTIONARY.vr("GEMS_IDEN_01", 0x0009_0001));
        assertEquals(Vr.UN, DICTIONARY.vr("GEMS_IDEN_01", 0x0008_1001));
        assertEquals(Vr.UN, DICTIONARY.vr("GEMS_IDEN_01", 0x0007_1001));
        assertTrue(DICTIONARY.entry("GEMS_IDEN_01", 0x0009_10FF).isEmpty());
    }

    @Property
    void noTagMakesItFail(@ForAll("rows") List<String> row, @ForAll int tag) {
        Vr expected = DICTIONARY
                .entry(TABLE.cell(row, "creator"), tag)
                .map(PrivateEntry::vr)
                .orElse(Vr.UN);
        assertEquals(expected, DICTIONARY.vr(TABLE.cell(row, "creator"), tag));
    }

    @Test
    void theEmptyOneKnowsNothing() {
        assertEquals(0, PrivateDictionary.none().size());
        assertEquals(Vr.UN, PrivateDictionary.none().vr("GEMS_IDEN_01", 0x0009_1001));
        assertTrue(PrivateDictionary.none().entry("GEMS_IDEN_01", 0x0009_1001).isEmpty());
    }

    @Test
    void aBlockIsFrom10ToFf() {
        PrivateEntry entry = DICTIONARY.entry("GEMS_IDEN_01", 0x0009_1001).orElseThrow();
        assertThrows(IllegalArgumentException.class, () -> entry.tag(0x0F));
        assertThrows(IllegalArgumentException.class, () -> entry.tag(0x100));
    }
}
