package org.skiagraph.imaging;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.bounds.Workers;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.frames.FrameIndex;
import org.skiagraph.codec.frames.FrameOrigin;
import org.skiagraph.codec.frames.FrameQuirks;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.ImageDecoder;
import org.skiagraph.dictionary.CodecFamily;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;

/**
 * The frames of a Data Set: found before they are read, decoded one by one. Frames are counted from 1, as PS3.3 C.7.6.6 counts
 * them.
 *
 * <pre>{@code
 * Frames frames = Frames.of(file, FrameCodecs.standard(), budget);
 * Frame first = frames.decode(1, Workers.none(), budget);
 * }</pre>
 */
public final class Frames {
    /** Pixel data shorter than its description. */
    public static final Quirk SHORT_PIXEL_DATA = FrameQuirks.SHORT_PIXEL_DATA;

    /** A frame whose code stream is damaged. */
    public static final Quirk INCOMPLETE_FRAME = new Quirk(
            "incomplete-frame",
            "PS3.5 8.2",
            "the code stream of a frame does not give all of its samples",
            "what is missing is what the code stream's standard makes of nothing: 0, or the middle of the range",
            "no file of the corpus");

    /** A frame whose code stream has a smaller image than the Data Set says. */
    public static final Quirk SMALLER_FRAME = new Quirk(
            "smaller-frame",
            "PS3.5 8.2.1",
            "the code stream of a frame has fewer rows or columns than the Data Set",
            "it is put in the upper left corner, and the rest is 0",
            "dicom/fo-dicom/multiframe.dcm");

    private final PixelDescription pixels;
    private final TransferSyntax syntax;
    private final FrameCodecs codecs;
    private final FrameIndex index;

    private Frames(PixelDescription pixels, TransferSyntax syntax, FrameCodecs codecs, FrameIndex index) {
        this.pixels = pixels;
        this.syntax = syntax;
        this.codecs = codecs;
        this.index = index;
    }

    /** The frames of a file. */
    public static Frames of(DicomFile file, FrameCodecs codecs, Budget budget) throws IOException {
        return of(file.dataSet(), file.transferSyntax(), codecs, budget);
    }

    /**
     * The frames of a Data Set, or of an item with pixel data, such as an icon.
     *
     * @throws DataException if it has none, or describes them not or impossibly
     */
    public static Frames of(DataSet dataSet, TransferSyntax syntax, FrameCodecs codecs, Budget budget)
            throws IOException {
        DataElement element = pixelData(dataSet)
                .orElseThrow(() -> new MalformedDataException("there is no pixel data", Place.of("PixelData")));
        PixelDescription pixels = PixelDescription.of(dataSet, budget);
        if (element.fragments().isEmpty()) {
            BulkData bytes = littleEndian(element, pixels, syntax);
            FrameIndex index = FrameIndex.ofNative(bytes, pixels.nativeBits(), pixels.frames(), budget);
            return new Frames(pixels, syntax, codecs, index);
        }
        if (syntax.codecFamily().isVideo()) {
            throw new UnsupportedDataException(
                    syntax.name() + " is video: its frames cannot be found", Place.of("PixelData"));
        }
        return new Frames(pixels, syntax, codecs, FrameIndex.of(dataSet, budget));
    }

    private static Optional<DataElement> pixelData(DataSet dataSet) {
        return dataSet.element(Tag.PixelData)
                .or(() -> dataSet.element(Tag.FloatPixelData))
                .or(() -> dataSet.element(Tag.DoubleFloatPixelData));
    }

    private static BulkData littleEndian(DataElement element, PixelDescription pixels, TransferSyntax syntax) {
        BulkData bytes = element.littleEndian().orElseGet(() -> BulkData.of(new byte[0]));
        boolean cellsSwapped = syntax.isPixelDataBigEndian() && !element.isBigEndian();
        return cellsSwapped ? bytes.withBytesSwapped(Math.max(1, pixels.allocated() / 8)) : bytes;
    }

    /**
     * True if a frame that was decoded under this budget was damaged and part of its samples made up. Such a frame is good
     * enough to look at, and for nothing that must be exact.
     */
    public static boolean anyIncomplete(Budget budget) {
        Set<Quirk> met = budget.findings().counts().keySet();
        return met.contains(INCOMPLETE_FRAME) || met.contains(SMALLER_FRAME) || met.contains(SHORT_PIXEL_DATA);
    }

    /** What the pixels are, before decoding. */
    public PixelDescription pixels() {
        return pixels;
    }

    /**
     * True if every correct decoder gives the same cells of a frame: of native ones, of those encoded without loss, and of those whose
     * standard says each bit of what decoding gives.
     *
     * @param number from 1
     */
    public boolean isExact(int number, Budget budget) throws IOException {
        if (isNative() || isNativeInFragments()) {
            return true;
        }
        Optional<FrameCodec> codec = codecs.of(syntax);
        return codec.isPresent()
                && codec.get().isExact(encoded(number), budget.limits().open());
    }

    /** What the pixels of decoded frames are: without a colour transform that is the code stream's own. */
    public PixelDescription decodedPixels() {
        return isNative() || isNativeInFragments()
                ? pixels
                : codecs.of(syntax).map(codec -> codec.decoded(pixels)).orElse(pixels);
    }

    /** How many there are. */
    public int count() {
        return pixels.frames();
    }

    /** True if {@link #decode} can decode them. */
    public boolean canDecode() {
        return isNative() || isNativeInFragments() || codecs.of(syntax).isPresent();
    }

    private boolean isNative() {
        return index.origin() == FrameOrigin.ARITHMETIC;
    }

    /** PS3.5 A.4.11: fragments of native pixel data. */
    private boolean isNativeInFragments() {
        return syntax.codecFamily() == CodecFamily.NONE;
    }

    /**
     * The encoded bytes of a frame: of all its fragments, one after the other.
     *
     * @param number from 1
     * @throws IllegalStateException if pixel data are native
     */
    public Source encoded(int number) throws IOException {
        if (isNative()) {
            throw new IllegalStateException("native pixel data are not encoded");
        }
        List<BulkData> own = parts(number);
        Source[] opened = new Source[own.size()];
        for (int i = 0; i < opened.length; i++) {
            opened[i] = own.get(i).open();
        }
        return Source.concat(List.of(opened));
    }

    private List<BulkData> parts(int number) throws MalformedDataException {
        List<BulkData> own = index.parts(number);
        if (own.isEmpty()) {
            throw new MalformedDataException(
                    "pixel data end before frame " + number + " begins", Place.of("PixelData"));
        }
        return own;
    }

    /**
     * Decodes a frame. What is missing of a damaged one is made up, and a finding ({@link #anyIncomplete}).
     *
     * @param number from 1
     * @param workers who may help
     * @throws MalformedDataException if nothing of the frame is there
     * @throws UnsupportedDataException if there is no codec for the transfer syntax
     */
    public Frame decode(int number, Workers workers, Budget budget) throws IOException {
        if (isNative()) {
            BulkData own = parts(number).get(0);
            long firstBit = pixels.nativeBits() * (number - 1L); // within what is there, so that it does not overflow
            return new Frame(pixels, PixelBytes.nativeFrame(own, firstBit, pixels, budget));
        }
        Source encoded = encoded(number);
        if (isNativeInFragments()) {
            BulkData own = BulkData.of(encoded, 0, encoded.size());
            return new Frame(pixels, PixelBytes.nativeFrame(own, 0, pixels, budget));
        }
        DecodeRequest request = DecodeRequest.all().withWorkers(workers);
        PixelBytes.Decoded decoded = PixelBytes.decoded(decoder(), encoded, request, pixels, budget);
        if (!decoded.complete()) {
            String text = "part of frame " + number + " is missing";
            budget.findings().report(INCOMPLETE_FRAME, Place.of("PixelData"), text);
        }
        return new Frame(decodedPixels(), decoded.cells());
    }

    private ImageDecoder decoder() throws UnsupportedDataException {
        FrameCodec codec = codecs.of(syntax)
                .orElseThrow(() -> new UnsupportedDataException(
                        "frames in " + syntax.name() + " cannot be decoded: no codec", Place.of("PixelData")));
        try {
            return codec.decoder(pixels);
        } catch (IllegalArgumentException e) { // it is the file that says what its pixels are, not the caller
            throw new UnsupportedDataException(String.valueOf(e.getMessage()), Place.of("PixelData"));
        }
    }

    /** Refuses a frame that does not fit in an array, or not in what may be held. */
    static int arrayLength(long length, Budget budget) throws LimitExceededException {
        Place place = Place.of("PixelData");
        if (length > Integer.MAX_VALUE - 8) {
            throw new LimitExceededException(Limit.DECODED_BYTES, Integer.MAX_VALUE - 8, length, place);
        }
        budget.spend(Limit.HELD_BYTES, length, place);
        budget.giveBack(Limit.HELD_BYTES, length); // the caller lets go of a frame when he likes
        budget.spend(Limit.DECODED_BYTES, length, place);
        return (int) length;
    }
}
