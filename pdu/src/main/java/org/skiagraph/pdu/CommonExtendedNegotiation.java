package org.skiagraph.pdu;

import java.util.List;

/**
 * Of which service class a SOP Class is, and to which general ones it is related. PS3.7 D.3.3.6.
 *
 * @param version 0
 * @param related general SOP Classes; may be empty
 * @param reserved empty in version 0
 */
public record CommonExtendedNegotiation(int version, Oid sopClass, Oid serviceClass, List<Oid> related, Octets reserved)
        implements UserItem {
    /** Its type. */
    public static final int TYPE = 0x57;

    private static final int LENGTHS = 6;

    /** Checks that it fits in an item. */
    public CommonExtendedNegotiation {
        Codes.requireByte(version, "version");
        related = List.copyOf(related);
        long length = LENGTHS + sopClass.text().length() + serviceClass.text().length() + (long) reserved.size();
        for (Oid uid : related) {
            length += 2 + uid.text().length();
        }
        Codes.requireShort((int) Math.min(length, Integer.MAX_VALUE), "length of common extended negotiation");
    }

    /** An item of version 0. */
    public static CommonExtendedNegotiation of(Oid sopClass, Oid serviceClass, List<Oid> related) {
        return new CommonExtendedNegotiation(0, sopClass, serviceClass, related, Octets.none());
    }

    @Override
    public int itemType() {
        return TYPE;
    }
}
