package org.skiagraph.dictionary;

import java.util.List;

/**
 * A row of the registry of Data Elements. PS3.6 6 to 9, PS3.7 E.
 *
 * @param tag     the tag; of a repeating group the lowest tag of the pattern that is no other element
 * @param mask    the digits of {@code tag} that count: {@code FFFFFFFF}, or for example {@code FF00FFFF} for 60xx,0010
 * @param keyword the keyword, for example {@code PatientName}; empty where PS3.6 has none
 * @param name    the name, for example {@code Patient's Name}
 * @param vrs     the alternatives in the order printed; empty for the item delimiters, which have no VR
 * @param vm      the Value Multiplicity
 * @param retired whether the Standard has given it up
 */
public record DictionaryEntry(
        int tag, int mask, String keyword, String name, List<Vr> vrs, Multiplicity vm, boolean retired) {
    /** Copies the list. */
    public DictionaryEntry {
        vrs = List.copyOf(vrs);
    }

    /** The first alternative, or UN where there is none. */
    public Vr vr() {
        return vrs.isEmpty() ? Vr.UN : vrs.get(0);
    }

    /** Whether other tags share this row: a repeating group. */
    public boolean isRepeating() {
        return mask != -1;
    }

    /** Whether the row is of this tag. */
    public boolean matches(int other) {
        return ((tag ^ other) & mask) == 0;
    }
}
