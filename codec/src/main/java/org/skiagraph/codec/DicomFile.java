package org.skiagraph.codec;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Findings;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.TransferSyntax.PixelDataForm;
import org.skiagraph.dictionary.Uid;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;

/**
 * A DICOM file: File Meta Information and a Data Set. PS3.10 chapter 7.
 *
 * <pre>{@code
 * try (DicomFile file = DicomFile.open(Path.of("ct.dcm"))) {
 *     DataSet dataSet = file.dataSet();
 *     System.out.println(dataSet.text(Tag.PatientName, ""));
 *     dataSet.set(Tag.PatientID, "4711");
 *     file.write(Path.of("changed.dcm"));
 * }
 * }</pre>
 *
 * <p>{@link #open} leaves large values in the file until it is closed; {@link #read} holds everything in memory. What is not a
 * Part 10 file but a bare Data Set is read too, if its first element can be recognised.
 */
public final class DicomFile implements Closeable {
    /** What the project's files name as Implementation Class UID. */
    public static final Uid IMPLEMENTATION_CLASS_UID = Uid.of("2.25.327946290527402986124301264891735926541");

    /** What the project's files name as Implementation Version Name. */
    public static final String IMPLEMENTATION_VERSION_NAME = "SKIAGRAPH_0.1.0";

    /** Smaller files are read at once: opening costs more than reading. */
    private static final long SMALL = ReadOptions.DEFAULT_BULK_THRESHOLD;

    private static final int PREAMBLE = 128;
    private static final int META_GROUP = 2;
    private static final byte[] DICM = {'D', 'I', 'C', 'M'};
    private static final byte[] VERSION = {0, 1};

    private final Optional<Source> source;
    private final byte[] preamble;
    private final DataSet meta;
    private final DataSet dataSet;
    private final TransferSyntax transferSyntax;
    private final Optional<TransferSyntax> namedInMeta;
    private final Budget budget;
    private final Optional<Uid> classAsRead;
    private final Optional<Uid> instanceAsRead;

    private DicomFile(
            Optional<Source> source,
            byte[] preamble,
            DataSet meta,
            DataSet dataSet,
            TransferSyntax transferSyntax,
            Optional<TransferSyntax> namedInMeta,
            Budget budget) {
        this.source = source;
        this.preamble = preamble;
        this.meta = meta;
        this.dataSet = dataSet;
        this.transferSyntax = transferSyntax;
        this.namedInMeta = namedInMeta;
        this.budget = budget;
        this.classAsRead = dataSet.uid(Tag.SOPClassUID);
        this.instanceAsRead = dataSet.uid(Tag.SOPInstanceUID);
    }

    /**
     * Opens a file; values above 64 KiB stay in it.
     *
     * @throws org.skiagraph.bounds.DataException if it is no DICOM file, or is broken
     */
    public static DicomFile open(Path file) throws IOException {
        return open(file, ReadOptions.standard(), Limits.standard().open());
    }

    /**
     * Opens a file.
     *
     * @param budget collects the findings too
     */
    public static DicomFile open(Path file, ReadOptions options, Budget budget) throws IOException {
        byte[] small = WholeFile.readIfAtMost(file, SMALL);
        if (small != null) {
            return read(Source.of(small), options, budget);
        }
        Source opened = Source.open(file);
        try {
            return make(Optional.of(opened), opened, options, budget);
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /** Reads a file into memory as a whole. */
    public static DicomFile read(Path file) throws IOException {
        return read(file, ReadOptions.standard(), Limits.standard().open());
    }

    /**
     * Reads a file into memory as a whole.
     *
     * @throws org.skiagraph.bounds.LimitExceededException if it has more bytes than {@link
     *     org.skiagraph.bounds.Limit#HELD_BYTES}, or than an array holds
     */
    public static DicomFile read(Path file, ReadOptions options, Budget budget) throws IOException {
        return read(Source.of(WholeFile.read(file, budget)), options, budget);
    }

    /** Reads a source, in which large values stay; whoever opened it closes it, when they are no longer needed. */
    public static DicomFile read(Source source, ReadOptions options, Budget budget) throws IOException {
        return make(Optional.empty(), source, options, budget);
    }

    private static DicomFile make(Optional<Source> owned, Source source, ReadOptions options, Budget budget)
            throws IOException {
        return make(owned, DicomReader.open(source, options, budget), options, budget);
    }

    /** Reads all that a reader has not read yet, which must be all. */
    static DicomFile make(Optional<Source> owned, DicomReader reader, ReadOptions options, Budget budget)
            throws IOException {
        DataSetReader sets = new DataSetReader(reader, options, budget);
        DataSet meta = sets.readMeta();
        TransferSyntax syntax = reader.transferSyntax().orElseThrow();
        return new DicomFile(owned, reader.preamble(), meta, sets.readDataSet(), syntax, reader.namedSyntax(), budget);
    }

    /**
     * A new file of a Data Set. Its meta is made when it is written.
     *
     * @param syntax what its pixel data, if there is any, are in
     */
    public static DicomFile of(DataSet dataSet, TransferSyntax syntax) {
        return new DicomFile(
                Optional.empty(),
                new byte[PREAMBLE],
                new DataSet(),
                dataSet,
                syntax,
                Optional.empty(),
                Limits.standard().open());
    }

    /**
     * This file with another Data Set, for example with its pixel data in another form. Its meta follows when it is written.
     * Closing it does nothing.
     *
     * @param syntax what the pixel data are in
     */
    public DicomFile withDataSet(DataSet other, TransferSyntax syntax) {
        return new DicomFile(Optional.empty(), preamble, meta, other, syntax, namedInMeta, budget);
    }

    /**
     * This file with other File Meta Information, of which the transfer syntax and the UIDs of the object are made to fit when it is
     * written. Closing it does nothing.
     */
    public DicomFile withMeta(DataSet other) {
        return new DicomFile(Optional.empty(), preamble, other, dataSet, transferSyntax, namedInMeta, budget);
    }

    /** File Meta Information as read; empty if there was none. */
    public DataSet meta() {
        return meta;
    }

    /** The Data Set. */
    public DataSet dataSet() {
        return dataSet;
    }

    /** The transfer syntax: as declared, or as found out where nothing declares it. */
    public TransferSyntax transferSyntax() {
        return transferSyntax;
    }

    /** The 128 bytes before the prefix; none if there was no preamble. */
    public byte[] preamble() {
        return preamble.clone();
    }

    /** What was wrong with the file and read all the same. */
    public Findings findings() {
        return budget.findings();
    }

    /** Writes the file as it was read, where its elements were not changed. See {@link #write(Path, TransferSyntax, WriteOptions)}. */
    public void write(Path target) throws IOException {
        write(target, transferSyntax, WriteOptions.standard());
    }

    /**
     * Writes the file, first beside its target and then in one step in its place, so that what was there stays whole if
     * something fails.
     *
     * @param syntax may be another than that it was read in, as far as pixel data need not be decoded for it
     * @throws IllegalArgumentException if they would have to be
     */
    public void write(Path target, TransferSyntax syntax, WriteOptions options) throws IOException {
        Path beside = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW)) {
                write(out, syntax, options);
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Writes the file.
     *
     * @param out flushed, not closed
     */
    public void write(OutputStream out, TransferSyntax syntax, WriteOptions options) throws IOException {
        requireSameForm(syntax);
        requireNoMeta();
        DicomWriter writer = new DicomWriter(out, TransferSyntax.ExplicitVRLittleEndian);
        writer.bytes(preamble.length == PREAMBLE ? preamble : new byte[PREAMBLE]);
        writer.bytes(DICM);
        writer.dataSet(metaFor(syntax), WriteOptions.standard());
        if (syntax.isDeflated()) {
            writer.flush();
            DeflatedOutput deflated = new DeflatedOutput(out);
            try {
                DicomWriter inside = new DicomWriter(deflated, syntax);
                inside.dataSet(dataSet, options);
                inside.flush();
                deflated.finish();
            } finally {
                deflated.release();
            }
        } else {
            writer.continueIn(syntax);
            writer.dataSet(dataSet, options);
            writer.flush();
        }
    }

    private void requireSameForm(TransferSyntax syntax) {
        boolean encapsulated = dataSet.fragments(Tag.PixelData).isPresent();
        boolean pixels = dataSet.contains(Tag.PixelData);
        boolean same = syntax.equals(transferSyntax) || !pixels;
        if (!same && (encapsulated || syntax.pixelData() == PixelDataForm.ENCAPSULATED)) {
            throw new IllegalArgumentException("pixel data in " + transferSyntax.name()
                    + " must be decoded and encoded to be written as " + syntax.name());
        }
    }

    /** Elements of group 0002 in the Data Set would be read as File Meta Information, and one there could name another syntax. */
    private void requireNoMeta() {
        for (int i = 0; i < dataSet.size() && dataSet.tagAt(i) >>> 16 <= META_GROUP; i++) {
            if (dataSet.tagAt(i) >>> 16 == META_GROUP) {
                throw new IllegalArgumentException(Tags.toText(dataSet.tagAt(i))
                        + " belongs to the File Meta Information, which write() makes, and not to the Data Set");
            }
        }
    }

    /** File Meta Information as read, with what must be in it and what must be right: PS3.10 7.1. */
    private DataSet metaFor(TransferSyntax syntax) throws IOException {
        DataSet made = meta.copy();
        made.set(Tag.FileMetaInformationGroupLength, Vr.UL, 0L);
        if (!made.contains(Tag.FileMetaInformationVersion)) {
            made.setBytes(Tag.FileMetaInformationVersion, Vr.OB, VERSION);
        }
        followUid(made, Tag.MediaStorageSOPClassUID, Tag.SOPClassUID, classAsRead);
        followUid(made, Tag.MediaStorageSOPInstanceUID, Tag.SOPInstanceUID, instanceAsRead);
        if (!isNamed(syntax, made)) { // what names it stays as it was read, be it a UID or not
            byte[] uid =
                    syntax.uid().toString().getBytes(StandardCharsets.US_ASCII); // some are damaged, and no valid value
            made.setBytes(Tag.TransferSyntaxUID, Vr.UI, Arrays.copyOf(uid, uid.length + (uid.length & 1)));
        }
        if (!made.contains(Tag.ImplementationClassUID)) {
            made.set(Tag.ImplementationClassUID, Vr.UI, IMPLEMENTATION_CLASS_UID.toString());
            made.set(Tag.ImplementationVersionName, Vr.SH, IMPLEMENTATION_VERSION_NAME);
        }
        return made;
    }

    /** Of two that were read, the first named it and the last is there. */
    private boolean isNamed(TransferSyntax syntax, DataSet made) throws IOException {
        Optional<DataElement> there = made.element(Tag.TransferSyntaxUID);
        if (there.isEmpty() || !Optional.of(syntax).equals(namedInMeta)) {
            return false;
        }
        String text = new String(there.get().readBytes(), StandardCharsets.US_ASCII); // as the reader took it
        return Uid.unchecked(text).equals(syntax.uid());
    }

    /** Meta follows a UID of the Data Set that was changed, or that it lacks; what disagreed before stays as it was. */
    private void followUid(DataSet made, int metaTag, int tag, Optional<Uid> asRead) {
        Optional<Uid> uid = dataSet.uid(tag);
        Optional<DataElement> element =
                dataSet.element(tag).filter(DataElement::isPlain); // damaged, it may be a sequence
        boolean follows = !made.contains(metaTag) || !uid.equals(asRead);
        if (!follows || element.isEmpty()) {
            return;
        }
        if (element.get().vr() == Vr.UI) {
            made.set(element.get().withTag(metaTag));
        } else if (uid.isPresent() && uid.get().isValid()) { // as UN, from where its VR was not known
            made.set(metaTag, uid.get());
        }
    }

    @Override
    public void close() throws IOException {
        if (source.isPresent()) {
            source.get().close();
        }
    }
}
