package org.skiagraph.conformance.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.codec.frames.OffsetTables;
import org.skiagraph.conformance.Corpus;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataSet;

/** Files to be damaged: of the corpus, and made by code where it has none. */
public final class Seeds {
    /** Nested undefined lengths, fragments with and without tables, private and deflated sequences; all of 100 KB and more. */
    static final List<String> LARGE = List.of(
            "dicom/pydicom-data/liver.dcm", // segmentation: 37 items of undefined length, nested
            "dicom/fo-dicom/GH626.dcm", // items of undefined length
            "dicom/dcm4che/MR01.dcm", // items of undefined length in sequences of defined length
            "dicom/fo-dicom/GH1261.dcm", // fragments behind nested items
            "dicom/wg04/MR1_JLSN.dcm", // fragments
            "dicom/dicomparser/CT0012.fragmented_no_bot_jpeg_lossless.57.dcm", // many fragments a frame
            "dicom/dcm4che/NM-MONO2-16-13x-heart"); // native frames, group lengths

    private static final int LARGE_BYTES = 100_000;
    private static final int SMALL_BYTES = 6_000;
    private static final int PREFIX = 132;

    /** Transfer syntaxes of Data Sets without meta. */
    public static final List<TransferSyntax> BARE = List.of(
            TransferSyntax.ImplicitVRLittleEndian,
            TransferSyntax.ExplicitVRLittleEndian,
            TransferSyntax.ExplicitVRBigEndian,
            TransferSyntax.DeflatedExplicitVRLittleEndian,
            TransferSyntax.RLELossless);

    private Seeds() {}

    /** Ten files of at least 100 KB: those named, and three made here, with EOT, deflated, and in ISO 2022. */
    static Map<String, byte[]> large() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : LARGE) {
            files.put(name, Files.readAllBytes(Corpus.root().resolve(name)));
        }
        files.put("made/extended-offset-table", extendedTable(180, 600));
        files.put("made/deflated", deflated(100_500));
        files.put("made/iso-2022", iso2022(30, 400));
        files.forEach((name, bytes) -> {
            if (bytes.length < LARGE_BYTES) {
                throw new IllegalStateException(name + " has " + bytes.length + " bytes");
            }
        });
        return files;
    }

    /** Small files: of the corpus, and made here. */
    static Map<String, byte[]> small() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Path file : Corpus.files("dicom")) {
            if (Files.size(file) < SMALL_BYTES && !file.toString().endsWith(".json")) {
                files.put(Corpus.name(file), Files.readAllBytes(file));
            }
        }
        files.putAll(made());
        return files;
    }

    /** Small files made by code, one a form that bytes can have. */
    public static Map<String, byte[]> made() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("made/extended-offset-table-small", extendedTable(5, 7));
        files.put("made/fragments-small", fragments());
        files.put("made/deflated-small", deflated(100));
        files.put("made/iso-2022-small", iso2022(2, 2));
        for (TransferSyntax syntax : List.of(
                TransferSyntax.ImplicitVRLittleEndian,
                TransferSyntax.ExplicitVRLittleEndian,
                TransferSyntax.ExplicitVRBigEndian)) {
            files.put("made/" + syntax.uid(), bytes(nested(3), syntax));
        }
        return files;
    }

    /** Small Data Sets without meta, each behind a byte that is the number of its transfer syntax in {@link #BARE}. */
    public static Map<String, byte[]> bare() throws IOException {
        Map<String, byte[]> bare = new LinkedHashMap<>();
        for (int i = 0; i < BARE.size(); i++) {
            byte[] dataSet = bareIn(BARE.get(i));
            byte[] seed = new byte[dataSet.length + 1];
            seed[0] = (byte) i;
            System.arraycopy(dataSet, 0, seed, 1, dataSet.length);
            bare.put(BARE.get(i).uid().toString(), seed);
        }
        return bare;
    }

    /** A small Data Set without meta. */
    public static byte[] bareIn(TransferSyntax syntax) throws IOException {
        byte[] file = syntax.equals(TransferSyntax.RLELossless) ? fragments() : bytes(nested(2), syntax);
        int metaLength = Bytes.int32L(file, PREFIX + 8); // of group length itself: 8 bytes of header, 4 of value
        return Arrays.copyOfRange(file, PREFIX + 12 + metaLength, file.length);
    }

    private static byte[] bytes(DataSet dataSet, TransferSyntax syntax) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DicomFile.of(dataSet, syntax).write(out, syntax, WriteOptions.standard());
        return out.toByteArray();
    }

    private static DataSet image(int frames, int columns) {
        return new DataSet()
                .set(Tag.SOPClassUID, "1.2.840.10008.5.1.4.1.1.7.2")
                .set(Tag.SOPInstanceUID, "1.2.3.4")
                .set(Tag.PatientName, "Hostile^Input")
                .set(Tag.NumberOfFrames, frames)
                .set(Tag.SamplesPerPixel, 1)
                .set(Tag.PhotometricInterpretation, "MONOCHROME2")
                .set(Tag.Rows, 1)
                .set(Tag.Columns, columns)
                .set(Tag.BitsAllocated, 8)
                .set(Tag.BitsStored, 8)
                .set(Tag.HighBit, 7)
                .set(Tag.PixelRepresentation, 0);
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static List<BulkData> pieces(int count, int length) {
        List<BulkData> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pieces.add(BulkData.of(noise(length + i % 2)));
        }
        return pieces;
    }

    private static byte[] extendedTable(int frames, int columns) throws IOException {
        DataSet image = OffsetTables.of(pieces(frames, columns)).applyExtendedTo(image(frames, columns));
        return bytes(image, TransferSyntax.EncapsulatedUncompressedExplicitVRLittleEndian);
    }

    private static byte[] fragments() throws IOException {
        DataSet image = OffsetTables.of(pieces(5, 3), new int[] {2, 3}).applyTo(image(2, 7));
        return bytes(image, TransferSyntax.EncapsulatedUncompressedExplicitVRLittleEndian);
    }

    /** Items in items, with a value of many VRs in each. */
    private static DataSet nested(int depth) {
        DataSet inner = values();
        for (int i = 1; i < depth; i++) {
            DataSet outer = values();
            outer.setItems(Tag.ContentSequence, inner, values());
            outer.setItems(Tag.ReferencedStudySequence);
            inner = outer;
        }
        return inner;
    }

    private static DataSet values() {
        return new DataSet()
                .set(Tag.SOPInstanceUID, "1.2.3.4")
                .set(Tag.StudyDate, "20261123")
                .set(Tag.StudyTime, "235959.99")
                .set(Tag.AcquisitionDateTime, "20261123120000.5+0100")
                .set(Tag.PatientName, "Hostile^Input=A=B")
                .set(Tag.PatientAge, "042Y")
                .set(Tag.PixelSpacing, "0.5", "1e-3")
                .set(Tag.InstanceNumber, -7)
                .set(Tag.FrameIncrementPointer, Vr.AT, 0x00181063L)
                .set(Tag.ReferencedSamplePositions, 1, 2)
                .set(Tag.TextValue, "text")
                .setBytes(0x00091001, Vr.UN, new byte[] {1, 2, 3, 4})
                .set(0x00090010, Vr.LO, "SKIAGRAPH TEST");
    }

    private static byte[] deflated(int noise) throws IOException {
        DataSet dataSet = nested(4).setBytes(Tag.EncapsulatedDocument, Vr.OB, noise(noise + (noise & 1)));
        return bytes(dataSet, TransferSyntax.DeflatedExplicitVRLittleEndian);
    }

    /** Names and text in several code extensions, in items, before native pixels. PS3.5 annexes H and I. */
    private static byte[] iso2022(int items, int rows) throws IOException {
        DataSet image = image(1, 250)
                .set(Tag.Rows, rows)
                .set(Tag.SpecificCharacterSet, "", "ISO 2022 IR 87", "ISO 2022 IR 159", "ISO 2022 IR 149");
        DataSet[] all = new DataSet[items];
        for (int i = 0; i < items; i++) {
            all[i] = DataSet.itemIn(image.characterSet());
        }
        image.setItems(Tag.ReferencedPatientSequence, all);
        for (DataSet item : all) {
            item.set(Tag.PatientName, "Yamada^Tarou=\u5c71\u7530^\u592a\u90ce=\u3084\u307e\u3060^\u305f\u308d\u3046");
            item.set(Tag.InstitutionName, "\uae40\ud76c\uc911 \\ \u4e02".replace(" \\ ", " "));
        }
        image.setBytes(Tag.PixelData, Vr.OB, noise(rows * 250));
        byte[] bytes = bytes(image, TransferSyntax.ExplicitVRLittleEndian);
        if (!new String(bytes, StandardCharsets.ISO_8859_1).contains("\u001b$B")) {
            throw new IllegalStateException("no escape sequence was written");
        }
        return bytes;
    }
}
