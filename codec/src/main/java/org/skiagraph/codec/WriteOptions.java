package org.skiagraph.codec;

/**
 * How to write, where the Standard leaves a choice. Immutable; begin with {@link #standard()}.
 *
 * @param lengths of sequences and items
 * @param groupLengths elements (gggg,0000) of the Data Set; that of the File Meta Information is always written
 */
public record WriteOptions(Lengths lengths, GroupLengths groupLengths) {
    /** The length of sequences and items. */
    public enum Lengths {
        /** As each was read; undefined for none that is new. */
        AS_READ,
        /** In bytes. */
        DEFINED,
        /** Undefined, with delimiters. */
        UNDEFINED
    }

    /** Group lengths, which are retired but for File Meta Information and commands. PS3.5 7.2. */
    public enum GroupLengths {
        /** Where the Data Set has them, with the values that are right for what is written. */
        AS_READ,
        /** None. */
        NONE,
        /** Before each group. */
        ALL
    }

    private static final WriteOptions STANDARD = new WriteOptions(Lengths.AS_READ, GroupLengths.AS_READ);

    /** All as it was read. */
    public static WriteOptions standard() {
        return STANDARD;
    }

    /** With another choice for sequences and items. */
    public WriteOptions withLengths(Lengths choice) {
        return new WriteOptions(choice, groupLengths);
    }

    /** With another choice for group lengths. */
    public WriteOptions withGroupLengths(GroupLengths choice) {
        return new WriteOptions(lengths, choice);
    }
}
