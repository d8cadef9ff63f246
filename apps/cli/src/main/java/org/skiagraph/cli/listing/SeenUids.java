package org.skiagraph.cli.listing;

/**
 * Which UIDs were there before, in 16 to 32 bytes each: a hash of 64 bits, seeded anew each time, so that nobody can choose UIDs that
 * collide. That two of ten million collide by chance happens once in 400,000 times.
 */
final class SeenUids {
    private static final long ODD = 0x9E37_79B9_7F4A_7C15L; // 2^64 divided by the golden ratio

    private final long seed;
    private long[] slots = new long[1 << 10]; // 0 is a free one
    private int count;

    SeenUids(long seed) {
        this.seed = seed;
    }

    /** Adds a UID; false if it was there. */
    boolean add(String uid) {
        if (count >= slots.length / 2) {
            grow();
        }
        long hash = hash(uid);
        int at = place(slots, hash);
        if (slots[at] == hash) {
            return false;
        }
        slots[at] = hash;
        count++;
        return true;
    }

    /** Where a hash is, or is to be. */
    private static int place(long[] slots, long hash) {
        int at = (int) hash & slots.length - 1;
        while (slots[at] != 0 && slots[at] != hash) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long hash : slots) {
            if (hash != 0) {
                larger[place(larger, hash)] = hash;
            }
        }
        slots = larger;
    }

    private long hash(String uid) {
        long hash = seed;
        for (int i = 0; i < uid.length(); i++) {
            hash = (hash ^ uid.charAt(i)) * ODD;
            hash ^= hash >>> 29;
        }
        hash = (hash ^ hash >>> 32) * ODD;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }

    /** How many bytes are held. */
    long heldBytes() {
        return 8L * slots.length;
    }
}
