package org.skiagraph.pdu;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skiagraph.bounds.MalformedDataException;

/** Reads the sub-items of the user information. PS3.8 annex D, PS3.7 D.3.3. */
final class UserItemReader {
    private static final Set<Integer> SINGLE = Set.of(
            MaximumLength.TYPE,
            ImplementationClass.TYPE,
            ImplementationVersion.TYPE,
            AsynchronousWindow.TYPE,
            UserIdentity.TYPE,
            UserIdentityResponse.TYPE);

    private UserItemReader() {}

    static UserInformation read(ItemInput in) throws MalformedDataException {
        List<UserItem> items = new ArrayList<>();
        Set<Integer> met = new HashSet<>();
        while (in.hasMore()) {
            int type = in.uint8("type of a sub-item");
            if (SINGLE.contains(type) && !met.add(type)) {
                in.budget()
                        .findings()
                        .report(PduQuirks.REPEATED_ITEM, in, "sub-item %02XH is there again".formatted(type));
            }
            items.add(item(type, in));
        }
        return new UserInformation(items);
    }

    private static UserItem item(int type, ItemInput in) throws MalformedDataException {
        int second = in.uint8("second byte of a sub-item");
        return switch (type) {
            case MaximumLength.TYPE -> maximumLength(in.item("maximum length"));
            case ImplementationClass.TYPE -> implementationClass(in.item("implementation class UID"));
            case ImplementationVersion.TYPE -> implementationVersion(in.item("implementation version name"));
            case AsynchronousWindow.TYPE -> asynchronousWindow(in.item("asynchronous operations window"));
            case RoleSelection.TYPE -> roleSelection(in.item("role selection"));
            case ExtendedNegotiation.TYPE -> extended(in.item("extended negotiation"));
            case CommonExtendedNegotiation.TYPE -> common(second, in.item("common extended negotiation"));
            case UserIdentity.TYPE -> userIdentity(in.item("user identity"));
            case UserIdentityResponse.TYPE -> userIdentityResponse(in.item("user identity response"));
            default -> unknown(type, in.item("a sub-item"));
        };
    }

    static UnknownItem unknown(int type, ItemInput in) throws MalformedDataException {
        Octets content = in.rest();
        return in.made(() -> new UnknownItem(type, content));
    }

    private static UserItem maximumLength(ItemInput in) throws MalformedDataException {
        long bytes = in.uint32("maximum length");
        in.requireEnd();
        return in.made(() -> new MaximumLength(bytes));
    }

    private static UserItem implementationClass(ItemInput in) throws MalformedDataException {
        return new ImplementationClass(in.oid("implementation class UID"));
    }

    private static UserItem implementationVersion(ItemInput in) throws MalformedDataException {
        String name = in.text(in.left(), "implementation version name");
        return in.made(() -> new ImplementationVersion(name));
    }

    private static UserItem asynchronousWindow(ItemInput in) throws MalformedDataException {
        int invoked = in.uint16("operations invoked");
        int performed = in.uint16("operations performed");
        in.requireEnd();
        return in.made(() -> new AsynchronousWindow(invoked, performed));
    }

    private static UserItem roleSelection(ItemInput in) throws MalformedDataException {
        Oid sopClass = in.countedOid("SOP Class UID");
        boolean scu = role(in, "SCU role");
        boolean scp = role(in, "SCP role");
        in.requireEnd();
        return new RoleSelection(sopClass, scu, scp);
    }

    private static boolean role(ItemInput in, String field) throws MalformedDataException {
        int role = in.uint8(field);
        if (role > 1) {
            throw in.malformed(field + " is " + role + ", which is not 0 or 1");
        }
        return role == 1;
    }

    private static UserItem extended(ItemInput in) throws MalformedDataException {
        Oid sopClass = in.countedOid("SOP Class UID");
        Octets information = in.rest();
        return in.made(() -> new ExtendedNegotiation(sopClass, information));
    }

    private static UserItem common(int version, ItemInput in) throws MalformedDataException {
        Oid sopClass = in.countedOid("SOP Class UID");
        Oid serviceClass = in.countedOid("service class UID");
        ItemInput list = in.part(in.uint16("length of related SOP Classes"), "related general SOP Classes");
        List<Oid> related = new ArrayList<>();
        while (list.hasMore()) {
            related.add(list.countedOid("related general SOP Class UID"));
        }
        Octets reserved = in.rest();
        return in.made(() -> new CommonExtendedNegotiation(version, sopClass, serviceClass, related, reserved));
    }

    private static UserItem userIdentity(ItemInput in) throws MalformedDataException {
        int kind = in.uint8("user identity type");
        int response = in.uint8("positive response requested");
        if (response > 1) {
            throw in.malformed("positive response requested is " + response + ", which is not 0 or 1");
        }
        Octets primary = in.octets(in.uint16("length of the primary field"), "primary field");
        Octets secondary = in.octets(in.uint16("length of the secondary field"), "secondary field");
        in.requireEnd();
        return in.made(() -> new UserIdentity(kind, response == 1, primary, secondary));
    }

    private static UserItem userIdentityResponse(ItemInput in) throws MalformedDataException {
        Octets response = in.octets(in.uint16("length of the server response"), "server response");
        in.requireEnd();
        return in.made(() -> new UserIdentityResponse(response));
    }
}
