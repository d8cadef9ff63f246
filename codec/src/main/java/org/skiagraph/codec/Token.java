package org.skiagraph.codec;

/** What a {@link DicomReader} came upon. */
public enum Token {
    /** An element of the File Meta Information, with its value still to be read or skipped. */
    META_ELEMENT,
    /** The Data Set begins; its transfer syntax is known. Comes once, before anything of the Data Set. */
    DATA_SET,
    /** An element that is neither a sequence nor encapsulated, with its value still to be read or skipped. */
    ELEMENT,
    /** A sequence begins. */
    SEQUENCE,
    /** An item of the sequence begins. */
    ITEM,
    /** The item ends. */
    ITEM_END,
    /** The sequence ends. */
    SEQUENCE_END,
    /** Encapsulated pixel data begins. */
    FRAGMENTS,
    /** A fragment, the first being the Basic Offset Table, with its bytes still to be read or skipped. */
    FRAGMENT,
    /** Encapsulated pixel data ends. */
    FRAGMENTS_END,
    /** There is nothing more. */
    END
}
