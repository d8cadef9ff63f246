package org.skiagraph.pdu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.MalformedDataException;

/** What is wrong with PDUs is refused where it is, in one way. PS3.8 9.3. */
class PduReaderTest {
    private static final String TITLES = "0001 0000 'CALLED':16 'CALLING':16 #32 ";
    private static final String CONTEXT = "10 00 0015 '1.2.840.10008.3.1.1.1' ";

    private static byte[] pdu(int type, String content) {
        byte[] body = Hex.bytes(content);
        byte[] whole = new byte[Pdu.HEADER_BYTES + body.length];
        new PduHeader(type, body.length).write(whole, 0);
        System.arraycopy(body, 0, whole, Pdu.HEADER_BYTES, body.length);
        return whole;
    }

    private static Pdu read(byte[] bytes) throws DataException {
        return PduReader.read(bytes, Limits.standard().open());
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(MalformedDataException.class, () -> read(bytes)).getMessage();
    }

    private static void refused(String part, String content) {
        String text = refusal(pdu(1, content));
        assertTrue(text.contains(part), text);
    }

    private static void userItemRefused(String part, String item) {
        int length = Hex.bytes(item).length;
        refused(part, TITLES + CONTEXT + "50 00 %04x ".formatted(length) + item);
    }

    @Test
    void everyTruncationOfARequestIsRefused() throws DataException {
        byte[] whole = PduWriter.write(AssociateRequest.of(
                AeTitle.of("A"),
                AeTitle.of("B"),
                List.of(ProposedContext.of(1, Oid.of("1.2"), List.of(Oid.of("1.3"), Oid.of("1.4")))),
                UserInformation.of(
                        new MaximumLength(1),
                        new RoleSelection(Oid.of("1.2"), true, true),
                        CommonExtendedNegotiation.of(Oid.of("1.2"), Oid.of("1.3"), List.of(Oid.of("1.4"))),
                        UserIdentity.passcode("a", "b", true))));
        read(whole);
        int contexts = Pdu.HEADER_BYTES + 68 + 25;
        int user = contexts + 8 + 3 * 7;
        for (int n = 0; n < whole.length; n++) {
            byte[] cut = java.util.Arrays.copyOf(whole, n);
            if (n >= Pdu.HEADER_BYTES) {
                Bytes.put32B(cut, 2, n - Pdu.HEADER_BYTES);
            }
            if (n != contexts && n != user) { // there it ends between two items, and the rest need not be there
                int length = n;
                assertThrows(MalformedDataException.class, () -> read(cut), () -> "cut at " + length);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "8", "255"})
    void aTypeThatIsNoneIsRefused(int type) {
        assertTrue(refusal(pdu(type, "#4")).contains("%02XH".formatted(type)));
    }

    @ParameterizedTest
    @CsvSource({"3", "5", "6", "7"})
    void shortPdusHaveFourBytes(int type) {
        assertTrue(refusal(pdu(type, "#3")).contains("not 4"));
        assertTrue(refusal(pdu(type, "#5")).contains("not 4"));
    }

    @Test
    void aLengthThatIsNotThatOfTheBytesIsRefused() {
        byte[] release = pdu(5, "#4");
        assertTrue(refusal(java.util.Arrays.copyOf(release, 11)).contains("5 bytes are there"));
        assertTrue(refusal(new byte[5]).contains("no header"));
    }

    @Test
    void aRequestAboveTheLimitIsRefusedByItsHeader() {
        Budget budget = Limits.standard().open();
        LimitExceededException e = assertThrows(
                LimitExceededException.class, () -> PduReader.check(new PduHeader(1, 0xFFFF_FFFFL), budget));
        assertEquals(Limit.ASSOCIATE_BYTES, e.limit());
        assertEquals(
                Limit.PDU_BYTES,
                assertThrows(
                                LimitExceededException.class,
                                () -> PduReader.check(new PduHeader(4, 0xFFFF_FFFFL), budget))
                        .limit());
    }

    @Test
    void whatMustBeThereOnceIsRefusedTwiceOrNever() {
        refused("no application context", TITLES);
        refused("application context item is there twice", TITLES + CONTEXT + CONTEXT);
        refused("user information item is there twice", TITLES + CONTEXT + "50 00 0000 50 00 0000");
        refused("0 abstract syntaxes", TITLES + CONTEXT + "20 00 000b 01 00 00 00 40 00 0003 '1.3'");
        refused(
                "2 abstract syntaxes",
                TITLES + CONTEXT + "20 00 0019 01 00 00 00 30 00 0003 '1.2' 30 00 0003 '1.2' 40 00 0003 '1.3'");
        refused("no transfer syntax", TITLES + CONTEXT + "20 00 000b 01 00 00 00 30 00 0003 '1.2'");
    }

    @Test
    void contextIdsAreOddAndThereOnce() {
        String context = "20 00 0012 %s 00 00 00 30 00 0003 '1.2' 40 00 0003 '1.3' ";
        refused("ID 2 is not odd", TITLES + CONTEXT + context.formatted("02"));
        refused("ID 1 is there twice", TITLES + CONTEXT + context.formatted("01") + context.formatted("01"));
    }

    @Test
    void anItemThatIsLongerThanItsPduIsRefused() {
        refused("of which 3 are there", TITLES + "10 00 ffff '1.2'");
        refused("presentation context has 65535 bytes", TITLES + CONTEXT + "20 00 ffff 01");
        refused("abstract syntax has 9 bytes", TITLES + CONTEXT + "20 00 000b 01 00 00 00 30 00 0009 '1.2'");
    }

    @Test
    void answersAreCheckedAsWell() {
        String accept = TITLES + CONTEXT + "21 00 %04x 01 00 %s";
        assertTrue(
                refusal(pdu(2, accept.formatted(11, "05 00 40 00 0003 '1.3'"))).contains("result 5"));
        assertTrue(refusal(pdu(2, accept.formatted(4, "00 00"))).contains("no transfer syntax"));
        assertTrue(refusal(pdu(2, accept.formatted(18, "00 00 40 00 0003 '1.3' 40 00 0003 '1.3'")))
                .contains("2 transfer syntaxes"));
        assertTrue(refusal(pdu(2, accept.formatted(8, "00 00 40 00 0000"))).contains("not a name"));
    }

    @Test
    void anEmptyTransferSyntaxOfWhatIsRejectedIsNotLookedAt() throws DataException {
        AssociateAccept accept = (AssociateAccept) read(pdu(2, TITLES + CONTEXT + "21 00 0008 01 00 03 00 40 00 0000"));
        assertTrue(accept.contexts().get(0).transferSyntax().isEmpty());
    }

    @Test
    void itemsOfUserInformationAreChecked() {
        userItemRefused("maximum length has 4 bytes, of which 3 are there", "51 00 0003 #3");
        userItemRefused("1 bytes too many", "51 00 0005 #5");
        userItemRefused("1 to 16 characters", "55 00 0000");
        userItemRefused("1 to 16 characters", "55 00 0011 'ABCDEFGHIJKLMNOPQ'");
        userItemRefused("not a name", "52 00 0000");
        userItemRefused("SCU role is 2", "54 00 0007 0003 '1.2' 02 00");
        userItemRefused("SCP role has 1 bytes, of which 0 are there", "54 00 0006 0003 '1.2' 01");
        userItemRefused("SOP Class UID has 9 bytes", "56 00 0005 0009 '1.2'");
        userItemRefused("related", "57 00 000e 0003 '1.2' 0003 '1.5' 0009 00 01");
        userItemRefused("positive response requested is 7", "58 00 0009 01 07 0003 'ann' 0000");
        userItemRefused("primary field has 9 bytes", "58 00 0009 01 00 0009 'ann' 0000");
        userItemRefused("server response has 2 bytes", "59 00 0003 0002 00");
    }

    @Test
    void dataValuesAreChecked() {
        assertTrue(refusal(pdu(4, "")).contains("without a presentation data value"));
        assertTrue(refusal(pdu(4, "00000001 01")).contains("header has 6 bytes"));
        assertTrue(refusal(pdu(4, "00000001 01 00")).contains("length of 1"));
        assertTrue(refusal(pdu(4, "ffffffff 01 00 00")).contains("length of 4294967295"));
        assertTrue(refusal(pdu(4, "00000002 02 00")).contains("ID 2"));
    }

    @Test
    void titlesAreChecked() {
        refused("AE title", "0001 0000 '':16 'B':16 #32 " + CONTEXT);
        refused("AE title", "0001 0000 'A\\B':16 'B':16 #32 " + CONTEXT);
    }

    @Test
    void titlesWithNulsAreAFinding() throws DataException {
        Budget budget = Limits.standard().open();
        AssociateRequest request =
                (AssociateRequest) PduReader.read(pdu(1, "0001 0000 'A' #15 'B':16 #32 " + CONTEXT), budget);
        assertEquals(AeTitle.of("A"), request.called());
        assertEquals(PduQuirks.NUL_IN_TITLE, budget.findings().list().get(0).quirk());
        Budget clean = Limits.standard().open();
        PduReader.read(pdu(1, TITLES + CONTEXT), clean);
        assertTrue(clean.findings().isEmpty());
    }

    @Test
    void paddedUidsAreAFinding() throws DataException {
        Budget budget = Limits.standard().open();
        AssociateRequest request = (AssociateRequest) PduReader.read(pdu(1, TITLES + "10 00 0004 '1.2' 00"), budget);
        assertEquals(Oid.of("1.2"), request.applicationContext());
        assertEquals(PduQuirks.PADDED_UID, budget.findings().list().get(0).quirk());
        assertThrows(
                MalformedDataException.class,
                () -> PduReader.read(
                        pdu(1, TITLES + "10 00 0004 '1.2' 00"), new Budget(Limits.standard(), System::nanoTime, true)));
    }

    @Test
    void ofRepeatedItemsTheFirstCountsWithAFinding() throws DataException {
        Budget budget = Limits.standard().open();
        AssociateRequest request = (AssociateRequest)
                PduReader.read(pdu(1, TITLES + CONTEXT + "50 00 0010 51 00 0004 00000009 51 00 0004 00000008"), budget);
        assertEquals(9, request.user().first(MaximumLength.class).orElseThrow().bytes());
        assertEquals(PduQuirks.REPEATED_ITEM, budget.findings().list().get(0).quirk());
        Budget clean = Limits.standard().open();
        PduReader.read(
                pdu(1, TITLES + CONTEXT + "50 00 0016 54 00 0007 0003 '1.2' 01 00 54 00 0007 0003 '1.5' 01 00"), clean);
        assertTrue(clean.findings().isEmpty(), "roles may be there often");
    }

    @Test
    void tenThousandContextsEndWithTheFirstThatIsThereTwice() {
        StringBuilder contexts = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            contexts.append("20 00 0012 %02x 00 00 00 30 00 0003 '1.2' 40 00 0003 '1.3' ".formatted(i * 2 + 1 & 0xFF));
        }
        byte[] bytes = pdu(1, TITLES + CONTEXT + contexts);
        assertTrue(bytes.length < Limit.ASSOCIATE_BYTES.standard());
        assertTrue(refusal(bytes).contains("twice"));
    }

    @Test
    void passcodesAndTicketsAreInNoText() {
        assertEquals(
                "UserIdentity[kind=2, name=ann]",
                UserIdentity.passcode("ann", "secret", true).toString());
        assertEquals(
                "UserIdentity[kind=3]", new UserIdentity(3, false, Octets.utf8("ticket"), Octets.none()).toString());
    }

    @Test
    void codesThatAreReservedHaveWordsAsWell() throws DataException {
        AssociateReject reject = (AssociateReject) read(pdu(3, "00 09 02 77"));
        assertTrue(reject.text().contains("reserved result 9") && reject.text().contains("119 of source 2"));
        assertTrue(((Abort) read(pdu(7, "0000 02 03"))).text().contains("reserved reason 3"));
        assertTrue(((Abort) read(pdu(7, "0000 01 00"))).text().contains("reserved source 1"));
        for (RejectReason reason : RejectReason.values()) {
            assertEquals(reason, AssociateReject.permanent(reason).knownReason().orElseThrow());
        }
        for (AbortReason reason : AbortReason.values()) {
            assertEquals(reason, Abort.byProvider(reason).knownReason().orElseThrow());
        }
    }
}
