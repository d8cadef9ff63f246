package org.skiagraph.model.uid;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.skiagraph.dictionary.Uid;

/**
 * Makes UIDs that nobody has. May be used by many threads at once if what it was made with may be: {@link #random()} may.
 *
 * @see <a href="https://dicom.nema.org/medical/dicom/current/output/html/part05.html#chapter_B">PS3.5 B</a>
 */
@FunctionalInterface
public interface UidGenerator {
    /** A new UID. */
    Uid next();

    /** UIDs below 2.25, each of a random UUID (version 4) of strong random numbers. PS3.5 B.2. */
    static UidGenerator random() {
        return random(new SecureRandom());
    }

    /**
     * UIDs below 2.25, each of a random UUID (version 4) of these random numbers; the same ones give the same UIDs.
     *
     * @param numbers must be unpredictable enough that nobody else draws the same 122 bits
     */
    static UidGenerator random(RandomGenerator numbers) {
        return () -> {
            long high = numbers.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x4000L;
            long low = numbers.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
            return of(new UUID(high, low));
        };
    }

    /**
     * UIDs below a root of the caller's own: {@code root.instance.number}.
     *
     * @param root a registered root
     * @param instance what tells this generator from all others below the root: a device, and the time it was started
     * @param counter the numbers, each of which must be given once only; not negative
     * @throws IllegalArgumentException if a UID would be longer than 64 characters, or {@code instance} or a number is negative
     */
    static UidGenerator below(Uid root, BigInteger instance, LongSupplier counter) {
        String prefix = Uid.of(root.toString()) + "." + notNegative(instance) + ".";
        Uid.of(prefix + Long.MAX_VALUE);
        return () -> Uid.of(prefix + notNegative(BigInteger.valueOf(counter.getAsLong())));
    }

    private static BigInteger notNegative(BigInteger number) {
        if (number.signum() < 0) {
            throw new IllegalArgumentException(number + " is below 0, which no component of a UID can be");
        }
        return number;
    }

    /** The UID of a UUID: 2.25 and its 128 bits as a decimal number. PS3.5 B.2. */
    static Uid of(UUID uuid) {
        BigInteger high = new BigInteger(Long.toUnsignedString(uuid.getMostSignificantBits()));
        BigInteger low = new BigInteger(Long.toUnsignedString(uuid.getLeastSignificantBits()));
        return Uid.of("2.25." + high.shiftLeft(Long.SIZE).or(low));
    }
}
