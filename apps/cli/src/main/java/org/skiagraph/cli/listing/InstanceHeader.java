package org.skiagraph.cli.listing;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skiagraph.codec.DicomReader;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.codec.Token;
import org.skiagraph.dictionary.PrivateDictionary;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.charset.SpecificCharacterSet;

/** What a file says of its patient, study, series and instance. Values are decoded when they are asked for. */
public final class InstanceHeader {
    /** Reads as far as a header goes, and names no private element. */
    public static final ReadOptions OPTIONS = ReadOptions.standard()
            .withStopBefore(Tag.InstanceNumber + 1)
            .withPrivateDictionary(PrivateDictionary.none());

    /** No value that is meant here is longer; of one that is, this is the beginning. */
    private static final int MOST_BYTES = 1024;

    /** In the order of tags. */
    private static final int[] WANTED = {
        Tag.MediaStorageSOPClassUID,
        Tag.MediaStorageSOPInstanceUID,
        Tag.SpecificCharacterSet,
        Tag.SOPClassUID,
        Tag.SOPInstanceUID,
        Tag.StudyDate,
        Tag.SeriesDate,
        Tag.StudyTime,
        Tag.AccessionNumber,
        Tag.Modality,
        Tag.StudyDescription,
        Tag.SeriesDescription,
        Tag.PatientName,
        Tag.PatientID,
        Tag.IssuerOfPatientID,
        Tag.PatientBirthDate,
        Tag.PatientSex,
        Tag.StudyInstanceUID,
        Tag.SeriesInstanceUID,
        Tag.StudyID,
        Tag.SeriesNumber,
        Tag.InstanceNumber
    };

    private final @Nullable DataElement[] values = new @Nullable DataElement[WANTED.length];
    private SpecificCharacterSet charset = SpecificCharacterSet.DEFAULT;
    private Optional<TransferSyntax> syntax = Optional.empty();
    private boolean isDirectory;

    private InstanceHeader() {}

    /**
     * Reads it.
     *
     * @param reader at the beginning, and made with {@link #OPTIONS}
     * @throws org.skiagraph.bounds.DataException if the file is no DICOM file, or so broken that it cannot be read on
     */
    public static InstanceHeader read(DicomReader reader) throws IOException {
        InstanceHeader header = new InstanceHeader();
        Token token = reader.next();
        while (token != Token.END && !header.isDirectory) {
            if (token == Token.ELEMENT || token == Token.META_ELEMENT) {
                header.take(reader);
            }
            header.isDirectory |= token == Token.SEQUENCE && reader.tag() == Tag.DirectoryRecordSequence;
            token = reader.next();
        }
        header.syntax = reader.transferSyntax();
        return header;
    }

    private void take(DicomReader reader) throws IOException {
        int i = reader.depth() == 0 ? Arrays.binarySearch(WANTED, reader.tag()) : -1;
        if (i < 0 || reader.isTruncated()) {
            return;
        }
        byte[] bytes = new byte[(int) Math.min(MOST_BYTES, reader.remaining())];
        int done = 0;
        for (int n = 0; n >= 0 && done < bytes.length; n = reader.read(bytes, done, bytes.length - done)) {
            done += n;
        }
        DataElement element =
                DataElement.ofBytes(reader.tag(), reader.vr(), done == bytes.length ? bytes : new byte[0], charset);
        values[i] = element;
        if (element.tag() == Tag.SpecificCharacterSet) {
            charset = SpecificCharacterSet.of(element.texts());
        }
    }

    /** The text of an element; empty if there is none. */
    public String text(int tag) {
        DataElement element = values[Arrays.binarySearch(WANTED, tag)];
        return element == null ? "" : element.text();
    }

    /** True if nothing of what is looked for is there. */
    public boolean isEmpty() {
        return !isDirectory && Arrays.stream(values).allMatch(Objects::isNull);
    }

    /** True if it is a DICOMDIR, or says neither what nor which instance it is. PS3.10 8.6. */
    public boolean isNoInstance() {
        return isDirectory || instanceUid().isEmpty();
    }

    /** The SOP Instance UID; that of the File Meta Information, if there is no other. */
    public String instanceUid() {
        String uid = text(Tag.SOPInstanceUID);
        return uid.isEmpty() ? text(Tag.MediaStorageSOPInstanceUID) : uid;
    }

    /** The SOP Class UID; that of the File Meta Information, if there is no other. */
    public String classUid() {
        String uid = text(Tag.SOPClassUID);
        return uid.isEmpty() ? text(Tag.MediaStorageSOPClassUID) : uid;
    }

    /** The transfer syntax's UID; empty if it is not known. */
    public String transferSyntax() {
        return syntax.isEmpty() ? "" : syntax.get().uid().toString();
    }

    /** The values that name the series, from the patient on. */
    List<String> seriesKey() {
        String id = text(Tag.PatientID);
        return List.of(
                id,
                id.isEmpty() ? text(Tag.PatientName) : text(Tag.IssuerOfPatientID),
                text(Tag.StudyInstanceUID),
                text(Tag.SeriesInstanceUID));
    }
}
