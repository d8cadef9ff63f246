package org.skiagraph.codec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skiagraph.dictionary.ElementDictionary;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;

/**
 * The VR of an element that does not name it: that of the dictionary, and what context says where the dictionary names several
 * or the element is private. PS3.5 A.1.
 */
final class ImplicitVr {
    private static final int MAX_CREATOR = 64;
    private static final int FIRST = 6;

    private final ReadOptions options;
    private final ElementDictionary dictionary = ElementDictionary.standard();
    private boolean[] signed = new boolean[FIRST]; // by level: Pixel Representation, its own or inherited
    private @Nullable Map<Integer, String>[] creators =
            newMaps(FIRST); // by level: of the last group that has some, so few
    private int[] creatorGroups = new int[FIRST];

    ImplicitVr(ReadOptions options) {
        this.options = options;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of a generic type cannot be made otherwise
    private static @Nullable Map<Integer, String>[] newMaps(int n) {
        return new Map[n];
    }

    /** A level begins: it inherits Pixel Representation and has no private creators. */
    void open(int depth) {
        if (depth == signed.length) {
            signed = Arrays.copyOf(signed, depth * 2);
            creators = Arrays.copyOf(creators, depth * 2);
            creatorGroups = Arrays.copyOf(creatorGroups, depth * 2);
        }
        signed[depth] = signed[depth - 1];
        creators[depth] = null;
    }

    /** The VR of an element of a level. */
    Vr of(int tag, int depth) {
        Vr known = dictionary.vr(tag);
        if (known == Vr.UN && Tags.isPrivate(tag)) {
            return ofPrivate(tag, creators[depth]);
        }
        if (!dictionary.isAmbiguous(tag)) {
            return known;
        }
        if (known == Vr.OB || tag == Tag.LUTData || tag == Tag.GrayLookupTableData) {
            return Vr.OW;
        }
        return known == Vr.US && signed[depth] ? Vr.SS : known;
    }

    private Vr ofPrivate(int tag, @Nullable Map<Integer, String> map) {
        String creator = map == null || Tags.element(tag) < 0x1000 ? null : map.get(Tags.privateCreatorTag(tag));
        return creator == null ? Vr.UN : options.privateVr(creator, tag);
    }

    /** Keeps in mind what the VR of later elements depends on; the value comes next in {@code in}. */
    void note(int tag, long length, int depth, Encoding encoding, Input in) throws IOException {
        if (tag == Tag.PixelRepresentation && length == 2 && in.ensure(2)) {
            signed[depth] = encoding.uint16(in, 0) == 1;
        } else if (!encoding.explicit()
                && Tags.isPrivateCreator(tag)
                && length <= MAX_CREATOR
                && in.ensure((int) length)) {
            noteCreator(tag, new String(in.buffer, in.position, (int) length, StandardCharsets.US_ASCII), depth);
        }
    }

    private void noteCreator(int tag, String creator, int depth) {
        Map<Integer, String> map = creators[depth];
        if (map == null) {
            map = new HashMap<>();
            creators[depth] = map;
        }
        if (Tags.group(tag) != creatorGroups[depth]) {
            map.clear();
            creatorGroups[depth] = Tags.group(tag);
        }
        map.put(tag, creator.replace('\0', ' ').strip());
    }
}
