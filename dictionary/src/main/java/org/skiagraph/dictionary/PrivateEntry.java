package org.skiagraph.dictionary;

import java.util.List;

/**
 * A private element, as published dictionaries tell it. PS3.5 7.8.
 *
 * @param creator the Private Creator that reserves the block
 * @param group   the odd group
 * @param element the element within the block, 00 to FF
 * @param name    the name, often empty; {@code UN} and no name mean that only its existence is known
 * @param vrs     the alternatives, the likelier first
 * @param vm      the Value Multiplicity
 */
public record PrivateEntry(String creator, int group, int element, String name, List<Vr> vrs, Multiplicity vm) {
    /** Copies the list. */
    public PrivateEntry {
        vrs = List.copyOf(vrs);
    }

    /** The first alternative. */
    public Vr vr() {
        return vrs.get(0);
    }

    /**
     * The tag in a Data Set in which the creator has this block: (gggg,bbee).
     *
     * @throws IllegalArgumentException if {@code block} is not 10 to FF
     */
    public int tag(int block) {
        if (block < 0x10 || block > 0xFF) {
            throw new IllegalArgumentException("No private block: " + block);
        }
        return Tags.of(group, block << 8 | element);
    }
}
