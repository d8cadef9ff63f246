package org.skiagraph.pdu;

import java.util.List;

/** Writes PDUs. PS3.8 9.3. */
public final class PduWriter {
    private PduWriter() {}

    /**
     * The bytes of a PDU, header and content.
     *
     * @throws IllegalArgumentException if an item has more than 65,535 bytes
     */
    public static byte[] write(Pdu pdu) {
        ItemOutput out = new ItemOutput();
        if (pdu instanceof AssociateRequest it) {
            request(it, out);
        } else if (pdu instanceof AssociateAccept it) {
            accept(it, out);
        } else if (pdu instanceof AssociateReject it) {
            out.uint8(0);
            out.uint8(it.result());
            out.uint8(it.source());
            out.uint8(it.reason());
        } else if (pdu instanceof DataTransfer it) {
            it.values().forEach(value -> {
                out.pdvHeader(value.header());
                out.octets(value.fragment());
            });
        } else if (pdu instanceof Abort it) {
            out.zeros(2);
            out.uint8(it.source());
            out.uint8(it.reason());
        } else {
            out.zeros(4); // both of release
        }
        return out.pdu(pdu.type());
    }

    private static void request(AssociateRequest pdu, ItemOutput out) {
        begin(pdu.protocolVersion(), pdu.titles(), pdu.applicationContext(), out);
        for (ProposedContext context : pdu.contexts()) {
            int item = out.begin(AssociateReader.PROPOSED, 0);
            out.uint8(context.id());
            out.zeros(3);
            out.textItem(
                    AssociateReader.ABSTRACT_SYNTAX, context.abstractSyntax().text());
            context.transferSyntaxes().forEach(uid -> out.textItem(AssociateReader.TRANSFER_SYNTAX, uid.text()));
            context.unknown().forEach(out::unknown);
            out.end(item);
        }
        end(pdu.user(), pdu.unknown(), out);
    }

    private static void accept(AssociateAccept pdu, ItemOutput out) {
        begin(pdu.protocolVersion(), pdu.titles(), pdu.applicationContext(), out);
        for (AnsweredContext context : pdu.contexts()) {
            int item = out.begin(AssociateReader.ANSWERED, 0);
            out.uint8(context.id());
            out.uint8(0);
            out.uint8(context.result().code());
            out.uint8(0);
            context.transferSyntax().ifPresent(uid -> out.textItem(AssociateReader.TRANSFER_SYNTAX, uid.text()));
            context.unknown().forEach(out::unknown);
            out.end(item);
        }
        end(pdu.user(), pdu.unknown(), out);
    }

    private static void begin(int version, Octets titles, Oid applicationContext, ItemOutput out) {
        out.uint16(version);
        out.uint16(0);
        out.octets(titles);
        out.textItem(AssociateReader.APPLICATION_CONTEXT, applicationContext.text());
    }

    private static void end(UserInformation user, List<UnknownItem> unknown, ItemOutput out) {
        int item = out.begin(AssociateReader.USER_INFORMATION, 0);
        user.items().forEach(it -> UserItemWriter.write(it, out));
        out.end(item);
        unknown.forEach(out::unknown);
    }
}
