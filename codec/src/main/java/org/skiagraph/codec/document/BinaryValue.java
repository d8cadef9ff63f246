package org.skiagraph.codec.document;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Locator;
import org.skiagraph.codec.BulkStore;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.charset.SpecificCharacterSet;

/** The bytes of a value as they come: in memory, or, when they become many, in the store. */
final class BinaryValue {
    private static final int IN_MEMORY = 1 << 16;

    private final Optional<BulkStore> store;
    private final Budget budget;
    private byte[] bytes = new byte[64];
    private int used;
    private long length;
    private BulkStore.@Nullable Entry entry;

    BinaryValue(Optional<BulkStore> store, Budget budget) {
        this.store = store;
        this.budget = budget;
    }

    /** Adds the lowest eight bits. */
    void write(int b, Locator where) throws IOException {
        if (used == bytes.length) {
            makeRoom(where);
        }
        bytes[used++] = (byte) b;
        length++;
    }

    private void makeRoom(Locator where) throws IOException {
        if (used >= IN_MEMORY && store.isPresent()) {
            if (entry == null) {
                entry = store.get().begin(Long.MAX_VALUE); // a document does not say how many come
            }
            entry.out().write(bytes, 0, used);
            used = 0;
            return;
        }
        budget.require(Limit.VALUE_BYTES, used + 1L, where);
        bytes = Arrays.copyOf(bytes, (int) Math.min(used * 2L, Integer.MAX_VALUE - 8));
    }

    /** The element, with its value made even. */
    DataElement finish(int tag, Vr vr, Locator where) throws IOException {
        if ((length & 1) != 0) {
            write(vr.padding(), where);
        }
        BulkStore.Entry stored = entry;
        if (stored != null) {
            stored.out().write(bytes, 0, used);
            return DataElement.ofBulk(tag, vr, stored.finish());
        }
        return DataElement.ofBytes(tag, vr, Arrays.copyOf(bytes, used), SpecificCharacterSet.UTF_8);
    }
}
