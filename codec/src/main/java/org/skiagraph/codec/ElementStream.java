package org.skiagraph.codec;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.ByteSwap;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.Fragments;
import org.skiagraph.model.charset.SpecificCharacterSet;

/** Gives an {@link ElementHandler} the elements of a Data Set, from memory or as they are read. */
public final class ElementStream {
    private final DicomReader reader;
    private final long threshold;
    private final Budget budget;
    private final ElementHandler handler;
    private final Deque<SpecificCharacterSet> charsets = new ArrayDeque<>(); // in force, the innermost item's first

    private ElementStream(DicomReader reader, long threshold, Budget budget, ElementHandler handler) {
        this.reader = reader;
        this.threshold = threshold;
        this.budget = budget;
        this.handler = handler;
        charsets.push(SpecificCharacterSet.DEFAULT);
    }

    /** Gives all elements of a Data Set, at any depth. */
    public static void of(DataSet dataSet, ElementHandler handler) throws IOException {
        DataSetTokens tokens = new DataSetTokens(dataSet);
        for (Token token = tokens.next(); token != Token.END; token = tokens.next()) {
            switch (token) {
                case SEQUENCE ->
                    handler.beginSequence(
                            tokens.element().tag(), tokens.element().vr());
                case SEQUENCE_END -> handler.endSequence();
                case ITEM -> handler.beginItem();
                case ITEM_END -> handler.endItem();
                default -> handler.element(tokens.element());
            }
        }
    }

    /**
     * Gives what a reader has not read yet, File Meta Information first, and holds one value at a time. Elements come as they are
     * written, in whatever order; text is in the character set that was declared before it.
     *
     * @param threshold streams of bytes (O*, UN) above so many bytes, and all fragments, are given as {@link BulkData}, if the
     *     reader's bytes can be reached again
     * @throws org.skiagraph.bounds.DataException if what comes cannot be read, or a value is longer than may be held
     */
    public static void of(DicomReader reader, long threshold, Budget budget, ElementHandler handler)
            throws IOException {
        new ElementStream(reader, threshold, budget, handler).run();
    }

    private void run() throws IOException {
        for (Token token = reader.next(); token != Token.END; token = reader.next()) {
            switch (token) {
                case META_ELEMENT, ELEMENT -> element();
                case SEQUENCE -> handler.beginSequence(reader.tag(), reader.vr());
                case SEQUENCE_END -> handler.endSequence();
                case ITEM -> {
                    charsets.push(charsets.getFirst());
                    handler.beginItem();
                }
                case ITEM_END -> {
                    charsets.pop();
                    handler.endItem();
                }
                case FRAGMENTS -> fragments();
                default -> {} // DATA_SET says nothing that is handed on
            }
        }
    }

    private void element() throws IOException {
        int tag = reader.tag();
        Vr vr = reader.vr();
        boolean stream = vr.isStream();
        if (reader.isTruncated() && !stream) {
            return;
        }
        if (stream && reader.remaining() > threshold) {
            Optional<BulkData> bulk = reader.bulk();
            if (bulk.isPresent()) {
                handler.element(DataElement.ofBulk(tag, vr, bulk.get(), reader.isBigEndian()));
                return;
            }
        }
        byte[] value = reader.readValue();
        if (reader.isTruncated() && !stream) {
            return;
        }
        if (reader.isBigEndian()) {
            ByteSwap.reverse(value, 0, value.length, vr.swapUnit());
        }
        DataElement e = DataElement.ofBytes(tag, vr, value, charsets.getFirst());
        if (tag == Tag.SpecificCharacterSet) {
            charsets.pop();
            charsets.push(SpecificCharacterSet.of(e.texts()));
        }
        handler.element(e);
    }

    /** Fragments are given together; of what cannot be reached again, their bytes are held. */
    private void fragments() throws IOException {
        int tag = reader.tag();
        Vr vr = reader.vr();
        List<BulkData> all = new ArrayList<>();
        long held = 0;
        while (reader.next() == Token.FRAGMENT) {
            Optional<BulkData> there = reader.bulk();
            BulkData fragment = there.isPresent() ? there.get() : BulkData.of(reader.readValue());
            long bytes = DataSetReader.FRAGMENT_OBJECTS + (there.isPresent() ? 0 : fragment.length());
            budget.spend(Limit.HELD_BYTES, bytes, reader);
            held += bytes;
            all.add(fragment);
        }
        BulkData table = all.isEmpty() ? BulkData.of(new byte[0]) : all.get(0);
        List<BulkData> fragments = all.isEmpty() ? all : all.subList(1, all.size());
        handler.element(DataElement.ofFragments(tag, vr, Fragments.of(table, fragments)));
        budget.giveBack(Limit.HELD_BYTES, held);
    }
}
