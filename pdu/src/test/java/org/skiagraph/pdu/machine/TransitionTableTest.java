package org.skiagraph.pdu.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** PS3.8 Table 9-10, cell by cell, against the facts of the Standard as data and the effects of Tables 9-6 to 9-9. */
class TransitionTableTest {
    /** What each action does, as Tables 9-6 to 9-9 have it. The requestor's and the acceptable case, where there are two. */
    private static final Map<String, List<String>> EFFECTS = Map.ofEntries(
            Map.entry("AE-1", List.of("open")),
            Map.entry("AE-2", List.of("send A-ASSOCIATE-RQ")),
            Map.entry("AE-3", List.of("tell ASSOCIATE_ACCEPTED")),
            Map.entry("AE-4", List.of("tell ASSOCIATE_REJECTED", "close")),
            Map.entry("AE-5", List.of("start ARTIM")),
            Map.entry("AE-6", List.of("stop ARTIM", "tell ASSOCIATE_REQUESTED")),
            Map.entry("AE-7", List.of("send A-ASSOCIATE-AC")),
            Map.entry("AE-8", List.of("send A-ASSOCIATE-RJ", "start ARTIM")),
            Map.entry("DT-1", List.of("send P-DATA-TF")),
            Map.entry("DT-2", List.of("tell DATA")),
            Map.entry("AR-1", List.of("send A-RELEASE-RQ")),
            Map.entry("AR-2", List.of("tell RELEASE_REQUESTED")),
            Map.entry("AR-3", List.of("tell RELEASE_CONFIRMED", "close")),
            Map.entry("AR-4", List.of("send A-RELEASE-RP", "start ARTIM")),
            Map.entry("AR-5", List.of("stop ARTIM")),
            Map.entry("AR-6", List.of("tell DATA")),
            Map.entry("AR-7", List.of("send P-DATA-TF")),
            Map.entry("AR-8", List.of("tell RELEASE_REQUESTED")),
            Map.entry("AR-9", List.of("send A-RELEASE-RP")),
            Map.entry("AR-10", List.of("tell RELEASE_CONFIRMED")),
            Map.entry("AA-1", List.of("send A-ABORT 0", "start ARTIM")),
            Map.entry("AA-2", List.of("stop ARTIM", "close")),
            Map.entry("AA-3", List.of("tell ABORTED", "close")),
            Map.entry("AA-4", List.of("tell CONNECTION_LOST")),
            Map.entry("AA-5", List.of("stop ARTIM")),
            Map.entry("AA-6", List.of()),
            Map.entry("AA-7", List.of("send A-ABORT 2")),
            Map.entry("AA-8", List.of("send A-ABORT 2", "tell PROVIDER_ABORTED", "start ARTIM")));

    private static Map<String, String[]> facts() throws IOException {
        Map<String, String[]> cells = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(TransitionTableTest.class.getResourceAsStream("ul-fsm.tsv"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] fields = line.split("\t");
                cells.put(fields[0] + " " + fields[2], fields);
            }
        }
        return cells;
    }

    static Stream<Arguments> cells() throws IOException {
        Map<String, String[]> facts = facts();
        return Stream.of(Event.values())
                .flatMap(event -> Stream.of(State.values()).map(state -> {
                    String[] fields = facts.get(event.word() + " " + state.word());
                    return Arguments.of(event, state, fields == null ? "" : fields[3], fields == null ? "" : fields[4]);
                }));
    }

    @ParameterizedTest(name = "{0} in {1}: {2} and {3}")
    @MethodSource("cells")
    void everyCellDoesWhatTheStandardSays(Event event, State state, String action, String next) throws IOException {
        Recording provider = new Recording();
        provider.requestor = true;
        ProtocolMachine machine = new ProtocolMachine(provider, state);
        if (action.isEmpty()) {
            assertFalse(machine.takes(event));
            String text = assertThrows(IllegalStateException.class, () -> machine.handle(event))
                    .getMessage();
            assertTrue(text.contains(event.word()) && text.contains(state.word()), text);
            assertEquals(state, machine.state());
            assertEquals(List.of(), provider.done);
            return;
        }
        assertTrue(machine.takes(event));
        assertEquals(action, machine.handle(event).word());
        assertEquals(next.split("\\|")[0], machine.state().word());
        assertEquals(EFFECTS.get(action), provider.done);
    }

    @Test
    void theFactsAreWhole() throws IOException {
        assertEquals(123 + 1, facts().size());
        assertEquals(13, State.values().length);
        assertEquals(19, Event.values().length);
        assertEquals(28, Action.values().length);
    }

    @Test
    void everyActionStandsInTheTable() throws IOException {
        Set<String> met = new HashSet<>();
        facts().values().forEach(fields -> met.add(fields[3]));
        for (Action action : Action.values()) {
            assertTrue(met.contains(action.word()), action.word());
        }
    }

    @Test
    void aRequestThatTheUpperLayerCannotAcceptIsRejectedByItself() throws IOException {
        Recording provider = new Recording();
        provider.acceptable = false;
        ProtocolMachine machine = new ProtocolMachine(provider, State.STA2);
        machine.handle(Event.EVT6);
        assertEquals(State.STA13, machine.state());
        assertEquals(List.of("stop ARTIM", "send A-ASSOCIATE-RJ", "start ARTIM"), provider.done);
    }

    @Test
    void whenBothWantReleaseTheAcceptorWaits() throws IOException {
        ProtocolMachine machine = new ProtocolMachine(new Recording(), State.STA7);
        machine.handle(Event.EVT12);
        assertEquals(State.STA10, machine.state());
    }

    @Test
    void anActionThatFailsLeavesTheStateAsItWas() {
        Provider failing = new FailingProvider();
        ProtocolMachine machine = new ProtocolMachine(failing, State.STA6);
        assertThrows(IOException.class, () -> machine.handle(Event.EVT11));
        assertEquals(State.STA6, machine.state());
    }
}
