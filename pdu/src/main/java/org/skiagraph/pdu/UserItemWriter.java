package org.skiagraph.pdu;

/** Writes the sub-items of the user information. PS3.8 annex D, PS3.7 D.3.3. */
final class UserItemWriter {
    private UserItemWriter() {}

    static void write(UserItem item, ItemOutput out) {
        int begun = out.begin(item.itemType(), item instanceof CommonExtendedNegotiation it ? it.version() : 0);
        if (item instanceof MaximumLength it) {
            out.uint32(it.bytes());
        } else if (item instanceof ImplementationClass it) {
            out.text(it.uid().text());
        } else if (item instanceof ImplementationVersion it) {
            out.text(it.name());
        } else if (item instanceof AsynchronousWindow it) {
            out.uint16(it.invoked());
            out.uint16(it.performed());
        } else if (item instanceof RoleSelection it) {
            roleSelection(it, out);
        } else if (item instanceof ExtendedNegotiation it) {
            out.counted(it.sopClass().text());
            out.octets(it.information());
        } else if (item instanceof CommonExtendedNegotiation it) {
            common(it, out);
        } else if (item instanceof UserIdentity it) {
            userIdentity(it, out);
        } else if (item instanceof UserIdentityResponse it) {
            out.uint16(it.response().size());
            out.octets(it.response());
        } else if (item instanceof UnknownItem it) {
            out.octets(it.content());
        }
        out.end(begun);
    }

    private static void roleSelection(RoleSelection item, ItemOutput out) {
        out.counted(item.sopClass().text());
        out.uint8(item.scu() ? 1 : 0);
        out.uint8(item.scp() ? 1 : 0);
    }

    private static void common(CommonExtendedNegotiation item, ItemOutput out) {
        out.counted(item.sopClass().text());
        out.counted(item.serviceClass().text());
        int length = 0;
        for (Oid uid : item.related()) {
            length += 2 + uid.text().length();
        }
        out.uint16(length);
        item.related().forEach(uid -> out.counted(uid.text()));
        out.octets(item.reserved());
    }

    private static void userIdentity(UserIdentity item, ItemOutput out) {
        out.uint8(item.kind());
        out.uint8(item.responseRequested() ? 1 : 0);
        out.uint16(item.primary().size());
        out.octets(item.primary());
        out.uint16(item.secondary().size());
        out.octets(item.secondary());
    }
}
