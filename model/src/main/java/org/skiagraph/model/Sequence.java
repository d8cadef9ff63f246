package org.skiagraph.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/**
 * The value of a Sequence of Items: Data Sets in order, counted from 0 as Java does.
 *
 * <p>Live: what is done to it and to its items is done to the Data Set that holds it. An item has one parent; to put it
 * elsewhere too, {@linkplain DataSet#copy copy} it.
 */
public final class Sequence extends AbstractList<DataSet> {
    private final DataSet owner;
    private final List<DataSet> items;
    private final boolean undefinedLength;

    Sequence(DataSet owner, List<DataSet> items, boolean undefinedLength) {
        this.owner = owner;
        this.items = new ArrayList<>(items);
        this.undefinedLength = undefinedLength;
        for (DataSet item : items) {
            item.adopt(owner);
        }
    }

    /** True if it was read with undefined length; a writer may write it the same way. */
    public boolean hasUndefinedLength() {
        return undefinedLength;
    }

    boolean isOwnedBy(DataSet dataSet) {
        return owner == dataSet;
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

    @Override
    public DataSet set(int index, DataSet item) {
        DataSet old = items.get(index);
        item.moveInto(owner);
        old.release();
        items.set(index, item);
        return old;
    }

    @Override
    public DataSet remove(int index) {
        DataSet item = items.remove(index);
        modCount++;
        item.release();
        return item;
    }
}
