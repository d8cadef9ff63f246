package org.skiagraph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.bounds.Source;
import org.skiagraph.codec.findings.Inspection;
import org.skiagraph.codec.findings.Quirks;
import org.skiagraph.codec.findings.ValueQuirks;

/** Each quirk has a file that fires it, and a valid one that looks alike and does not. */
class QuirkRegistryTest {
    static List<QuirkCase> cases() {
        List<QuirkCase> cases = new ArrayList<>(ReaderQuirkCases.all());
        cases.addAll(ValueQuirkCases.all());
        return cases;
    }

    private static List<String> inspect(byte[] file, boolean strict) throws IOException {
        Budget budget = new Budget(Limits.standard(), System::nanoTime, strict);
        Inspection.of(Source.of(file), ReadOptions.standard(), budget);
        return texts(budget);
    }

    private static List<String> texts(Budget budget) {
        return budget.findings().list().stream().map(Object::toString).toList();
    }

    private static Set<String> ids(List<String> texts) {
        return texts.stream().map(text -> text.substring(0, text.indexOf(':'))).collect(Collectors.toSet());
    }

    @Test
    void everyQuirkOfTheRegistryHasBothFiles() {
        Set<Quirk> covered = cases().stream().map(QuirkCase::quirk).collect(Collectors.toSet());
        assertEquals(Set.copyOf(Quirks.all()), covered);
    }

    @Test
    void theRegistryHasNoTwoOfOneName() {
        Set<String> ids = Quirks.all().stream().map(Quirk::id).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Quirks.all().size(), ids.size());
        assertTrue(ids.size() >= 30, ids::toString);
        ids.forEach(id -> assertTrue(id.matches("[a-z]+(-[a-z]+)*"), id));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void firesItAndNothingElse(QuirkCase its) throws IOException {
        List<String> found = inspect(its.firing(), false);
        assertEquals(Set.of(its.quirk().id()), ids(found), found::toString);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesNotFireOnAValidFileThatLooksAlike(QuirkCase its) throws IOException {
        assertEquals(List.of(), inspect(its.alike(), true));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedInStrictMode(QuirkCase its) {
        DataException e = assertThrows(DataException.class, () -> inspect(its.firing(), true));
        assertTrue(e.getMessage().contains("[" + its.quirk().id() + ", "), e.getMessage());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isFoundInAStreamAsInAnArray(QuirkCase its) throws IOException {
        if (its.quirk().equals(ValueQuirks.FALSE_PREAMBLE)) {
            return; // leads to bytes that a stream has not yet
        }
        Budget budget = Limits.standard().open();
        Inspection.of(Channels.newChannel(new ByteArrayInputStream(its.firing())), ReadOptions.standard(), budget);
        assertEquals(Set.of(its.quirk().id()), ids(texts(budget)));
    }

    @Test
    void everyWayThatIsKnownByNameHasAFile() {
        String stories = cases().stream().map(QuirkCase::story).collect(Collectors.joining("\n"));
        for (String name : NAMES.split(", ")) {
            assertTrue(stories.contains(name), name);
        }
        assertFalse(stories.isBlank());
    }

    private static final String NAMES =
            "no meta, no preamble, meta length wrong, meta in implicit VR, data set syntax other than declared, big endian under a"
                    + " little endian UID, implicit elements inside explicit ones, explicit elements inside implicit ones, VR '??',"
                    + " VR '  ', 32-bit length in a short-form VR, odd length, undefined length on a non-sequence, missing"
                    + " delimiters, delimiters with non-zero length, item length too long, item length too short, SQ as UN, UN with"
                    + " defined length holding items, private sequences, wrong private creators, tags out of order, duplicate tags,"
                    + " group length wrong, trailing garbage, trailing zero padding, truncated values, NUL in text, control"
                    + " characters in text, wrong padding, UIDs with trailing spaces, UIDs with leading zeros, DA in the old form,"
                    + " TM in the old form, DS with comma, DS too long, pixel data length odd, pixel data length short, offset"
                    + " tables wrong, fragments of odd length, missing sequence delimiter after fragments, declared as deflated and"
                    + " not, deflated with zlib header, charset undeclared, charset misspelt, a preamble that is another file type";
}
