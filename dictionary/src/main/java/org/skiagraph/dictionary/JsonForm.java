package org.skiagraph.dictionary;

/** How the DICOM JSON Model writes a value. PS3.18 F.2.3. */
public enum JsonForm {
    /** A string. */
    STRING,
    /** A number; NaN and the infinities are strings. */
    NUMBER,
    /** A number, or a string where a number would not keep the value: DS, IS, SV, UV. */
    NUMBER_OR_STRING,
    /** A string of eight hexadecimal digits: AT. */
    TAG,
    /** An object with the members {@code Alphabetic}, {@code Ideographic}, {@code Phonetic}: PN. */
    PERSON_NAME,
    /** An object, which is a Data Set of its own: SQ. */
    ITEM,
    /** No {@code Value}; {@code InlineBinary} in base64, or {@code BulkDataURI}. */
    BINARY
}
