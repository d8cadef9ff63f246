package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HeldOutputTest {
    private static final int LARGE = (1 << 20) + 1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void whatFailsEarlyLeavesNothing() throws IOException {
        try (HeldOutput held = new HeldOutput(out)) {
            held.write(new byte[1 << 20]);
            assertFalse(held.hasPassed());
        }
        assertEquals(0, out.size());
    }

    @Test
    void whatIsWholeIsPassedOn() throws IOException {
        try (HeldOutput held = new HeldOutput(out)) {
            held.write('a');
            held.flush();
            held.write('\n');
        }
        assertEquals("a\n", out.toString());
    }

    @Test
    void whatFailsLateEndsItsLine() throws IOException {
        try (HeldOutput held = new HeldOutput(out)) {
            held.write(new byte[LARGE]);
            assertTrue(held.hasPassed());
        }
        assertEquals(LARGE + 1, out.size());
        assertEquals('\n', out.toByteArray()[LARGE]);
    }
}
