package org.skiagraph.bounds;

import java.util.Locale;
import java.util.Optional;

/**
 * One thing that a caller may bound, with its default.
 *
 * <p>A limit is either on each value by itself ({@link #VALUE_BYTES}, {@link #DEPTH}, ...) or on the sum over one whole
 * operation ({@link #ELEMENTS}, {@link #DECODED_BYTES}, ...); {@link #isSum()} says which.
 */
public enum Limit {
    /** Bytes of one value, fragment or text held in memory. */
    VALUE_BYTES(false, 1L << 30, "bytes of one value held in memory"),
    /** Bytes of all values together held in memory, and some 40 for each element and 150 for each item of a Data Set. */
    HELD_BYTES(true, 4L << 30, "bytes held in memory: all values together, and some for each element and item"),
    /** How deep sequences, JSON or XML may nest. */
    DEPTH(false, 512, "levels of nesting"),
    /** Data Elements, over all Data Sets and items of the operation. */
    ELEMENTS(true, 20_000_000, "Data Elements in all"),
    /** Items and fragments, over all sequences of the operation. */
    ITEMS(true, 10_000_000, "items and fragments in all"),
    /** Frames of one object. */
    FRAMES(false, 10_000_000, "frames of one object"),
    /** Pixels of one frame: rows times columns. */
    PIXELS(false, 1L << 32, "pixels of one frame"),
    /** Bytes of decoded samples, over all frames of the operation. */
    DECODED_BYTES(true, 64L << 30, "bytes of decoded samples in all"),
    /** Bytes that inflating gives, over all deflated streams of the operation. */
    INFLATED_BYTES(true, 16L << 30, "bytes that inflating gives in all"),
    /** How many times more bytes inflating may give than it took; counted above the first MiB given. */
    INFLATION_RATIO(false, 1_100, "bytes that inflating gives for one taken"),
    /** Bytes of one PDU of the Upper Layer. */
    PDU_BYTES(false, 16L << 20, "bytes of one PDU"),
    /** Bytes of one A-ASSOCIATE-RQ or A-ASSOCIATE-AC, which is held whole; 128 presentation contexts of 30 transfer syntaxes have 130,000. */
    ASSOCIATE_BYTES(false, 256L << 10, "bytes of one request for an association, or of its acceptance"),
    /** Bytes of one JSON or XML document, as read. */
    DOCUMENT_BYTES(true, 4L << 30, "bytes of JSON or XML read"),
    /** Places listed for one quirk; further ones are counted and not listed. */
    FINDINGS(false, 100, "places listed for one quirk"),
    /** Milliseconds of the caller's clock, for the whole operation. */
    MILLISECONDS(true, Long.MAX_VALUE, "milliseconds in all");

    private final boolean sum;
    private final long standard;
    private final String meaning;

    Limit(boolean sum, long standard, String meaning) {
        this.sum = sum;
        this.standard = standard;
        this.meaning = meaning;
    }

    /** True if the limit is on the sum over one operation, false if on each value by itself. */
    public boolean isSum() {
        return sum;
    }

    /** The value in {@link Limits#standard()}; {@link Long#MAX_VALUE} is no limit. */
    public long standard() {
        return standard;
    }

    /** What is counted, as a phrase: "bytes of one PDU". */
    public String meaning() {
        return meaning;
    }

    /** The name on a command line: lower case with hyphens, {@code value-bytes}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The limit of a command line's word. */
    public static Optional<Limit> ofWord(String word) {
        for (Limit limit : values()) {
            if (limit.word().equals(word)) {
                return Optional.of(limit);
            }
        }
        return Optional.empty();
    }
}
