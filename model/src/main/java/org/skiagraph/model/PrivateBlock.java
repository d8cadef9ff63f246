package org.skiagraph.model;

import java.util.Optional;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;

/**
 * The elements that one private creator has reserved in a group: PS3.5 7.8.1. Immutable.
 *
 * @param group an odd group
 * @param creator the private creator's text
 * @param block 10H to FFH
 */
public record PrivateBlock(int group, String creator, int block) {
    private static final int FIRST = 0x10;
    private static final int LAST = 0xFF;

    /** The block of a creator in a Data Set, if it has one. */
    public static Optional<PrivateBlock> find(DataSet dataSet, int group, String creator) {
        requirePrivate(group);
        for (int block = FIRST; block <= LAST; block++) {
            if (dataSet.text(group << 16 | block, "").equals(creator)) {
                return Optional.of(new PrivateBlock(group, creator, block));
            }
        }
        return Optional.empty();
    }

    /**
     * The block of a creator in a Data Set; the first free one is reserved if it has none.
     *
     * @throws IllegalArgumentException if all blocks of the group are taken
     */
    public static PrivateBlock findOrReserve(DataSet dataSet, int group, String creator) {
        Optional<PrivateBlock> there = find(dataSet, group, creator);
        if (there.isPresent()) {
            return there.get();
        }
        for (int block = FIRST; block <= LAST; block++) {
            if (!dataSet.contains(group << 16 | block) && !holdsElements(dataSet, group << 16 | block << 8)) {
                dataSet.set(group << 16 | block, Vr.LO, creator);
                return new PrivateBlock(group, creator, block);
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
        if (!Tags.isPrivate(group << 16)) {
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
