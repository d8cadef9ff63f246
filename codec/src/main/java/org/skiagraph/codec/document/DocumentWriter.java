package org.skiagraph.codec.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.ArraySlice;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.codec.ElementHandler;
import org.skiagraph.codec.frames.FrameIndex;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.ElementPath;
import org.skiagraph.model.Fragments;
import org.skiagraph.model.charset.SpecificCharacterSet;

/** Decides what of a Data Set is in a document and in which form; how that is written is for its two kinds, JSON and XML. */
abstract class DocumentWriter implements ElementHandler {
    private static final int META_GROUP = 2;
    private static final String UTF_8 = "ISO_IR 192";

    /** What a short string takes in memory. */
    private static final int STRING_BYTES = 64;

    private final DocumentOptions options;
    private final Budget budget;
    private final Deque<Level> levels = new ArrayDeque<>(); // of Data Sets: the innermost item's first
    private Level level = new Level();
    private int leftOut; // sequences and items that are open and left out

    /** What is known of the Data Set, or item, at hand. */
    private static final class Level {
        long lastTag = -1; // unsigned
        int sequence; // the one that is open in it, or was last
        int item; // of that, from 1
        int frames = 1;
        Optional<BulkData> offsets = Optional.empty();
        Optional<BulkData> lengths = Optional.empty();
        long held; // bytes of it that are kept until it ends
    }

    /** A writer of documents of one kind. */
    DocumentWriter(DocumentOptions options, Budget budget) {
        this.options = options;
        this.budget = budget;
    }

    // ---- what the kinds write

    /** An attribute without value. */
    abstract void empty(int tag, Vr vr) throws IOException;

    /** An attribute with values that are text or numbers, not empty and in memory. */
    abstract void values(DataElement e) throws IOException;

    /** An attribute with bytes. */
    abstract void binary(int tag, Vr vr, BulkData littleEndian) throws IOException;

    /** An attribute with a value that is somewhere else. */
    abstract void reference(int tag, Vr vr, String uri) throws IOException;

    /** A sequence begins. */
    abstract void openSequence(int tag) throws IOException;

    /** An item begins. */
    abstract void openItem(int number) throws IOException;

    /** An item ends. */
    abstract void closeItem() throws IOException;

    /** A sequence ends. */
    abstract void closeSequence(int items) throws IOException;

    // ---- for the kinds

    /** How it is to be written. */
    final DocumentOptions options() {
        return options;
    }

    /** What it may cost. */
    final Budget budget() {
        return budget;
    }

    /** A document ends. */
    final void endDataSet() {
        release();
    }

    /** Begins a document anew. */
    final void beginDataSet() {
        levels.clear();
        level = new Level();
        leftOut = 0;
    }

    /** Where an element of the Data Set at hand is. */
    final ElementPath path(int tag) {
        List<ElementPath.Step> steps = new ArrayList<>();
        for (Iterator<Level> outermostFirst = levels.descendingIterator(); outermostFirst.hasNext(); ) {
            Level outer = outermostFirst.next();
            steps.add(new ElementPath.Step(outer.sequence, outer.item));
        }
        return new ElementPath(steps, tag);
    }

    /** The place of an element of the Data Set at hand, for findings and errors. */
    final Place place(int tag) {
        return Place.of(path(tag).toString());
    }

    /** The values of text, with a finding if some of its bytes are none. */
    final List<String> texts(DataElement e) throws IOException {
        ArraySlice bytes = e.encoded().orElseThrow();
        SpecificCharacterSet charset = e.charset();
        requireRoom(e, bytes);
        if (e.vr().isText() && !charset.canDecode(bytes.array(), bytes.offset(), bytes.length(), e.vr())) {
            budget.findings()
                    .report(
                            DocumentQuirks.UNDECODED_TEXT,
                            () -> place(e.tag()),
                            "bytes that are no character of " + charset);
        }
        return e.texts();
    }

    /** Each value becomes a string of its own, which takes more than the few bytes that it may have. */
    private void requireRoom(DataElement e, ArraySlice bytes) throws IOException {
        long number = 1;
        if (!e.vr().isText()) {
            number = bytes.length() / e.vr().valueBytes();
        } else if (e.vr().isMultiValued()) {
            for (int i = bytes.offset(); i < bytes.offset() + bytes.length(); i++) {
                number += bytes.array()[i] == '\\' ? 1 : 0;
            }
        }
        if (number > 1) {
            budget.spend(Limit.HELD_BYTES, number * STRING_BYTES, () -> place(e.tag()));
            budget.giveBack(Limit.HELD_BYTES, number * STRING_BYTES);
        }
    }

    /** Whether a value says nothing: it is empty, or a name of delimiters alone. */
    static boolean isNothing(Vr vr, String value) {
        return vr == Vr.PN ? PersonNameText.trimmed(value, "^= ").isEmpty() : value.isEmpty();
    }

    /** Pays for bytes of the Data Set at hand that are kept until it ends. */
    final void hold(int tag, long bytes) throws IOException {
        budget.spend(Limit.HELD_BYTES, bytes, () -> place(tag));
        level.held += bytes;
    }

    /** The Data Set, or item, at hand has ended. */
    private void release() {
        budget.giveBack(Limit.HELD_BYTES, level.held);
        level.held = 0;
    }

    // ---- what is in it

    @Override
    public final void element(DataElement e) throws IOException {
        if (isLeftOut(e.tag())) {
            return;
        }
        order(e.tag());
        Optional<Fragments> fragments = e.fragments();
        if (fragments.isPresent()) {
            encapsulated(e, fragments.get());
        } else if (e.isEmpty()) {
            empty(e.tag(), e.vr());
        } else if (e.tag() == Tag.SpecificCharacterSet) {
            values(DataElement.ofBytes(
                    e.tag(), Vr.CS, SpecificCharacterSet.DEFAULT.encode(UTF_8, Vr.CS), SpecificCharacterSet.DEFAULT));
        } else {
            note(e);
            plain(e);
        }
    }

    private boolean isLeftOut(int tag) {
        return leftOut > 0 || Tags.isGroupLength(tag) || (tag >>> 16 == META_GROUP && !options.meta());
    }

    private void order(int tag) throws MalformedDataException {
        long unsigned = Integer.toUnsignedLong(tag);
        if (unsigned <= level.lastTag) {
            throw new MalformedDataException(
                    Tags.toText(tag) + " follows " + Tags.toText((int) level.lastTag)
                            + ": elements that are out of order cannot be written while they are read",
                    place(tag));
        }
        level.lastTag = unsigned;
    }

    private void note(DataElement e) throws IOException {
        switch (e.tag()) {
            case Tag.NumberOfFrames -> {
                long[] number = e.integers();
                level.frames =
                        number.length == 1 && number[0] > 0 && number[0] <= Integer.MAX_VALUE ? (int) number[0] : 1;
            }
            case Tag.ExtendedOffsetTable -> level.offsets = kept(e);
            case Tag.ExtendedOffsetTableLengths -> level.lengths = kept(e);
            default -> {}
        }
    }

    private Optional<BulkData> kept(DataElement e) throws IOException {
        if (e.encoded().isPresent()) {
            hold(e.tag(), e.length());
        }
        return e.littleEndian();
    }

    private void plain(DataElement e) throws IOException {
        if (!e.vr().isStream()) {
            values(e.encoded().isPresent() ? e : inMemory(e));
        } else if (e.length() <= options.threshold() || options.bulk() == BulkForm.INLINE) {
            binary(e.tag(), e.vr(), e.littleEndian().orElseThrow());
        } else if (options.bulk() == BulkForm.URI) {
            reference(e.tag(), e.vr(), names().uriOf(path(e.tag()), e, Optional.empty()));
        }
    }

    private DataElement inMemory(DataElement e) throws IOException {
        budget.require(Limit.VALUE_BYTES, e.length(), () -> place(e.tag()));
        return DataElement.ofBytes(e.tag(), e.vr(), e.readBytes(), e.charset());
    }

    private BulkNames names() {
        return options.names()
                .orElseThrow(() -> new IllegalArgumentException("URIs are wanted, and nobody names them"));
    }

    private void encapsulated(DataElement e, Fragments fragments) throws IOException {
        switch (options.bulk()) {
            case URI -> {
                reference(e.tag(), e.vr(), names().uriOf(path(e.tag()), e, frames(fragments)));
            }
            case INLINE ->
                throw new UnsupportedDataException(
                        "encapsulated pixel data cannot be part of a document: name them by a URI, or leave them out",
                        place(e.tag()));
            default -> {} // left out
        }
    }

    /** Where each frame is; empty if that cannot be said, as of video, which is named as a whole. */
    private Optional<FrameIndex> frames(Fragments fragments) throws IOException {
        try {
            return Optional.of(FrameIndex.of(fragments, level.frames, level.offsets, level.lengths, budget));
        } catch (MalformedDataException e) {
            if (budget.findings().isStrict()) {
                throw e;
            }
            return Optional.empty();
        }
    }

    @Override
    public final void beginSequence(int tag, Vr vr) throws IOException {
        if (isLeftOut(tag)) {
            leftOut++;
            return;
        }
        order(tag);
        level.sequence = tag;
        level.item = 0;
        openSequence(tag);
    }

    @Override
    public final void beginItem() throws IOException {
        if (leftOut > 0) {
            leftOut++;
            return;
        }
        level.item++;
        openItem(level.item);
        levels.push(level);
        level = new Level();
    }

    @Override
    public final void endItem() throws IOException {
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        release();
        level = levels.pop();
        closeItem();
    }

    @Override
    public final void endSequence() throws IOException {
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        closeSequence(level.item);
    }
}
