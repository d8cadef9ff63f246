package org.skiagraph.pdu.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole conversations of the machine, from {@code conversations.txt}. PS3.8 9.2. */
class MachineConversationsTest {
    private record Conversation(String title, List<String> lines) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Conversation> conversations() throws IOException {
        List<Conversation> all = new ArrayList<>();
        try (InputStream in =
                Objects.requireNonNull(MachineConversationsTest.class.getResourceAsStream("conversations.txt"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("requestor") || line.startsWith("acceptor")) {
                    all.add(new Conversation(line, new ArrayList<>()));
                } else if (line.startsWith("Evt")) {
                    all.get(all.size() - 1).lines().add(line);
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void goesAsItIsWritten(Conversation conversation) throws IOException {
        Recording provider = new Recording();
        provider.requestor = conversation.title().startsWith("requestor");
        ProtocolMachine machine = new ProtocolMachine(provider);
        for (String line : conversation.lines()) {
            provider.done.clear();
            machine.handle(event(line.substring(0, line.indexOf(':'))));
            String done = String.join(", ", provider.done);
            String told =
                    (done.isEmpty() ? "" : done + " ") + "-> " + machine.state().word();
            assertEquals(line.substring(line.indexOf(':') + 2), told, line);
        }
        assertEquals(State.STA1, machine.state());
    }

    private static Event event(String word) {
        return Stream.of(Event.values())
                .filter(event -> event.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thereAreConversations() throws IOException {
        assertTrue(conversations().count() >= 12);
    }
}
