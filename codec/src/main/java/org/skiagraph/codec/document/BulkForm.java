package org.skiagraph.codec.document;

/** What becomes of large values in a document. */
public enum BulkForm {
    /** A URI in their place: {@code BulkDataURI}, {@code <BulkData>}. */
    URI,
    /** They are in it, in base 64; encapsulated pixel data cannot be. */
    INLINE,
    /** Their elements are left out. */
    OMIT
}
