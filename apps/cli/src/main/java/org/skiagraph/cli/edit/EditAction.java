package org.skiagraph.cli.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.Sequence;
import org.skiagraph.model.charset.SpecificCharacterSet;

/** One change of a Data Set. */
public sealed interface EditAction {
    /**
     * Does it.
     *
     * @return true if something is as the action wants it; false if there was nothing that it could be done to
     * @throws IllegalArgumentException if it cannot be done: a rule forbids it, or the Data Set is not such
     */
    boolean apply(DataSet root, EditRules rules);

    /** True if it is as good as done where there is nothing to do. */
    default boolean isDoneByNothing() {
        return false;
    }

    /**
     * Sets a value.
     *
     * @param vr the VR, if it is not to follow from the element there is or from a dictionary
     * @param value as people write it; empty for no value
     */
    record Set(EditPath path, Optional<Vr> vr, String value) implements EditAction {
        @Override
        public boolean apply(DataSet root, EditRules rules) {
            List<DataSet> holders = path.holdersOrNew(root);
            for (DataSet holder : holders) {
                int tag = path.name().inOrReserved(holder);
                rules.checkPrivate(holder, tag);
                Vr as = rules.vr(holder, tag, vr);
                if (tag == Tag.SpecificCharacterSet) {
                    rules.checkCharacterSet(SpecificCharacterSet.of(List.of(value.split("\\\\", -1))));
                }
                ValueReader.set(holder, tag, as, value, rules.unchecked());
            }
            return !holders.isEmpty();
        }
    }

    /** Leaves an element without a value; sets one that is not there. */
    record Empty(EditPath path, Optional<Vr> vr) implements EditAction {
        @Override
        public boolean apply(DataSet root, EditRules rules) {
            List<DataSet> holders = path.holdersOrNew(root);
            for (DataSet holder : holders) {
                int tag = path.name().inOrReserved(holder);
                Optional<DataElement> there = holder.element(tag);
                if (there.isEmpty()) {
                    rules.checkPrivate(holder, tag);
                }
                Vr as = there.isPresent() && vr.isEmpty() ? there.get().vr() : rules.vr(holder, tag, vr);
                ValueReader.setEmpty(holder, tag, as);
            }
            return !holders.isEmpty();
        }
    }

    /** Takes an element or an item out. */
    record Delete(EditPath path) implements EditAction {
        @Override
        public boolean apply(DataSet root, EditRules rules) {
            boolean found = false;
            for (DataSet holder : path.holders(root)) {
                OptionalInt tag = path.name().in(holder);
                if (tag.isPresent() && path.item().isEmpty()) {
                    found |= holder.contains(tag.getAsInt());
                    holder.remove(tag.getAsInt());
                } else if (tag.isPresent()) {
                    Optional<Sequence> items = holder.sequence(tag.getAsInt());
                    found |= items.isPresent()
                            && removeFrom(items.get(), path.item().get());
                }
            }
            return found;
        }

        private static boolean removeFrom(Sequence items, ItemNumber item) {
            int index = item.index(items.size());
            if (items.isEmpty() || (!item.isAll() && index >= items.size())) {
                return false;
            }
            if (!item.isAll()) {
                items.remove(index);
            }
            while (item.isAll() && !items.isEmpty()) {
                items.remove(items.size() - 1);
            }
            return true;
        }
    }

    /** Puts a new empty item before another, or at the end. */
    record Insert(EditPath path) implements EditAction {
        @Override
        public boolean apply(DataSet root, EditRules rules) {
            List<DataSet> holders = path.holdersOrNew(root);
            for (DataSet holder : holders) {
                Sequence items = EditPath.sequenceOrNew(holder, path.name());
                int index = path.item().orElse(ItemNumber.NEW).index(items.size());
                if (index > items.size()) {
                    throw new IllegalArgumentException(
                            path + " cannot be made: there are " + items.size() + " items before it");
                }
                items.add(index, new DataSet());
            }
            return !holders.isEmpty();
        }
    }

    /** Takes all private elements out, at any depth. */
    record DeletePrivate() implements EditAction {
        @Override
        public boolean isDoneByNothing() {
            return true;
        }

        @Override
        public boolean apply(DataSet root, EditRules rules) {
            boolean found = false;
            Deque<DataSet> open = new ArrayDeque<>();
            open.push(root);
            while (!open.isEmpty()) {
                DataSet at = open.pop();
                for (int tag : at.tags()) {
                    if (Tags.isPrivate(tag)) {
                        at.remove(tag);
                        found = true;
                    } else {
                        at.sequence(tag).ifPresent(items -> items.forEach(open::push));
                    }
                }
            }
            return found;
        }
    }
}
