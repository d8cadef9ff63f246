package org.skiagraph.cli.listing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenUidsTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 0x1234_5678_9ABC_DEF0L})
    void knowsWhichWereThere(long seed) {
        SeenUids seen = new SeenUids(seed);
        for (int i = 0; i < 100_000; i++) {
            assertTrue(seen.add("1.2.840." + i), () -> "new");
        }
        for (int i = 0; i < 100_000; i++) {
            assertFalse(seen.add("1.2.840." + i), () -> "there before");
        }
        assertTrue(seen.heldBytes() <= 32 * 100_000);
    }
}
