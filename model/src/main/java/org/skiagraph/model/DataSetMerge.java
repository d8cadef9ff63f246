package org.skiagraph.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;

/**
 * How the elements of one Data Set come into another.
 *
 * <p>What is merged is elements of the Data Set itself. A sequence is one value: it is taken whole, as a copy, or not at all,
 * since nothing tells which of its items is which. Private elements go into the block that their creator has, or gets, in the
 * target. Never merged are group lengths, which would be wrong, and Specific Character Set: text is re-encoded in the
 * target's.
 */
public enum DataSetMerge {
    /** Fills what the target has not, or has without a value. */
    FILL {
        @Override
        boolean wants(DataElement element, Optional<DataElement> there) {
            return there.isEmpty() || (there.get().isEmpty() && !element.isEmpty());
        }
    },
    /** Takes all there is, also elements without a value, in the place of what the target has. */
    OVERWRITE {
        @Override
        boolean wants(DataElement element, Optional<DataElement> there) {
            return true;
        }
    };

    abstract boolean wants(DataElement element, Optional<DataElement> there);

    /**
     * Merges.
     *
     * @param from is not changed
     * @throws IllegalArgumentException if text cannot be expressed in the target's character set, a private element has no
     *     creator but one in the target, or no private block is free; the target then has all the values it had
     */
    public void merge(DataSet from, DataSet into) {
        List<DataElement> elements = wanted(from, into);
        // refuses what cannot be encoded, before anything is changed
        DataSet encoded = DataSet.itemIn(into.characterSet());
        elements.forEach(encoded::set);
        Set<Integer> orphans = blocksWithoutCreator(encoded, from);
        Map<Integer, PrivateBlock> blocks = new HashMap<>();
        for (DataElement element : encoded) {
            if (isInBlock(element.tag())) {
                blocks.computeIfAbsent(element.tag() >>> 8, b -> block(from, into, element.tag(), orphans));
            }
        }
        for (DataElement element : encoded) {
            PrivateBlock block = isInBlock(element.tag()) ? blocks.get(element.tag() >>> 8) : null;
            into.set(block == null ? element : element.withTag(block.tag(element.tag() & 0xFF)));
        }
    }

    private List<DataElement> wanted(DataSet from, DataSet into) {
        List<DataElement> elements = new ArrayList<>();
        for (DataElement element : from) {
            int tag = element.tag();
            boolean never = Tags.isGroupLength(tag) || tag == Tag.SpecificCharacterSet || Tags.isPrivateCreator(tag);
            if (!never && wants(element, existing(from, into, tag))) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** (gggg,1000-FFFF) of an odd group. */
    private static boolean isInBlock(int tag) {
        return Tags.isPrivate(tag) && Tags.element(tag) >= 0x1000;
    }

    private static String creator(DataSet dataSet, int tag) {
        return dataSet.text(Tags.privateCreatorTag(tag), "");
    }

    /** The element of the target that a tag of the source means. */
    private static Optional<DataElement> existing(DataSet from, DataSet into, int tag) {
        if (!isInBlock(tag) || creator(from, tag).isEmpty()) {
            return into.element(tag);
        }
        return PrivateBlock.find(into, Tags.group(tag), creator(from, tag))
                .flatMap(block -> into.element(block.tag(tag & 0xFF)));
    }

    /** Groups and blocks, {@code ggggbb}, of elements that stay in their place since nobody has reserved it. */
    private static Set<Integer> blocksWithoutCreator(DataSet elements, DataSet from) {
        Set<Integer> blocks = new HashSet<>();
        for (int tag : elements.tags()) {
            if (isInBlock(tag) && creator(from, tag).isEmpty()) {
                blocks.add(tag >>> 8);
            }
        }
        return blocks;
    }

    private static PrivateBlock block(DataSet from, DataSet into, int tag, Set<Integer> orphans) {
        String creator = creator(from, tag);
        if (!creator.isEmpty()) {
            int group = Tags.group(tag);
            return PrivateBlock.findOrReserve(into, group, creator, b -> orphans.contains(group << 8 | b));
        }
        if (!creator(into, tag).isEmpty()) {
            throw new IllegalArgumentException(
                    Tags.toText(tag) + " has no creator, and its block is another's in the target");
        }
        return new PrivateBlock(Tags.group(tag), "", Tags.element(tag) >>> 8);
    }
}
