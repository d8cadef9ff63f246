package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.codec.findings.Quirks;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataSet;

/** {@code dicom findings}, for people and for programs. */
class FindingsCommandTest {
    @TempDir
    Path folder;

    private Path good;
    private Path bad;

    @BeforeEach
    void write() throws IOException {
        good = SmallObjects.write(SmallObjects.image(), folder.resolve("good.dcm"));
        DataSet dataSet = SmallObjects.image().setUnchecked(Tag.StudyDate, Vr.DA, "1993.11.24");
        dataSet.setUnchecked(Tag.PatientWeight, Vr.DS, "72,5");
        dataSet.setUnchecked(Tag.PatientSize, Vr.DS, "1,82");
        bad = SmallObjects.write(dataSet, folder.resolve("bad.dcm"));
    }

    @Test
    void tellsEachPlaceAndCountsThemAll() {
        Session session = Session.run("findings", bad.toString());
        List<String> lines = session.out().lines().toList();
        assertEquals(0, session.exitCode(), session.err());
        assertEquals(4, lines.size(), session.out());
        String first = lines.get(0);
        assertTrue(first.startsWith(bad + ": offset "), first);
        assertTrue(first.endsWith(", StudyDate: old-date (PS3.5 6.2): DA '1993.11.24'"), first);
        assertTrue(lines.get(1).endsWith(", PatientSize: decimal-comma (PS3.5 6.2): DS '1,82'"), lines.get(1));
        assertEquals(bad + ": part10, Explicit VR Little Endian: 3 findings", lines.get(3));
        assertEquals("", session.err());
    }

    @Test
    void aFileWithoutAnySaysSo() {
        Session session = Session.run("findings", good.toString());
        assertEquals(good + ": part10, Explicit VR Little Endian: no findings\n", session.out());
        assertEquals(0, session.exitCode());
    }

    @Test
    void countsWhatItDoesNotList() {
        Session text = Session.run("findings", "--limit", "findings=1", bad.toString());
        List<String> lines = text.out().lines().toList();
        assertEquals(3, lines.size(), text.out());
        assertTrue(lines.get(1).endsWith(": DS '1,82', and 1 more"), lines.get(1));
        assertTrue(lines.get(2).endsWith(": 3 findings"), lines.get(2));
        Session json = Session.run("findings", "--json", "--limit", "findings=1", bad.toString());
        assertTrue(json.out().contains("\"text\":\"DS '1,82'\",\"count\":2}"), json.out());
        assertTrue(json.out().contains("\"text\":\"DA '1993.11.24'\"}"), json.out());
    }

    @Test
    void printsOneJsonObjectAFile() throws IOException {
        Path none = Files.writeString(folder.resolve("none.dcm"), "no DICOM at all");
        Session session = Session.run("findings", "--json", good.toString(), none.toString(), bad.toString());
        List<String> lines = session.out().lines().toList();
        assertEquals(3, session.exitCode());
        assertEquals(3, lines.size(), session.out());
        assertEquals("{\"path\":\"" + good + "\",\"kind\":\"part10\",\"findings\":[]}", lines.get(0));
        assertTrue(
                lines.get(1).startsWith("{\"path\":\"" + none + "\",\"error\":{\"kind\":\"malformed\""), lines.get(1));
        assertTrue(lines.get(2).contains("\"findings\":[{\"quirk\":\"old-date\",\"place\":\"offset "), lines.get(2));
        assertTrue(lines.get(2).contains("StudyDate\",\"clause\":\"PS3.5 6.2\",\"text\":\"DA '"), lines.get(2));
    }

    @Test
    void strictlyAFileWithAnyIsRefusedInOneLine() {
        Session session = Session.run("findings", "--strict", bad.toString());
        assertEquals(2, session.exitCode());
        assertEquals("", session.out());
        assertEquals(1, session.err().lines().count(), session.err());
        assertTrue(session.err().contains("[old-date, PS3.5 6.2; refused in strict mode]"), session.err());
        assertEquals(0, Session.run("findings", "--strict", good.toString()).exitCode());
    }

    @Test
    void readsStandardInput() throws IOException {
        Session session = Session.runWith(Files.readAllBytes(bad), "findings", "-");
        assertEquals(0, session.exitCode(), session.err());
        assertTrue(session.out().endsWith("-: part10, Explicit VR Little Endian: 3 findings\n"), session.out());
    }

    @Test
    void listsTheRegistry() {
        Session session = Session.run("findings", "--list");
        assertEquals(0, session.exitCode(), session.err());
        for (Quirk quirk : Quirks.all()) {
            assertTrue(session.out().contains("| `" + quirk.id() + "` | " + quirk.clause() + " | "), quirk.id());
        }
        assertEquals(1, Session.run("findings", "--list", good.toString()).exitCode());
        assertEquals(1, Session.run("findings").exitCode());
    }
}
