package org.skiagraph.model;

import java.util.ArrayDeque;
import java.util.Deque;

/** Whether two Data Sets are equal at any depth, with a stack of its own: nesting may be deeper than Java's. */
final class DataSetEquality {
    private record Pair(DataSet left, DataSet right) {}

    private final Deque<Pair> open = new ArrayDeque<>();

    private DataSetEquality() {}

    static boolean of(DataSet left, DataSet right) {
        DataSetEquality equality = new DataSetEquality();
        equality.open.push(new Pair(left, right));
        while (!equality.open.isEmpty()) {
            Pair pair = equality.open.pop();
            if (pair.left != pair.right && !equality.sameElements(pair.left, pair.right)) {
                return false;
            }
        }
        return true;
    }

    private boolean sameElements(DataSet left, DataSet right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (left.tagAt(i) != right.tagAt(i) || !same(left.elementAt(i), right.elementAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(DataElement left, DataElement right) {
        if (left.sequence().isPresent() && right.sequence().isPresent()) {
            return left.vr() == right.vr()
                    && openItems(left.sequence().get(), right.sequence().get());
        }
        return left.equals(right);
    }

    private boolean openItems(Sequence left, Sequence right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            open.push(new Pair(left.get(i), right.get(i)));
        }
        return true;
    }
}
