package org.skiagraph.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.skiagraph.bounds.ArraySlice;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.model.charset.SpecificCharacterSet;

/** Values in another character set or byte order than they were read in. */
final class Reencoding {
    private final List<Runnable> changes = new ArrayList<>();

    private Reencoding() {}

    /** The bytes of an element in memory, as a Data Set of this byte order and character set holds them. */
    static byte[] bytes(DataElement e, boolean bigEndian, SpecificCharacterSet charset) {
        ArraySlice slice = e.encoded().orElseThrow();
        if (e.vr().usesCharacterSet() && !charset.equals(e.charset())) {
            return text(e, charset);
        }
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

    private void plan(DataSet dataSet, SpecificCharacterSet to) {
        for (DataElement e : dataSet) {
            e.sequence().ifPresent(items -> {
                for (DataSet item : items) {
                    if (!item.contains(Tag.SpecificCharacterSet)) {
                        plan(item, to);
                    }
                }
            });
            if (e.vr().usesCharacterSet() && e.encoded().isPresent()) {
                byte[] bytes = text(e, to);
                changes.add(() -> dataSet.replaceBytes(e.tag(), bytes));
            }
        }
    }

    private static byte[] text(DataElement e, SpecificCharacterSet charset) {
        ArraySlice slice = e.encoded().orElseThrow();
        String text = e.charset().decode(slice.array(), slice.offset(), slice.length());
        return ValueEncoder.padded(charset.encode(text), e.vr());
    }
}
