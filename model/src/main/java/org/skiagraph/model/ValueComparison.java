package org.skiagraph.model;

import java.io.IOException;
import java.util.Arrays;
import org.skiagraph.bounds.Source;

/** Whether values are the same, read from wherever they are, in chunks. */
final class ValueComparison {
    private static final int CHUNK = 1 << 16;

    private ValueComparison() {}

    /** True if two elements that are no sequences have the same VR and value. */
    static boolean same(DataElement left, DataElement right) throws IOException {
        if (left.vr() != right.vr()) {
            return false;
        }
        if (left.fragments().isPresent() && right.fragments().isPresent()) {
            return same(left.fragments().get(), right.fragments().get());
        }
        if (!left.isPlain() || !right.isPlain()) {
            return false;
        }
        boolean inMemory = left.encoded().isPresent() && right.encoded().isPresent();
        if (inMemory) {
            return left.equals(right);
        }
        if (left.vr().usesCharacterSet() && !left.charset().equals(right.charset())) {
            return inMemory(left).equals(inMemory(right));
        }
        return same(left.littleEndian().orElseThrow(), right.littleEndian().orElseThrow());
    }

    /** Text of different character sets cannot be told apart by its bytes: it is read whole. */
    private static DataElement inMemory(DataElement text) throws IOException {
        return DataElement.ofBytes(text.tag(), text.vr(), text.readBytes(), text.charset());
    }

    private static boolean same(Fragments left, Fragments right) throws IOException {
        if (left.size() != right.size() || !same(left.offsetTable(), right.offsetTable())) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!same(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(BulkData left, BulkData right) throws IOException {
        return left.length() == right.length() && mismatch(left, right) < 0;
    }

    /** The first byte that two values have not in common, or -1; where one ends before the other, that is its end. */
    static long mismatch(BulkData left, BulkData right) throws IOException {
        if (left.equals(right)) {
            return -1;
        }
        Source a = left.open();
        Source b = right.open();
        long common = Math.min(left.length(), right.length());
        byte[] mine = new byte[(int) Math.min(CHUNK, common)];
        byte[] theirs = new byte[mine.length];
        for (long at = 0; at < common; at += CHUNK) {
            int n = (int) Math.min(CHUNK, common - at);
            a.readFully(at, mine, 0, n);
            b.readFully(at, theirs, 0, n);
            int differing = Arrays.mismatch(mine, 0, n, theirs, 0, n);
            if (differing >= 0) {
                return at + differing;
            }
        }
        return left.length() == right.length() ? -1 : common;
    }
}
