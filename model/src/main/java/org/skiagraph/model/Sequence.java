package org.skiagraph.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The value of a Sequence of Items: Data Sets in order, counted from 0 as Java does.
 *
 * <p>Live: what is done to it and to its items is done to the Data Set that holds it. An item has one parent; to put it
 * elsewhere too, {@linkplain DataSet#copy copy} it; to move it, remove it here first. A sequence that was replaced or removed
 * from its Data Set still has its items, which are part of nothing then, and cannot be changed any more.
 */
public final class Sequence extends AbstractList<DataSet> {
    private final DataSet owner;
    private final List<DataSet> items;
    private final boolean undefinedLength;
    private boolean detached;

    Sequence(DataSet owner, List<DataSet> items, boolean undefinedLength) {
        this.owner = owner;
        this.items = new ArrayList<>(items);
        this.undefinedLength = undefinedLength;
        for (DataSet item : items) {
            item.adopt(owner);
        }
    }

    /** A sequence of items that were part of nothing; if one is refused, none of them is part of anything. */
    static Sequence ofNew(DataSet owner, List<DataSet> items) {
        Sequence sequence = new Sequence(owner, List.of(), false);
        try {
            sequence.addAll(items);
        } catch (IllegalArgumentException e) {
            sequence.detach();
            throw e;
        }
        return sequence;
    }

    /** True if it was read with undefined length; a writer may write it the same way. */
    public boolean hasUndefinedLength() {
        return undefinedLength;
    }

    boolean isOwnedBy(DataSet dataSet) {
        return owner == dataSet;
    }

    /** Is no longer the value of an element. */
    void detach() {
        detached = true;
        items.forEach(DataSet::release);
    }

    private void requireAttached() {
        if (detached) {
            throw new IllegalStateException("the sequence is part of no Data Set any more");
        }
    }

    @Override
    public DataSet get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }

    /**
     * Adds an item. Its text is re-encoded if another character set is in force here.
     *
     * @throws IllegalArgumentException if it is part of a Data Set already, holds this one, or its text cannot be expressed in
     *     the character set in force here
     */
    @Override
    public void add(int index, DataSet item) {
        requireAttached();
        Objects.checkIndex(index, items.size() + 1);
        item.moveInto(owner);
        items.add(index, item);
        modCount++;
    }

    /** Adds a new empty item at the end. */
    public DataSet addItem() {
        DataSet item = new DataSet();
        add(item);
        return item;
    }

    /**
     * Puts an item in the place of another, which is part of nothing then.
     *
     * @throws IllegalArgumentException as {@link #add(int, DataSet)} does
     */
    @Override
    public DataSet set(int index, DataSet item) {
        requireAttached();
        DataSet old = items.get(index);
        item.moveInto(owner);
        old.release();
        items.set(index, item);
        return old;
    }

    /** Takes an item out, which is part of nothing then. */
    @Override
    public DataSet remove(int index) {
        requireAttached();
        DataSet item = items.remove(index);
        modCount++;
        item.release();
        return item;
    }

    @Override
    public void sort(Comparator<? super DataSet> order) {
        requireAttached();
        items.sort(order);
        modCount++;
    }

    /** The number of items, for people. */
    @Override
    public String toString() {
        return items.size() + (items.size() == 1 ? " item" : " items");
    }
}
