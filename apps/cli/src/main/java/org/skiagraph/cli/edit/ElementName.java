package org.skiagraph.cli.edit;

import java.util.Optional;
import java.util.OptionalInt;
import org.skiagraph.dictionary.ElementDictionary;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.PrivateBlock;

/**
 * An element by its tag, or a private one by its creator, in whatever block that has: PS3.5 7.8.1.
 *
 * @param tag the tag; of a creator's element its group, and its number within the block
 * @param creator the creator, if the element is named by it
 */
public record ElementName(int tag, Optional<String> creator) {
    private static final int LOWEST_PRIVATE = 0x0009;
    private static final int HIGHEST_PRIVATE = 0xFFFD;
    private static final int META = 0x0002;
    private static final int COMMAND = 0x0000;
    private static final int DELIMITERS = 0xFFFE;

    /**
     * Checks that an element of the group can be in a Data Set. PS3.5 7.1, 7.8.
     *
     * @throws IllegalArgumentException if it cannot
     */
    public ElementName {
        int group = Tags.group(tag);
        if (group == META) {
            throw new IllegalArgumentException(Tags.toText(tag)
                    + " is File Meta Information, which follows from the Data Set by itself (and 'dicom convert' changes"
                    + " the transfer syntax)");
        }
        boolean isPrivate = Tags.isPrivate(tag);
        boolean noGroup =
                isPrivate ? group < LOWEST_PRIVATE || group > HIGHEST_PRIVATE : group == COMMAND || group == DELIMITERS;
        if (noGroup) {
            throw new IllegalArgumentException(Tags.toText(tag) + " is an element of no Data Set");
        }
        if (creator.isPresent() && !isPrivate) {
            throw new IllegalArgumentException(
                    "group " + Tags.toText(tag).substring(1, 5) + " is not private: only odd groups have creators");
        }
    }

    /** The tag of the element in a Data Set; empty if its creator has no block there. */
    OptionalInt in(DataSet dataSet) {
        if (creator.isEmpty()) {
            return OptionalInt.of(tag);
        }
        Optional<PrivateBlock> block = PrivateBlock.find(dataSet, Tags.group(tag), creator.get());
        return block.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(block.get().tag(tag & 0xFF));
    }

    /** The tag of the element in a Data Set, where its creator reserves a block if it has none. */
    int inOrReserved(DataSet dataSet) {
        return creator.isEmpty()
                ? tag
                : PrivateBlock.findOrReserve(dataSet, Tags.group(tag), creator.get())
                        .tag(tag & 0xFF);
    }

    @Override
    public String toString() {
        if (creator.isPresent()) {
            String digits = Tags.toText(tag);
            return digits.substring(0, 6) + "\"" + creator.get() + "\"," + digits.substring(8);
        }
        String keyword = ElementDictionary.standard().keyword(tag);
        boolean unique =
                !keyword.isEmpty() && ElementDictionary.standard().tag(keyword).orElse(~tag) == tag;
        return unique ? keyword : Tags.toText(tag);
    }
}
