package org.skiagraph.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

/** PS3.5 6.2.1. */
class PersonNameTest {
    @Test
    void readsFiveComponents() {
        PersonNameGroup name =
                PersonName.parse("Adams^John Robert Quincy^^Rev.^B.A. M.Div.").alphabetic();
        assertEquals(new PersonNameGroup("Adams", "John Robert Quincy", "", "Rev.", "B.A. M.Div."), name);
    }

    @Test
    void readsThreeGroups() {
        PersonName name = PersonName.parse("Yamada^Tarou=山田^太郎=やまだ^たろう");
        assertEquals("Yamada", name.alphabetic().family());
        assertEquals("太郎", name.ideographic().given());
        assertEquals(new PersonNameGroup("やまだ", "たろう", "", "", ""), name.phonetic());
    }

    @Test
    void leavesOutDelimitersThatNothingFollows() {
        assertEquals("Doe", PersonName.of("Doe", "").toString());
        assertEquals("Doe^John", PersonName.parse("Doe^John^^^").toString());
        assertEquals("^John", PersonName.of("", "John").toString());
        assertEquals("=山田", PersonName.parse("=山田=").toString());
        assertEquals("", PersonName.parse("^^^^==").toString());
        assertTrue(PersonName.parse("^^=^^").isEmpty());
        assertFalse(PersonName.parse("==x").isEmpty());
    }

    @Test
    void keepsWhatIsTooMuchInTheLastOne() {
        assertEquals("e^f^g", PersonName.parse("a^b^c^d^e^f^g").alphabetic().suffix());
        assertEquals("a^b^c^d^e^f^g", PersonName.parse("a^b^c^d^e^f^g").toString());
        assertEquals("c=d", PersonName.parse("a=b=c=d").phonetic().family());
        assertEquals("a=b=c=d", PersonName.parse("a=b=c=d").toString());
    }

    @Test
    void showsTheNameAsPeopleWriteIt() {
        assertEquals(
                "Rev. John Robert Quincy Adams, B.A. M.Div.",
                PersonName.parse("Adams^John Robert Quincy^^Rev.^B.A. M.Div.").display());
        assertEquals("Doe", PersonName.parse("Doe").display());
        assertEquals("太郎 山田", PersonName.parse("=山田^太郎").display());
        assertEquals("たろう", PersonName.parse("==^たろう").display());
        assertEquals("Jr.", PersonName.parse("^^^^Jr.").display());
        assertEquals("", PersonName.parse("").display());
    }

    @Property
    void whatIsPrintedIsReadAsTheSame(@ForAll @Chars({'a', 'B', '山', ' ', '^', '='}) String text) {
        PersonName name = PersonName.parse(text);
        assertEquals(name, PersonName.parse(name.toString()));
    }

    @Property
    void nothingButEmptyEndsIsLost(@ForAll @Chars({'a', '^', '='}) String text) {
        assertEquals(
                text.replaceAll("[\\^=]", ""), PersonName.parse(text).toString().replaceAll("[\\^=]", ""));
    }

    @Test
    void aPartHasNoDelimiterThatWouldMakeItTwo() {
        assertThrows(IllegalArgumentException.class, () -> PersonName.of("Doe^John", "x"));
        assertThrows(IllegalArgumentException.class, () -> new PersonNameGroup("a", "b", "c", "d^e", ""));
        assertThrows(IllegalArgumentException.class, () -> PersonName.of("a=b", "x"));
        PersonNameGroup group = new PersonNameGroup("a=b", "", "", "", "");
        assertThrows(
                IllegalArgumentException.class,
                () -> new PersonName(PersonNameGroup.EMPTY, group, PersonNameGroup.EMPTY));
    }
}
