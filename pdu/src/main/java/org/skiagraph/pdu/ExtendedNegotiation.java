package org.skiagraph.pdu;

/**
 * What the service class of a SOP Class negotiates. PS3.7 D.3.3.5.
 *
 * @param information means something to that service class only
 */
public record ExtendedNegotiation(Oid sopClass, Octets information) implements UserItem {
    /** Its type. */
    public static final int TYPE = 0x56;

    /** Checks that it fits in an item. */
    public ExtendedNegotiation {
        Codes.requireShort(2 + sopClass.text().length() + information.size(), "length of extended negotiation");
    }

    @Override
    public int itemType() {
        return TYPE;
    }
}
