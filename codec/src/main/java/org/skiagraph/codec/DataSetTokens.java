package org.skiagraph.codec;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;

/**
 * A Data Set as the tokens that a reader of its bytes would give, at any depth of nesting. {@link Token#FRAGMENTS} stands for all
 * of them. Nothing is in a group length, whatever it holds: it is made anew.
 */
final class DataSetTokens {
    private static final class Level {
        final DataSet dataSet;
        int next;

        @Nullable
        Iterator<DataSet> items; // of the open sequence

        Level(DataSet dataSet) {
            this.dataSet = dataSet;
        }
    }

    private final Deque<Level> open = new ArrayDeque<>(); // not Java's stack, since nesting may be deeper
    private @Nullable DataElement element;

    DataSetTokens(DataSet dataSet) {
        open.push(new Level(dataSet));
    }

    Token next() {
        Level level = open.getFirst();
        if (level.items != null) {
            return item(level, level.items);
        }
        if (level.next == level.dataSet.size()) {
            if (open.size() == 1) {
                return Token.END;
            }
            open.pop();
            return Token.ITEM_END;
        }
        DataElement at = level.dataSet.elementAt(level.next++);
        element = at;
        if (at.sequence().isPresent() && !Tags.isGroupLength(at.tag())) {
            level.items = at.sequence().get().iterator();
            return Token.SEQUENCE;
        }
        return at.fragments().isPresent() ? Token.FRAGMENTS : Token.ELEMENT;
    }

    private Token item(Level level, Iterator<DataSet> items) {
        if (items.hasNext()) {
            open.push(new Level(items.next()));
            return Token.ITEM;
        }
        level.items = null;
        return Token.SEQUENCE_END;
    }

    /** The element, sequence or encapsulated pixel data that the last such token was for. */
    DataElement element() {
        if (element == null) {
            throw new IllegalStateException("no element yet");
        }
        return element;
    }

    /** The Data Set that holds it, or the item that has just begun. */
    DataSet dataSet() {
        return open.getFirst().dataSet;
    }

    /** Whether the element at hand is the first of its group in the Data Set that holds it. */
    boolean beginsGroup() {
        int position = open.getFirst().next - 1;
        return position == 0
                || dataSet().tagAt(position - 1) >>> 16 != dataSet().tagAt(position) >>> 16;
    }
}
