package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;

class ProblemTest {
    @Test
    void malformedDataIsToldWithItsPlace() {
        Problem problem =
                Problem.of("a.dcm", new MalformedDataException("length is odd", Place.at(132, "(0010,0010)")));
        assertEquals("dicom dump: a.dcm: offset 132, (0010,0010): length is odd", problem.line("dump"));
        assertEquals(
                "{\"path\":\"a.dcm\",\"error\":{\"kind\":\"malformed\",\"place\":\"offset 132, (0010,0010)\","
                        + "\"text\":\"length is odd\"}}",
                problem.json());
    }

    @Test
    void aLimitIsToldWithTheOptionThatRaisesIt() {
        Problem problem = Problem.of("a", new LimitExceededException(Limit.DEPTH, 5, 6, Place.at(1)));
        assertEquals("limit", problem.kind());
        assertEquals("use --limit depth=6", problem.advice());
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
