package org.skiagraph.codec.document;

import java.util.Optional;

/**
 * What a document is to be like. Immutable; begin with {@link #standard()}.
 *
 * @param bulk what becomes of values of OB, OD, OF, OL, OV, OW and UN above the threshold, and of encapsulated pixel data
 * @param threshold bytes that such a value may have and still be in the document
 * @param names names values, for {@link BulkForm#URI}
 * @param meta true if elements of group 0002 are in it, which the models leave out
 * @param indented true if it is broken into lines for people
 */
public record DocumentOptions(
        BulkForm bulk, long threshold, Optional<BulkNames> names, boolean meta, boolean indented) {
    /** What is above this is a matter of bulk data, if nothing else is said. */
    public static final long DEFAULT_THRESHOLD = 1024;

    private static final DocumentOptions STANDARD =
            new DocumentOptions(BulkForm.INLINE, DEFAULT_THRESHOLD, Optional.empty(), false, false);

    /** All values in the document. */
    public static DocumentOptions standard() {
        return STANDARD;
    }

    /** With large values named by URIs. */
    public DocumentOptions withNames(BulkNames given) {
        return new DocumentOptions(BulkForm.URI, threshold, Optional.of(given), meta, indented);
    }

    /** Without large values. */
    public DocumentOptions withoutBulk() {
        return new DocumentOptions(BulkForm.OMIT, threshold, Optional.empty(), meta, indented);
    }

    /** With another threshold. */
    public DocumentOptions withThreshold(long bytes) {
        return new DocumentOptions(bulk, bytes, names, meta, indented);
    }

    /** With File Meta Information. */
    public DocumentOptions withMeta() {
        return new DocumentOptions(bulk, threshold, names, true, indented);
    }

    /** In lines for people. */
    public DocumentOptions indenting() {
        return new DocumentOptions(bulk, threshold, names, meta, true);
    }
}
