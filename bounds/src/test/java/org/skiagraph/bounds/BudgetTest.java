package org.skiagraph.bounds;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final Locator NOT_ASKED = () -> fail("asked for its place though nothing is wrong");
    private static final Place HERE = Place.at(42, "here");

    private static Budget with(Limit limit, long value) {
        return Limits.standard().with(limit, value).open();
    }

    @Test
    void spendsUpToTheLimitAndNotOneMore() throws DataException {
        Budget budget = with(Limit.ELEMENTS, 10);
        budget.spend(Limit.ELEMENTS, 7, NOT_ASKED);
        budget.spend(Limit.ELEMENTS, 3, NOT_ASKED);
        budget.spend(Limit.ELEMENTS, 0, NOT_ASKED);
        assertEquals(0, budget.left(Limit.ELEMENTS));
        LimitExceededException e =
                assertThrows(LimitExceededException.class, () -> budget.spend(Limit.ELEMENTS, 1, HERE));
        assertEquals(Limit.ELEMENTS, e.limit());
        assertEquals(10, e.allowed());
        assertEquals(11, e.wanted());
        assertEquals(HERE, e.place());
    }

    @Test
    void spendsNothingWhenItRefuses() throws DataException {
        Budget budget = with(Limit.ELEMENTS, 10);
        assertThrows(LimitExceededException.class, () -> budget.spend(Limit.ELEMENTS, 11, HERE));
        budget.spend(Limit.ELEMENTS, 10, NOT_ASKED);
    }

    @Test
    void refusesAmountsWhoseSumOverflows() throws DataException {
        Budget budget = with(Limit.HELD_BYTES, Long.MAX_VALUE - 1);
        budget.spend(Limit.HELD_BYTES, 5, NOT_ASKED);
        LimitExceededException e =
                assertThrows(LimitExceededException.class, () -> budget.spend(Limit.HELD_BYTES, Long.MAX_VALUE, HERE));
        assertEquals(Long.MAX_VALUE, e.wanted());
    }

    @Test
    void keepsEachLimitApart() throws DataException {
        Budget budget = with(Limit.ELEMENTS, 10);
        budget.spend(Limit.ELEMENTS, 10, NOT_ASKED);
        budget.spend(Limit.ITEMS, 10, NOT_ASKED);
        assertEquals(Limit.ITEMS.standard() - 10, budget.left(Limit.ITEMS));
    }

    @Test
    void takesBackWhatIsNoLongerHeld() throws DataException {
        Budget budget = with(Limit.HELD_BYTES, 10);
        budget.spend(Limit.HELD_BYTES, 10, NOT_ASKED);
        budget.giveBack(Limit.HELD_BYTES, 4);
        assertEquals(4, budget.left(Limit.HELD_BYTES));
        budget.spend(Limit.HELD_BYTES, 4, NOT_ASKED);
    }

    @Test
    void comparesSingleValuesWithoutAddingThem() throws DataException {
        Budget budget = with(Limit.DEPTH, 3);
        for (int i = 0; i < 10; i++) {
            budget.require(Limit.DEPTH, 3, NOT_ASKED);
        }
        LimitExceededException e =
                assertThrows(LimitExceededException.class, () -> budget.require(Limit.DEPTH, 4, HERE));
        assertEquals(4, e.wanted());
        assertEquals(HERE, e.place());
        assertEquals(3, budget.left(Limit.DEPTH));
    }

    @Test
    void endsAnOperationThatTakesTooLong() throws DataException {
        AtomicLong nanos = new AtomicLong(-5_000_000);
        Budget budget = new Budget(Limits.standard().with(Limit.MILLISECONDS, 10), nanos::get, false);
        budget.checkTime(NOT_ASKED);
        nanos.addAndGet(10_999_999);
        budget.checkTime(NOT_ASKED);
        nanos.addAndGet(1);
        LimitExceededException e = assertThrows(LimitExceededException.class, () -> budget.checkTime(HERE));
        assertEquals(11, e.wanted());
        assertEquals(Limit.MILLISECONDS, e.limit());
    }

    @Test
    void doesNotAskTheClockWithoutALimitOfTime() {
        AtomicLong asked = new AtomicLong();
        Budget budget = new Budget(Limits.standard(), asked::incrementAndGet, false);
        long before = asked.get();
        assertDoesNotThrow(() -> budget.checkTime(NOT_ASKED));
        assertEquals(before, asked.get());
    }

    @Test
    void ofAStrictBudgetTheFindingsAreStrict() {
        assertTrue(new Budget(Limits.standard(), () -> 0, true).findings().isStrict());
    }

    @Test
    void neitherSpendsNorTakesBackLessThanNothing() throws DataException {
        Budget budget = with(Limit.ELEMENTS, 10);
        budget.spend(Limit.ELEMENTS, 4, NOT_ASKED);
        assertThrows(IllegalArgumentException.class, () -> budget.spend(Limit.ELEMENTS, -1, HERE));
        assertThrows(IllegalArgumentException.class, () -> budget.spend(Limit.ELEMENTS, Long.MIN_VALUE, HERE));
        assertThrows(IllegalArgumentException.class, () -> budget.giveBack(Limit.ELEMENTS, -1));
        assertThrows(IllegalArgumentException.class, () -> budget.giveBack(Limit.ELEMENTS, 5));
        assertEquals(6, budget.left(Limit.ELEMENTS));
    }

    @Test
    void knowsTheTimeThatIsLeft() {
        AtomicLong nanos = new AtomicLong();
        Budget budget = new Budget(Limits.standard().with(Limit.MILLISECONDS, 10), nanos::get, false);
        nanos.addAndGet(3_500_000);
        assertEquals(7, budget.left(Limit.MILLISECONDS));
        nanos.addAndGet(30_000_000);
        assertEquals(0, budget.left(Limit.MILLISECONDS));
        assertEquals(Long.MAX_VALUE, Limits.standard().open().left(Limit.MILLISECONDS));
    }
}
