package org.skiagraph.codec;

import static org.skiagraph.codec.ReaderQuirkCases.ct;
import static org.skiagraph.codec.ReaderQuirkCases.explicit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.codec.findings.ValueQuirks;
import org.skiagraph.codec.frames.FrameQuirks;
import org.skiagraph.dictionary.Tag;

/** What an inspection finds in what reading passes over. */
final class ValueQuirkCases {
    private static final long UNDEFINED = 0xFFFF_FFFFL;
    private static final int CREATOR = 0x0009_0010;
    private static final int PRIVATE = 0x0009_1001;
    private static final byte[] ESCAPED = {0x1B, '$', 'B', '$', '?', 0x1B, '(', 'B'};

    private final List<QuirkCase> cases = new ArrayList<>();

    private ValueQuirkCases() {}

    static List<QuirkCase> all() {
        ValueQuirkCases all = new ValueQuirkCases();
        all.addPreambles();
        all.addMeta();
        all.addUnknown();
        all.addPrivate();
        all.addCharacterSets();
        all.addCharacters();
        all.addUids();
        all.addDates();
        all.addNumbers();
        all.addPixelData();
        all.addOffsetTables();
        return all.cases;
    }

    private void add(String story, Quirk quirk, TypedBytes firing, TypedBytes alike) {
        cases.add(QuirkCase.of(story, quirk, firing, alike));
    }

    /** One element beside the Modality. */
    private void addElement(String story, Quirk quirk, int tag, String vr, byte[] firing, byte[] alike) {
        add(story, quirk, with(tag, vr, firing), with(tag, vr, alike));
    }

    private static TypedBytes with(int tag, String vr, byte[] value) {
        return tag < Tag.Modality
                ? ct(explicit().explicit(tag, vr, value))
                : ct(explicit()).explicit(tag, vr, value);
    }

    private void addElement(String story, Quirk quirk, int tag, String vr, String firing, String alike) {
        char padding = vr.equals("UI") ? '\0' : ' ';
        addElement(story, quirk, tag, vr, TypedBytes.padded(firing, padding), TypedBytes.padded(alike, padding));
    }

    // ---- preamble and meta

    private void addPreambles() {
        TypedBytes plain = ct(explicit());
        byte[] tiff = withDirectory(plain);
        add("a preamble that is a program", ValueQuirks.EXECUTABLE_PREAMBLE, withPreamble(plain, "MZ"), raw(tiff));
        add(
                "a preamble that is a script",
                ValueQuirks.EXECUTABLE_PREAMBLE,
                withPreamble(plain, "#!/bin/sh"),
                withPreamble(plain, "# !"));
        add(
                "a preamble that is another file type",
                ValueQuirks.FALSE_PREAMBLE,
                withPreamble(plain, "II*\0\0\0\1\0"),
                raw(tiff));
        for (String head : List.of(
                "\u0089PNG\r\n",
                "\u00ff\u00d8\u00ff\u00e0",
                "GIF89a",
                "%PDF-1.4",
                "PK\3\4",
                "RIFF",
                "\u001f\u008b\b")) {
            add(
                    "a preamble of a picture, document or archive",
                    ValueQuirks.FOREIGN_PREAMBLE,
                    withPreamble(plain, head),
                    withPreamble(plain, " " + head));
        }
        add(
                "a preamble with a directory of too many entries",
                ValueQuirks.FALSE_PREAMBLE,
                withPreamble(plain, "MM\0*\0\0\0\u0080"),
                raw(tiff));
        add(
                "a preamble of BigTIFF",
                ValueQuirks.FALSE_PREAMBLE,
                withPreamble(plain, "II+\0\b\0\0\0\0\0\1"),
                withPreamble(plain, "II\0"));
    }

    private static TypedBytes raw(byte[] bytes) {
        return new TypedBytes().raw(bytes);
    }

    private static TypedBytes withPreamble(TypedBytes file, String preamble) {
        byte[] bytes = file.bytes();
        byte[] first = preamble.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(first, 0, bytes, 0, first.length);
        return raw(bytes);
    }

    /** TIFF 6.0: a directory of one entry in the padding at the end. */
    private static byte[] withDirectory(TypedBytes file) {
        int directory = file.bytes().length + 12;
        byte[] entries = new byte[2 + 12 + 4];
        entries[0] = 1;
        byte[] bytes = raw(file.bytes()).explicit(0xFFFC_FFFC, "OB", entries).bytes();
        byte[] header = {'I', 'I', '*', 0, 0, 0, 0, 0};
        Bytes.put32L(header, 4, directory);
        System.arraycopy(header, 0, bytes, 0, header.length);
        return bytes;
    }

    private void addMeta() {
        TypedBytes noInstance = new TypedBytes()
                .explicit(Tag.FileMetaInformationVersion, "OB", new byte[] {0, 1})
                .explicit(Tag.MediaStorageSOPClassUID, "UI", "1.2\0")
                .explicit(Tag.MediaStorageSOPInstanceUID, "UI", "")
                .explicit(Tag.TransferSyntaxUID, "UI", "1.2.840.10008.1.2.1\0")
                .explicit(Tag.ImplementationClassUID, "UI", "1.2.34");
        add(
                "meta without what it must have",
                ValueQuirks.META_INCOMPLETE,
                ct(TypedBytes.withMeta(noInstance)),
                ct(explicit()));
        add("group length wrong", ValueQuirks.GROUP_LENGTH, group(12, false), group(10, false));
        add("group length wrong at the end", ValueQuirks.GROUP_LENGTH, lastGroup(8), lastGroup(10));
        add("a group length that leaves delimiters out", ValueQuirks.GROUP_LENGTH, group(38, true), group(46, true));
    }

    private static TypedBytes group(int length, boolean sequence) {
        TypedBytes file = ct(explicit().explicit(0x0008_0000, "UL", TypedBytes.int32(length)));
        if (sequence) {
            file.explicitHeader(Tag.ReferencedStudySequence, "SQ", UNDEFINED)
                    .undefinedItem()
                    .itemDelimiter()
                    .sequenceDelimiter()
                    .raw(new byte[0]);
        }
        return file.explicit(Tag.PatientID, "LO", "4711");
    }

    private static TypedBytes lastGroup(int length) {
        return ct(explicit())
                .explicit(0x0010_0000, "UL", TypedBytes.int32(length))
                .explicit(Tag.PatientID, "LO", "X1");
    }

    // ---- UN and private elements

    private static TypedBytes items() {
        return new TypedBytes()
                .undefinedItem()
                .implicit(Tag.CodeValue, "AB")
                .itemDelimiter()
                .item(0);
    }

    private void addUnknown() {
        byte[] items = items().bytes();
        TypedBytes sequence = ct(explicit().explicit(Tag.LanguageCodeSequence, "UN", items));
        TypedBytes undefined = ct(explicit()
                .explicitHeader(Tag.LanguageCodeSequence, "UN", UNDEFINED)
                .raw(items)
                .sequenceDelimiter());
        TypedBytes own = owned(ct(explicit()))
                .explicitHeader(PRIVATE, "UN", UNDEFINED)
                .raw(items)
                .sequenceDelimiter();
        add("SQ as UN", ValueQuirks.SQ_AS_UN, sequence, own);
        add("SQ as UN of undefined length", ValueQuirks.SQ_AS_UN, undefined, own);
        byte[] almost = Arrays.copyOf(items, items.length + 2);
        add(
                "UN with defined length holding items",
                ValueQuirks.ITEMS_AS_UN,
                owned(ct(explicit())).explicit(PRIVATE, "UN", items),
                owned(ct(explicit())).explicit(PRIVATE, "UN", almost));
        addElementOfUn();
    }

    private void addElementOfUn() {
        byte[] longText = new byte[70_000];
        Arrays.fill(longText, (byte) 'a');
        add(
                "UN of a known element",
                ValueQuirks.KNOWN_AS_UN,
                ct(explicit()).explicit(Tag.PatientComments, "UN", "short"),
                ct(explicit()).explicit(Tag.PatientComments, "UN", longText));
    }

    private static TypedBytes owned(TypedBytes before) {
        return before.explicit(CREATOR, "LO", "ACME");
    }

    private void addPrivate() {
        TypedBytes right = owned(ct(explicit())).explicit(PRIVATE, "SH", "AB");
        add(
                "private elements without creator",
                ValueQuirks.NO_CREATOR,
                ct(explicit()).explicit(PRIVATE, "SH", "AB"),
                right);
        add(
                "private sequences",
                ValueQuirks.NO_CREATOR,
                privateItem(owned(ct(explicit())), new TypedBytes()),
                privateItem(owned(ct(explicit())), owned(new TypedBytes())));
        add("wrong private creators", ValueQuirks.WRONG_CREATOR, ct(explicit()).explicit(CREATOR, "LO", "  "), right);
        add(
                "a private creator that is no LO",
                ValueQuirks.WRONG_CREATOR,
                ct(explicit()).explicit(CREATOR, "UN", "ACME").explicit(PRIVATE, "SH", "AB"),
                right);
        add(
                "a private creator that is a sequence",
                ValueQuirks.WRONG_CREATOR,
                ct(explicit()).explicitHeader(CREATOR, "SQ", 0).explicit(PRIVATE, "SH", "AB"),
                right);
        add(
                "a private creator that is there twice",
                ValueQuirks.WRONG_CREATOR,
                owned(ct(explicit())).explicit(CREATOR + 1, "LO", "ACME"),
                owned(ct(explicit())).explicit(CREATOR + 1, "LO", "ACME 2").explicit(0x0011_0010, "LO", "ACME"));
        add(
                "a private creator beyond the default characters",
                ValueQuirks.WRONG_CREATOR,
                ct(explicit().explicit(Tag.SpecificCharacterSet, "CS", "ISO_IR 100"))
                        .explicit(CREATOR, "LO", "\u00c4CME"),
                right);
        add(
                "a private element of no block",
                ValueQuirks.PRIVATE_NUMBER,
                ct(explicit()).explicit(0x0009_0001, "SH", "AB"),
                right);
        add(
                "a private element of a group that has none",
                ValueQuirks.PRIVATE_NUMBER,
                ct(explicit().explicit(0x0007_0010, "LO", "AB")),
                right);
    }

    private static TypedBytes privateItem(TypedBytes before, TypedBytes creator) {
        return before.explicitHeader(PRIVATE, "SQ", UNDEFINED)
                .undefinedItem()
                .raw(creator.bytes())
                .explicit(PRIVATE, "SH", "AB")
                .itemDelimiter()
                .sequenceDelimiter();
    }

    // ---- characters

    private static TypedBytes named(String terms, byte[] name) {
        TypedBytes file = explicit();
        if (!terms.isEmpty()) {
            file.explicit(Tag.SpecificCharacterSet, "CS", terms);
        }
        return ct(file).explicit(Tag.PatientName, "PN", name);
    }

    private void addCharacterSets() {
        byte[] latin = "M\u00fcller".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf = "M\u00fcller ".getBytes(StandardCharsets.UTF_8);
        add("charset misspelt", ValueQuirks.CHARSET_MISSPELT, named("ISO_IR_100", latin), named("ISO_IR 100", latin));
        add(
                "charset that nobody knows",
                ValueQuirks.CHARSET_MISSPELT,
                named("LATIN", latin),
                named("\\ISO 2022 IR 87", ESCAPED));
        add("charset undeclared", ValueQuirks.CHARSET_UNDECLARED, named("", latin), named("ISO_IR 100", latin));
        add(
                "charset undeclared, with an escape sequence",
                ValueQuirks.CHARSET_UNDECLARED,
                named("ISO_IR 100", ESCAPED),
                named("ISO 2022 IR 6\\ISO 2022 IR 87", ESCAPED));
        add(
                "bytes that are not of the charset",
                ValueQuirks.CHARSET_WRONG,
                named("ISO_IR 192", latin),
                named("ISO_IR 192", utf));
        TypedBytes inItem = inItem(named("ISO_IR 192", utf), latin, "");
        add(
                "a charset that an item inherits",
                ValueQuirks.CHARSET_WRONG,
                inItem,
                inItem(named("ISO_IR 192", utf), latin, "ISO_IR 100"));
    }

    private static TypedBytes inItem(TypedBytes before, byte[] name, String terms) {
        before.explicitHeader(Tag.ContentSequence, "SQ", UNDEFINED).undefinedItem();
        if (!terms.isEmpty()) {
            before.explicit(Tag.SpecificCharacterSet, "CS", terms);
        }
        return before.explicit(Tag.PatientName, "PN", name).itemDelimiter().sequenceDelimiter();
    }

    private void addCharacters() {
        addElement("NUL in text", ValueQuirks.CONTROL_CHARACTER, Tag.PatientComments, "LT", "a\0b", "a\r\n\tb\f");
        addElement("control characters in text", ValueQuirks.CONTROL_CHARACTER, Tag.PatientID, "LO", "a\nb", "a^b=c");
        add(
                "control characters above 7FH",
                ValueQuirks.CONTROL_CHARACTER,
                named("ISO_IR 100", new byte[] {'a', (byte) 0x92}),
                named("ISO_IR 100", new byte[] {'a', (byte) 0xB4}));
        addElement("small letters in CS", ValueQuirks.WRONG_CHARACTER, Tag.PatientSex, "CS", "m ", "M ");
        addElement(
                "a backslash in one value",
                ValueQuirks.WRONG_CHARACTER,
                Tag.ScheduledStationAETitle,
                "AE",
                "\u00c4",
                "A\\B");
        addElement("wrong padding", ValueQuirks.WRONG_PADDING, Tag.PatientID, "LO", "ABC\0", "ABC ");
        addElement(
                "a UID with more padding than it needs",
                ValueQuirks.WRONG_PADDING,
                Tag.StudyInstanceUID,
                "UI",
                "1.2\0\0\0",
                "1.2\0");
        addElement("LO of 65 characters", ValueQuirks.TOO_LONG, Tag.PatientID, "LO", "a".repeat(65), "a".repeat(64));
        byte[] twoBytes = "\u00e4".repeat(64).getBytes(StandardCharsets.UTF_8);
        byte[] more = "\u00e4".repeat(65).getBytes(StandardCharsets.UTF_8);
        add(
                "PN of 65 characters of two bytes",
                ValueQuirks.TOO_LONG,
                named("ISO_IR 192", more),
                named("ISO_IR 192", twoBytes));
    }

    private void addUids() {
        addElement(
                "UIDs with trailing spaces", ValueQuirks.UID_PADDING, Tag.StudyInstanceUID, "UI", "1.2.3 ", "1.2.3\0");
        addElement("UIDs with leading zeros", ValueQuirks.UID_FORM, Tag.StudyInstanceUID, "UI", "1.02.3", "1.0.203");
        addElement("UIDs with letters", ValueQuirks.UID_FORM, Tag.StudyInstanceUID, "UI", "1.a.3\\1.2", "1.3\\1.2");
        addElement("UIDs with an empty component", ValueQuirks.UID_FORM, Tag.StudyInstanceUID, "UI", "1..3", "0.3");
        addElement(
                "UIDs above 64 characters",
                ValueQuirks.TOO_LONG,
                Tag.StudyInstanceUID,
                "UI",
                "1".repeat(65),
                "1".repeat(64));
    }

    private void addDates() {
        addElement("DA in the old form", ValueQuirks.OLD_DATE, Tag.StudyDate, "DA", "1993.11.24", "19931124");
        addElement("TM in the old form", ValueQuirks.OLD_DATE, Tag.StudyTime, "TM", "09:53:00.5", "095300.5");
        addElement("a day that is none", ValueQuirks.DATE_FORM, Tag.StudyDate, "DA", "20230229", "20240229");
        addElement("part of a date", ValueQuirks.DATE_FORM, Tag.StudyDate, "DA", "202402", "        ");
        addElement("a time that is none", ValueQuirks.DATE_FORM, Tag.StudyTime, "TM", "2460", "23");
        addElement(
                "a date and time that is none",
                ValueQuirks.DATE_FORM,
                Tag.AcquisitionDateTime,
                "DT",
                "2024-02-01",
                "20240201+0100");
        addElement("an age that is none", ValueQuirks.DATE_FORM, Tag.PatientAge, "AS", "45", "045Y");
    }

    // ---- numbers

    private void addNumbers() {
        addElement("DS with comma", ValueQuirks.DECIMAL_COMMA, Tag.PatientWeight, "DS", "72,5", "72.5");
        addElement(
                "DS too long",
                ValueQuirks.TOO_LONG,
                Tag.PatientWeight,
                "DS",
                "0.12345678901234567",
                "0.12345678901234\\1.5E-3 ");
        addElement("DS that is no number", ValueQuirks.NUMBER_FORM, Tag.PatientWeight, "DS", "72 kg", " 72 ");
        addElement("IS that is no whole number", ValueQuirks.NUMBER_FORM, Tag.InstanceNumber, "IS", "1.5", "+1");
        addElement("IS beyond 32 bits", ValueQuirks.NUMBER_FORM, Tag.InstanceNumber, "IS", "2147483648", "-2147483648");
        addElement(
                "binary numbers that end within one",
                ValueQuirks.VALUE_LENGTH,
                Tag.RegionLocationMinX0,
                "UL",
                new byte[6],
                new byte[8]);
    }

    // ---- pixel data

    private static TypedBytes image(TypedBytes before, int allocated, String frames, String photometric) {
        return before.explicit(Tag.SamplesPerPixel, "US", TypedBytes.int16(photometric.startsWith("YBR") ? 3 : 1))
                .explicit(Tag.PhotometricInterpretation, "CS", photometric)
                .explicit(Tag.NumberOfFrames, "IS", frames)
                .explicit(Tag.Rows, "US", TypedBytes.int16(3))
                .explicit(Tag.Columns, "US", TypedBytes.int16(3))
                .explicit(Tag.BitsAllocated, "US", TypedBytes.int16(allocated));
    }

    private static TypedBytes natively(int allocated, String frames, String photometric, int bytes) {
        return image(ct(explicit()), allocated, frames, photometric).explicit(Tag.PixelData, "OW", new byte[bytes]);
    }

    private void addPixelData() {
        Quirk quirk = FrameQuirks.SHORT_PIXEL_DATA;
        add(
                "pixel data length short",
                quirk,
                natively(16, "2", "MONOCHROME2", 34),
                natively(16, "2", "MONOCHROME2", 36));
        add(
                "pixel data of bits that are short",
                quirk,
                natively(1, "2", "MONOCHROME2", 2),
                natively(1, "1", "MONOCHROME2", 2));
        add(
                "pixel data of half chrominance that are short",
                quirk,
                natively(8, "1", "YBR_FULL", 26),
                natively(8, "1", "YBR_FULL_422", 20));
        add(
                "pixel data of half chrominance that are short, with a padding that is wrong",
                ValueQuirks.WRONG_PADDING,
                natively(8, "1", "YBR_PARTIAL_422\0", 20),
                natively(8, "1", "YBR_PARTIAL_422", 20));
    }

    /** Two frames, the first of two fragments of 4 and 6 bytes, the second of one. */
    private static TypedBytes encapsulated(TypedBytes extended, long... offsets) {
        TypedBytes table = new TypedBytes();
        for (long offset : offsets) {
            table.raw(TypedBytes.int32(offset));
        }
        return image(ct(TypedBytes.wholeFile("1.2.840.10008.1.2.4.50")), 8, "2", "MONOCHROME2")
                .raw(extended.bytes())
                .explicitHeader(Tag.PixelData, "OB", UNDEFINED)
                .item(table.bytes().length)
                .raw(table.bytes())
                .item(4)
                .raw(new byte[4])
                .item(6)
                .raw(new byte[6])
                .item(2)
                .raw(new byte[2])
                .sequenceDelimiter();
    }

    private static TypedBytes longs(int tag, long... values) {
        TypedBytes all = new TypedBytes();
        for (long value : values) {
            all.raw(TypedBytes.int32(value)).raw(new byte[4]);
        }
        return new TypedBytes().explicit(tag, "OV", all.bytes());
    }

    private void addOffsetTables() {
        TypedBytes none = new TypedBytes();
        TypedBytes right = encapsulated(none, 0, 26);
        TypedBytes offsets = longs(Tag.ExtendedOffsetTable, 0, 26);
        TypedBytes lengths = longs(Tag.ExtendedOffsetTableLengths, 10, 2);
        TypedBytes both = raw(offsets.bytes()).raw(lengths.bytes());
        TypedBytes wrong = longs(Tag.ExtendedOffsetTable, 0, 10).raw(lengths.bytes());
        TypedBytes fewer = longs(Tag.ExtendedOffsetTable, 0, 26)
                .raw(longs(Tag.ExtendedOffsetTableLengths, 10).bytes());
        add("offset tables wrong", FrameQuirks.OFFSET_TABLE_WRONG, encapsulated(none, 0, 24), right);
        add(
                "an Extended Offset Table that is wrong",
                FrameQuirks.OFFSET_TABLE_WRONG,
                encapsulated(wrong),
                encapsulated(both));
        add("an offset table that goes back", FrameQuirks.OFFSET_TABLE_ORDER, encapsulated(none, 0, 0), right);
        add(
                "an offset table that counts from its own item",
                FrameQuirks.OFFSET_TABLE_START,
                encapsulated(none, 16, 42),
                right);
        add(
                "an offset table of too many frames",
                FrameQuirks.OFFSET_TABLE_LENGTH,
                encapsulated(none, 0, 12, 26),
                encapsulated(none));
        add(
                "an offset table of too few frames",
                FrameQuirks.OFFSET_TABLE_LENGTH,
                encapsulated(none, 0),
                encapsulated(none));
        add(
                "an Extended Offset Table without lengths",
                FrameQuirks.EXTENDED_LENGTHS_WRONG,
                encapsulated(offsets),
                encapsulated(both));
        add(
                "an Extended Offset Table with fewer lengths",
                FrameQuirks.EXTENDED_LENGTHS_WRONG,
                encapsulated(fewer),
                encapsulated(both));
        add(
                "an Extended Offset Table beside a Basic one",
                FrameQuirks.TWO_OFFSET_TABLES,
                encapsulated(both, 0, 26),
                encapsulated(both));
    }
}
