package org.skiagraph.dictionary;

/** What the maximum length of a Value Representation counts. PS3.5 Table 6.2-1. */
public enum LengthUnit {
    /** Bytes of one value, without padding to even length. */
    BYTES,
    /** Characters of one value, however many bytes the character set gives each. */
    CHARACTERS,
    /** Characters of each component group of one value: PN. */
    CHARACTERS_PER_GROUP
}
