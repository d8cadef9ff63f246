package org.skiagraph.cli.edit;

import java.util.Optional;
import org.skiagraph.dictionary.DictionaryEntry;
import org.skiagraph.dictionary.ElementDictionary;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.charset.SpecificCharacterSet;

/**
 * The rules of the Standard that a change is held to.
 *
 * @param unchecked true to permit what breaks them, as far as it can be written at all
 */
public record EditRules(boolean unchecked) {
    private static final int FIRST_CREATOR = 0x10;
    private static final int LAST_CREATOR = 0xFF;
    private static final int FIRST_OF_BLOCKS = 0x1000;

    /**
     * The VR to set an element in: the one given, which must be one of the dictionary's, or what follows.
     *
     * @throws IllegalArgumentException if it is another, or nothing says which
     */
    Vr vr(DataSet holder, int tag, Optional<Vr> given) {
        if (given.isEmpty()) {
            return followingVr(holder, tag);
        }
        Optional<DictionaryEntry> entry = Tags.isPrivate(tag)
                ? Optional.empty()
                : ElementDictionary.standard().entry(tag);
        boolean fits = entry.isEmpty()
                || entry.get().vrs().isEmpty()
                || entry.get().vrs().contains(given.get());
        if (!fits && !unchecked) {
            throw new IllegalArgumentException(
                    Tags.toText(tag) + " is " + entry.get().vr() + ", not " + given.get());
        }
        return given.get();
    }

    private static Vr followingVr(DataSet holder, int tag) {
        try {
            return holder.vrFor(tag);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    Tags.toText(tag) + " is in no dictionary: give its VR, as PATH:LO=VALUE", e);
        }
    }

    /** PS3.5 7.8.1: a private element is in a block, and a creator has reserved that. */
    void checkPrivate(DataSet holder, int tag) {
        int element = Tags.element(tag);
        if (unchecked || !Tags.isPrivate(tag) || element == 0) {
            return;
        }
        if (element < FIRST_OF_BLOCKS && (element < FIRST_CREATOR || element > LAST_CREATOR)) {
            throw new IllegalArgumentException(Tags.toText(tag) + " is neither a private creator nor in a block");
        }
        boolean hasCreator = element < FIRST_OF_BLOCKS
                || !holder.text(Tags.privateCreatorTag(tag), "").isEmpty();
        if (!hasCreator) {
            String digits = Tags.toText(tag);
            throw new IllegalArgumentException(digits + " is in a block that no creator has reserved: name it, as "
                    + digits.substring(0, 6) + "CREATOR," + digits.substring(8));
        }
    }

    /** PS3.3 C.12.1.1.2: terms that are defined. */
    void checkCharacterSet(SpecificCharacterSet set) {
        if (!set.isSupported()) {
            throw new IllegalArgumentException("no such character set: " + set);
        }
        if (!unchecked && !set.faults().isEmpty()) {
            throw new IllegalArgumentException(set.faults().get(0));
        }
    }
}
