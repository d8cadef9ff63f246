package org.skiagraph.dictionary;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Private elements of manufacturers, by Private Creator, group and element within the block: 13,683 elements of 570
 * creators, merged from public dictionaries. PS3.5 7.8.
 *
 * <p>Facts that manufacturers did not all confirm: where sources contradicted each other, the majority counts. Immutable.
 */
public final class PrivateDictionary {
    /** The resource, which an installation may leave out: then {@link #standard()} is as {@link #none()}. */
    static final String RESOURCE = "private.bin";

    private static final int FIRST_OF_BLOCKS = 0x1000;
    private static final PrivateDictionary NONE = new PrivateDictionary();

    /** The number of each creator. */
    private final Map<String, Integer> creators;

    /** Where the rows of each creator begin, and where those of one more would. */
    private final int[] firstRows;

    /** Group &lt;&lt; 8 | element within the block, ascending within a creator. */
    private final int[] keys;

    private final byte[] vrs;
    private final byte[] vms;
    private final List<List<Vr>> vrLists;
    private final List<Multiplicity> multiplicities;
    private final TextTable names;

    private PrivateDictionary() {
        creators = Map.of();
        firstRows = new int[1];
        keys = new int[0];
        vrs = new byte[0];
        vms = new byte[0];
        vrLists = List.of();
        multiplicities = List.of();
        names = new TextTable(new byte[0], new int[1]);
    }

    /**
     * Packed as: the count of creators and of rows (32 bits each); the first row of each creator and one more; the keys; a
     * byte a row for the VRs, one for the VM; the VR alternatives and the multiplicities; the creators, the names.
     */
    private PrivateDictionary(Packed in) {
        int count = in.int32();
        int rows = in.int32();
        firstRows = in.int32s(count + 1);
        keys = in.int32s(rows);
        vrs = in.bytes(rows);
        vms = in.bytes(rows);
        vrLists = in.vrAlternatives();
        multiplicities = in.multiplicities();
        TextTable texts = in.table();
        creators = new HashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            creators.put(texts.cell(i, 0), i);
        }
        names = in.table();
    }

    /** The dictionary that comes with this module, read at the first call. */
    public static PrivateDictionary standard() {
        return Standard.DICTIONARY;
    }

    /** Read at first use. */
    private static final class Standard {
        static final PrivateDictionary DICTIONARY = read();

        private static PrivateDictionary read() {
            Optional<byte[]> bytes = Resource.bytes(RESOURCE);
            return bytes.isEmpty() ? NONE : new PrivateDictionary(new Packed(bytes.get()));
        }
    }

    /** A dictionary that knows nothing: private elements of Implicit VR stay UN. */
    public static PrivateDictionary none() {
        return NONE;
    }

    /**
     * The VR of a private element, the first alternative where there are many; {@link Vr#UN} if the element is not known.
     *
     * @param creator the value of its Private Creator; spaces at the end do not count
     * @param tag     its tag (gggg,bbee); whatever block bb the creator has
     */
    public Vr vr(String creator, int tag) {
        int row = row(creator, tag);
        return row < 0 ? Vr.UN : vrLists.get(vrs[row]).get(0);
    }

    /** What is known of a private element; arguments as in {@link #vr}. */
    public Optional<PrivateEntry> entry(String creator, int tag) {
        int row = row(creator, tag);
        if (row < 0) {
            return Optional.empty();
        }
        return Optional.of(new PrivateEntry(
                trimmed(creator),
                Tags.group(tag),
                tag & 0xFF,
                names.cell(row, 0),
                vrLists.get(vrs[row]),
                multiplicities.get(vms[row])));
    }

    /** The number of elements. */
    public int size() {
        return keys.length;
    }

    private int row(String creator, int tag) {
        if (!Tags.isPrivate(tag) || Tags.element(tag) < FIRST_OF_BLOCKS) {
            return -1;
        }
        Integer number = creators.get(trimmed(creator));
        if (number == null) {
            return -1;
        }
        int key = Tags.group(tag) << 8 | tag & 0xFF;
        return Math.max(-1, Arrays.binarySearch(keys, firstRows[number], firstRows[number + 1], key));
    }

    private static String trimmed(String creator) {
        int end = creator.length();
        while (end > 0 && creator.charAt(end - 1) == ' ') {
            end--;
        }
        return creator.substring(0, end);
    }
}
