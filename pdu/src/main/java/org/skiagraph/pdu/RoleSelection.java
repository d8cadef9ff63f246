package org.skiagraph.pdu;

/**
 * Which roles the requestor of the association may have for a SOP Class. PS3.7 D.3.3.4.
 *
 * @param scu proposed, or accepted, as user of the service
 * @param scp proposed, or accepted, as its provider
 */
public record RoleSelection(Oid sopClass, boolean scu, boolean scp) implements UserItem {
    /** Its type. */
    public static final int TYPE = 0x54;

    @Override
    public int itemType() {
        return TYPE;
    }
}
