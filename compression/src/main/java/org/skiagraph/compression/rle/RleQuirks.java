package org.skiagraph.compression.rle;

import java.util.List;
import org.skiagraph.bounds.Quirk;

/** The known ways in which RLE streams depart from PS3.5 Annex G and are read all the same. */
public final class RleQuirks {
    /** The header's numbers are big endian. */
    public static final Quirk BIG_ENDIAN_HEADER = new Quirk(
            "rle-big-endian-header",
            "PS3.5 G.5",
            "the number of segments is 1 to 15 in big endian only",
            "the header is read as big endian",
            "no file of the corpus");

    /** The first segment does not follow the header at once. */
    public static final Quirk FIRST_OFFSET = new Quirk(
            "rle-first-offset",
            "PS3.5 G.5",
            "the offset of the first segment is not 64",
            "the offset is believed",
            "no file of the corpus");

    /** Offsets that belong to no segment are not 0. */
    public static final Quirk UNUSED_OFFSET = new Quirk(
            "rle-unused-offset",
            "PS3.5 G.5",
            "an offset beyond the number of segments is not 0",
            "it is ignored",
            "no file of the corpus");

    /** There are more segments than components times bytes. */
    public static final Quirk EXTRA_SEGMENTS = new Quirk(
            "rle-extra-segments",
            "PS3.5 G.2",
            "more segments than components times bytes of a sample",
            "the further segments are ignored",
            "no file of the corpus");

    /** The header counts fewer segments than it gives offsets for. */
    public static final Quirk UNCOUNTED_SEGMENTS = new Quirk(
            "rle-uncounted-segments",
            "PS3.5 G.5",
            "fewer segments than needed, but the offsets of all of them ascend and lie within the stream",
            "the offsets are believed",
            "no file of the corpus");

    /** One segment holds all bytes of the image. */
    public static final Quirk ONE_SEGMENT = new Quirk(
            "rle-one-segment",
            "PS3.5 G.2",
            "one segment where several are needed, and it expands to the size of the whole image",
            "its bytes are taken as by pixel, little endian",
            "no file of the corpus");

    /** Segments do not lie in the order of their numbers. */
    public static final Quirk UNORDERED_OFFSETS = new Quirk(
            "rle-unordered-offsets",
            "PS3.5 G.4",
            "the offset of a segment is below the one before",
            "a segment ends where the next one in the stream begins",
            "no file of the corpus");

    /** Two segments are the same bytes. */
    public static final Quirk REPEATED_OFFSET = new Quirk(
            "rle-repeated-offset",
            "PS3.5 G.4",
            "two segments have the same offset",
            "both are read from there",
            "no file of the corpus");

    /** A segment lies in the header or behind the end. */
    public static final Quirk ABSENT_SEGMENT = new Quirk(
            "rle-absent-segment",
            "PS3.5 G.5",
            "the offset of a segment lies within the header or beyond the end of the stream",
            "its plane is 0",
            "no file of the corpus");

    /** A segment ends too early. */
    public static final Quirk SHORT_SEGMENT = new Quirk(
            "rle-short-segment",
            "PS3.5 G.3.2",
            "a segment ends before its plane is full",
            "the rest of the plane is 0",
            "no file of the corpus");

    /** A segment ends too late. */
    public static final Quirk SURPLUS = new Quirk(
            "rle-surplus",
            "PS3.5 G.3",
            "a segment goes on for more than one byte of padding after its plane is full",
            "the surplus is ignored",
            "no file of the corpus");

    /** A segment is not padded. */
    public static final Quirk ODD_SEGMENT = new Quirk(
            "rle-odd-segment",
            "PS3.5 G.3",
            "a segment has an odd number of bytes",
            "it is read as it is",
            "no file of the corpus");

    /** The code that gives nothing. */
    public static final Quirk NO_OPERATION = new Quirk(
            "rle-no-operation",
            "PS3.5 G.3.1",
            "the code -128 stands before the end of a plane",
            "it gives nothing",
            "no file of the corpus");

    private static final List<Quirk> ALL = List.of(
            BIG_ENDIAN_HEADER,
            FIRST_OFFSET,
            UNUSED_OFFSET,
            EXTRA_SEGMENTS,
            UNCOUNTED_SEGMENTS,
            ONE_SEGMENT,
            UNORDERED_OFFSETS,
            REPEATED_OFFSET,
            ABSENT_SEGMENT,
            SHORT_SEGMENT,
            SURPLUS,
            ODD_SEGMENT,
            NO_OPERATION);

    private RleQuirks() {}

    /** All of them. */
    public static List<Quirk> all() {
        return ALL;
    }
}
