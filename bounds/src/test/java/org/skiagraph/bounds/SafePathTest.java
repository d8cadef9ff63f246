package org.skiagraph.bounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafePathTest {
    private static final Path FOLDER = Path.of("store");
    private static final Place WHERE = Place.of("entry 1");

    @ParameterizedTest
    @CsvSource({
        "1.2.840.10008.1, store/1.2.840.10008.1",
        "DICOM\\PAT1\\IM1, store/DICOM/PAT1/IM1",
        "/etc/passwd, store/etc/passwd",
        "a//./b, store/a/b",
        "..., store/...",
        "a..b/c.., store/a..b/c..",
    })
    void namesLandBelowTheFolder(String name, String path) throws MalformedDataException {
        assertEquals(Path.of(path), SafePath.below(FOLDER, name, WHERE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"..", "../x", "a/../../x", "a\\..\\..\\x", "/..", "", "/", "./.", "a\u0000b", "a\nb", "a\u009Bb"
            })
    void namesThatLeadElsewhereAreRefused(String name) {
        assertThrows(MalformedDataException.class, () -> SafePath.below(FOLDER, name, WHERE));
    }

    @Test
    void aPartLongerThanFileSystemsTakeIsRefused() throws MalformedDataException {
        String longest = "x".repeat(255);
        assertEquals(FOLDER.resolve(longest), SafePath.below(FOLDER, longest, WHERE));
        assertThrows(MalformedDataException.class, () -> SafePath.below(FOLDER, longest + "x", WHERE));
    }

    @Test
    void theRefusalNamesThePlace() {
        MalformedDataException refused =
                assertThrows(MalformedDataException.class, () -> SafePath.below(FOLDER, "../x", WHERE));
        assertEquals(WHERE, refused.place());
        assertTrue(refused.text().contains("../x"), refused.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CON",
                "nul.txt",
                "com1",
                "C:",
                "a:stream",
                "x.",
                "x ",
                "COM\u00B9",
                "lpt\u00B3.txt",
                "CONIN$",
                "conout$.x"
            })
    void windowsKnowsNoSuchFile(String part) {
        assertTrue(SafePath.isReservedOnWindows(part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONE", "null.txt", "com10", "x.y", "1.2.3"})
    void windowsKnowsSuchFiles(String part) {
        assertFalse(SafePath.isReservedOnWindows(part));
    }

    @Property
    void noNameEverLeavesTheFolder(
            @ForAll @StringLength(max = 20) @Chars({'.', '/', '\\', ':', '~', '\0'}) @CharRange(from = 'a', to = 'c')
                    String name) {
        try {
            Path path = SafePath.below(FOLDER, name, WHERE).normalize();
            assertTrue(path.startsWith(FOLDER) && !path.equals(FOLDER), name);
        } catch (MalformedDataException refused) {
            assertEquals(WHERE, refused.place());
        }
    }

    @Test
    void aNameLongerThanSystemsTakeIsRefusedBeforeAPathIsMadeOfIt() throws MalformedDataException {
        String longest = "x/".repeat(2047) + "xy";
        assertEquals(2048, SafePath.below(Path.of(""), longest, WHERE).getNameCount());
        assertThrows(MalformedDataException.class, () -> SafePath.below(FOLDER, longest + "z", WHERE));
    }
}
