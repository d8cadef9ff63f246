package org.skiagraph.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.skiagraph.bounds.ArraySlice;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.model.charset.SpecificCharacterSet;

/** Values in another character set or byte order than they were read in. */
final class Reencoding {
    private final List<Runnable> changes = new ArrayList<>();

    private Reencoding() {}

    /** The bytes of an element in memory, as a Data Set of this byte order and character set holds them. */
    static byte[] bytes(DataElement e, boolean bigEndian, SpecificCharacterSet charset) {
        if (e.vr().usesCharacterSet() && !charset.equals(e.charset())) {
            return text(e, charset);
        }
        ArraySlice slice = e.encoded().orElseThrow();
        byte[] bytes = slice.offset() == 0 && slice.length() == slice.array().length
                ? slice.array()
                : Arrays.copyOfRange(slice.array(), slice.offset(), slice.offset() + slice.length());
        if (bigEndian != e.isBigEndian() && e.vr().swapUnit() > 1) {
            bytes = bytes == slice.array() ? bytes.clone() : bytes;
            ByteSwap.reverse(bytes, 0, bytes.length, e.vr().swapUnit());
        }
        return bytes;
    }

    /** All that changes in a Data Set and its items when another character set comes into force; done by {@link #apply}. */
    static Reencoding ofSubtree(DataSet root, SpecificCharacterSet to) {
        Reencoding reencoding = new Reencoding();
        reencoding.plan(root, to);
        reencoding.changes.add(() -> root.inherit(to));
        return reencoding;
    }

    void apply() {
        changes.forEach(Runnable::run);
    }

    /** With a stack of its own: nesting may be deeper than Java's. */
    private void plan(DataSet root, SpecificCharacterSet to) {
        Deque<DataSet> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            DataSet dataSet = open.pop();
            for (DataElement e : dataSet) {
                e.sequence().ifPresent(items -> openItems(items, open));
                planText(dataSet, e, to);
            }
        }
    }

    private static void openItems(Sequence items, Deque<DataSet> open) {
        for (DataSet item : items) {
            if (!item.contains(Tag.SpecificCharacterSet)) {
                open.push(item);
            }
        }
    }

    private void planText(DataSet dataSet, DataElement e, SpecificCharacterSet to) {
        if (!e.vr().usesCharacterSet() || !e.isPlain()) {
            return;
        }
        byte[] bytes = text(e, to);
        if (!isSame(e.encoded().orElseThrow(), bytes)) {
            changes.add(() -> dataSet.replaceBytes(e.tag(), bytes));
        }
    }

    private static boolean isSame(ArraySlice a, byte[] b) {
        return Arrays.equals(a.array(), a.offset(), a.offset() + a.length(), b, 0, b.length);
    }

    /** Text in another character set; what cannot be read in its own is refused, since its characters would be lost. */
    private static byte[] text(DataElement e, SpecificCharacterSet charset) {
        ArraySlice slice = e.encoded()
                .orElseThrow(() -> new IllegalArgumentException(
                        Tags.toText(e.tag()) + " is text outside of memory, which is not re-encoded; set it anew"));
        if (!e.charset().canDecode(slice.array(), slice.offset(), slice.length(), e.vr())) {
            throw new IllegalArgumentException(Tags.toText(e.tag()) + " has bytes that are no characters of "
                    + e.charset() + ", and cannot be expressed in " + charset);
        }
        String text = e.charset().decode(slice.array(), slice.offset(), slice.length(), e.vr());
        return ValueEncoder.padded(charset.encode(text, e.vr()), e.vr());
    }
}
