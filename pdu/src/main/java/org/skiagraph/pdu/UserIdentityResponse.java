package org.skiagraph.pdu;

/**
 * The answer to a {@link UserIdentity} for which one was wanted. PS3.7 D.3.3.7.2.
 *
 * @param response empty for names; a ticket, assertion or token for the others
 */
public record UserIdentityResponse(Octets response) implements UserItem {
    /** Its type. */
    public static final int TYPE = 0x59;

    /** Checks that it fits in an item. */
    public UserIdentityResponse {
        Codes.requireShort(2 + response.size(), "length of user identity response");
    }

    @Override
    public int itemType() {
        return TYPE;
    }
}
