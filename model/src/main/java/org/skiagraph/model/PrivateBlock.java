package org.skiagraph.model;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;

/**
 * The elements that one private creator has reserved in a group: PS3.5 7.8.1. Immutable.
 *
 * @param group an odd group, of 16 bits
 * @param creator the private creator's text
 * @param block 10H to FFH
 */
public record PrivateBlock(int group, String creator, int block) {
    private static final int FIRST = 0x10;
    private static final int LAST = 0xFF;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the group is not odd, or the block not within 10H to FFH
     */
    public PrivateBlock {
        requirePrivate(group);
        if (block < FIRST || block > LAST) {
            throw new IllegalArgumentException("block " + Integer.toHexString(block) + " is not within 10 to FF");
        }
    }

    /**
     * The block of a creator in a Data Set, if it has one.
     *
     * @param creator spaces around it mean nothing
     * @throws IllegalArgumentException if the group is not odd, or the creator empty
     */
    public static Optional<PrivateBlock> find(DataSet dataSet, int group, String creator) {
        requirePrivate(group);
        String bare = bare(creator);
        for (int block = FIRST; block <= LAST; block++) {
            if (dataSet.text(group << 16 | block, "").equals(bare)) {
                return Optional.of(new PrivateBlock(group, bare, block));
            }
        }
        return Optional.empty();
    }

    private static String bare(String creator) {
        String bare = creator.strip();
        if (bare.isEmpty()) {
            throw new IllegalArgumentException("a private block has a creator");
        }
        return bare;
    }

    /**
     * The block of a creator in a Data Set; the first free one is reserved if it has none.
     *
     * @param creator spaces around it mean nothing
     * @throws IllegalArgumentException if all blocks of the group are taken, the group is not odd, or the creator empty or no
     *     value of LO
     */
    public static PrivateBlock findOrReserve(DataSet dataSet, int group, String creator) {
        return findOrReserve(dataSet, group, creator, block -> false);
    }

    /** The same, where other blocks are not free for other reasons than that the Data Set has them. */
    static PrivateBlock findOrReserve(DataSet dataSet, int group, String creator, IntPredicate taken) {
        Optional<PrivateBlock> there = find(dataSet, group, creator);
        if (there.isPresent()) {
            return there.get();
        }
        for (int block = FIRST; block <= LAST; block++) {
            boolean free = !dataSet.contains(group << 16 | block) && !taken.test(block);
            if (free && !holdsElements(dataSet, group << 16 | block << 8)) {
                dataSet.set(group << 16 | block, Vr.LO, bare(creator));
                return new PrivateBlock(group, bare(creator), block);
            }
        }
        throw new IllegalArgumentException("no block of group " + Integer.toHexString(group) + " is free");
    }

    private static boolean holdsElements(DataSet dataSet, int firstTag) {
        for (int tag : dataSet.tags()) {
            if ((tag & 0xFFFF_FF00) == firstTag) {
                return true;
            }
        }
        return false;
    }

    private static void requirePrivate(int group) {
        if (group < 0 || group > 0xFFFF || !Tags.isPrivate(group << 16)) {
            throw new IllegalArgumentException("group " + Integer.toHexString(group) + " is not private");
        }
    }

    /**
     * The tag of an element of the block.
     *
     * @param element the last two digits, 00H to FFH
     */
    public int tag(int element) {
        if (element < 0 || element > 0xFF) {
            throw new IllegalArgumentException("element " + Integer.toHexString(element) + " is not within 00 to FF");
        }
        return group << 16 | block << 8 | element;
    }
}
