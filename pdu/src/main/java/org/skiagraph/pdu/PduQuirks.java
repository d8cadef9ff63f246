package org.skiagraph.pdu;

import java.util.List;
import org.skiagraph.bounds.Quirk;

/** The known ways in which PDUs depart from PS3.8 and are read all the same. */
public final class PduQuirks {
    /** A title is padded with bytes of 0. */
    public static final Quirk NUL_IN_TITLE = new Quirk(
            "pdu-nul-in-title",
            "PS3.8 9.3.2",
            "an AE title has bytes of 0",
            "they are taken as spaces",
            "no file of the corpus");

    /** A UID is padded. */
    public static final Quirk PADDED_UID = new Quirk(
            "pdu-padded-uid",
            "PS3.8 F.1",
            "a UID ends with spaces or bytes of 0",
            "they are left out",
            "no file of the corpus");

    /** What may be there once is there again. */
    public static final Quirk REPEATED_ITEM = new Quirk(
            "pdu-repeated-item",
            "PS3.7 D.3.3",
            "a sub-item of the user information that may be there once is there again",
            "the first one counts",
            "no file of the corpus");

    private static final List<Quirk> ALL = List.of(NUL_IN_TITLE, PADDED_UID, REPEATED_ITEM);

    private PduQuirks() {}

    /** All of them. */
    public static List<Quirk> all() {
        return ALL;
    }
}
