package org.skiagraph.imaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.bounds.Workers;
import org.skiagraph.codec.BulkStore;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.frames.OffsetTables;
import org.skiagraph.compression.ImageEncoder;
import org.skiagraph.compression.SampleSource;
import org.skiagraph.dictionary.CodecFamily;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.TransferSyntax.PixelDataForm;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.uid.UidGenerator;

/**
 * Turns the pixel data of a Data Set from the form of one transfer syntax into that of another, frame by frame. Immutable.
 *
 * <p>Between native forms, and where the transfer syntax stays, nothing is touched. Frames go into the {@link BulkStore} given,
 * or stay in memory. Where the new form has another Photometric Interpretation or Planar Configuration, the Data Set says so. An
 * object that is newly compressed with loss says by which method and how much, and becomes another SOP Instance.
 */
public final class Transcoder {
    private static final long MAX_NATIVE_BYTES = 0xFFFF_FFFEL;

    private final FrameCodecs codecs;
    private final BulkStore store;
    private final Workers workers;
    private final UidGenerator uids;

    private Transcoder(FrameCodecs codecs, BulkStore store, Workers workers, UidGenerator uids) {
        this.codecs = codecs;
        this.store = store;
        this.workers = workers;
        this.uids = uids;
    }

    /** A transcoder that holds frames in memory, and works with the calling thread alone. */
    public static Transcoder of(FrameCodecs codecs) {
        return new Transcoder(codecs, Transcoder::inMemory, Workers.none(), UidGenerator.random());
    }

    /** The same with another place for frames. */
    public Transcoder with(BulkStore frames) {
        return new Transcoder(codecs, frames, workers, uids);
    }

    /** The same with others who help. */
    public Transcoder with(Workers helpers) {
        return new Transcoder(codecs, store, helpers, uids);
    }

    /** The same with other UIDs for objects that lose something; random ones otherwise. */
    public Transcoder with(UidGenerator generator) {
        return new Transcoder(codecs, store, workers, generator);
    }

    private static BulkStore.Entry inMemory(long length) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) Math.min(length, 1 << 20));
        return new BulkStore.Entry() {
            @Override
            public ByteArrayOutputStream out() {
                return bytes;
            }

            @Override
            public BulkData finish() {
                return BulkData.of(bytes.toByteArray());
            }
        };
    }

    /**
     * A file's pixel data, also those of icons and other items, in another transfer syntax. The file itself is not changed, and
     * must stay open until the result was written.
     *
     * @param budget also says afterwards whether frames {@linkplain Frames#anyIncomplete were incomplete}: the result has what
     *     was made up, and does not say so
     * @throws UnsupportedDataException if they cannot be decoded, or the new syntax cannot hold them
     */
    public DicomFile transcode(DicomFile file, TransferSyntax to, Budget budget) throws IOException {
        TransferSyntax from = file.transferSyntax();
        if (from.equals(to) || (isNative(from) && isNative(to) && !areCellsSwapped(from) && !areCellsSwapped(to))) {
            return file.withDataSet(file.dataSet(), to);
        }
        if (areCellsSwapped(to)) {
            throw new UnsupportedDataException("nothing is converted to " + to.name(), Place.of("TransferSyntaxUID"));
        }
        DataSet copy = file.dataSet().copy();
        change(copy, from, to, budget);
        return file.withDataSet(copy, to);
    }

    private static boolean isNative(TransferSyntax syntax) {
        return syntax.pixelData() != PixelDataForm.ENCAPSULATED;
    }

    /**
     * True for a private syntax: big endian cells under little endian elements. Items have the encoding of what holds them, PS3.5
     * 7.1, so that it is true of their pixel data as well.
     */
    private static boolean areCellsSwapped(TransferSyntax syntax) {
        return syntax.isPixelDataBigEndian() && !syntax.isBigEndian();
    }

    /** Pixel data of all items, then those of the Data Set itself; not by Java's stack, since nesting may be deeper. */
    private void change(DataSet root, TransferSyntax from, TransferSyntax to, Budget budget) throws IOException {
        Deque<DataSet> open = new ArrayDeque<>();
        Deque<DataSet> all = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            DataSet dataSet = open.pop();
            all.push(dataSet);
            for (int tag : dataSet.tags()) {
                dataSet.items(tag).forEach(open::push);
            }
        }
        for (DataSet dataSet : all) {
            boolean encapsulated = dataSet.fragments(Tag.PixelData).isPresent();
            boolean becomesEncapsulated = !isNative(to) && (encapsulated || dataSet == root);
            if (dataSet.contains(Tag.PixelData) && (encapsulated || becomesEncapsulated || areCellsSwapped(from))) {
                changePixels(dataSet, becomesEncapsulated, from, to, budget);
            }
        }
    }

    private void changePixels(
            DataSet dataSet, boolean encapsulate, TransferSyntax from, TransferSyntax to, Budget budget)
            throws IOException {
        Frames frames = Frames.of(dataSet, from, codecs, budget);
        if (!frames.canDecode()) {
            throw new UnsupportedDataException(
                    "pixel data in " + from.name() + " cannot be decoded", Place.of("PixelData"));
        }
        if (encapsulate) {
            toFragments(dataSet, frames, to, budget);
        } else {
            toNative(dataSet, frames, budget);
        }
    }

    private void toNative(DataSet dataSet, Frames frames, Budget budget) throws IOException {
        PixelDescription pixels = frames.decodedPixels();
        BulkStore.Entry entry = store.begin(nativeLength(pixels));
        NativeFrames out = new NativeFrames(pixels, entry.out());
        boolean allChrominance = pixels.isHalfChrominance();
        for (int i = 1; i <= frames.count(); i++) {
            Frame frame = frames.decode(i, workers, budget);
            allChrominance &= !frame.hasHalfChrominance();
            out.add(frame);
            budget.checkTime(Place.of("PixelData"));
        }
        if ((out.finish() & 1) != 0) {
            entry.out().write(0); // PS3.5 8.1.1: a value has an even length
        }
        describe(dataSet, frames.pixels(), pixels);
        if (allChrominance) {
            dataSet.set(Tag.PhotometricInterpretation, withAllChrominance(pixels));
        }
        dataSet.setBulk(Tag.PixelData, pixels.allocated() > 8 ? Vr.OW : Vr.OB, entry.finish())
                .remove(Tag.ExtendedOffsetTable)
                .remove(Tag.ExtendedOffsetTableLengths);
    }

    /** What native pixel data must be called whose decoder gave chrominance for each pixel. */
    private static String withAllChrominance(PixelDescription pixels) throws UnsupportedDataException {
        if (!pixels.photometric().equals("YBR_FULL_422")) {
            throw new UnsupportedDataException(
                    "no native form of " + pixels.photometric() + " has chrominance for each pixel",
                    Place.of("PhotometricInterpretation"));
        }
        return "YBR_FULL";
    }

    /** Bytes of all frames, even; what a length of 32 bits cannot say is refused before it is decoded. */
    private static long nativeLength(PixelDescription pixels) throws UnsupportedDataException {
        long bits = Math.max(pixels.nativeBits(), pixels.frameBytes() * 8);
        if (bits > MAX_NATIVE_BYTES * 8 / pixels.frames()) {
            throw new UnsupportedDataException(
                    pixels.frames() + " frames of " + (bits + 7) / 8 + " bytes are more than native pixel data can be",
                    Place.of("PixelData"));
        }
        long length = (pixels.nativeBits() * pixels.frames() + 7) / 8;
        return length + (length & 1);
    }

    private void toFragments(DataSet dataSet, Frames frames, TransferSyntax to, Budget budget) throws IOException {
        PixelDescription pixels = frames.decodedPixels();
        List<BulkData> fragments = new ArrayList<>();
        long coded = 0;
        for (int i = 1; i <= frames.count(); i++) {
            Frame frame = frames.decode(i, workers, budget);
            BulkStore.Entry entry = store.begin(frame.cells().length);
            if (to.codecFamily() == CodecFamily.NONE) {
                NativeFrames out = new NativeFrames(pixels, entry.out());
                out.add(frame);
                out.finish();
            } else {
                encode(frame, encoder(to, pixels), entry, budget);
            }
            BulkData fragment = entry.finish();
            coded += fragment.length();
            fragments.add(fragment);
            budget.checkTime(Place.of("PixelData"));
        }
        OffsetTables.of(fragments).applyTo(dataSet);
        if (to.codecFamily() != CodecFamily.NONE) {
            describe(
                    dataSet,
                    frames.pixels(),
                    codecs.of(to).orElseThrow(() -> noEncoder(to)).encoded(pixels));
        }
        if (to.isLossy()) {
            LossyCompression.of(to, (double) pixels.frameBytes() * frames.count() / Math.max(1, coded))
                    .applyTo(dataSet);
            if (dataSet.parent().isEmpty()) {
                dataSet.set(Tag.SOPInstanceUID, uids.next());
            }
        }
    }

    private static void describe(DataSet dataSet, PixelDescription before, PixelDescription now) {
        if (!now.photometric().equals(before.photometric())) {
            dataSet.set(Tag.PhotometricInterpretation, now.photometric());
        }
        if (now.planar() != before.planar()) {
            dataSet.set(Tag.PlanarConfiguration, now.planar() ? 1 : 0);
        }
    }

    private ImageEncoder encoder(TransferSyntax to, PixelDescription pixels) throws UnsupportedDataException {
        FrameCodec codec = codecs.of(to).orElseThrow(() -> noEncoder(to));
        try {
            return codec.encoder(pixels).orElseThrow(() -> noEncoder(to));
        } catch (IllegalArgumentException e) {
            throw new UnsupportedDataException(String.valueOf(e.getMessage()), Place.of("PixelData"));
        }
    }

    private static UnsupportedDataException noEncoder(TransferSyntax to) {
        return new UnsupportedDataException("nothing encodes " + to.name(), Place.of("PixelData"));
    }

    private void encode(Frame frame, ImageEncoder encoder, BulkStore.Entry entry, Budget budget) throws IOException {
        PixelDescription pixels = frame.pixels();
        if (frame.hasHalfChrominance()) {
            throw new UnsupportedDataException(
                    "chrominance of " + pixels.photometric() + " is not stored for each pixel",
                    Place.of("PhotometricInterpretation"));
        }
        long held = 2L * frame.cells().length; // the cells, and as samples
        budget.spend(Limit.HELD_BYTES, held, Place.of("PixelData"));
        try {
            encoder.encode(pixels.cells(), SampleSource.of(PixelBytes.samples(frame)), entry.out(), workers, budget);
        } finally {
            budget.giveBack(Limit.HELD_BYTES, held);
        }
    }
}
