package org.skiagraph.model;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skiagraph.dictionary.Tags;

/** Walks through two Data Sets side by side, with a stack of its own: nesting may be deeper than Java's. */
final class DiffWalk {
    /** Two Data Sets, how far they have been compared, and the pair of items, if any, that is looked at now. */
    private static final class Level {
        final DataSet left;
        final DataSet right;
        int nextLeft;
        int nextRight;
        int tag; // of the sequence whose items are being compared
        int item;

        @Nullable
        Sequence leftItems;

        @Nullable
        Sequence rightItems;

        Level(DataSet left, DataSet right) {
            this.left = left;
            this.right = right;
        }
    }

    private final DataSetDiff options;
    private final Deque<Level> open = new ArrayDeque<>();
    private final DataSetDiff.Receiver receiver;

    DiffWalk(DataSetDiff options, DataSetDiff.Receiver receiver) {
        this.options = options;
        this.receiver = receiver;
    }

    void run(DataSet left, DataSet right) throws IOException {
        open.push(new Level(left, right));
        while (!open.isEmpty()) {
            Level level = open.getFirst();
            if (!enterItem(level) && !compareNext(level)) {
                open.pop();
            }
        }
    }

    /** Goes into the next pair of items of the open sequences, if there is one. */
    private boolean enterItem(Level level) {
        Sequence left = level.leftItems;
        Sequence right = level.rightItems;
        if (left == null || right == null || level.item >= Math.min(left.size(), right.size())) {
            level.leftItems = null;
            return false;
        }
        open.push(new Level(left.get(level.item), right.get(level.item)));
        level.item++;
        return true;
    }

    /** Compares the elements of the next tag, if there is one. */
    private boolean compareNext(Level level) throws IOException {
        boolean leftDone = level.nextLeft == level.left.size();
        boolean rightDone = level.nextRight == level.right.size();
        if (leftDone && rightDone) {
            return false;
        }
        int order = leftDone
                ? 1
                : rightDone ? -1 : Tags.compare(level.left.tagAt(level.nextLeft), level.right.tagAt(level.nextRight));
        Optional<DataElement> left =
                order <= 0 ? Optional.of(level.left.elementAt(level.nextLeft++)) : Optional.empty();
        Optional<DataElement> right =
                order >= 0 ? Optional.of(level.right.elementAt(level.nextRight++)) : Optional.empty();
        int tag = left.or(() -> right).orElseThrow().tag();
        boolean ignored = options.isIgnored(tag, open.size() - 1, () -> pathOf(tag));
        if (!ignored && (order != 0 || !isSame(level, left.orElseThrow(), right.orElseThrow()))) {
            receiver.take(new Difference(pathOf(tag), left, right));
        }
        return true;
    }

    private static boolean isSame(Level level, DataElement left, DataElement right) throws IOException {
        if (left.sequence().isEmpty() || right.sequence().isEmpty()) {
            return ValueComparison.same(left, right);
        }
        level.tag = left.tag();
        level.item = 0;
        level.leftItems = left.sequence().get();
        level.rightItems = right.sequence().get();
        return left.vr() == right.vr() && level.leftItems.size() == level.rightItems.size();
    }

    private ElementPath pathOf(int tag) {
        List<ElementPath.Step> steps = new ArrayList<>(open.size());
        open.descendingIterator().forEachRemaining(level -> {
            if (level != open.getFirst()) {
                steps.add(new ElementPath.Step(level.tag, level.item));
            }
        });
        return new ElementPath(steps, tag);
    }
}
