package org.skiagraph.cli.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTextTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "\u00e9, 1",
        "e\u0301, 1",
        "\u5c71\u7530, 4",
        "\u3084\u307e\u3060, 6",
        "\uff94\uff8f\uff80, 3",
        "\ud64d\uae38\ub3d9, 6",
        "\u1112\u1169\u11bc, 2",
        "\u0645\u062d\u0645\u062f, 4",
        "\ud840\udc0b, 2",
        "\ud83d\ude00, 2",
        "\uff21, 2",
        "a\u200bb, 2",
    })
    void aTextIsAsWideAsTerminalsShowIt(String text, int width) {
        assertEquals(width, ScreenText.width(text));
    }

    @Test
    void aCutEndsWithDotsAndNeverWithinACharacter() {
        assertEquals("abcdef", ScreenText.cut("abcdef", 6));
        assertEquals("abc...", ScreenText.cut("abcdefg", 6));
        assertEquals("\u5c71...", ScreenText.cut("\u5c71\u7530\u592a\u90ce", 6));
        assertEquals("\ud83d\ude00...", ScreenText.cut("\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00", 6));
    }

    @Property
    void aCutTextFitsAndAPaddedOneFills(@ForAll String text, @ForAll @IntRange(min = 3, max = 40) int columns) {
        String cut = ScreenText.cut(text, columns);
        assertTrue(ScreenText.width(cut) <= columns);
        assertEquals(columns, ScreenText.width(ScreenText.left(cut, columns)));
        assertEquals(columns, ScreenText.width(ScreenText.right(cut, columns)));
    }
}
