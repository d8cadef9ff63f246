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
            "the transfer syntax is guessed from the first element",
            "dicom/fo-dicom/GH340.dcm");

    /** Meta, but not behind 128 bytes and DICM. */
    public static final Quirk NO_PREAMBLE = quirk(
            "no-preamble",
            "PS3.10 7.1",
            "DICM or group 0002 at the first byte",
            "read from there",
            "dicom/pydicom-data/JLSL_RGB_ILV0.dcm");

    /** Meta does not name the transfer syntax. */
    public static final Quirk NO_SYNTAX = quirk(
            "no-transfer-syntax",
            "PS3.10 7.1",
            "File Meta Information without Transfer Syntax UID",
            "the transfer syntax is guessed from the first element",
            "dicom/pydicom/meta_missing_tsyntax.dcm");

    /** Meta longer or shorter than it says. */
    public static final Quirk META_LENGTH = quirk(
            "meta-length",
            "PS3.10 7.1",
            "File Meta Information Group Length does not lead to its end",
            "meta ends with the last element of group 0002",
            "broken/dicom-fuzz/cat17_TC0901_truncated_meta_group.dcm");

    /** Meta in implicit VR. */
    public static final Quirk META_IMPLICIT = quirk(
            "meta-implicit",
            "PS3.10 7.1",
            "an element of group 0002 has no VR",
            "read as Implicit VR Little Endian",
            "broken/dicom-fuzz/cat10_TC0677_meta_ts_vr_0000_len_64KB.dcm");

    /** Another syntax than declared. */
    public static final Quirk OTHER_SYNTAX = quirk(
            "other-syntax",
            "PS3.10 7.1",
            "the first element has a VR or none, against what the transfer syntax says",
            "the encoding found is used",
            "dicom/pydicom/SC_rgb_jpeg.dcm");

    /** Another byte order than declared. */
    public static final Quirk OTHER_BYTE_ORDER = quirk(
            "other-byte-order",
            "PS3.10 7.1",
            "the first element is in the other byte order than the transfer syntax says",
            "the byte order found is used",
            "no file of the corpus");

    /** Meta among the elements of the Data Set. */
    public static final Quirk LATE_META = quirk(
            "late-meta",
            "PS3.10 7.1",
            "an element of group 0002 behind the File Meta Information",
            "left out",
            "broken/dicom-fuzz/cat09_TC0469_group_len_zero.dcm");

    /** Two characters that are no VR. */
    public static final Quirk UNKNOWN_VR = quirk(
            "unknown-vr",
            "PS3.5 6.2",
            "two characters in place of a VR that name none",
            "the VR is that of the dictionary, or UN",
            "dicom/fo-dicom/GH179A.dcm");

    /** No VR where one is due. */
    public static final Quirk IMPLICIT_ELEMENT = quirk(
            "implicit-element",
            "PS3.5 7.1.2",
            "a length in place of a VR in Explicit VR",
            "this element is read as implicit",
            "broken/dicom-fuzz/cat09_TC0469_group_len_zero.dcm");

    /** A VR where none is due. */
    public static final Quirk EXPLICIT_ELEMENT = quirk(
            "explicit-element",
            "PS3.5 7.1.3",
            "a VR in place of a length in Implicit VR, which would not fit as a length",
            "this element is read as explicit",
            "dicom/fo-dicom/GH626.dcm");

    /** Odd length. */
    public static final Quirk ODD_LENGTH =
            quirk("odd-length", "PS3.5 7.1.1", "a value of odd length", "read as it is", "dicom/dwv/bbmri.dcmdir");

    /** Odd length of a fragment. */
    public static final Quirk ODD_FRAGMENT = quirk(
            "odd-fragment",
            "PS3.5 A.4",
            "a fragment of odd length",
            "read as it is",
            "broken/dicom-fuzz/cat11_TC0717_encap_frag_len_1_data_64.dcm");

    /** The long form of the length where the short one is due. */
    public static final Quirk LONG_LENGTH = quirk(
            "long-length",
            "PS3.5 7.1.2",
            "a VR with a length of 16 bits has two bytes of 0 and one of 32 bits, which leads to the next element",
            "that length is used",
            "broken/dicom-fuzz/cat09_TC0445_duplicate_tags.dcm");

    /** Undefined length where it must not be. */
    public static final Quirk UNDEFINED_LENGTH = quirk(
            "undefined-length",
            "PS3.5 7.1.2",
            "undefined length of an element that is no SQ, UN or encapsulated pixel data",
            "read as a sequence; OB, OW and Pixel Data as fragments",
            "no file of the corpus");

    /** The end of all bytes comes before the end of a sequence or item. */
    public static final Quirk MISSING_DELIMITER = quirk(
            "missing-delimiter",
            "PS3.5 7.5.2",
            "a sequence, item or fragments go on where they cannot",
            "taken as ended there",
            "dicom/fo-dicom/GH1339.dcm");

    /** A delimiter that ends nothing. */
    public static final Quirk STRAY_DELIMITER = quirk(
            "stray-delimiter",
            "PS3.5 7.5",
            "an item or delimiter outside of a sequence",
            "passed over",
            "broken/dicom-fuzz/cat03_TC0279_stray_seq_delim.dcm");

    /** A delimiter with a length. */
    public static final Quirk DELIMITER_LENGTH = quirk(
            "delimiter-length",
            "PS3.5 7.5",
            "a delimiter whose length is not 0",
            "the length is ignored",
            "no file of the corpus");

    /** Something in a sequence that is no item. */
    public static final Quirk NO_ITEM = quirk(
            "no-item",
            "PS3.5 7.5",
            "an element directly in a sequence",
            "the sequence is taken as ended there",
            "broken/dicom-fuzz/cat17_TC0913_sq_early_delim.dcm");

    /** Nested things longer than what holds them. */
    public static final Quirk NESTED_LENGTH = quirk(
            "nested-length",
            "PS3.5 7.5",
            "an element, item or sequence longer than what holds it",
            "what holds it is taken to be as long as needed; an item ends with its sequence where elements go on there only",
            "broken/dicom-fuzz/cat23_TC1157_sq_item_huge_len.dcm");

    /** Bytes end within a value. */
    public static final Quirk TRUNCATED = quirk(
            "truncated",
            "PS3.5 7.1",
            "the bytes end within an element",
            "a stream of bytes keeps what there is, any other element is left out",
            "dicom/fileset/pydicom/DICOMDIR-nooffset");

    /** Bytes behind the last element. */
    public static final Quirk TRAILING_BYTES = quirk(
            "trailing-bytes",
            "PS3.10 7.2",
            "bytes behind the last element that are none",
            "left out",
            "dicom/dicomparser/wave_dfl");

    /** Bytes of 0 in place of elements. */
    public static final Quirk ZERO_PADDING = quirk(
            "zero-padding",
            "PS3.10 7.2",
            "bytes of 0 where an element should be, most often behind the last one",
            "left out",
            "broken/dicom-fuzz/cat06_TC0357_stray_item_tag.dcm");

    /** Elements in another order than that of their tags. */
    public static final Quirk TAG_ORDER = quirk(
            "tag-order",
            "PS3.5 7.1",
            "a tag that is not above the one before it",
            "put in order",
            "dicom/dwv/bbmri.dcmdir");

    /** Two elements of one tag. */
    public static final Quirk DUPLICATE_TAG = quirk(
            "duplicate-tag",
            "PS3.5 7.1",
            "a tag that was there already",
            "the last one stays",
            "broken/dicom-fuzz/cat07_TC0393_meta_glen_one.dcm");

    /** Deflated with a zlib header. */
    public static final Quirk ZLIB_HEADER = quirk(
            "zlib-header",
            "PS3.5 A.5",
            "the deflated bytes begin with a header of RFC 1950",
            "read with the header",
            "no file of the corpus");

    /** Declared as deflated and not. */
    public static final Quirk NOT_DEFLATED = quirk(
            "not-deflated",
            "PS3.5 A.5",
            "no deflated bytes where they are declared",
            "read as they are",
            "no file of the corpus");

    /** The deflated stream ends early or is damaged. */
    public static final Quirk DEFLATE_DAMAGED = quirk(
            "deflate-damaged",
            "PS3.5 A.5",
            "the deflated bytes end early or are damaged",
            "read up to there",
            "no file of the corpus");

    private static final List<Quirk> ALL = List.of(
            NO_META,
            NO_PREAMBLE,
            NO_SYNTAX,
            META_LENGTH,
            META_IMPLICIT,
            OTHER_SYNTAX,
            OTHER_BYTE_ORDER,
            LATE_META,
            UNKNOWN_VR,
            IMPLICIT_ELEMENT,
            EXPLICIT_ELEMENT,
            ODD_LENGTH,
            ODD_FRAGMENT,
            LONG_LENGTH,
            UNDEFINED_LENGTH,
            MISSING_DELIMITER,
            STRAY_DELIMITER,
            DELIMITER_LENGTH,
            NO_ITEM,
            NESTED_LENGTH,
            TRUNCATED,
            TRAILING_BYTES,
            ZERO_PADDING,
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

    private static Quirk quirk(String id, String clause, String recognised, String done, String seen) {
        return new Quirk(id, clause, recognised, done, seen);
    }
}
