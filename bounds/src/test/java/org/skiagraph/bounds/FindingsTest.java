package org.skiagraph.bounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Quirk ODD = new Quirk("odd-length", "PS3.5 7.1.1", "an odd length", "read as it is", "a.dcm");
    private static final Quirk LOST = new Quirk("lost", "PS3.5 A.4", "lost", "left out", "b.dcm");

    @Test
    void listsFindingsInTheirOrder() throws DataException {
        Findings findings = Limits.standard().open().findings();
        assertTrue(findings.isEmpty());
        findings.report(ODD, Place.at(5), "length 3");
        findings.report(LOST, Place.at(2), "nothing there");
        assertEquals(
                List.of(new Finding(ODD, Place.at(5), "length 3"), new Finding(LOST, Place.at(2), "nothing there")),
                findings.list());
        assertFalse(findings.isEmpty());
        assertEquals(
                "odd-length: length 3 (offset 5, PS3.5 7.1.1)",
                findings.list().get(0).toString());
    }

    @Test
    void countsWhatItNoLongerLists() throws DataException {
        Findings findings = Limits.standard().with(Limit.FINDINGS, 2).open().findings();
        findings.report(ODD, Place.at(1), "");
        findings.report(LOST, Place.at(2), "");
        findings.report(ODD, Place.at(3), "");
        findings.report(ODD, () -> fail("a place that is not listed is not asked for"), "");
        assertEquals(3, findings.list().size());
        assertEquals(Map.of(ODD, 3L, LOST, 1L), findings.counts());
        assertEquals(List.of(ODD, LOST), List.copyOf(findings.counts().keySet()));
    }

    @Test
    void ofLongPlacesFewerAreListedButOneOfEachQuirk() throws DataException {
        Findings findings = Limits.standard().open().findings();
        String path = "x".repeat(100_000);
        for (int i = 0; i < 100; i++) {
            findings.report(ODD, Place.of(path), "");
        }
        findings.report(LOST, Place.of(path), "");
        findings.report(LOST, () -> fail("a place that is not listed is not asked for"), "");
        assertEquals(43, findings.list().size());
        assertEquals(LOST, findings.list().get(42).quirk());
        assertEquals(Map.of(ODD, 100L, LOST, 2L), findings.counts());
    }

    @Test
    void inStrictModeTheFirstOneEndsTheOperation() {
        Findings findings = new Budget(Limits.standard(), () -> 0, true).findings();
        MalformedDataException e = assertThrows(
                MalformedDataException.class, () -> findings.report(ODD, Place.at(7, "(0010,0010)"), "length 3"));
        assertEquals(Place.at(7, "(0010,0010)"), e.place());
        for (String part : List.of("length 3", "odd-length", "PS3.5 7.1.1", "strict", "offset 7, (0010,0010)")) {
            assertTrue(e.getMessage().contains(part), e.getMessage());
        }
        assertTrue(findings.isEmpty());
    }

    @Test
    void cannotBeChangedFromOutside() {
        Findings findings = Limits.standard().open().findings();
        assertThrows(UnsupportedOperationException.class, () -> findings.list().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> findings.counts().clear());
    }

    @Test
    void neitherFindingsNorErrorsHoldAllOfALongNameThatTheyCite() throws DataException {
        String text = "'" + "x".repeat(1 << 20) + "' is no tag";
        Findings findings = Limits.standard().open().findings();
        findings.report(ODD, Place.at(1), text);
        String listed = findings.list().get(0).text();
        assertTrue(listed.length() < 1100 && listed.startsWith("'xx") && listed.endsWith("xx' is no tag"), listed);
        MalformedDataException e = new MalformedDataException(text, Place.at(1));
        assertEquals(listed, e.text());
        assertTrue(e.getMessage().length() < 1200);
        String most = "x".repeat(1000);
        assertEquals(most, new MalformedDataException(most, Place.at(1)).text());
    }
}
