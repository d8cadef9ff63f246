package org.skiagraph.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skiagraph.dictionary.generator.Table;

/** The SOP Classes against sop-classes.tsv. PS3.4. */
class SopClassesTest {
    private static final Table TABLE = ModuleFolder.table("sop-classes.tsv");
    private static final SopClasses CLASSES = SopClasses.standard();

    @Test
    void eachRowIsThereWithAllItsCells() {
        assertEquals(320, CLASSES.all().count());
        for (List<String> row : TABLE.rows()) {
            SopClass found = CLASSES.of(Uid.of(TABLE.cell(row, "uid"))).orElseThrow();
            assertEquals(TABLE.cell(row, "uid"), found.uid().toString());
            assertEquals(TABLE.cell(row, "name"), found.name());
            assertEquals(TABLE.cell(row, "keyword"), found.keyword());
            assertEquals(TABLE.cell(row, "ciod"), found.ciod());
            assertEquals(TABLE.cell(row, "service"), found.service());
            assertEquals(TABLE.cell(row, "ps34_annex"), found.annex());
            assertEquals(TABLE.cell(row, "dimse"), String.join(",", found.dimse()));
            assertEquals(TABLE.cell(row, "meta").equals("meta"), found.meta());
            assertEquals(TABLE.cell(row, "retired").equals("RET"), found.retired());
            if (!found.keyword().isEmpty()) {
                assertEquals(Optional.of(found), CLASSES.of(found.keyword()));
            }
        }
    }

    @Test
    void storesImagesButNotTheEcho() {
        assertTrue(CLASSES.of(SopClassUid.CTImageStorage).orElseThrow().isStorage());
        assertFalse(CLASSES.of(SopClassUid.Verification).orElseThrow().isStorage());
        assertEquals(
                List.of("C-ECHO"),
                CLASSES.of(SopClassUid.Verification).orElseThrow().dimse());
    }

    @Test
    void aMetaSopClassNamesItsMembers() {
        List<Uid> members = CLASSES.members(SopClassUid.BasicGrayscalePrintManagementMeta);
        assertEquals(4, members.size());
        assertTrue(members.contains(SopClassUid.BasicFilmSession) && members.contains(SopClassUid.Printer));
        assertEquals(List.of(), CLASSES.members(SopClassUid.CTImageStorage));
        assertEquals(List.of(), CLASSES.members(Uid.of("1.2.3")));
    }

    @Test
    void othersAreUnknown() {
        assertTrue(CLASSES.of(Uid.of("1.2.3")).isEmpty()
                && CLASSES.of("").isEmpty()
                && CLASSES.of("CT").isEmpty());
    }
}
