package org.skiagraph.codec;

import java.util.Optional;
import java.util.OptionalLong;
import org.skiagraph.dictionary.PrivateDictionary;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;

/**
 * How to read. Immutable; begin with {@link #standard()}.
 *
 * @param syntax the transfer syntax of a bare Data Set; empty for a Part 10 file, or if it is to be found out
 * @param bulkThreshold values of OB, OD, OF, OL, OV, OW and UN, and fragments, of more bytes than this stay in their source
 * @param bulkStore takes such values where there is no source that can be asked again; without one they are held in memory
 * @param stopBefore the Data Set is taken to end before the first element, not in an item, of this tag or one above it, as an
 *     unsigned number
 * @param privateDictionary says the VR of private elements in Implicit VR; empty for the standard one, which is loaded when one is met
 */
public record ReadOptions(
        Optional<TransferSyntax> syntax,
        long bulkThreshold,
        Optional<BulkStore> bulkStore,
        OptionalLong stopBefore,
        Optional<PrivateDictionary> privateDictionary) {
    /** What {@link #standard()} has as its threshold. */
    public static final long DEFAULT_BULK_THRESHOLD = 1 << 16;

    private static final ReadOptions STANDARD = new ReadOptions(
            Optional.empty(), DEFAULT_BULK_THRESHOLD, Optional.empty(), OptionalLong.empty(), Optional.empty());

    /** The VR of a private element in Implicit VR. */
    Vr privateVr(String creator, int tag) {
        PrivateDictionary dictionary =
                privateDictionary.isPresent() ? privateDictionary.get() : PrivateDictionary.standard();
        return dictionary.vr(creator, tag);
    }

    /** A Part 10 file, or whatever it is; values above 64 KiB stay in their source. */
    public static ReadOptions standard() {
        return STANDARD;
    }

    /** For a Data Set without meta, of this transfer syntax. */
    public ReadOptions withSyntax(TransferSyntax bare) {
        return new ReadOptions(Optional.of(bare), bulkThreshold, bulkStore, stopBefore, privateDictionary);
    }

    /** With another threshold; {@link Long#MAX_VALUE} holds all values in memory. */
    public ReadOptions withBulkThreshold(long bytes) {
        return new ReadOptions(syntax, bytes, bulkStore, stopBefore, privateDictionary);
    }

    /** With a store for large values. */
    public ReadOptions withBulkStore(BulkStore store) {
        return new ReadOptions(syntax, bulkThreshold, Optional.of(store), stopBefore, privateDictionary);
    }

    /** Reads only elements below this tag. */
    public ReadOptions withStopBefore(int tag) {
        return new ReadOptions(
                syntax, bulkThreshold, bulkStore, OptionalLong.of(Integer.toUnsignedLong(tag)), privateDictionary);
    }

    /** With another private dictionary, {@link PrivateDictionary#none()} for example. */
    public ReadOptions withPrivateDictionary(PrivateDictionary dictionary) {
        return new ReadOptions(syntax, bulkThreshold, bulkStore, stopBefore, Optional.of(dictionary));
    }
}
