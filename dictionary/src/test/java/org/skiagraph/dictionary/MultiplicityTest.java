package org.skiagraph.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PS3.5 6.4. */
class MultiplicityTest {
    static Stream<String> printed() {
        return Stream.of("elements.tsv", "private.tsv")
                .map(ModuleFolder::table)
                .flatMap(table -> table.rows().stream().map(row -> table.cell(row, "vm")))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("printed")
    void whatTheTablesHaveIsReadAndPrinted(String text) {
        assertEquals(
                text.equals("1-n or 1") ? "1-n" : text, Multiplicity.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "1,1",
        "3,3",
        "1-3,1 2 3",
        "1-n,1 2 3 4 5 6 7 8 9",
        "2-n,2 3 4 5 6 7 8 9",
        "2-2n,2 4 6 8",
        "3-3n,3 6 9",
        "0-n,0 1 2 3 4 5 6 7 8 9",
        "1-n or 1,1 2 3 4 5 6 7 8 9",
        "1 or 1-n,1 2 3 4 5 6 7 8 9",
        "1 or 3,3"
    })
    void permitsTheCountsItSays(String text, String counts) {
        Set<Integer> expected =
                Arrays.stream(counts.split(" ")).map(Integer::valueOf).collect(Collectors.toSet());
        Multiplicity vm = Multiplicity.parse(text);
        assertEquals(
                expected, IntStream.range(0, 10).filter(vm::permits).boxed().collect(Collectors.toSet()));
    }

    @Test
    void theUnboundedOnesHaveNoEnd() {
        assertEquals(true, Multiplicity.parse("1-n").isUnbounded());
        assertEquals(true, Multiplicity.parse("1-n").permits(Integer.MAX_VALUE));
        assertEquals(false, Multiplicity.parse("1-99").isUnbounded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n", "1-", "-1", "3-1", "1-n-2", "1 or ", "2-0n"})
    void otherTextIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Multiplicity.parse(text));
    }
}
