package org.skiagraph.pdu;

/**
 * How many operations may be under way at once. PS3.7 D.3.3.3.
 *
 * @param invoked by the requestor of the association; 0 for any number
 * @param performed by the requestor of the association; 0 for any number
 */
public record AsynchronousWindow(int invoked, int performed) implements UserItem {
    /** Its type. */
    public static final int TYPE = 0x53;

    /** Checks that both fit in 16 bits. */
    public AsynchronousWindow {
        Codes.requireShort(invoked, "operations invoked");
        Codes.requireShort(performed, "operations performed");
    }

    @Override
    public int itemType() {
        return TYPE;
    }
}
