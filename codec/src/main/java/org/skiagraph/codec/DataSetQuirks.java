package org.skiagraph.codec;

import java.util.List;
import org.skiagraph.bounds.Quirk;

/** What real files do against PS3.5 and PS3.10, and what the reader does about it. */
public final class DataSetQuirks {
    /** No prefix, no meta: a bare Data Set. */
    public static final Quirk NO_META = quirk(
            "no-meta",
            "PS3.10 7.1",
            "no prefix DICM and no element of group 0002",
            "the transfer syntax is guessed from the first element");

    /** Meta, but not behind 128 bytes and DICM. */
    public static final Quirk NO_PREAMBLE =
            quirk("no-preamble", "PS3.10 7.1", "DICM or group 0002 at the first byte", "read from there");

    /** Meta does not name the transfer syntax. */
    public static final Quirk NO_SYNTAX = quirk(
            "no-transfer-syntax",
            "PS3.10 7.1",
            "File Meta Information without Transfer Syntax UID",
            "the transfer syntax is guessed from the first element");

    /** Meta longer or shorter than it says. */
    public static final Quirk META_LENGTH = quirk(
            "meta-length",
            "PS3.10 7.1",
            "File Meta Information Group Length does not lead to its end",
            "meta ends with the last element of group 0002");

    /** Meta in implicit VR. */
    public static final Quirk META_IMPLICIT = quirk(
            "meta-implicit", "PS3.10 7.1", "an element of group 0002 has no VR", "read as Implicit VR Little Endian");

    /** Another syntax than declared. */
    public static final Quirk OTHER_SYNTAX = quirk(
            "other-syntax",
            "PS3.10 7.1",
            "the first element is not encoded as the transfer syntax says",
            "the encoding found is used");

    /** Meta among the elements of the Data Set. */
    public static final Quirk LATE_META =
            quirk("late-meta", "PS3.10 7.1", "an element of group 0002 behind the File Meta Information", "left out");

    /** Two characters that are no VR. */
    public static final Quirk UNKNOWN_VR = quirk(
            "unknown-vr",
            "PS3.5 6.2",
            "two characters in place of a VR that name none",
            "the VR is that of the dictionary, or UN");

    /** No VR where one is due. */
    public static final Quirk IMPLICIT_ELEMENT = quirk(
            "implicit-element",
            "PS3.5 7.1.2",
            "a length in place of a VR in Explicit VR",
            "this element is read as implicit");

    /** A VR where none is due. */
    public static final Quirk EXPLICIT_ELEMENT = quirk(
            "explicit-element",
            "PS3.5 7.1.3",
            "a VR in place of a length in Implicit VR, which would not fit as a length",
            "this element is read as explicit");

    /** Odd length. */
    public static final Quirk ODD_LENGTH =
            quirk("odd-length", "PS3.5 7.1.1", "a value or fragment of odd length", "read as it is");

    /** Undefined length where it must not be. */
    public static final Quirk UNDEFINED_LENGTH = quirk(
            "undefined-length",
            "PS3.5 7.1.2",
            "undefined length of an element that is no SQ, UN or encapsulated pixel data",
            "read as a sequence; OB, OW and Pixel Data as fragments");

    /** The end of all bytes comes before the end of a sequence or item. */
    public static final Quirk MISSING_DELIMITER = quirk(
            "missing-delimiter",
            "PS3.5 7.5.2",
            "a sequence, item or fragments go on where they cannot",
            "taken as ended there");

    /** A delimiter that ends nothing. */
    public static final Quirk STRAY_DELIMITER =
            quirk("stray-delimiter", "PS3.5 7.5", "an item or delimiter outside of a sequence", "passed over");

    /** A delimiter with a length. */
    public static final Quirk DELIMITER_LENGTH =
            quirk("delimiter-length", "PS3.5 7.5", "a delimiter whose length is not 0", "the length is ignored");

    /** Something in a sequence that is no item. */
    public static final Quirk NO_ITEM =
            quirk("no-item", "PS3.5 7.5", "an element directly in a sequence", "the sequence is taken as ended there");

    /** Nested things longer than what holds them. */
    public static final Quirk NESTED_LENGTH = quirk(
            "nested-length",
            "PS3.5 7.5",
            "an element, item or sequence longer than what holds it",
            "what holds it is taken to be as long as needed");

    /** Bytes end within a value. */
    public static final Quirk TRUNCATED = quirk(
            "truncated",
            "PS3.5 7.1",
            "the bytes end within an element",
            "a stream of bytes keeps what there is, any other element is left out");

    /** Bytes behind the last element. */
    public static final Quirk TRAILING_BYTES =
            quirk("trailing-bytes", "PS3.10 7.2", "bytes behind the last element that are none", "left out");

    /** Elements in another order than that of their tags. */
    public static final Quirk TAG_ORDER =
            quirk("tag-order", "PS3.5 7.1", "a tag that is not above the one before it", "put in order");

    /** Two elements of one tag. */
    public static final Quirk DUPLICATE_TAG =
            quirk("duplicate-tag", "PS3.5 7.1", "a tag that was there already", "the last one stays");

    /** Deflated with a zlib header. */
    public static final Quirk ZLIB_HEADER = quirk(
            "zlib-header", "PS3.5 A.5", "the deflated bytes begin with a header of RFC 1950", "read with the header");

    /** Declared as deflated and not. */
    public static final Quirk NOT_DEFLATED =
            quirk("not-deflated", "PS3.5 A.5", "no deflated bytes where they are declared", "read as they are");

    /** The deflated stream ends early or is damaged. */
    public static final Quirk DEFLATE_DAMAGED =
            quirk("deflate-damaged", "PS3.5 A.5", "the deflated bytes end early or are damaged", "read up to there");

    private static final List<Quirk> ALL = List.of(
            NO_META,
            NO_PREAMBLE,
            NO_SYNTAX,
            META_LENGTH,
            META_IMPLICIT,
            OTHER_SYNTAX,
            LATE_META,
            UNKNOWN_VR,
            IMPLICIT_ELEMENT,
            EXPLICIT_ELEMENT,
            ODD_LENGTH,
            UNDEFINED_LENGTH,
            MISSING_DELIMITER,
            STRAY_DELIMITER,
            DELIMITER_LENGTH,
            NO_ITEM,
            NESTED_LENGTH,
            TRUNCATED,
            TRAILING_BYTES,
            TAG_ORDER,
            DUPLICATE_TAG,
            ZLIB_HEADER,
            NOT_DEFLATED,
            DEFLATE_DAMAGED);

    private DataSetQuirks() {}

    /** All of them, in the order of a file. */
    public static List<Quirk> all() {
        return ALL;
    }

    private static Quirk quirk(String id, String clause, String recognised, String done) {
        return new Quirk(id, clause, recognised, done);
    }
}
