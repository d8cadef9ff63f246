package org.skiagraph.pdu;

/**
 * Who uses the requestor of the association. PS3.7 D.3.3.7.1.
 *
 * @param kind {@link #USERNAME} to {@link #JSON_WEB_TOKEN}; others are reserved
 * @param responseRequested true if an answer is wanted
 * @param primary name, ticket, assertion or token
 * @param secondary the passcode; empty for other kinds
 */
public record UserIdentity(int kind, boolean responseRequested, Octets primary, Octets secondary) implements UserItem {
    /** Its type. */
    public static final int TYPE = 0x58;

    /** A name in UTF-8. */
    public static final int USERNAME = 1;

    /** A name and a passcode. */
    public static final int USERNAME_AND_PASSCODE = 2;

    /** A service ticket of Kerberos. */
    public static final int KERBEROS = 3;

    /** An assertion of SAML. */
    public static final int SAML = 4;

    /** A JSON Web Token. */
    public static final int JSON_WEB_TOKEN = 5;

    private static final int FIXED = 6;

    /** Checks that it fits in an item. */
    public UserIdentity {
        Codes.requireByte(kind, "user identity type");
        Codes.requireShortLength(primary, "the primary field");
        Codes.requireShortLength(secondary, "the secondary field");
        Codes.requireShort(FIXED + primary.size() + secondary.size(), "length of user identity");
    }

    /** A name alone. */
    public static UserIdentity username(String name, boolean responseRequested) {
        return new UserIdentity(USERNAME, responseRequested, Octets.utf8(name), Octets.none());
    }

    /** A name and a passcode. */
    public static UserIdentity passcode(String name, String passcode, boolean responseRequested) {
        return new UserIdentity(USERNAME_AND_PASSCODE, responseRequested, Octets.utf8(name), Octets.utf8(passcode));
    }

    @Override
    public int itemType() {
        return TYPE;
    }

    /** Kind and name; no passcode, ticket or token, since texts end in logs. */
    @Override
    public String toString() {
        boolean name = kind == USERNAME || kind == USERNAME_AND_PASSCODE;
        return "UserIdentity[kind=" + kind + (name ? ", name=" + primary.text() : "") + "]";
    }
}
