package org.skiagraph.pdu;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A-ASSOCIATE-RQ: asks for an association. PS3.8 9.3.2.
 *
 * @param protocolVersion bit 0 set for version 1
 * @param titles the 64 bytes of called and calling title and the reserved field behind them, as the answer has to give them back
 * @param applicationContext what kind of application this is; one name is in use, {@link #DICOM_CONTEXT}
 * @param contexts each ID once
 * @param unknown items of other types
 */
public record AssociateRequest(
        int protocolVersion,
        Octets titles,
        Oid applicationContext,
        List<ProposedContext> contexts,
        UserInformation user,
        List<UnknownItem> unknown)
        implements Pdu {
    /** The application context of DICOM. PS3.7 A.2.1. */
    public static final Oid DICOM_CONTEXT = Oid.of("1.2.840.10008.3.1.1.1");

    /** Version 1. */
    public static final int VERSION = 1;

    /** Bytes of both titles and the reserved field. */
    static final int TITLES = 64;

    /** Checks version, titles and IDs. */
    public AssociateRequest {
        Codes.requireShort(protocolVersion, "protocol version");
        contexts = List.copyOf(contexts);
        unknown = List.copyOf(unknown);
        if (titles.size() != TITLES) {
            throw new IllegalArgumentException("titles are " + titles.size() + " bytes, not " + TITLES);
        }
        titleAt(titles, 0);
        titleAt(titles, AeTitle.SIZE);
        Contexts met = new Contexts();
        contexts.forEach(context -> met.add(context.id()));
    }

    /** A request of version 1 in DICOM's application context. */
    public static AssociateRequest of(
            AeTitle called, AeTitle calling, List<ProposedContext> contexts, UserInformation user) {
        byte[] titles = new byte[TITLES];
        called.put(titles, 0);
        calling.put(titles, AeTitle.SIZE);
        return new AssociateRequest(VERSION, Octets.of(titles), DICOM_CONTEXT, contexts, user, List.of());
    }

    /** Who is called. */
    public AeTitle called() {
        return titleAt(titles, 0);
    }

    /** Who calls. */
    public AeTitle calling() {
        return titleAt(titles, AeTitle.SIZE);
    }

    /** Bytes of NUL stand for spaces: some pad with them. */
    private static AeTitle titleAt(Octets titles, int offset) {
        byte[] field = new byte[AeTitle.SIZE];
        titles.copy(offset, field, 0, field.length);
        return new AeTitle(new String(field, StandardCharsets.ISO_8859_1).replace('\0', ' '));
    }

    @Override
    public PduType type() {
        return PduType.ASSOCIATE_RQ;
    }
}
