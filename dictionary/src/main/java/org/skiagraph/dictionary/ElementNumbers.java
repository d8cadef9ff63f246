package org.skiagraph.dictionary;

import java.util.List;

/**
 * The registry of Data Elements without its words: what the readers of Implicit VR need, and nothing else.
 *
 * <p>Packed as: the count of single elements and of repeating ones (32 bits each); the tags of all rows, single ones first;
 * the masks of the repeating ones; a byte a row for the VRs, one for the VM with the high bit for retired; then the VR
 * alternatives and the multiplicities that those bytes number.
 */
final class ElementNumbers {
    private static final int HASH = 0x9E37_79B9;
    private static final int SLOT_BITS = 14;
    private static final int SLOTS = 1 << SLOT_BITS;
    private static final int RETIRED = 0x80;
    private static final int UN = Vr.UN.ordinal();

    private final int singles;
    private final int[] tags;
    private final int[] masks;
    private final byte[] vrs;
    private final byte[] vms;
    private final List<List<Vr>> vrLists;
    private final List<Multiplicity> multiplicities;

    /** The ordinal of the first alternative of each list in {@link #vrLists}. */
    private final byte[] firstVrs;

    /** Open addressing: 1 + row of a single element, or 0. */
    private final short[] slots = new short[SLOTS];

    ElementNumbers(Packed in) {
        singles = in.int32();
        int repeating = in.int32();
        tags = in.int32s(singles + repeating);
        masks = in.int32s(repeating);
        vrs = in.bytes(tags.length);
        vms = in.bytes(tags.length);
        vrLists = in.vrAlternatives();
        multiplicities = in.multiplicities();
        firstVrs = new byte[vrLists.size()];
        for (int i = 0; i < firstVrs.length; i++) {
            firstVrs[i] =
                    (byte) (vrLists.get(i).isEmpty() ? Vr.UN : vrLists.get(i).get(0)).ordinal();
        }
        for (int row = 0; row < singles; row++) {
            insert(row);
        }
    }

    private void insert(int row) {
        int slot = tags[row] * HASH >>> Integer.SIZE - SLOT_BITS;
        while (slots[slot] != 0) {
            slot = slot + 1 & SLOTS - 1;
        }
        slots[slot] = (short) (row + 1);
    }

    int rows() {
        return tags.length;
    }

    /** The row of a tag, or -1. A single element goes before a pattern that has its tag. */
    int row(int tag) {
        int slot = tag * HASH >>> Integer.SIZE - SLOT_BITS;
        for (int row; (row = slots[slot] - 1) >= 0; slot = slot + 1 & SLOTS - 1) {
            if (tags[row] == tag) {
                return row;
            }
        }
        return Tags.isPrivate(tag) || Tags.isGroupLength(tag) ? -1 : repeatingRow(tag);
    }

    private int repeatingRow(int tag) {
        for (int i = 0; i < masks.length; i++) {
            if (((tags[singles + i] ^ tag) & masks[i]) == 0) {
                return singles + i;
            }
        }
        return -1;
    }

    int tag(int row) {
        return tags[row];
    }

    int mask(int row) {
        return row < singles ? -1 : masks[row - singles];
    }

    /** The ordinal of the first VR of a row, that of UN for -1. */
    int vrOrdinal(int row) {
        return row < 0 ? UN : firstVrs[vrs[row]];
    }

    List<Vr> vrs(int row) {
        return vrLists.get(vrs[row]);
    }

    Multiplicity multiplicity(int row) {
        return multiplicities.get(vms[row] & RETIRED - 1);
    }

    boolean isRetired(int row) {
        return (vms[row] & RETIRED) != 0;
    }
}
