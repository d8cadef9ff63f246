package org.skiagraph.pdu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limits;

/** Each PDU and item as its bytes, typed from PS3.8 Tables 9-11 to 9-26 and D.1-1, and PS3.7 Tables D.3-1 to D.3-15. */
class PduExamplesTest {
    private static final Oid VERIFICATION = Oid.of("1.2.840.10008.1.1");
    private static final Oid IMPLICIT = Oid.of("1.2.840.10008.1.2");
    private static final String CONTEXT_ITEM = "10 00 0015 '1.2.840.10008.3.1.1.1' ";

    private static void same(String typed, Pdu pdu) throws DataException {
        byte[] bytes = Hex.bytes(typed);
        assertEquals(Hex.of(bytes), Hex.of(PduWriter.write(pdu)));
        Budget budget = Limits.standard().open();
        assertEquals(pdu, PduReader.read(bytes, budget));
        assertTrue(budget.findings().isEmpty(), () -> budget.findings().list().toString());
    }

    /** An A-ASSOCIATE-RQ that has nothing but these sub-items of user information. */
    private static void sameItem(String typed, UserItem item) throws DataException {
        byte[] sub = Hex.bytes(typed);
        int user = sub.length;
        int length = 68 + 25 + 4 + user;
        same(
                "01 00 %08x 0001 0000 'CALLED':16 'CALLING':16 #32 ".formatted(length)
                        + CONTEXT_ITEM
                        + "50 00 %04x ".formatted(user)
                        + typed,
                AssociateRequest.of(AeTitle.of("CALLED"), AeTitle.of("CALLING"), List.of(), UserInformation.of(item)));
    }

    @Test
    void associateRequest() throws DataException {
        same(
                "01 00 0000009a 0001 0000 'ARCHIVE':16 'MODALITY_1':16 #32 " + CONTEXT_ITEM
                        + "20 00 002e 01 00 00 00 "
                        + "30 00 0011 '1.2.840.10008.1.1' 40 00 0011 '1.2.840.10008.1.2' "
                        + "50 00 0007 7a 00 0003 010203",
                new AssociateRequest(
                        1,
                        AssociateRequest.of(
                                        AeTitle.of("ARCHIVE"),
                                        AeTitle.of("MODALITY 1"),
                                        List.of(),
                                        UserInformation.of())
                                .titles(),
                        AssociateRequest.DICOM_CONTEXT,
                        List.of(ProposedContext.of(1, VERIFICATION, List.of(IMPLICIT))),
                        UserInformation.of(new UnknownItem(0x7A, Octets.of(new byte[] {1, 2, 3}))),
                        List.of()));
    }

    @Test
    void associateAccept() throws DataException {
        same(
                "02 00 000000a3 0001 0000 'ARCHIVE':16 'MODALITY':16 #32 " + CONTEXT_ITEM
                        + "21 00 0019 01 00 00 00 40 00 0011 '1.2.840.10008.1.2' "
                        + "21 00 0019 03 00 03 00 40 00 0011 '1.2.840.10008.1.2' "
                        + "50 00 0008 51 00 0004 00004000",
                AssociateAccept.to(
                        AssociateRequest.of(
                                AeTitle.of("ARCHIVE"), AeTitle.of("MODALITY"), List.of(), UserInformation.of()),
                        List.of(
                                AnsweredContext.accepted(1, IMPLICIT),
                                AnsweredContext.rejected(3, ContextResult.ABSTRACT_SYNTAX_NOT_SUPPORTED, IMPLICIT)),
                        UserInformation.of(new MaximumLength(16_384))));
    }

    @Test
    void associateAcceptWithoutTransferSyntaxOfWhatIsRejected() throws DataException {
        same(
                "02 00 00000069 0001 0000 'A':16 'B':16 #32 " + CONTEXT_ITEM + "21 00 0004 05 00 04 00 50 00 0000",
                AssociateAccept.to(
                        AssociateRequest.of(AeTitle.of("A"), AeTitle.of("B"), List.of(), UserInformation.of()),
                        List.of(new AnsweredContext(
                                5, ContextResult.TRANSFER_SYNTAXES_NOT_SUPPORTED, Optional.empty(), List.of())),
                        UserInformation.of()));
    }

    @Test
    void associateReject() throws DataException {
        same("03 00 00000004 00 01 01 07", AssociateReject.permanent(RejectReason.CALLED_TITLE_NOT_RECOGNIZED));
        same("03 00 00000004 00 02 03 02", AssociateReject.forNow(RejectReason.LOCAL_LIMIT_EXCEEDED));
    }

    @Test
    void dataTransfer() throws DataException {
        same(
                "04 00 00000010 00000006 01 03 01020304 00000002 ff 00",
                new DataTransfer(List.of(
                        new PresentationDataValue(1, true, true, Octets.of(new byte[] {1, 2, 3, 4})),
                        new PresentationDataValue(255, false, false, Octets.none()))));
    }

    @Test
    void release() throws DataException {
        same("05 00 00000004 00000000", new ReleaseRequest());
        same("06 00 00000004 00000000", new ReleaseResponse());
    }

    @Test
    void abort() throws DataException {
        same("07 00 00000004 0000 00 00", Abort.byUser());
        same("07 00 00000004 0000 02 06", Abort.byProvider(AbortReason.INVALID_PARAMETER_VALUE));
    }

    @Test
    void maximumLength() throws DataException {
        sameItem("51 00 0004 00020000", new MaximumLength(131_072));
        sameItem("51 00 0004 ffffffff", new MaximumLength(0xFFFF_FFFFL));
    }

    @Test
    void implementation() throws DataException {
        sameItem("52 00 0007 '1.2.3.4'", new ImplementationClass(Oid.of("1.2.3.4")));
        sameItem("55 00 0006 'OURS.1'", new ImplementationVersion("OURS.1"));
    }

    @Test
    void asynchronousWindow() throws DataException {
        sameItem("53 00 0004 0000 0005", new AsynchronousWindow(0, 5));
    }

    @Test
    void roleSelection() throws DataException {
        sameItem("54 00 000b 0007 '1.2.3.4' 00 01", new RoleSelection(Oid.of("1.2.3.4"), false, true));
    }

    @Test
    void extendedNegotiation() throws DataException {
        sameItem(
                "56 00 000c 0007 '1.2.3.4' 010203",
                new ExtendedNegotiation(Oid.of("1.2.3.4"), Octets.of(new byte[] {1, 2, 3})));
    }

    @Test
    void commonExtendedNegotiation() throws DataException {
        sameItem(
                "57 00 0018 0007 '1.2.3.4' 0003 '1.5' 0008 0003 '1.6' 0001 '1'",
                CommonExtendedNegotiation.of(Oid.of("1.2.3.4"), Oid.of("1.5"), List.of(Oid.of("1.6"), Oid.of("1"))));
        sameItem(
                "57 02 0010 0003 '1.2' 0003 '1.5' 0000 abcdef 01",
                new CommonExtendedNegotiation(2, Oid.of("1.2"), Oid.of("1.5"), List.of(), Octets.of(new byte[] {
                    (byte) 0xAB, (byte) 0xCD, (byte) 0xEF, 1
                })));
    }

    @Test
    void userIdentity() throws DataException {
        sameItem("58 00 0009 01 00 0003 'ann' 0000", UserIdentity.username("ann", false));
        sameItem("58 00 000d 02 01 0003 'ann' 0004 'pass'", UserIdentity.passcode("ann", "pass", true));
        for (int kind = UserIdentity.KERBEROS; kind <= UserIdentity.JSON_WEB_TOKEN; kind++) {
            sameItem(
                    "58 00 0009 %02x 01 0003 0102ff 0000".formatted(kind),
                    new UserIdentity(kind, true, Octets.of(new byte[] {1, 2, (byte) 0xFF}), Octets.none()));
        }
    }

    @Test
    void userIdentityResponse() throws DataException {
        sameItem("59 00 0002 0000", new UserIdentityResponse(Octets.none()));
        sameItem("59 00 0004 0002 'ok'", new UserIdentityResponse(Octets.utf8("ok")));
    }

    @Test
    void unknownItemsAreKeptEverywhere() throws DataException {
        UnknownItem strange = new UnknownItem(0x99, Octets.of(new byte[] {7}));
        AssociateRequest plain = AssociateRequest.of(AeTitle.of("A"), AeTitle.of("B"), List.of(), UserInformation.of());
        same(
                "01 00 00000086 0001 0000 'A':16 'B':16 #32 " + CONTEXT_ITEM
                        + "20 00 0017 01 00 00 00 30 00 0003 '1.2' 40 00 0003 '1.3' 99 00 0001 07 "
                        + "50 00 0005 99 00 0001 07 99 00 0001 07",
                new AssociateRequest(
                        1,
                        plain.titles(),
                        AssociateRequest.DICOM_CONTEXT,
                        List.of(new ProposedContext(1, Oid.of("1.2"), List.of(Oid.of("1.3")), List.of(strange))),
                        UserInformation.of(strange),
                        List.of(strange)));
    }
}
