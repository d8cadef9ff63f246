package org.skiagraph.pdu.machine;

import java.io.IOException;
import java.util.Optional;
import org.skiagraph.pdu.Abort;

/**
 * The protocol machine: a state, and the table that says what an event does in it. PS3.8 9.2.
 *
 * <p>For one thread at a time. What its actions do to the world it asks of its {@link Provider}.
 */
public final class ProtocolMachine {
    private final Provider provider;
    private State state;

    /** A machine that is idle. */
    public ProtocolMachine(Provider provider) {
        this(provider, State.STA1);
    }

    /** A machine in a state. */
    public ProtocolMachine(Provider provider, State state) {
        this.provider = provider;
        this.state = state;
    }

    /** The state it is in. */
    public State state() {
        return state;
    }

    /** True if the table has an action for this event now. */
    public boolean takes(Event event) {
        return TransitionTable.action(state, event).isPresent();
    }

    /**
     * Does what an event leads to, and goes on to the next state.
     *
     * @return the action that was done
     * @throws IllegalStateException if the table has none: the event cannot happen in this state
     * @throws IOException what the provider throws; the state is then the one before
     */
    public Action handle(Event event) throws IOException {
        Optional<Action> action = TransitionTable.action(state, event);
        if (action.isEmpty()) {
            throw new IllegalStateException(event + " cannot happen in " + state + " (PS3.8 Table 9-10)");
        }
        state = perform(action.get());
        return action.get();
    }

    private State perform(Action action) throws IOException {
        return switch (action) {
            case AE_1 -> openTransport();
            case AE_2 -> requestAssociation();
            case AE_3 -> tell(Indication.ASSOCIATE_ACCEPTED, State.STA6);
            case AE_4 -> tellAndClose(Indication.ASSOCIATE_REJECTED);
            case AE_5 -> startArtim(State.STA2);
            case AE_6 -> takeRequest();
            case AE_7 -> acceptAssociation();
            case AE_8 -> rejectAssociation();
            case DT_1, AR_7 -> sendData();
            case DT_2, AR_6 -> tell(Indication.DATA, state);
            case AR_1 -> requestRelease();
            case AR_2 -> tell(Indication.RELEASE_REQUESTED, State.STA8);
            case AR_3 -> tellAndClose(Indication.RELEASE_CONFIRMED);
            case AR_4 -> agreeToRelease();
            case AR_5, AA_5 -> stopArtim();
            case AR_8 -> collide();
            case AR_9 -> agreeInCollision();
            case AR_10 -> tell(Indication.RELEASE_CONFIRMED, State.STA12);
            case AA_1 -> abort(Abort.byUser());
            case AA_2 -> stopArtimAndClose();
            case AA_3 -> tellAndClose(Indication.ABORTED);
            case AA_4 -> tell(Indication.CONNECTION_LOST, State.STA1);
            case AA_6 -> State.STA13;
            case AA_7 -> abortAgain();
            case AA_8 -> abortByProvider();
        };
    }

    private State openTransport() throws IOException {
        provider.openTransport();
        return State.STA4;
    }

    private State requestAssociation() throws IOException {
        provider.sendAssociateRequest();
        return State.STA5;
    }

    private State tell(Indication indication, State next) throws IOException {
        provider.indicate(indication);
        return next;
    }

    private State tellAndClose(Indication indication) throws IOException {
        provider.indicate(indication);
        provider.closeTransport();
        return State.STA1;
    }

    private State startArtim(State next) {
        provider.startArtim();
        return next;
    }

    private State stopArtim() {
        provider.stopArtim();
        return State.STA1;
    }

    private State stopArtimAndClose() throws IOException {
        provider.stopArtim();
        provider.closeTransport();
        return State.STA1;
    }

    private State takeRequest() throws IOException {
        provider.stopArtim();
        if (provider.isAcceptable()) {
            return tell(Indication.ASSOCIATE_REQUESTED, State.STA3);
        }
        return rejectAssociation();
    }

    private State acceptAssociation() throws IOException {
        provider.sendAssociateAccept();
        return State.STA6;
    }

    private State rejectAssociation() throws IOException {
        provider.sendAssociateReject();
        return startArtim(State.STA13);
    }

    private State sendData() throws IOException {
        provider.sendData();
        return state;
    }

    private State requestRelease() throws IOException {
        provider.sendReleaseRequest();
        return State.STA7;
    }

    private State agreeToRelease() throws IOException {
        provider.sendReleaseResponse();
        return startArtim(State.STA13);
    }

    private State collide() throws IOException {
        return tell(Indication.RELEASE_REQUESTED, provider.isRequestor() ? State.STA9 : State.STA10);
    }

    private State agreeInCollision() throws IOException {
        provider.sendReleaseResponse();
        return State.STA11;
    }

    private State abort(Abort abort) throws IOException {
        provider.sendAbort(abort);
        return startArtim(State.STA13);
    }

    private State abortAgain() throws IOException {
        provider.sendAbort(provider.reasonToAbort());
        return State.STA13;
    }

    private State abortByProvider() throws IOException {
        provider.sendAbort(provider.reasonToAbort());
        provider.indicate(Indication.PROVIDER_ABORTED);
        return startArtim(State.STA13);
    }
}
