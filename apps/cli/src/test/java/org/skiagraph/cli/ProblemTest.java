package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.UnsupportedDataException;

class ProblemTest {
    @Test
    void malformedDataIsToldWithItsPlace() {
        Problem problem =
                Problem.of("a.dcm", new MalformedDataException("length is odd", Place.at(132, "(0010,0010)")));
        assertEquals(
                "dicom dump: a.dcm: offset 132, (0010,0010): length is odd; check that it is a DICOM file",
                problem.line("dump"));
        assertEquals(
                "dicom render: a.dcm: offset 132, (0010,0010): length is odd; 'dicom dump' shows what is in it",
                problem.line("render"));
        assertEquals(
                "{\"path\":\"a.dcm\",\"error\":{\"kind\":\"malformed\",\"place\":\"offset 132, (0010,0010)\","
                        + "\"text\":\"length is odd\"}}",
                problem.json());
    }

    @Test
    void whatIsWrongWithADocumentIsNotShownByADumpNorInTheReadme() {
        assertEquals(
                "dicom from-json: a: offset 1: x; check that it is a document of 'dicom json'",
                Problem.of("a", new MalformedDataException("x", Place.at(1))).line("from-json"));
        assertEquals(
                "dicom from-xml: a: offset 1: x",
                Problem.of("a", new UnsupportedDataException("x", Place.at(1))).line("from-xml"));
    }

    @Test
    void aLimitIsToldWithTheOptionThatRaisesIt() {
        Problem problem = Problem.of("a", new LimitExceededException(Limit.DEPTH, 5, 6, Place.at(1)));
        assertEquals("limit", problem.kind());
        assertEquals(
                "dicom x: a: offset 1: 6 is more than the 5 levels of nesting allowed; use --limit depth=6",
                problem.line("x"));
    }

    @Test
    void theFileSystemsErrorsHaveKindsAndAdvice() {
        assertEquals(
                "dicom x: f: no such file; check the path",
                Problem.of("f", new NoSuchFileException("f")).line("x"));
        assertEquals(
                "dicom x: f: g is there already; use --force to overwrite it",
                Problem.of("f", new FileAlreadyExistsException("g")).line("x"));
        assertEquals("io", Problem.of("f", new IOException("disk full")).kind());
    }

    @Test
    void whatJavaIoDoesNotOpenIsMissingOrDenied(@TempDir Path folder) {
        String missing = folder.resolve("none.dcm").toString();
        assertEquals(
                "missing",
                Problem.of(missing, new FileNotFoundException("whatever")).kind());
        assertEquals(
                "denied",
                Problem.of(folder.toString(), new FileNotFoundException("whatever"))
                        .kind());
    }

    @Property
    void aProblemIsAlwaysOneLineWithoutControls(@ForAll String path, @ForAll String text) {
        String line = Problem.of(path, new IOException(text)).line("dump");
        assertFalse(line.chars().anyMatch(Character::isISOControl), line);
    }

    @Test
    void jsonEscapesWhatJsonMust() {
        assertEquals("\"a\\\"b\\\\c\\u000a\\u0000\u00e9\\ud800\"", Json.quoted("a\"b\\c\n\0\u00e9\ud800"));
        assertEquals("\"\ud83d\ude00\"", Json.quoted("\ud83d\ude00"));
    }
}
