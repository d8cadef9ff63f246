package org.skiagraph.codec.findings;

import java.util.List;
import org.skiagraph.bounds.Quirk;

/**
 * What real files do in what reading passes over: preamble, values, private elements. An {@link Inspection} reports it; nothing is
 * done about it when a file is read, unless said here.
 */
public final class ValueQuirks {
    private static final String AS_IT_IS = "read as it is";

    /** A preamble that a system runs. */
    public static final Quirk EXECUTABLE_PREAMBLE = new Quirk(
            "executable-preamble",
            "PS3.10 7.5",
            "the preamble begins as a program does: MZ, ELF, Mach-O, #!, and those of virtual machines",
            "kept as it is",
            "no file of the corpus");

    /** A preamble that promises another file and does not keep it. */
    public static final Quirk FALSE_PREAMBLE = new Quirk(
            "false-preamble",
            "PS3.10 7.5",
            "the preamble begins as TIFF or BigTIFF does, and leads to no directory",
            "kept as it is",
            "dicom/dicomparser/CT1_UNC.fragmented_no_bot_jpeg_ls.80.dcm");

    /** A preamble of another file, which is not of the kind that PS3.10 knows to have two faces. */
    public static final Quirk FOREIGN_PREAMBLE = new Quirk(
            "foreign-preamble",
            "PS3.10 7.5",
            "the preamble begins as a PNG, JPEG, GIF or RIFF file, a PDF document, or a zip or gzip archive does",
            "kept as it is",
            "no file of the corpus");

    /** Meta that lacks what it must have. */
    public static final Quirk META_INCOMPLETE = new Quirk(
            "meta-incomplete",
            "PS3.10 7.1",
            "group length, version, SOP Class, SOP Instance or implementation is missing from File Meta Information",
            "what is missing is made when the file is written",
            "dicom/dcm4che/NM-MONO2-16-13x-heart");

    /** A group length that does not lead to the end of its group. */
    public static final Quirk GROUP_LENGTH = new Quirk(
            "group-length",
            "PS3.5 7.2",
            "a group length does not lead to the end of its group",
            "not used; written with the length that is right",
            "dicom/charset/chrJapMulti.dcm");

    /** A sequence that is written as bytes. */
    public static final Quirk SQ_AS_UN = new Quirk(
            "sq-as-un",
            "PS3.5 6.2.2",
            "UN of a standard sequence",
            "of undefined length: read as a sequence, else as bytes; written as it was",
            "dicom/fo-dicom/GH177_D_CLUNIE_CT1_IVRLE_BigEndian_undefined_length.dcm");

    /** A known VR that is written as unknown. */
    public static final Quirk KNOWN_AS_UN = new Quirk(
            "known-as-un",
            "PS3.5 6.2.2",
            "UN of a standard element with a VR that could be written",
            "read as bytes",
            "dicom/dicom-ts-issues/20-wrong-transfer-syntax.dcm");

    /** Items in bytes. */
    public static final Quirk ITEMS_AS_UN = new Quirk(
            "items-as-un",
            "PS3.5 6.2.2",
            "UN of known length that is items to its last byte, of an element that nobody knows",
            "read as bytes",
            "no file of the corpus");

    /** A private element that is nobody's. */
    public static final Quirk NO_CREATOR = new Quirk(
            "no-private-creator",
            "PS3.5 7.8.1",
            "a private element of a block that no Private Creator reserves in its Data Set or item",
            "read; in Implicit VR as UN",
            "dicom/pydicom/waveform_ecg.dcm");

    /** A Private Creator that names nobody. */
    public static final Quirk WRONG_CREATOR = new Quirk(
            "wrong-private-creator",
            "PS3.5 7.8.1",
            "a Private Creator that is empty, is no LO, has several values or others than default characters, or is there twice",
            AS_IT_IS,
            "dicom/fileset/pydicom/77654033/CT2/17106");

    /** A private element that no block has. */
    public static final Quirk PRIVATE_NUMBER = new Quirk(
            "private-number",
            "PS3.5 7.8.1",
            "a private element (gggg,0001-000F) or (gggg,0100-0FFF), or one of group 0001, 0003, 0005, 0007 or FFFF",
            AS_IT_IS,
            "dicom/fileset/pydicom/77654033/CT2/17106");

    /** A character set with another name. */
    public static final Quirk CHARSET_MISSPELT = new Quirk(
            "charset-misspelt",
            "PS3.3 C.12.1.1.2",
            "a value of Specific Character Set is no Defined Term, or does not stand where it may",
            "taken for the term that it must mean, if there is one",
            "dicom/dicomparser/IM00001.fragmented_no_bot_jpeg_baseline.50.dcm");

    /** Characters of a set that nobody named. */
    public static final Quirk CHARSET_UNDECLARED = new Quirk(
            "charset-undeclared",
            "PS3.5 6.1.2.3",
            "bytes above 7FH where no set for them is declared, or an escape sequence where no code extension is",
            "bytes give U+FFFD, escape sequences are followed",
            "broken/dicom-fuzz/cat02_TC0257_implicit_patname_binary.dcm");

    /** Bytes that the declared set does not have. */
    public static final Quirk CHARSET_WRONG = new Quirk(
            "charset-wrong",
            "PS3.5 6.1.2.3",
            "bytes that are no characters in the sets that are declared",
            "they give U+FFFD",
            "broken/dicom-fuzz/cat08_TC0409_utf8_surrogate.dcm");

    /** Control characters. */
    public static final Quirk CONTROL_CHARACTER = new Quirk(
            "control-character",
            "PS3.5 6.1.3",
            "a control character, NUL among them, that its VR does not have",
            AS_IT_IS,
            "dicom/cornerstone/CTImage_BigEndianExplicit.1.2.2.dcm");

    /** A character that the VR does not have. */
    public static final Quirk WRONG_CHARACTER = new Quirk(
            "wrong-character",
            "PS3.5 6.2",
            "AE, CS or UR with a character that it does not have, as CS has no lower case",
            AS_IT_IS,
            "dicom/dicomparser/IM00001.fragmented_no_bot_jpeg_baseline.50.dcm");

    /** A value of characters beyond the limit of its VR. */
    public static final Quirk TOO_LONG = new Quirk(
            "too-long",
            "PS3.5 6.2",
            "a value of more characters than its VR has, as DS above 16, LO above 64",
            AS_IT_IS,
            "dicom/cornerstone/CTImage_BigEndianExplicit.1.2.2.dcm");

    /** Values of numbers that end within one. */
    public static final Quirk VALUE_LENGTH = new Quirk(
            "value-length",
            "PS3.5 6.2",
            "binary numbers of an even length that is no multiple of theirs",
            "the rest is left over",
            "no file of the corpus");

    /** Padding of another VR. */
    public static final Quirk WRONG_PADDING = new Quirk(
            "wrong-padding",
            "PS3.5 6.2",
            "text with a NUL at its end, or a UID with several",
            "left out of the value",
            "dicom/dwv/bbmri.dcmdir");

    /** A UID with spaces at its end. */
    public static final Quirk UID_PADDING = new Quirk(
            "uid-padding",
            "PS3.5 9.1",
            "a UID with a space at its end",
            "left out of the value",
            "no file of the corpus");

    /** A text that is no UID. */
    public static final Quirk UID_FORM = new Quirk(
            "uid-form",
            "PS3.5 9.1",
            "a UID with a leading zero, an empty component, or other characters than digits and dots",
            AS_IT_IS,
            "dicom/dwv/bbmri.dcmdir");

    /** Dates and times of ACR-NEMA. */
    public static final Quirk OLD_DATE = new Quirk(
            "old-date",
            "PS3.5 6.2",
            "a date as YYYY.MM.DD or a time as HH:MM:SS",
            "understood",
            "dicom/dcm4che/NM-MONO2-16-13x-heart");

    /** A text that is no date. */
    public static final Quirk DATE_FORM = new Quirk(
            "date-form",
            "PS3.5 6.2",
            "DA, TM, DT or AS that is no date, time or age",
            AS_IT_IS,
            "dicom/nibabel/csa_slice_norm.dcm");

    /** A comma in place of a point. */
    public static final Quirk DECIMAL_COMMA = new Quirk(
            "decimal-comma", "PS3.5 6.2", "a decimal comma in DS", "read as no number", "no file of the corpus");

    /** A text that is no number. */
    public static final Quirk NUMBER_FORM = new Quirk(
            "number-form",
            "PS3.5 6.2",
            "DS or IS that is no number, or IS beyond 32 bits",
            "read as no number, or as the number beyond",
            "broken/dicom/badVR.dcm");

    private static final List<Quirk> ALL = List.of(
            EXECUTABLE_PREAMBLE,
            FALSE_PREAMBLE,
            FOREIGN_PREAMBLE,
            META_INCOMPLETE,
            GROUP_LENGTH,
            SQ_AS_UN,
            KNOWN_AS_UN,
            ITEMS_AS_UN,
            NO_CREATOR,
            WRONG_CREATOR,
            PRIVATE_NUMBER,
            CHARSET_MISSPELT,
            CHARSET_UNDECLARED,
            CHARSET_WRONG,
            CONTROL_CHARACTER,
            WRONG_CHARACTER,
            TOO_LONG,
            VALUE_LENGTH,
            WRONG_PADDING,
            UID_PADDING,
            UID_FORM,
            OLD_DATE,
            DATE_FORM,
            DECIMAL_COMMA,
            NUMBER_FORM);

    private ValueQuirks() {}

    /** All of them. */
    public static List<Quirk> all() {
        return ALL;
    }
}
