package org.skiagraph.codec.frames;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.Fragments;

/**
 * Where frame n is. PS3.5 A.4, 8.1.1; PS3.3 C.7.6.3.1.8. Frames are counted from 1, as PS3.3 C.7.6.6 counts them.
 *
 * <p>Of encapsulated pixel data, these tell it, in this order: that there is one frame; the Extended Offset Table; the Basic
 * Offset Table; that there are as many fragments as frames; and, as findings, that as many fragments as there are frames begin as a
 * code stream does, or, as a guess, that the frames can have equally many fragments. What is wrong with a table is a finding of {@link FrameQuirks}, and the next one is asked. Frames of native pixel
 * data are found by arithmetic.
 *
 * <pre>{@code
 * FrameIndex index = FrameIndex.of(dataSet, budget);
 * List<BulkData> third = index.parts(3);
 * }</pre>
 *
 * <p>Immutable. No frame is read, only tables are. At most four bytes are held for a frame, and one bit, charged as {@link
 * Limit#HELD_BYTES}.
 */
public abstract sealed class FrameIndex permits ArithmeticIndex, FragmentIndex {
    /** Where errors and findings are. */
    static final Place PLACE = Place.of("PixelData");

    private final int frames;
    private final FrameOrigin origin;

    FrameIndex(int frames, FrameOrigin origin) {
        this.frames = frames;
        this.origin = origin;
    }

    /**
     * The frames of a Data Set, or of an item with pixel data, such as an icon. Number of Frames is 1 where it is missing or
     * impossible.
     *
     * @throws DataException if there is no pixel data, if the size of a native frame is missing or impossible, or if it cannot be
     *     said which fragments are those of which frame
     * @throws LimitExceededException for more frames than {@link Limit#FRAMES}
     */
    public static FrameIndex of(DataSet dataSet, Budget budget) throws IOException {
        DataElement element = dataSet.element(Tag.PixelData)
                .or(() -> dataSet.element(Tag.FloatPixelData))
                .or(() -> dataSet.element(Tag.DoubleFloatPixelData))
                .orElseThrow(() -> new MalformedDataException("there is no pixel data", PLACE));
        int frames = Math.max(1, dataSet.integer(Tag.NumberOfFrames, 1));
        Optional<Fragments> fragments = element.fragments();
        if (fragments.isPresent()) {
            return of(
                    fragments.get(),
                    frames,
                    table(dataSet, Tag.ExtendedOffsetTable),
                    table(dataSet, Tag.ExtendedOffsetTableLengths),
                    budget);
        }
        BulkData bytes = element.littleEndian().orElseGet(() -> BulkData.of(new byte[0]));
        return ofNative(bytes, NativeFrame.of(dataSet).bits(), frames, budget);
    }

    private static Optional<BulkData> table(DataSet dataSet, int tag) {
        return dataSet.element(tag).flatMap(DataElement::littleEndian);
    }

    /**
     * The frames of encapsulated pixel data, for those who have no Data Set.
     *
     * @param frames at least 1
     * @param extendedTable the value of Extended Offset Table, 64 bits little endian a frame
     * @param extendedLengths the value of Extended Offset Table Lengths
     * @throws MalformedDataException if it cannot be said which fragments are those of which frame
     * @throws LimitExceededException for more frames than {@link Limit#FRAMES}
     */
    public static FrameIndex of(
            Fragments fragments,
            int frames,
            Optional<BulkData> extendedTable,
            Optional<BulkData> extendedLengths,
            Budget budget)
            throws IOException {
        check(frames, budget);
        return new FragmentSearch(fragments, frames, budget).find(extendedTable, extendedLengths);
    }

    /**
     * The frames of native pixel data. Those that are not there are {@linkplain #isMissing missing}, and one of which some is
     * there has a shorter part.
     *
     * @param bytes all of the pixel data, little endian
     * @param frameBits bits of a frame, {@link NativeFrame#bits()}; the next one follows without padding
     * @param frames at least 1
     * @throws LimitExceededException for more frames than {@link Limit#FRAMES}
     */
    public static FrameIndex ofNative(BulkData bytes, long frameBits, int frames, Budget budget)
            throws LimitExceededException {
        check(frames, budget);
        return new ArithmeticIndex(bytes, frameBits, frames);
    }

    private static void check(int frames, Budget budget) throws LimitExceededException {
        if (frames < 1) {
            throw new IllegalArgumentException(frames + " frames");
        }
        budget.require(Limit.FRAMES, frames, Place.of("NumberOfFrames"));
    }

    /** How many frames there are, also {@linkplain #isMissing missing} ones. */
    public final int frames() {
        return frames;
    }

    /** What told where the frames are. */
    public final FrameOrigin origin() {
        return origin;
    }

    /** True if frames may as well be elsewhere. */
    public final boolean isGuess() {
        return origin.isGuess();
    }

    /**
     * The bytes of a frame: its fragments, or one part of native pixel data; none if the frame is {@linkplain #isMissing missing}.
     * The byte that only makes a fragment even is not among them where Extended Offset Table Lengths say so.
     *
     * @param frame from 1
     */
    public final List<BulkData> parts(int frame) {
        return partsOf(check(frame));
    }

    /** How many bytes {@link #parts} of a frame have together. */
    public final long length(int frame) {
        long sum = 0;
        for (BulkData part : parts(frame)) {
            sum += part.length();
        }
        return sum;
    }

    /** True if nothing of a frame is there: pixel data were cut before it. */
    public final boolean isMissing(int frame) {
        return partsOf(check(frame)).isEmpty();
    }

    /**
     * The bit of its first byte that a frame begins with, from the lowest; not 0 only for native frames that do not fill whole
     * bytes. PS3.5 8.1.1.
     */
    public final int firstBit(int frame) {
        return firstBitOf(check(frame));
    }

    private int check(int frame) {
        if (frame < 1 || frame > frames) {
            throw new IllegalArgumentException("frame " + frame + " is not within 1 to " + frames);
        }
        return frame - 1;
    }

    /** The parts of a frame, from 0. */
    abstract List<BulkData> partsOf(int frame);

    /** The first bit of a frame, from 0. */
    abstract int firstBitOf(int frame);

    @Override
    public String toString() {
        return frames + " frames, " + origin;
    }
}
