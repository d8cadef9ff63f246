package org.skiagraph.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.dictionary.Tag;

/** What the reader finds while it reads. All firing files hold a Modality of CT, which is read in spite of the damage. */
final class ReaderQuirkCases {
    private static final long UNDEFINED = 0xFFFF_FFFFL;
    private static final String EXPLICIT = "1.2.840.10008.1.2.1";
    private static final String IMPLICIT = "1.2.840.10008.1.2";
    private static final String BIG = "1.2.840.10008.1.2.2";
    private static final String DEFLATED = "1.2.840.10008.1.2.1.99";
    private static final String JPEG = "1.2.840.10008.1.2.4.50";
    private static final int TRAILING_PADDING = 0xFFFC_FFFC;

    private final List<QuirkCase> cases = new ArrayList<>();

    private ReaderQuirkCases() {}

    static List<QuirkCase> all() {
        ReaderQuirkCases all = new ReaderQuirkCases();
        all.addFile();
        all.addEncoding();
        all.addLengths();
        all.addNesting();
        all.addItems();
        all.addEnds();
        all.addDeflated();
        return all.cases;
    }

    private void add(String story, Quirk quirk, TypedBytes firing, TypedBytes alike) {
        cases.add(QuirkCase.of(story, quirk, firing, alike));
    }

    static TypedBytes explicit() {
        return TypedBytes.wholeFile(EXPLICIT);
    }

    static TypedBytes implicit() {
        return TypedBytes.wholeFile(IMPLICIT);
    }

    static TypedBytes ct(TypedBytes before) {
        return before.explicit(Tag.Modality, "CS", "CT");
    }

    private static TypedBytes implicitCt(TypedBytes before) {
        return before.implicit(Tag.Modality, "CT");
    }

    private static TypedBytes raw(byte[] bytes) {
        return new TypedBytes().raw(bytes);
    }

    /** Meta that is all there but for its transfer syntax, which may be given. */
    private static TypedBytes meta(TypedBytes syntax) {
        return new TypedBytes()
                .explicit(Tag.FileMetaInformationVersion, "OB", new byte[] {0, 1})
                .explicit(Tag.MediaStorageSOPClassUID, "UI", "1.2\0")
                .explicit(Tag.MediaStorageSOPInstanceUID, "UI", "1.2.34")
                .raw(syntax.bytes())
                .explicit(Tag.ImplementationClassUID, "UI", "1.2.34");
    }

    private static TypedBytes syntax() {
        return new TypedBytes().explicit(Tag.TransferSyntaxUID, "UI", EXPLICIT + "\0");
    }

    private void addFile() {
        TypedBytes whole = ct(explicit());
        byte[] filled = whole.bytes();
        Arrays.fill(filled, 0, 128, (byte) 'D');
        add("no meta", DataSetQuirks.NO_META, ct(new TypedBytes()), whole);
        byte[] bytes = whole.bytes();
        add("no preamble", DataSetQuirks.NO_PREAMBLE, raw(Arrays.copyOfRange(bytes, 128, bytes.length)), raw(filled));
        add(
                "no preamble and no prefix",
                DataSetQuirks.NO_PREAMBLE,
                raw(Arrays.copyOfRange(bytes, 132, bytes.length)),
                whole);
        add(
                "no transfer syntax",
                DataSetQuirks.NO_SYNTAX,
                ct(TypedBytes.withMeta(meta(new TypedBytes()))),
                ct(TypedBytes.withMeta(meta(syntax()))));
        TypedBytes wrong = new TypedBytes()
                .raw(new byte[128])
                .text("DICM")
                .explicit(Tag.FileMetaInformationGroupLength, "UL", TypedBytes.int32(999))
                .raw(meta(syntax()).bytes());
        TypedBytes longer = meta(syntax()).explicit(Tag.SourceApplicationEntityTitle, "AE", "MODALITY");
        add("meta length wrong", DataSetQuirks.META_LENGTH, ct(wrong), ct(TypedBytes.withMeta(longer)));
        TypedBytes implicitMeta = new TypedBytes()
                .raw(new byte[128])
                .text("DICM")
                .implicit(Tag.FileMetaInformationGroupLength, TypedBytes.int32(78))
                .implicit(Tag.FileMetaInformationVersion, new byte[] {0, 1})
                .implicit(Tag.MediaStorageSOPClassUID, "1.2\0")
                .implicit(Tag.MediaStorageSOPInstanceUID, "1.2.34")
                .implicit(Tag.TransferSyntaxUID, EXPLICIT + "\0")
                .implicit(Tag.ImplementationClassUID, "1.2.3\0");
        add("meta in implicit VR", DataSetQuirks.META_IMPLICIT, ct(implicitMeta), implicitCt(implicit()));
        add(
                "meta in the data set",
                DataSetQuirks.LATE_META,
                ct(explicit()
                        .explicit(0x0000_0010, "SH", "before")
                        .explicit(Tag.TransferSyntaxUID, "UI", "1.2.840.10008.1.2.5\0")),
                ct(explicit().explicit(Tag.FileSetID, "CS", "SET")));
    }

    private void addEncoding() {
        add(
                "data set syntax other than declared",
                DataSetQuirks.OTHER_SYNTAX,
                implicitCt(explicit()),
                implicitCt(implicit()));
        add(
                "explicit data set declared as implicit",
                DataSetQuirks.OTHER_SYNTAX,
                ct(implicit()),
                implicit().implicit(Tag.Modality, "CT").implicit(Tag.InstitutionName, "CS"));
        String bigCt = "0008 0060 4353 0002 4354";
        add(
                "big endian under a little endian UID",
                DataSetQuirks.OTHER_BYTE_ORDER,
                explicit().hex(bigCt),
                TypedBytes.wholeFile(BIG).hex(bigCt));
        add(
                "implicit elements inside explicit ones",
                DataSetQuirks.IMPLICIT_ELEMENT,
                ct(explicit()
                        .explicit(Tag.SpecificCharacterSet, "CS", "ISO_IR 100")
                        .implicit(Tag.ImageType, "ORIGINAL")),
                privateSequence(ct(explicit()))); // whose items are implicit, as UN has it
        add(
                "explicit elements inside implicit ones",
                DataSetQuirks.EXPLICIT_ELEMENT,
                ct(implicit().implicit(Tag.ImageType, "ORIGINAL")),
                implicitCt(implicit()).implicit(Tag.PixelData, new byte['A' << 8 | 'D'])); // a length that spells a VR
        for (String letters : List.of("??", "  ")) {
            add(
                    "VR '" + letters + "'",
                    DataSetQuirks.UNKNOWN_VR,
                    ct(explicit().explicit(Tag.ImageType, letters, "ORIGINAL")),
                    ct(explicit()).explicit(Tag.StudyDescription, "LO", letters + "CS"));
        }
    }

    private static TypedBytes privateSequence(TypedBytes before) {
        return before.explicit(0x0009_0010, "LO", "ACME")
                .explicitHeader(0x0009_1001, "UN", UNDEFINED)
                .undefinedItem()
                .implicit(Tag.CodeValue, "AB")
                .itemDelimiter()
                .sequenceDelimiter();
    }

    private void addLengths() {
        TypedBytes longForm = explicit().tag(Tag.ImageType).text("CS").raw((byte) 0, (byte) 0);
        TypedBytes empty = ct(explicit().explicit(Tag.ImageType, "CS", ""))
                .explicit(0x0010_0000, "UL", TypedBytes.int32(8))
                .explicit(Tag.PatientName, "PN", "")
                .explicit(0x0018_0000, "UL", TypedBytes.int32(0));
        add(
                "32-bit length in a short-form VR",
                DataSetQuirks.LONG_LENGTH,
                ct(longForm.raw(TypedBytes.int32(8)).text("ORIGINAL")),
                empty);
        add(
                "32-bit length in the last element",
                DataSetQuirks.LONG_LENGTH,
                ct(explicit())
                        .tag(Tag.PatientID)
                        .text("LO")
                        .raw(new byte[2])
                        .raw(TypedBytes.int32(2))
                        .text("AB"),
                ct(explicit()).explicit(Tag.PatientID, "LO", ""));
        add(
                "odd length",
                DataSetQuirks.ODD_LENGTH,
                ct(explicit().explicitHeader(Tag.ImageType, "CS", 3).text("ABC")),
                ct(explicit().explicit(Tag.ImageType, "CS", "ABC")));
        add(
                "pixel data length odd",
                DataSetQuirks.ODD_LENGTH,
                ct(explicit()).explicit(Tag.PixelData, "OB", new byte[3]),
                ct(explicit()).explicit(Tag.PixelData, "OB", new byte[4]));
        add(
                "fragments of odd length",
                DataSetQuirks.ODD_FRAGMENT,
                fragments(3).sequenceDelimiter(),
                fragments(4).sequenceDelimiter());
        add(
                "undefined length on a non-sequence",
                DataSetQuirks.UNDEFINED_LENGTH,
                implicitCt(implicit().implicitHeader(Tag.ImageType, UNDEFINED).sequenceDelimiter()),
                implicitCt(implicit()
                        .implicitHeader(Tag.LanguageCodeSequence, UNDEFINED)
                        .sequenceDelimiter()));
    }

    private static TypedBytes fragments(int bytes) {
        return ct(TypedBytes.wholeFile(JPEG))
                .explicitHeader(Tag.PixelData, "OB", UNDEFINED)
                .item(0)
                .item(bytes)
                .raw(new byte[bytes]);
    }

    private static TypedBytes referenced(TypedBytes before) {
        return before.explicitHeader(Tag.ReferencedStudySequence, "SQ", UNDEFINED)
                .undefinedItem();
    }

    private void addNesting() {
        TypedBytes ended = referenced(ct(explicit())).itemDelimiter().sequenceDelimiter();
        add("missing delimiters", DataSetQuirks.MISSING_DELIMITER, referenced(ct(explicit())), ended);
        add(
                "a missing item delimiter",
                DataSetQuirks.MISSING_DELIMITER,
                referenced(ct(explicit())).undefinedItem().itemDelimiter().sequenceDelimiter(),
                referenced(ct(explicit()))
                        .itemDelimiter()
                        .undefinedItem()
                        .itemDelimiter()
                        .sequenceDelimiter());
        add(
                "missing sequence delimiter after fragments",
                DataSetQuirks.MISSING_DELIMITER,
                fragments(4),
                fragments(4).sequenceDelimiter());
        add(
                "fragments that another element follows",
                DataSetQuirks.MISSING_DELIMITER,
                fragments(4).explicit(TRAILING_PADDING, "OB", new byte[2]),
                fragments(4).sequenceDelimiter().explicit(TRAILING_PADDING, "OB", new byte[2]));
        add(
                "a delimiter that ends nothing",
                DataSetQuirks.STRAY_DELIMITER,
                ct(explicit().explicit(Tag.ImageType, "CS", "AB").itemDelimiter()),
                ended);
        add(
                "delimiters with non-zero length",
                DataSetQuirks.DELIMITER_LENGTH,
                ct(explicit()
                        .explicitHeader(Tag.LanguageCodeSequence, "SQ", UNDEFINED)
                        .implicitHeader(0xFFFE_E0DD, 4)),
                ct(explicit()
                        .explicitHeader(Tag.LanguageCodeSequence, "SQ", UNDEFINED)
                        .sequenceDelimiter()));
        add(
                "an element in a sequence",
                DataSetQuirks.NO_ITEM,
                ct(explicit().explicitHeader(Tag.LanguageCodeSequence, "SQ", UNDEFINED)),
                ct(explicit().explicitHeader(Tag.LanguageCodeSequence, "SQ", 0)));
    }

    private void addItems() {
        byte[] inner = new TypedBytes().explicit(Tag.CodeValue, "SH", "ABCDEF").bytes();
        int n = inner.length;
        TypedBytes right = after(withItem(8 + n, n, inner));
        add("item length too short", DataSetQuirks.NESTED_LENGTH, after(withItem(8 + n, n - 2, inner)), right);
        add("item length too long", DataSetQuirks.NESTED_LENGTH, after(withItem(8 + n, n + 2, inner)), right);
        add(
                "item length too long by an element",
                DataSetQuirks.NESTED_LENGTH,
                after(withItem(8 + n, n + 10, inner)),
                right);
        add("sequence length too short", DataSetQuirks.NESTED_LENGTH, after(withItem(6 + n, n, inner)), right);
        add(
                "item length too long in a sequence of undefined length",
                DataSetQuirks.MISSING_DELIMITER,
                after(withItem(UNDEFINED, n + 8, inner).sequenceDelimiter()),
                after(withItem(UNDEFINED, n, inner).sequenceDelimiter()));
    }

    private static TypedBytes after(TypedBytes sequence) {
        return sequence.explicit(Tag.PatientID, "LO", "X1");
    }

    private static TypedBytes withItem(long sequence, long item, byte[] inner) {
        return ct(explicit())
                .explicitHeader(Tag.ReferencedStudySequence, "SQ", sequence)
                .item(item)
                .raw(inner);
    }

    private void addEnds() {
        TypedBytes padded = ct(explicit()).explicit(TRAILING_PADDING, "OB", new byte[16]);
        add(
                "truncated values",
                DataSetQuirks.TRUNCATED,
                ct(explicit()).explicitHeader(Tag.PatientName, "PN", 20).text("Doe"),
                ct(explicit()).explicitHeader(Tag.PatientName, "PN", 4).text("Doe "));
        add("trailing garbage", DataSetQuirks.TRAILING_BYTES, ct(explicit()).text("end"), padded);
        add("trailing zero padding", DataSetQuirks.ZERO_PADDING, ct(explicit()).raw(new byte[27]), padded);
        add(
                "three bytes of zero padding",
                DataSetQuirks.ZERO_PADDING,
                ct(explicit()).raw(new byte[3]),
                padded);
        add(
                "tags out of order",
                DataSetQuirks.TAG_ORDER,
                ct(explicit().explicit(Tag.PatientID, "LO", "X1")),
                referenced(ct(explicit()))
                        .explicit(Tag.Modality, "CS", "MR")
                        .itemDelimiter()
                        .sequenceDelimiter());
        add(
                "duplicate tags",
                DataSetQuirks.DUPLICATE_TAG,
                ct(explicit().explicit(Tag.Modality, "CS", "MR")),
                referenced(ct(explicit()))
                        .itemDelimiter()
                        .undefinedItem()
                        .explicit(Tag.Modality, "CS", "CT")
                        .itemDelimiter()
                        .sequenceDelimiter());
    }

    private void addDeflated() {
        byte[] dataSet = ct(new TypedBytes()).bytes();
        byte[] with = deflated(dataSet, false);
        byte[] without = deflated(dataSet, true);
        TypedBytes right = TypedBytes.wholeFile(DEFLATED).raw(without);
        add(
                "deflated with zlib header",
                DataSetQuirks.ZLIB_HEADER,
                TypedBytes.wholeFile(DEFLATED).raw(with),
                right);
        add(
                "declared as deflated and not",
                DataSetQuirks.NOT_DEFLATED,
                TypedBytes.wholeFile(DEFLATED).raw(dataSet),
                right);
        add(
                "deflated bytes that end early",
                DataSetQuirks.DEFLATE_DAMAGED,
                TypedBytes.wholeFile(DEFLATED).raw(unfinished(dataSet)),
                right);
    }

    /** All that was given, and not that it is all. */
    private static byte[] unfinished(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(bytes);
        byte[] out = new byte[bytes.length + 100];
        int length = deflater.deflate(out, 0, out.length, Deflater.SYNC_FLUSH);
        deflater.end();
        return Arrays.copyOf(out, length);
    }

    private static byte[] deflated(byte[] bytes, boolean bare) {
        Deflater deflater = new Deflater(Deflater.NO_COMPRESSION, bare);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream stream = new DeflaterOutputStream(out, deflater)) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }
}
