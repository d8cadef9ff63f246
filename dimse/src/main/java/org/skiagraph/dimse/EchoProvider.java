package org.skiagraph.dimse;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Uid;
import org.skiagraph.pdu.association.Association;
import org.skiagraph.pdu.association.AssociationHandler;
import org.skiagraph.pdu.association.ContextPolicy;
import org.skiagraph.pdu.association.IncomingData;
import org.skiagraph.pdu.association.OutgoingData;

/** Answers C-ECHO until the other side releases; other operations are answered as not recognized. PS3.7 9.1.5, 9.3.5. */
public final class EchoProvider implements AssociationHandler {
    private static final int RESPONSE = 0x8000;

    /** Accepts Verification, in whichever uncompressed syntax comes first. */
    public static ContextPolicy contexts() {
        ContextPolicy syntaxes =
                ContextPolicy.prefer(List.of(Verification.EXPLICIT_LITTLE_ENDIAN, Verification.IMPLICIT_LITTLE_ENDIAN));
        return ContextPolicy.restrict(Map.of(Verification.ABSTRACT_SYNTAX, syntaxes));
    }

    @Override
    public void handle(Association association) throws IOException {
        try {
            Optional<IncomingData> in = association.receive();
            while (in.isPresent()) {
                answer(association, in.get());
                in = association.receive();
            }
            association.release();
        } catch (DataException e) {
            association.abort();
            throw e;
        }
    }

    private static void answer(Association association, IncomingData in) throws IOException {
        if (!in.isCommand()) {
            throw new MalformedDataException("a Data Set came without a command", Place.of("message"));
        }
        CommandSet request = CommandSet.read(in, association.settings().limits().open());
        int field = request.required(Tag.CommandField, "Command Field");
        if (request.hasDataSet()) {
            throw new MalformedDataException(
                    "command %04XH has a Data Set, and nobody here takes it".formatted(field), Place.of("message"));
        }
        if ((field & RESPONSE) != 0) {
            throw new MalformedDataException(
                    "command %04XH answers what nobody has asked".formatted(field), Place.of("message"));
        }
        CommandSet response = response(request, field);
        try (OutgoingData out = association.sendCommand(in.context().id())) {
            response.write(out);
            out.finish();
        }
    }

    private static CommandSet response(CommandSet request, int field) throws IOException {
        Uid sopClass = request.affectedSopClass().orElse(Verification.SOP_CLASS);
        if (!sopClass.toString().isEmpty() && !sopClass.isValid()) { // it could not be given back
            throw new MalformedDataException("the Affected SOP Class UID of a command is none", Place.of("message"));
        }
        CommandSet response = CommandSet.of(field | RESPONSE, sopClass);
        int status = field != Verification.ECHO_REQUEST
                ? Verification.UNRECOGNIZED_OPERATION
                : sopClass.equals(Verification.SOP_CLASS) ? Verification.SUCCESS : Verification.SOP_CLASS_NOT_SUPPORTED;
        response.elements().set(Tag.MessageIDBeingRespondedTo, request.required(Tag.MessageID, "Message ID"));
        response.elements().set(Tag.Status, status);
        return response;
    }
}
