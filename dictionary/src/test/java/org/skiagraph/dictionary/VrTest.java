package org.skiagraph.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skiagraph.dictionary.generator.Table;

/** The rules of the code against those of vr.tsv. PS3.5 6.2. */
class VrTest {
    private static final Table TABLE = ModuleFolder.table("vr.tsv");
    private static final Map<String, JsonForm> JSON = Map.of(
            "String", JsonForm.STRING,
            "String GGGGEEEE", JsonForm.TAG,
            "Number", JsonForm.NUMBER,
            "Number (NaN/Inf: String)", JsonForm.NUMBER,
            "Number or String", JsonForm.NUMBER_OR_STRING,
            "Object {Alphabetic,Ideographic,Phonetic}", JsonForm.PERSON_NAME,
            "Array of DICOM JSON objects", JsonForm.ITEM,
            "base64 InlineBinary/BulkDataURI", JsonForm.BINARY);

    static Stream<List<String>> rows() {
        return TABLE.rows().stream();
    }

    @Test
    void thereAreThoseOfTheTableAndNoOthers() {
        Set<String> table = rows().map(row -> TABLE.cell(row, "vr")).collect(Collectors.toSet());
        assertEquals(table, Stream.of(Vr.values()).map(Vr::name).collect(Collectors.toSet()));
        assertEquals(34, table.size());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasTheEncodingRulesOfTheTable(List<String> row) {
        Vr vr = Vr.valueOf(TABLE.cell(row, "vr"));
        assertEquals(TABLE.cell(row, "name"), vr.title());
        assertEquals(TABLE.cell(row, "explicit_length_field_bits").equals("16"), vr.hasShortLength());
        // The table has 0 for SQ, which has no bytes of its own; 1 swaps nothing either.
        assertEquals(Math.max(1, Integer.parseInt(TABLE.cell(row, "byte_swap_unit"))), vr.swapUnit());
        assertEquals(JSON.get(TABLE.cell(row, "json")), vr.json());
        assertEquals(!TABLE.cell(row, "value_separator").equals("none"), vr.isMultiValued());
        String name = TABLE.cell(row, "name");
        assertEquals(name.startsWith("Other ") || name.equals("Unknown"), vr.isStream());
        // AS and DA have an even length by nature, so that the table has no padding for them.
        boolean space = TABLE.cell(row, "pad_to_even").equals("SPACE") || vr == Vr.AS || vr == Vr.DA;
        assertEquals(space ? 0x20 : 0x00, vr.padding());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasTheLengthsOfTheTable(List<String> row) {
        Vr vr = Vr.valueOf(TABLE.cell(row, "vr"));
        String max = TABLE.cell(row, "max_length");
        assertEquals(max.isEmpty() ? 0xFFFF_FFFEL : Long.parseLong(max), vr.maxLength());
        String fixed = TABLE.cell(row, "fixed_length");
        assertEquals(fixed.isEmpty() ? 0 : Integer.parseInt(fixed), vr.fixedLength());
        assertEquals(fixed.isEmpty() || vr.isText() ? 0 : Integer.parseInt(fixed), vr.valueBytes());
        String unit = TABLE.cell(row, "length_unit");
        assertEquals(
                switch (unit) {
                    case "chars" -> LengthUnit.CHARACTERS;
                    case "chars per component group" -> LengthUnit.CHARACTERS_PER_GROUP;
                    default -> LengthUnit.BYTES;
                },
                vr.lengthUnit());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasTheRepertoireOfTheTable(List<String> row) {
        Vr vr = Vr.valueOf(TABLE.cell(row, "vr"));
        String repertoire = TABLE.cell(row, "character_repertoire");
        assertEquals(!repertoire.equals("binary"), vr.isText());
        assertEquals(repertoire.startsWith("per Specific"), vr.usesCharacterSet());
        assertEquals(vr.usesCharacterSet(), vr.permits('é'));
        String controls = TABLE.cell(row, "control_characters");
        for (char c : "\t\n\f\r".toCharArray()) {
            assertEquals(controls.startsWith("TAB LF FF CR"), vr.permits(c));
        }
        assertEquals(controls.contains("ESC"), vr.permits(0x1B));
        assertFalse(vr.permits(0) || vr.permits(0x7F) || vr.permits(0x85) || vr.permits(-1));
        assertEquals(TABLE.cell(row, "allowed_characters").contains("also backslash"), vr.permits('\\'));
    }

    @ParameterizedTest
    @CsvSource({
        "AS,'0123456789DWMY'",
        "CS,'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 _'",
        "DA,'0123456789'",
        "DS,'0123456789+-Ee. '",
        "DT,'0123456789+-. '",
        "IS,'0123456789+- '",
        "TM,'0123456789. '",
        "UI,'0123456789.'"
    })
    void permitsExactlyTheCharactersOfTheTable(Vr vr, String allowed) {
        for (int c = 0; c < 0x300; c++) {
            assertEquals(allowed.indexOf(c) >= 0, vr.permits(c), vr + " " + c);
        }
    }

    @Test
    void urPermitsWhatRfc3986ReservesAndLeavesFree() {
        assertTrue(Vr.UR.permits("https://[::1]:80/a-b_c.~d?e=%20&f=(g)#!$'*+,;@"));
        assertTrue(Vr.UR.permits("urn:x  "));
        assertFalse(Vr.UR.permits(" urn:x") || Vr.UR.permits("a b") || Vr.UR.permits("<a>") || Vr.UR.permits("é"));
    }

    @Test
    void anAeIsNotBlank() {
        assertTrue(Vr.AE.permits("STORE SCP") && Vr.AE.permits("") && Vr.AE.permits("~^[]"));
        assertFalse(Vr.AE.permits("   ") || Vr.AE.permits("A\\B"));
    }

    @Test
    void bytesPermitNoText() {
        assertFalse(Vr.OB.permits("") || Vr.US.permits("1"));
    }

    @Test
    void aPersonNameHasItsLengthInEachGroup() {
        String group = "x".repeat(64);
        assertTrue(Vr.PN.fits(group + "=" + group + "=" + group));
        assertFalse(Vr.PN.fits(group + "=" + group + "x"));
        assertFalse(Vr.PN.fits(group + "x"));
    }

    @Test
    void lengthsCountCharactersBeyondTheBasicPlaneOnce() {
        assertTrue(Vr.SH.fits("\uD83D\uDE00".repeat(16)));
        assertFalse(Vr.SH.fits("\uD83D\uDE00".repeat(17)));
    }

    @ParameterizedTest
    @CsvSource({"DA,20260101,true", "DA,202601,false", "AS,045Y,true", "AS,45Y,false", "IS,-2147483648,true"})
    void fixedLengthsAreExact(Vr vr, String value, boolean fits) {
        assertEquals(fits, vr.fits(value));
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsLettersAndItsCode(Vr vr) {
        assertEquals(Optional.of(vr), Vr.of(vr.name()));
        assertEquals(vr.name().charAt(0) * 256 + vr.name().charAt(1), vr.code());
        assertSame(vr, Vr.ofOrdinal(Vr.ordinalOf(vr.code())));
    }

    @Property
    void noOtherCodeIsFound(@ForAll int code) {
        int ordinal = Vr.ordinalOf(code);
        assertTrue(ordinal == -1 || Vr.ofOrdinal(ordinal).code() == code);
    }

    @Test
    void no16BitCodeButThe34IsFound() {
        int found = 0;
        for (int code = 0; code < 0x1_0000; code++) {
            found += Vr.ordinalOf(code) >= 0 ? 1 : 0;
        }
        assertEquals(34, found);
        assertTrue(Vr.of("pn").isEmpty()
                && Vr.of("P").isEmpty()
                && Vr.of("PNX").isEmpty()
                && Vr.of("").isEmpty());
    }
}
