package org.skiagraph.pdu.association;

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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What associations say and do, from {@code conversations.txt}, however the bytes come. PS3.8 clauses 7 and 9, annex E. */
class ConversationsTest {
    private record Script(String title, List<String> lines) {
        @Override
        public String toString() {
            return title;
        }
    }

    private static List<Script> scripts() throws IOException {
        List<Script> all = new ArrayList<>();
        try (InputStream in =
                Objects.requireNonNull(ConversationsTest.class.getResourceAsStream("conversations.txt"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("== ")) {
                    all.add(new Script(line.substring(3), new ArrayList<>()));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    all.get(all.size() - 1).lines().add(line);
                }
            }
        }
        return all;
    }

    static Stream<Arguments> cases() throws IOException {
        return scripts().stream().flatMap(script -> Stream.of(1 << 20, 7, 1).map(chunk -> Arguments.of(script, chunk)));
    }

    @ParameterizedTest(name = "{0}, {1} bytes at once")
    @MethodSource("cases")
    void goesAsItIsWritten(Script script, int chunk) {
        boolean timed = script.lines().stream().anyMatch(line -> line.startsWith("each byte takes"));
        new Conversation(timed ? 1 : chunk).play(script.lines());
    }

    @Test
    void thereAreManyScripts() throws IOException {
        assertTrue(scripts().size() > 50);
    }
}
