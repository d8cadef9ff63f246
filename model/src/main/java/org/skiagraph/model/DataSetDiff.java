package org.skiagraph.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.skiagraph.dictionary.Tags;

/**
 * Finds the elements in which two Data Sets differ, at any depth, and what not to look at. Immutable.
 *
 * <p>Values are compared, not their encoding: byte order, character set and length form do not count, padding does where the
 * encoding is the same. Items are compared by their place; if two sequences have different numbers of items, the sequence is
 * a difference itself, before those in the items that both have.
 */
public final class DataSetDiff {
    private final Set<Integer> ignoredTags;
    private final boolean privateIgnored;
    private final boolean groupLengthsIgnored;
    private final Set<ElementPath> ignoredPaths;

    private DataSetDiff(
            Set<Integer> ignoredTags,
            boolean privateIgnored,
            boolean groupLengthsIgnored,
            Set<ElementPath> ignoredPaths) {
        this.ignoredTags = ignoredTags;
        this.ignoredPaths = ignoredPaths;
        this.privateIgnored = privateIgnored;
        this.groupLengthsIgnored = groupLengthsIgnored;
    }

    /** Looks at everything. */
    public static DataSetDiff ofEverything() {
        return new DataSetDiff(Set.of(), false, false, Set.of());
    }

    /** Does not look at these elements either, at any depth. */
    public DataSetDiff ignoring(int... tags) {
        Set<Integer> all = new TreeSet<>(ignoredTags);
        for (int tag : tags) {
            all.add(tag);
        }
        return new DataSetDiff(all, privateIgnored, groupLengthsIgnored, ignoredPaths);
    }

    /** Does not look at the elements of these paths either, nor at what is in them. */
    public DataSetDiff ignoring(ElementPath... paths) {
        Set<ElementPath> all = new HashSet<>(ignoredPaths);
        all.addAll(List.of(paths));
        return new DataSetDiff(ignoredTags, privateIgnored, groupLengthsIgnored, all);
    }

    /** Does not look at private elements, nor at private creators. */
    public DataSetDiff ignoringPrivate() {
        return new DataSetDiff(ignoredTags, true, groupLengthsIgnored, ignoredPaths);
    }

    /** Does not look at group lengths, (gggg,0000). */
    public DataSetDiff ignoringGroupLengths() {
        return new DataSetDiff(ignoredTags, privateIgnored, true, ignoredPaths);
    }

    /**
     * All differences, in the order of the elements.
     *
     * @throws IOException if a value that is not in memory cannot be read
     */
    public List<Difference> between(DataSet left, DataSet right) throws IOException {
        List<Difference> found = new ArrayList<>();
        between(left, right, found::add);
        return found;
    }

    /** Takes differences as they are found. */
    @FunctionalInterface
    public interface Receiver {
        /**
         * Takes one.
         *
         * @throws IOException to end the comparison
         */
        void take(Difference difference) throws IOException;
    }

    /**
     * Finds all differences, in the order of the elements, and holds none of them: of deeply nested items their paths may take much
     * more memory than what is compared.
     *
     * @throws IOException if a value that is not in memory cannot be read, or from the receiver
     */
    public void between(DataSet left, DataSet right, Receiver receiver) throws IOException {
        new DiffWalk(this, receiver).run(left, right);
    }

    /**
     * Whether an element is not looked at.
     *
     * @param depth items that it is in
     * @param path asked for its path only if that matters
     */
    boolean isIgnored(int tag, int depth, Supplier<ElementPath> path) {
        return (privateIgnored && Tags.isPrivate(tag))
                || (groupLengthsIgnored && Tags.isGroupLength(tag))
                || ignoredTags.contains(tag)
                || (!ignoredPaths.isEmpty() && isIgnoredPath(tag, depth, path));
    }

    private boolean isIgnoredPath(int tag, int depth, Supplier<ElementPath> path) {
        for (ElementPath ignored : ignoredPaths) {
            if (ignored.tag() == tag && ignored.steps().size() == depth && ignored.equals(path.get())) {
                return true;
            }
        }
        return false;
    }
}
