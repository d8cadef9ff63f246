package org.skiagraph.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.skiagraph.dictionary.generator.Table;

/** The registry against uids.tsv. PS3.6 A. */
class UidDictionaryTest {
    private static final Table TABLE = ModuleFolder.table("uids.tsv");
    private static final UidDictionary DICTIONARY = UidDictionary.standard();

    @Test
    void eachRowIsThereWithAllItsCells() {
        assertEquals(1901, DICTIONARY.entries().count());
        for (List<String> row : TABLE.rows()) {
            Uid uid = Uid.of(TABLE.cell(row, "uid"));
            UidEntry entry = DICTIONARY.entry(uid).orElseThrow();
            assertEquals(uid, entry.uid());
            assertEquals(TABLE.cell(row, "name"), entry.name());
            assertEquals(Optional.of(entry.name()), DICTIONARY.name(uid));
            assertEquals(TABLE.cell(row, "keyword"), entry.keyword());
            assertEquals(TABLE.cell(row, "type"), entry.type().title());
            assertEquals(TABLE.cell(row, "part").replace("PS 3.6", "PS3.6"), entry.part());
            assertEquals(TABLE.cell(row, "retired").equals("RET"), entry.retired());
            String cid = TABLE.cell(row, "cid");
            assertEquals(
                    cid.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cid)), entry.contextGroup());
            if (!entry.keyword().isEmpty()) {
                assertEquals(Optional.of(uid), DICTIONARY.uid(entry.keyword()));
            }
        }
    }

    @Test
    void othersAreUnknown() {
        for (String text : List.of("1.2.840.10008.1.2.4", "1", "2.25.1", "")) {
            assertTrue(DICTIONARY.entry(Uid.unchecked(text)).isEmpty());
            assertTrue(DICTIONARY.name(Uid.unchecked(text)).isEmpty());
        }
        assertTrue(DICTIONARY.uid("").isEmpty() && DICTIONARY.uid("NoSuchThing").isEmpty());
    }

    @Test
    void theConstantsAreInTheRegistry() throws ReflectiveOperationException {
        for (Class<?> constants : List.of(WellKnownUid.class, SopClassUid.class)) {
            assertTrue(constants.getFields().length >= 60, constants.getName());
            for (Field field : constants.getFields()) {
                assertEquals(Optional.of(field.get(constants)), DICTIONARY.uid(field.getName()));
            }
        }
    }
}
