package org.skiagraph.dimse;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.pdu.association.AgreedContext;
import org.skiagraph.pdu.association.Association;
import org.skiagraph.pdu.association.IncomingData;
import org.skiagraph.pdu.association.OutgoingData;
import org.skiagraph.pdu.association.Requestor;

/** Asks the other side of an association whether it is there: C-ECHO. PS3.7 9.1.5, 9.3.5. */
public final class EchoUser {
    private final Association association;
    private final int contextId;
    private int messageId;

    /**
     * For an association in which Verification was accepted.
     *
     * @throws UnsupportedDataException if it was not
     */
    public EchoUser(Association association) throws UnsupportedDataException {
        List<AgreedContext> contexts = association.agreement().contexts(Verification.ABSTRACT_SYNTAX);
        if (contexts.isEmpty()) {
            throw new UnsupportedDataException("the other side does not accept Verification", Place.of("association"));
        }
        this.association = association;
        this.contextId = contexts.get(0).id();
    }

    /** A requestor that proposes Verification, too. */
    public static Requestor proposing(Requestor requestor) {
        return requestor.proposing(
                Verification.ABSTRACT_SYNTAX, Verification.IMPLICIT_LITTLE_ENDIAN, Verification.EXPLICIT_LITTLE_ENDIAN);
    }

    /**
     * Asks once.
     *
     * @return the status of the answer: {@link Verification#SUCCESS}, or a failure of PS3.7 annex C
     * @throws MalformedDataException if the answer is none to this; the association is aborted then
     */
    public int echo() throws IOException {
        messageId = messageId % 0xFFFF + 1;
        CommandSet request = CommandSet.of(Verification.ECHO_REQUEST, Verification.SOP_CLASS);
        request.elements().set(Tag.MessageID, messageId);
        try (OutgoingData out = association.sendCommand(contextId)) {
            request.write(out);
            out.finish();
        }
        try {
            return status(receive());
        } catch (MalformedDataException e) {
            association.abort();
            throw e;
        }
    }

    private CommandSet receive() throws IOException {
        Optional<IncomingData> in = association.receive();
        if (in.isEmpty() || !in.get().isCommand()) {
            throw new MalformedDataException("the answer to C-ECHO-RQ is no command", Place.of("C-ECHO-RSP"));
        }
        return CommandSet.read(in.get(), association.settings().limits().open());
    }

    private int status(CommandSet response) throws IOException {
        int field = response.required(Tag.CommandField, "Command Field");
        int about = response.required(Tag.MessageIDBeingRespondedTo, "Message ID Being Responded To");
        if (field != Verification.ECHO_RESPONSE || about != messageId || response.hasDataSet()) {
            throw new MalformedDataException(
                    "what came is no answer to C-ECHO-RQ %d: command field %04XH, message %d"
                            .formatted(messageId, field, about),
                    Place.of("C-ECHO-RSP"));
        }
        return response.required(Tag.Status, "Status");
    }
}
