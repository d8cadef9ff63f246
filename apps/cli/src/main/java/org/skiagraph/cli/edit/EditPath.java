package org.skiagraph.cli.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.Sequence;

/**
 * What an action of {@code dicom edit} is about: an element at any depth, or an item.
 *
 * <p>Written as {@link org.skiagraph.model.ElementPath} is, and beyond that with {@code (gggg,CREATOR,ee)} for a private element
 * and with {@code [last]}, {@code [+]} and {@code [*]} for items.
 */
public final class EditPath {
    /** A sequence and its item; without one it is the element itself. */
    record Step(ElementName name, Optional<ItemNumber> item) {
        @Override
        public String toString() {
            return name + item.map(ItemNumber::toString).orElse("");
        }
    }

    private final List<Step> way;
    private final Step end;

    /** Of at least one step, all but the last with an item. */
    EditPath(List<Step> steps) {
        way = List.copyOf(steps.subList(0, steps.size() - 1));
        end = steps.get(steps.size() - 1);
    }

    /** The element at the end of the way. */
    ElementName name() {
        return end.name();
    }

    /** The item at the end of the way, if the path is that of an item. */
    Optional<ItemNumber> item() {
        return end.item();
    }

    /** True if a step on the way is a new item. */
    boolean makesItem() {
        return way.stream().anyMatch(s -> s.item().filter(ItemNumber::isNew).isPresent());
    }

    /** The Data Sets that directly hold the element, as far as they are there. */
    List<DataSet> holders(DataSet root) {
        List<DataSet> holders = List.of(root);
        for (Step step : way) {
            List<DataSet> inside = new ArrayList<>();
            for (DataSet holder : holders) {
                sequence(holder, step.name()).ifPresent(items -> addThere(items, step, inside));
            }
            holders = inside;
        }
        return holders;
    }

    private static void addThere(Sequence items, Step step, List<DataSet> found) {
        ItemNumber item = step.item().orElseThrow();
        if (item.isAll()) {
            found.addAll(items);
        } else if (item.index(items.size()) < items.size()) {
            found.add(items.get(item.index(items.size())));
        }
    }

    /** The sequence of a name, if it is there. */
    static Optional<Sequence> sequence(DataSet holder, ElementName name) {
        OptionalInt tag = name.in(holder);
        return tag.isEmpty() ? Optional.empty() : holder.sequence(tag.getAsInt());
    }

    /**
     * The Data Sets that directly hold the element; sequences that are not there, and the item after the last one, are made.
     *
     * @throws IllegalArgumentException if items before one named are missing too, or a step is no sequence
     */
    List<DataSet> holdersOrNew(DataSet root) {
        List<DataSet> holders = List.of(root);
        for (Step step : way) {
            List<DataSet> inside = new ArrayList<>();
            boolean all = step.item().filter(ItemNumber::isAll).isPresent();
            for (DataSet holder : holders) {
                if (all) {
                    sequence(holder, step.name()).ifPresent(inside::addAll);
                } else {
                    addOrMake(sequenceOrNew(holder, step.name()), step, inside);
                }
            }
            holders = inside;
        }
        return holders;
    }

    private static void addOrMake(Sequence items, Step step, List<DataSet> found) {
        ItemNumber item = step.item().orElseThrow();
        int index = item.index(items.size());
        if (index < items.size()) {
            found.add(items.get(index));
        } else if (index == items.size()) {
            found.add(items.addItem());
        } else {
            throw new IllegalArgumentException(
                    step + " cannot be made: there are " + items.size() + " items before it");
        }
    }

    /** The sequence of a name, made if there is no element of that name, or an empty one. */
    static Sequence sequenceOrNew(DataSet holder, ElementName name) {
        int tag = name.inOrReserved(holder);
        Optional<DataElement> there = holder.element(tag);
        if (there.isPresent()
                && there.get().sequence().isEmpty()
                && !there.get().isEmpty()) {
            Vr vr = there.get().vr();
            throw new IllegalArgumentException(Tags.toText(tag) + " is " + vr + ", not a sequence");
        }
        return holder.sequenceOrNew(tag);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : way) {
            text.append(step).append('.');
        }
        return text.append(end).toString();
    }
}
