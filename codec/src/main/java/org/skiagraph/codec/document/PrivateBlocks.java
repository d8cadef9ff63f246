package org.skiagraph.codec.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;

/**
 * Which blocks of private elements the creators of one Data Set have: PS3.5 7.8.1. In XML an element names its creator and not its
 * block, PS3.19 A.1.5.
 */
final class PrivateBlocks {
    private static final int FIRST = 0x10;
    private static final int LAST = 0xFF;

    /** The block of one creator that its next element belongs to. */
    private static final class Block {
        final int number;
        int last = -1; // element of it, without the block

        Block(int number) {
            this.number = number;
        }
    }

    private final Budget budget;
    private final Map<Integer, String> creators = new HashMap<>(); // by the tag of the element that reserves
    private final Map<String, Block> blocks = new HashMap<>(); // by group and creator
    private long held;

    PrivateBlocks(Budget budget) {
        this.budget = budget;
    }

    /** Gives back what was paid for names. */
    void release() {
        budget.giveBack(Limit.HELD_BYTES, held);
        held = 0;
    }

    private void hold(String name, Locator where) throws IOException {
        long bytes = 2L * name.length();
        budget.spend(Limit.HELD_BYTES, bytes, where);
        held += bytes;
    }

    /** Notes an element (gggg,0010-00FF) that reserves a block. */
    void reserve(int tag, String creator, Locator where) throws IOException {
        String before = creators.put(tag, creator);
        if (before != null && !before.equals(creator)) {
            throw new MalformedDataException("two private creators of one block", where.place());
        }
        if (before == null) {
            hold(creator, where);
        }
    }

    /** A tag with its block; and the element that must reserve it, if none has. */
    record Placed(int tag, Optional<Integer> reserved) {}

    /**
     * The place of an element.
     *
     * @param shown its tag without a block, (gggg,00ee)
     */
    Placed place(int shown, String creator, Locator where) throws IOException {
        int group = shown & 0xFFFF_0000;
        int element = shown & 0xFF;
        String key = (group >>> 16) + " " + creator;
        Block block = blocks.get(key);
        Optional<Integer> reserved = Optional.empty();
        if (block == null || element <= block.last) {
            int number = find(group, creator, block == null ? FIRST : block.number + 1);
            if (number > LAST) {
                number = free(group, where);
                hold(creator, where);
                creators.put(group | number, creator);
                reserved = Optional.of(group | number);
            }
            if (block == null) {
                hold(key, where);
            }
            block = new Block(number);
            blocks.put(key, block);
        }
        block.last = element;
        return new Placed(group | block.number << 8 | element, reserved);
    }

    private int find(int group, String creator, int from) {
        int number = from;
        while (number <= LAST && !creator.equals(creators.get(group | number))) {
            number++;
        }
        return number;
    }

    private int free(int group, Locator where) throws MalformedDataException {
        for (int number = FIRST; number <= LAST; number++) {
            if (!creators.containsKey(group | number)) {
                return number;
            }
        }
        throw new MalformedDataException("more private creators than a group has blocks", where.place());
    }
}
