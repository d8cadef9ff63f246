package org.skiagraph.pdu;

/**
 * Which version of the implementation this is. PS3.7 D.3.3.2.
 *
 * @param name 1 to 16 characters of ISO 646
 */
public record ImplementationVersion(String name) implements UserItem {
    /** Its type. */
    public static final int TYPE = 0x55;

    private static final int MAX = 16;

    /** Checks the name. */
    public ImplementationVersion {
        if (name.isEmpty() || name.length() > MAX || name.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IllegalArgumentException("implementation version is not 1 to 16 characters: \"" + name + "\"");
        }
    }

    @Override
    public int itemType() {
        return TYPE;
    }
}
