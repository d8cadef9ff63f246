package org.skiagraph.codec.findings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;

/** Who has reserved which blocks of the group at hand, in one Data Set or item. PS3.5 7.8.1. */
final class PrivateBlocks {
    private static final int FIRST_OF_BLOCKS = 0x1000;
    private static final int HIGHEST_RESERVED = 7;
    private static final int HIGHEST = 0xFFFF;

    private final AtElement here;
    private final BitSet reserved = new BitSet();
    private final Set<String> creators = new HashSet<>(); // without those that are too long for any
    private int group = -1;
    private boolean ordered = true; // where groups are not, a creator may have been forgotten

    PrivateBlocks(AtElement here) {
        this.here = here;
    }

    /** An element begins. */
    void begin(int tag) throws IOException {
        int its = Tags.group(tag);
        if (its != group) {
            ordered &= its > group;
            group = its;
            reserved.clear();
            creators.clear();
        }
        if (Tags.isPrivate(tag)) {
            check(tag);
        }
    }

    private void check(int tag) throws IOException {
        int element = Tags.element(tag);
        boolean noGroup = group <= HIGHEST_RESERVED || group == HIGHEST;
        boolean noBlock = element > 0 && element < FIRST_OF_BLOCKS && !Tags.isPrivateCreator(tag);
        if (noGroup || noBlock) {
            here.found(ValueQuirks.PRIVATE_NUMBER, "the Standard has no private elements " + Tags.toText(tag));
        } else if (element >= FIRST_OF_BLOCKS && ordered && !reserved.get(element >>> 8)) {
            String creator = Tags.toText(Tags.privateCreatorTag(tag));
            here.found(ValueQuirks.NO_CREATOR, Tags.toText(tag) + " without " + creator);
        }
    }

    /** A Private Creator reserves a block. */
    void reserve(int tag, Vr vr, byte[] value) throws IOException {
        reserved.set(Tags.element(tag));
        String name = new String(value, StandardCharsets.ISO_8859_1);
        String bare = name.replace('\0', ' ').strip();
        if (vr != Vr.LO) {
            here.found(ValueQuirks.WRONG_CREATOR, "a Private Creator with the VR " + vr);
        } else if (bare.isEmpty()) {
            here.found(ValueQuirks.WRONG_CREATOR, "a Private Creator without a name");
        } else if (!bare.chars().allMatch(c -> c >= ' ' && c <= '~' && c != '\\')) {
            here.found(ValueQuirks.WRONG_CREATOR, "a Private Creator of other than default characters");
        } else if (bare.length() <= Vr.LO.maxLength() && !creators.add(bare)) {
            here.found(ValueQuirks.WRONG_CREATOR, "'" + bare + "' has reserved a block of the group already");
        }
    }
}
