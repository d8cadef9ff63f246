package org.skiagraph.pdu;

/** A sub-item of the user information. PS3.8 annex D, PS3.7 D.3.3. */
public sealed interface UserItem
        permits MaximumLength,
                ImplementationClass,
                ImplementationVersion,
                AsynchronousWindow,
                RoleSelection,
                ExtendedNegotiation,
                CommonExtendedNegotiation,
                UserIdentity,
                UserIdentityResponse,
                UnknownItem {
    /** Its first byte. */
    int itemType();
}
