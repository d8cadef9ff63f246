package org.skiagraph.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagsTest {
    @Property
    void whatIsPrintedIsParsed(@ForAll int tag) {
        String text = Tags.toText(tag);
        assertEquals(String.format("(%04X,%04X)", tag >>> 16, tag & 0xFFFF), text);
        assertEquals(OptionalInt.of(tag), Tags.parse(text));
        assertEquals(OptionalInt.of(tag), Tags.parse(text.substring(1, 10)));
        assertEquals(OptionalInt.of(tag), Tags.parse(String.format("%08X", tag).toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0010",
                "0010.0010",
                "(0010,0010",
                "0010,0010)",
                "(00100010)",
                "0010,001",
                "0010,00100",
                "00100010 ",
                "0010,00G0",
                "60xx,0010",
                "+0100010",
                "-0100010",
                "(0010.0010)",
                "０0100010"
            })
    void otherTextIsNoTag(String text) {
        assertEquals(OptionalInt.empty(), Tags.parse(text));
    }

    @Property
    void groupAndElementMakeTheTag(@ForAll int tag) {
        assertEquals(tag, Tags.of(Tags.group(tag), Tags.element(tag)));
        assertEquals(Tags.group(tag) % 2 == 1, Tags.isPrivate(tag));
        assertEquals(Tags.element(tag) == 0, Tags.isGroupLength(tag));
    }

    @Property
    void orderIsThatOfUnsignedNumbers(@ForAll int a, @ForAll int b) {
        assertEquals(
                Integer.signum(Long.compare(a & 0xFFFF_FFFFL, b & 0xFFFF_FFFFL)), Integer.signum(Tags.compare(a, b)));
    }

    @Test
    void aPrivateCreatorIsInElements10ToFfOfAnOddGroup() {
        assertTrue(Tags.isPrivateCreator(0x0009_0010) && Tags.isPrivateCreator(0x0009_00FF));
        assertTrue(!Tags.isPrivateCreator(0x0009_000F)
                && !Tags.isPrivateCreator(0x0009_0100)
                && !Tags.isPrivateCreator(0x0008_0010)
                && !Tags.isPrivateCreator(0x0009_1010));
    }

    @Test
    void aPrivateElementHasTheCreatorOfItsBlock() {
        assertEquals(0x0029_0011, Tags.privateCreatorTag(0x0029_1108));
        assertEquals(0x0029_00FF, Tags.privateCreatorTag(0x0029_FF08));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0028_1108, 0x0029_0010, 0x0029_0FFF})
    void whatIsInNoPrivateBlockHasNoCreator(int tag) {
        assertThrows(IllegalArgumentException.class, () -> Tags.privateCreatorTag(tag));
    }
}
