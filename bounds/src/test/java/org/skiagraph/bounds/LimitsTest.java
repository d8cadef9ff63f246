package org.skiagraph.bounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void standardLimitsAreThoseOfEachLimit() {
        for (Limit limit : Limit.values()) {
            assertEquals(limit.standard(), Limits.standard().of(limit));
            assertEquals(Long.MAX_VALUE, Limits.none().of(limit));
        }
    }

    @Test
    void changesOneLimitInACopy() {
        Limits changed = Limits.standard().with(Limit.DEPTH, 7);
        assertEquals(7, changed.of(Limit.DEPTH));
        assertEquals(Limit.DEPTH.standard(), Limits.standard().of(Limit.DEPTH));
        for (Limit limit : Limit.values()) {
            if (limit != Limit.DEPTH) {
                assertEquals(limit.standard(), changed.of(limit));
            }
        }
    }

    @Test
    void refusesALimitBelowZero() {
        assertThrows(IllegalArgumentException.class, () -> Limits.standard().with(Limit.ITEMS, -1));
        assertEquals(0, Limits.standard().with(Limit.ITEMS, 0).of(Limit.ITEMS));
    }

    @Property
    void limitsForAHeapStayWithinItAndAreNeverAboveTheStandard(@ForAll long heap) {
        Limits limits = Limits.forHeap(heap);
        for (Limit limit : Limit.values()) {
            assertTrue(limits.of(limit) <= limit.standard());
            assertTrue(limits.of(limit) > 0);
        }
        long assumed = Math.max(heap, 1 << 20);
        assertTrue(limits.of(Limit.VALUE_BYTES) <= assumed / 2);
        assertTrue(limits.of(Limit.HELD_BYTES) <= assumed / 2);
        assertTrue(limits.of(Limit.PDU_BYTES) <= assumed / 2);
    }

    @Test
    void equalLimitsAreEqual() {
        Limits changed = Limits.standard().with(Limit.DEPTH, 7);
        assertEquals(changed, Limits.standard().with(Limit.DEPTH, 7));
        assertEquals(changed.hashCode(), Limits.standard().with(Limit.DEPTH, 7).hashCode());
        assertNotEquals(changed, Limits.standard());
        assertNotEquals(changed, (Object) "limits");
    }

    @Test
    void printsEachLimitByItsWord() {
        String text = Limits.standard().with(Limit.VALUE_BYTES, 123).toString();
        assertTrue(text.startsWith("value-bytes=123, held-bytes="), text);
        for (Limit limit : Limit.values()) {
            assertTrue(text.contains(limit.word() + "="), text);
        }
    }

    @Test
    void findsALimitByItsWord() {
        for (Limit limit : Limit.values()) {
            assertEquals(Optional.of(limit), Limit.ofWord(limit.word()));
        }
        assertEquals("inflation-ratio", Limit.INFLATION_RATIO.word());
        assertEquals(Optional.empty(), Limit.ofWord("VALUE_BYTES"));
        assertEquals(Optional.empty(), Limit.ofWord(""));
    }

    @Test
    void opensABudgetThatCollectsFindings() {
        Budget budget = Limits.standard().open();
        assertEquals(Limits.standard(), budget.limits());
        assertTrue(budget.findings().isEmpty());
        assertTrue(!budget.findings().isStrict());
    }
}
