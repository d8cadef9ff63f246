package org.skiagraph.model.uid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.skiagraph.dictionary.Uid;

/** PS3.5 9, B. */
class UidGeneratorTest {
    @Test
    void theUidOfAUuidIsItsNumber() {
        UUID example = UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
        assertEquals(Uid.of("2.25.329800735698586629295641978511506172918"), UidGenerator.of(example));
        assertEquals(Uid.of("2.25.0"), UidGenerator.of(new UUID(0, 0)));
    }

    @Property
    void randomUidsAreOfRandomUuids(@ForAll long seed) {
        Uid uid = UidGenerator.random(new Random(seed)).next();
        assertTrue(uid.isValid());
        BigInteger number = new BigInteger(uid.toString().substring("2.25.".length()));
        UUID uuid = new UUID(number.shiftRight(64).longValue(), number.longValue());
        assertEquals(4, uuid.version());
        assertEquals(2, uuid.variant());
        assertEquals(uid, UidGenerator.random(new Random(seed)).next());
    }

    @Test
    void noTwoAreTheSame() {
        UidGenerator generator = UidGenerator.random();
        Set<Uid> made = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            assertTrue(made.add(generator.next()));
        }
    }

    @Test
    void countsBelowARoot() {
        AtomicLong counter = new AtomicLong(41);
        UidGenerator generator =
                UidGenerator.below(Uid.of("1.2.3"), BigInteger.valueOf(20240229103059L), counter::incrementAndGet);
        assertEquals("1.2.3.20240229103059.42", generator.next().toString());
        assertEquals("1.2.3.20240229103059.43", generator.next().toString());
    }

    @Test
    void refusesWhatCanBecomeTooLong() {
        BigInteger instance = BigInteger.TEN.pow(40);
        assertThrows(IllegalArgumentException.class, () -> UidGenerator.below(Uid.of("1.2.3"), instance, () -> 0));
        BigInteger one = BigInteger.ONE;
        assertThrows(IllegalArgumentException.class, () -> UidGenerator.below(Uid.unchecked("1.02"), one, () -> 0));
        assertThrows(IllegalArgumentException.class, () -> UidGenerator.below(Uid.of("1.2"), one.negate(), () -> 0));
        UidGenerator negative = UidGenerator.below(Uid.of("1.2"), one, () -> -1);
        assertThrows(IllegalArgumentException.class, negative::next);
    }
}
