package org.skiagraph.codec.document;

import java.util.List;
import org.skiagraph.bounds.Quirk;

/** What documents cannot say as it was, and what real documents do against their model. */
public final class DocumentQuirks {
    private static final String UNSEEN = "no document of the corpus";

    /** Bytes that are no character. */
    public static final Quirk UNDECODED_TEXT = new Quirk(
            "undecoded-text",
            "PS3.5 6.1",
            "bytes of text that are no character of the sets declared",
            "U+FFFD in their place",
            UNSEEN);

    /** A character that XML has not. */
    public static final Quirk NOT_IN_XML = new Quirk(
            "not-in-xml",
            "PS3.19 A.1.5",
            "a character that XML 1.0 has not, such as a form feed",
            "U+FFFD in its place",
            UNSEEN);

    /** A group length in a document. */
    public static final Quirk DOCUMENT_GROUP_LENGTH = new Quirk(
            "document-group-length", "PS3.18 F.2.2", "an element (gggg,0000) in JSON or XML", "left out", UNSEEN);

    /** Attributes in another order than that of their tags. */
    public static final Quirk DOCUMENT_ORDER = new Quirk(
            "document-order", "PS3.18 F.2.2", "a tag that is not above the one before it", "put in order", UNSEEN);

    /** A tag that is not written as tags are. */
    public static final Quirk DOCUMENT_TAG = new Quirk(
            "document-tag",
            "PS3.18 F.2.2",
            "a tag in other than eight upper case digits",
            "read as it must be meant",
            UNSEEN);

    /** No VR. */
    public static final Quirk DOCUMENT_NO_VR = new Quirk(
            "document-no-vr", "PS3.18 F.2.2", "an attribute without vr", "the VR is that of the dictionary", UNSEEN);

    /** A value in another JSON type than that of its VR. */
    public static final Quirk DOCUMENT_TYPE = new Quirk(
            "document-type",
            "PS3.18 F.2.3",
            "a value that is text where a number is due, the reverse, or no list",
            "read as what it says",
            UNSEEN);

    /** A name that no model has. */
    public static final Quirk DOCUMENT_UNKNOWN =
            new Quirk("document-unknown", "PS3.18 F.2.2", "a name that the model does not have", "passed over", UNSEEN);

    /** A number with more digits than DS has room for. */
    public static final Quirk DOCUMENT_ROUNDED = new Quirk(
            "document-rounded", "PS3.5 6.2", "a number with more digits than DS has room for", "rounded", UNSEEN);

    /** A backslash in a value. */
    public static final Quirk DOCUMENT_BACKSLASH = new Quirk(
            "document-backslash",
            "PS3.5 6.4",
            "a backslash within one of several values",
            "it separates values",
            UNSEEN);

    /** A character beyond the default repertoire where a VR has no other. */
    public static final Quirk DOCUMENT_CHARACTER = new Quirk(
            "document-character",
            "PS3.5 6.1.2.2",
            "a character beyond the default repertoire in a value of a VR that has no other",
            "a question mark in its place",
            UNSEEN);

    private static final List<Quirk> ALL = List.of(
            UNDECODED_TEXT,
            NOT_IN_XML,
            DOCUMENT_GROUP_LENGTH,
            DOCUMENT_ORDER,
            DOCUMENT_TAG,
            DOCUMENT_NO_VR,
            DOCUMENT_TYPE,
            DOCUMENT_UNKNOWN,
            DOCUMENT_ROUNDED,
            DOCUMENT_BACKSLASH,
            DOCUMENT_CHARACTER);

    private DocumentQuirks() {}

    /** All of them. */
    public static List<Quirk> all() {
        return ALL;
    }
}
