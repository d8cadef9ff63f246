package org.skiagraph.pdu;

/** Which implementation this is. PS3.7 D.3.3.2. */
public record ImplementationClass(Oid uid) implements UserItem {
    /** Its type. */
    public static final int TYPE = 0x52;

    @Override
    public int itemType() {
        return TYPE;
    }
}
