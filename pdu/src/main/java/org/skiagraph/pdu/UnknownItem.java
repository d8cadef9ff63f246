package org.skiagraph.pdu;

/**
 * An item or sub-item of a type that nobody here knows, kept as it came. PS3.8 9.3.1 wants such to be ignored.
 *
 * @param itemType its first byte
 * @param content what follows its length
 */
public record UnknownItem(int itemType, Octets content) implements UserItem {
    /** Checks that the type is a byte and the content no longer than an item may be. */
    public UnknownItem {
        Codes.requireByte(itemType, "item type");
        Codes.requireShortLength(content, "an item");
    }
}
