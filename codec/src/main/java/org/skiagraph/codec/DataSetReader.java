package org.skiagraph.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.ByteSwap;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.DataSetBuilder;
import org.skiagraph.model.Fragments;

/** Makes Data Sets of a reader's tokens. */
final class DataSetReader {
    /** About what an element takes beside its value, when all are walked through. */
    static final int ELEMENT_BYTES = 40;

    /** About what an item takes beside what is in it. */
    static final int ITEM_BYTES = 150;

    /** Small values lie in one array, which ends at 2 GiB; from here on each has its own. */
    private static final int MAX_COPIED = 1 << 30;

    /** What a fragment costs besides its bytes, however few these are. */
    static final int FRAGMENT_OBJECTS = 96;

    private static final int CHARGED_TOGETHER = 1 << 14;

    private final DicomReader reader;
    private final ReadOptions options;
    private final Budget budget;
    private @Nullable BulkData offsetTable;
    private List<BulkData> fragments = new ArrayList<>();
    private Vr fragmentsVr = Vr.OB;
    private boolean bigEndian;

    /** Held and not charged yet: small amounts are charged together. */
    private long uncharged;

    DataSetReader(DicomReader reader, ReadOptions options, Budget budget) {
        this.reader = reader;
        this.options = options;
        this.budget = budget;
    }

    /** Reads File Meta Information up to {@link Token#DATA_SET}; empty if there is none. */
    DataSet readMeta() throws IOException {
        DataSetBuilder builder = builder();
        Token token = reader.next();
        while (token == Token.META_ELEMENT) {
            element(builder);
            token = reader.next();
        }
        chargeAll();
        return builder.build();
    }

    /** Reads all that follows {@link Token#DATA_SET}. */
    DataSet readDataSet() throws IOException {
        DataSetBuilder builder = builder();
        for (Token token = reader.next(); token != Token.END; token = reader.next()) {
            switch (token) {
                case ELEMENT -> element(builder);
                case SEQUENCE -> beginSequence(builder);
                case SEQUENCE_END -> builder.endSequence();
                case ITEM -> beginItem(builder);
                case ITEM_END -> builder.endItem();
                case FRAGMENTS -> beginFragments();
                case FRAGMENT -> fragment();
                case FRAGMENTS_END -> endFragments(builder);
                default -> throw new IllegalStateException("unexpected " + token);
            }
        }
        chargeAll();
        return builder.build();
    }

    private void beginSequence(DataSetBuilder builder) throws IOException {
        charge(ELEMENT_BYTES);
        builder.beginSequence(reader.tag(), reader.vr(), reader.length() < 0);
    }

    private void beginItem(DataSetBuilder builder) throws IOException {
        charge(ITEM_BYTES);
        builder.beginItem(reader.length() < 0);
    }

    private DataSetBuilder builder() {
        bigEndian = reader.isBigEndian();
        Input in = reader.input();
        return in instanceof ArrayInput
                ? DataSetBuilder.overArray(in.buffer, reader.isBigEndian())
                : DataSetBuilder.copying(reader.isBigEndian());
    }

    private void element(DataSetBuilder builder) throws IOException {
        Vr vr = reader.vr();
        boolean stream = vr.isStream();
        if (reader.isTruncated() && !stream) {
            return;
        }
        charge(ELEMENT_BYTES);
        Input in = reader.input();
        long length = reader.remaining();
        if (reader.isBigEndian() != bigEndian && vr.swapUnit() > 1) {
            byte[] value = swapped(vr);
            if (!reader.isTruncated() || stream) {
                builder.bulk(reader.tag(), vr, BulkData.of(value));
            }
        } else if (stream && length > options.bulkThreshold()) {
            builder.bulk(reader.tag(), vr, bulk());
        } else if (in instanceof ArrayInput) {
            builder.element(reader.tag(), vr, in.position, (int) length);
            reader.consumed((int) length);
        } else {
            copy(builder, vr, length, stream);
        }
    }

    /** What is inside of UN is little endian even in a big endian Data Set. */
    private byte[] swapped(Vr vr) throws IOException {
        byte[] value = held();
        ByteSwap.reverse(value, 0, value.length, vr.swapUnit());
        return value;
    }

    private void copy(DataSetBuilder builder, Vr vr, long length, boolean stream) throws IOException {
        Input in = reader.input();
        boolean small = length <= ReadOptions.DEFAULT_BULK_THRESHOLD && builder.copied() < MAX_COPIED;
        if (small && in.ensure((int) length)) {
            charge(length);
            builder.copy(reader.tag(), vr, in.buffer, in.position, (int) length);
            reader.consumed((int) length);
            return;
        }
        byte[] value = held();
        if (!reader.isTruncated() || stream) {
            hold(builder, vr, value);
        }
    }

    /** Very large text and such: apart from the small values, whose array ends at 2 GiB. */
    private void hold(DataSetBuilder builder, Vr vr, byte[] value) {
        if (value.length > ReadOptions.DEFAULT_BULK_THRESHOLD || builder.copied() >= MAX_COPIED) {
            builder.bulk(reader.tag(), vr, BulkData.of(value));
        } else {
            builder.copy(reader.tag(), vr, value, 0, value.length);
        }
    }

    /** Leaves the value at hand in its source, or puts it in the store, or, without one, in memory. */
    private BulkData bulk() throws IOException {
        Optional<BulkData> inSource = reader.bulk();
        if (inSource.isPresent()) {
            return inSource.get();
        }
        if (options.bulkStore().isPresent()) {
            BulkStore.Entry entry = options.bulkStore().get().begin(reader.remaining());
            reader.transferTo(entry.out());
            return entry.finish();
        }
        return BulkData.of(held());
    }

    /** The value at hand, in memory. Where its end is not known, the bytes that are there are charged, not those declared. */
    private byte[] held() throws IOException {
        if (reader.remainingIsThere()) {
            budget.spend(Limit.HELD_BYTES, reader.remaining(), reader);
            return reader.readValue();
        }
        byte[] value = reader.readValue();
        budget.spend(Limit.HELD_BYTES, value.length, reader);
        return value;
    }

    private void charge(long bytes) throws IOException {
        uncharged += bytes;
        if (uncharged > CHARGED_TOGETHER) {
            chargeAll();
        }
    }

    private void chargeAll() throws IOException {
        budget.spend(Limit.HELD_BYTES, uncharged, reader);
        uncharged = 0;
    }

    private void beginFragments() {
        offsetTable = null;
        fragments = new ArrayList<>();
        fragmentsVr = reader.vr();
    }

    private void fragment() throws IOException {
        BulkData bytes;
        charge(FRAGMENT_OBJECTS);
        if (reader.remaining() > options.bulkThreshold() || reader.input() instanceof ArrayInput) {
            bytes = bulk();
        } else {
            bytes = BulkData.of(held());
        }
        if (offsetTable == null) {
            offsetTable = bytes;
        } else {
            fragments.add(bytes);
        }
    }

    private void endFragments(DataSetBuilder builder) {
        BulkData table = offsetTable == null ? BulkData.of(new byte[0]) : offsetTable;
        builder.fragments(reader.tag(), fragmentsVr, Fragments.of(table, fragments));
    }
}
