package org.skiagraph.conformance.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.pdu.Abort;
import org.skiagraph.pdu.AeTitle;
import org.skiagraph.pdu.AnsweredContext;
import org.skiagraph.pdu.AssociateAccept;
import org.skiagraph.pdu.AssociateReject;
import org.skiagraph.pdu.AssociateRequest;
import org.skiagraph.pdu.AsynchronousWindow;
import org.skiagraph.pdu.CommonExtendedNegotiation;
import org.skiagraph.pdu.ContextResult;
import org.skiagraph.pdu.DataTransfer;
import org.skiagraph.pdu.ExtendedNegotiation;
import org.skiagraph.pdu.ImplementationClass;
import org.skiagraph.pdu.ImplementationVersion;
import org.skiagraph.pdu.MaximumLength;
import org.skiagraph.pdu.Octets;
import org.skiagraph.pdu.Oid;
import org.skiagraph.pdu.Pdu;
import org.skiagraph.pdu.PduHeader;
import org.skiagraph.pdu.PduReader;
import org.skiagraph.pdu.PduWriter;
import org.skiagraph.pdu.PresentationDataValue;
import org.skiagraph.pdu.ProposedContext;
import org.skiagraph.pdu.RejectReason;
import org.skiagraph.pdu.ReleaseRequest;
import org.skiagraph.pdu.ReleaseResponse;
import org.skiagraph.pdu.RoleSelection;
import org.skiagraph.pdu.UnknownItem;
import org.skiagraph.pdu.UserIdentity;
import org.skiagraph.pdu.UserIdentityResponse;
import org.skiagraph.pdu.UserInformation;

/** Bytes as each of the seven PDUs: what is read is written, and what is written is read as the same. */
final class PduUse {
    private static final Oid UID = Oid.of("1.2.840.10008.1.1");
    private static final Oid SYNTAX = Oid.of("1.2.840.10008.1.2");

    private PduUse() {}

    /** The first byte is the type; the length is made right, so that what lies behind it is reached. */
    static void readAndWrite(byte[] content, Limits limits) throws DataException {
        if (content.length == 0) {
            return;
        }
        byte[] bytes = new byte[Pdu.HEADER_BYTES + content.length - 1];
        System.arraycopy(content, 1, bytes, Pdu.HEADER_BYTES, content.length - 1);
        new PduHeader(content[0] & 0xFF, content.length - 1).write(bytes, 0);
        Pdu pdu = PduReader.read(bytes, limits.open());
        byte[] written = PduWriter.write(pdu);
        Pdu again;
        try {
            again = PduReader.read(written, limits.open());
        } catch (DataException e) {
            throw new AssertionError("what was written is refused", e);
        }
        if (!pdu.equals(again)) {
            throw new AssertionError("what was written is read otherwise: " + pdu + " as " + again);
        }
    }

    static Map<String, byte[]> seeds() {
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        AssociateRequest request = request();
        add(seeds, request);
        add(
                seeds,
                AssociateAccept.to(
                        request,
                        List.of(
                                AnsweredContext.accepted(1, SYNTAX),
                                AnsweredContext.rejected(3, ContextResult.USER_REJECTION, SYNTAX)),
                        UserInformation.of(new MaximumLength(0), new UserIdentityResponse(Octets.utf8("ok")))));
        add(seeds, AssociateReject.permanent(RejectReason.NO_REASON));
        add(
                seeds,
                new DataTransfer(List.of(
                        new PresentationDataValue(1, true, true, Octets.utf8("ab")),
                        new PresentationDataValue(1, false, false, Octets.none()))));
        add(seeds, new ReleaseRequest());
        add(seeds, new ReleaseResponse());
        add(seeds, Abort.byUser());
        return seeds;
    }

    private static AssociateRequest request() {
        return AssociateRequest.of(
                AeTitle.of("CALLED"),
                AeTitle.of("CALLING"),
                List.of(
                        new ProposedContext(
                                1, UID, List.of(SYNTAX, UID), List.of(new UnknownItem(0x77, Octets.utf8("x")))),
                        ProposedContext.of(3, UID, List.of(SYNTAX))),
                UserInformation.of(
                        new MaximumLength(16_384),
                        new ImplementationClass(UID),
                        new ImplementationVersion("SOMEONE"),
                        new AsynchronousWindow(0, 1),
                        new RoleSelection(UID, true, false),
                        new ExtendedNegotiation(UID, Octets.utf8("abc")),
                        CommonExtendedNegotiation.of(UID, SYNTAX, List.of(UID)),
                        UserIdentity.passcode("ann", "secret", true)));
    }

    private static void add(Map<String, byte[]> seeds, Pdu pdu) {
        byte[] bytes = PduWriter.write(pdu);
        byte[] content = new byte[bytes.length - Pdu.HEADER_BYTES + 1];
        content[0] = bytes[0];
        System.arraycopy(bytes, Pdu.HEADER_BYTES, content, 1, content.length - 1);
        seeds.put(pdu.type().word().toLowerCase(java.util.Locale.ROOT), content);
    }
}
