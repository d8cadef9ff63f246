package org.skiagraph.pdu.association;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.pdu.AbortReason;
import org.skiagraph.pdu.AeTitle;
import org.skiagraph.pdu.AssociateAccept;
import org.skiagraph.pdu.AssociateRequest;
import org.skiagraph.pdu.Oid;
import org.skiagraph.pdu.ProposedContext;
import org.skiagraph.pdu.UserIdentity;
import org.skiagraph.pdu.UserIdentityResponse;
import org.skiagraph.pdu.UserInformation;
import org.skiagraph.pdu.UserItem;

/**
 * Asks for associations: who calls whom, what is proposed, and how the connection is to be. Immutable; may be used by many threads.
 *
 * @param called whom
 * @param calling who
 * @param contexts what is proposed; at least one
 * @param items of the user information, beside maximum length and implementation, which the settings have
 */
public record Requestor(
        AeTitle called,
        AeTitle calling,
        List<ProposedContext> contexts,
        List<UserItem> items,
        ConnectionSettings settings) {
    private static final int MOST_CONTEXTS = 128;

    /** Keeps copies of the lists. */
    public Requestor {
        contexts = List.copyOf(contexts);
        items = List.copyOf(items);
        if (contexts.size() > MOST_CONTEXTS) {
            throw new IllegalArgumentException(contexts.size() + " presentation contexts are more than 128");
        }
    }

    /** One that proposes nothing yet. */
    public static Requestor of(AeTitle called, AeTitle calling, ConnectionSettings settings) {
        return new Requestor(called, calling, List.of(), List.of(), settings);
    }

    /** This one with a further presentation context; its ID is twice the number of those before, plus 1. */
    public Requestor proposing(Oid abstractSyntax, Oid... transferSyntaxes) {
        List<ProposedContext> more = new ArrayList<>(contexts);
        more.add(ProposedContext.of(2 * contexts.size() + 1, abstractSyntax, List.of(transferSyntaxes)));
        return new Requestor(called, calling, more, items, settings);
    }

    /** This one with a further item of user information: a role, a user's identity, ... */
    public Requestor with(UserItem item) {
        List<UserItem> more = new ArrayList<>(items);
        more.add(item);
        return new Requestor(called, calling, contexts, more, settings);
    }

    /** This one with other settings. */
    public Requestor with(ConnectionSettings other) {
        return new Requestor(called, calling, contexts, items, other);
    }

    /** The request as it will be sent. */
    public AssociateRequest request() {
        List<UserItem> all = new ArrayList<>();
        all.add(settings.announced());
        all.add(settings.implementation());
        all.add(settings.version());
        all.addAll(items);
        return AssociateRequest.of(called, calling, contexts, new UserInformation(all));
    }

    /**
     * Connects, and asks for the association.
     *
     * @param address resolved: finding addresses by name has no deadline
     * @throws AssociationRejectedException if the other side says no
     * @throws AssociationException if there is no connection, or it ends, or nothing comes in time
     * @throws MalformedDataException if the answer breaks the Standard
     * @throws javax.net.ssl.SSLException if there is no agreement on TLS
     */
    public Association connect(InetSocketAddress address) throws IOException {
        if (address.isUnresolved()) {
            throw new UnknownHostException(address.getHostString());
        }
        return associate(Connecting.open(address, settings), address);
    }

    /** Asks for the association over a connection. */
    Association associate(Transport transport, InetSocketAddress address) throws IOException {
        try {
            return asked(transport, address);
        } catch (RuntimeException | Error e) { // as of a request that is too long to be written
            transport.close();
            throw e;
        }
    }

    private Association asked(Transport transport, InetSocketAddress address) throws IOException {
        UpperLayer layer = new UpperLayer(transport, settings, true);
        AssociateRequest request = request();
        AssociateAccept accept = layer.request(request);
        try {
            return new Association(layer, settings, agreed(request, accept), address, true);
        } catch (MalformedDataException e) {
            layer.refuse(AbortReason.INVALID_PARAMETER_VALUE);
            throw e;
        }
    }

    private Agreement agreed(AssociateRequest request, AssociateAccept accept) throws MalformedDataException {
        Agreement agreement = Agreement.of(request, accept);
        long announced = agreement.announcedByOther(true);
        if (announced != 0 && announced < ConnectionSettings.LEAST_LENGTH) {
            throw new MalformedDataException(
                    "the other side takes " + announced + " bytes at once, in which no data can be sent",
                    Place.of("A-ASSOCIATE-AC"));
        }
        return agreement;
    }

    /** True if a positive response to the user's identity was wanted and came: without one the other side may not have looked at it. */
    public static boolean isIdentityConfirmed(Agreement agreement) {
        Optional<UserIdentity> identity = agreement.request().user().first(UserIdentity.class);
        return identity.isPresent()
                && identity.get().responseRequested()
                && agreement.accept().user().first(UserIdentityResponse.class).isPresent();
    }
}
