package org.skiagraph.pdu.association;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.pdu.AbortReason;
import org.skiagraph.pdu.AssociateAccept;
import org.skiagraph.pdu.AssociateReject;
import org.skiagraph.pdu.AssociateRequest;
import org.skiagraph.pdu.MaximumLength;
import org.skiagraph.pdu.RejectReason;
import org.skiagraph.pdu.UserIdentity;
import org.skiagraph.pdu.UserIdentityResponse;
import org.skiagraph.pdu.UserInformation;
import org.skiagraph.pdu.UserItem;

/**
 * Answers requests for associations: who may come in, and what is accepted. Immutable; used by many threads at once.
 *
 * @param access who may come in
 * @param contexts which presentation contexts are accepted
 * @param items what is answered to further negotiation
 */
public record Acceptor(
        AccessControl access, ContextPolicy contexts, UserItemPolicy items, ConnectionSettings settings) {
    /** One that lets everybody in. */
    public static Acceptor of(ContextPolicy contexts, ConnectionSettings settings) {
        return new Acceptor(AccessControl.everybody(), contexts, UserItemPolicy.silent(), settings);
    }

    /** This one with control of who comes in. */
    public Acceptor admitting(AccessControl other) {
        return new Acceptor(other, contexts, items, settings);
    }

    /** This one with answers to further negotiation. */
    public Acceptor answering(UserItemPolicy other) {
        return new Acceptor(access, contexts, other, settings);
    }

    /** This one with other settings. */
    public Acceptor with(ConnectionSettings other) {
        return new Acceptor(access, contexts, items, other);
    }

    /**
     * Shakes hands over a connection that was taken, waits for the request and answers it. The connection is closed if that does not
     * lead to an association.
     *
     * @throws AssociationRejectedException if the request was rejected
     * @throws AssociationException if the connection ended, or nothing came in time
     * @throws MalformedDataException if what came breaks the Standard
     */
    public Association accept(SocketChannel connection) throws IOException {
        InetSocketAddress address = (InetSocketAddress) connection.getRemoteAddress();
        return accept(SocketTransport.of(connection), address);
    }

    /** The same over a connection that another thread may close. */
    Association accept(SocketTransport connection, InetSocketAddress address) throws IOException {
        return associate(Connecting.accepted(connection, settings), address);
    }

    /** Waits for the request over a connection, and answers it. */
    Association associate(Transport transport, InetSocketAddress address) throws IOException {
        try {
            return answered(transport, address);
        } catch (DataException
                | RuntimeException
                | Error e) { // the latter as of an access control or a policy that fails
            transport.close();
            throw e;
        }
    }

    private Association answered(Transport transport, InetSocketAddress address) throws IOException {
        UpperLayer layer = new UpperLayer(transport, settings, false);
        AssociateRequest request = layer.awaitRequest();
        Caller caller = new Caller(
                address,
                request.called(),
                request.calling(),
                request.user().first(UserIdentity.class),
                transport.security().map(Security::certificates).orElse(List.of()));
        Access decision = decide(request, caller);
        if (decision instanceof Access.Refused refused) {
            layer.reject(refused.reject());
            throw new AssociationRejectedException(refused.reject());
        }
        requireLength(layer, request);
        AssociateAccept accept = answer(request, (Access.Granted) decision);
        layer.accept(accept);
        return new Association(layer, settings, Agreement.of(request, accept), address, false);
    }

    private Access decide(AssociateRequest request, Caller caller) {
        if (!request.applicationContext().equals(AssociateRequest.DICOM_CONTEXT)) {
            return new Access.Refused(AssociateReject.permanent(RejectReason.APPLICATION_CONTEXT_NOT_SUPPORTED));
        }
        return access.decide(caller);
    }

    private static void requireLength(UpperLayer layer, AssociateRequest request) throws IOException {
        Optional<MaximumLength> length = request.user().first(MaximumLength.class);
        if (length.isPresent() && length.get().bytes() != 0 && length.get().bytes() < ConnectionSettings.LEAST_LENGTH) {
            layer.refuse(AbortReason.INVALID_PARAMETER_VALUE);
            throw new MalformedDataException(
                    "the other side takes " + length.get().bytes() + " bytes at once, in which no data can be sent",
                    Place.of("A-ASSOCIATE-RQ"));
        }
    }

    private AssociateAccept answer(AssociateRequest request, Access.Granted granted) {
        List<UserItem> user = new ArrayList<>();
        user.add(settings.announced());
        user.add(settings.implementation());
        user.add(settings.version());
        user.addAll(items.answer(request));
        Optional<UserIdentity> identity = request.user().first(UserIdentity.class);
        if (identity.isPresent() && identity.get().responseRequested()) {
            granted.identityResponse().ifPresent(response -> user.add(new UserIdentityResponse(response)));
        }
        return AssociateAccept.to(
                request, request.contexts().stream().map(contexts::answer).toList(), new UserInformation(user));
    }

    /** This one, answering that there are too many associations whoever asks. */
    Acceptor refusingAll() {
        AccessControl closed = caller -> new Access.Refused(AssociateReject.forNow(RejectReason.LOCAL_LIMIT_EXCEEDED));
        return admitting(closed);
    }
}
