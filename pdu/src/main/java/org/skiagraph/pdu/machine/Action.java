package org.skiagraph.pdu.machine;

/** What the protocol machine does. PS3.8 9.2.2, Tables 9-6 to 9-9. */
public enum Action {
    /** Opens the connection. */
    AE_1("AE-1"),
    /** Sends A-ASSOCIATE-RQ. */
    AE_2("AE-2"),
    /** Tells the application that it is accepted. */
    AE_3("AE-3"),
    /** Tells the application that it is rejected, and closes. */
    AE_4("AE-4"),
    /** Takes the connection, and starts ARTIM. */
    AE_5("AE-5"),
    /** Stops ARTIM, and hands the request to the application or rejects it. */
    AE_6("AE-6"),
    /** Sends A-ASSOCIATE-AC. */
    AE_7("AE-7"),
    /** Sends A-ASSOCIATE-RJ, and starts ARTIM. */
    AE_8("AE-8"),
    /** Sends P-DATA-TF. */
    DT_1("DT-1"),
    /** Hands data to the application. */
    DT_2("DT-2"),
    /** Sends A-RELEASE-RQ. */
    AR_1("AR-1"),
    /** Tells the application that release is wanted. */
    AR_2("AR-2"),
    /** Tells the application that it is released, and closes. */
    AR_3("AR-3"),
    /** Sends A-RELEASE-RP, and starts ARTIM. */
    AR_4("AR-4"),
    /** Stops ARTIM. */
    AR_5("AR-5"),
    /** Hands data to the application that has asked for release. */
    AR_6("AR-6"),
    /** Sends P-DATA-TF though release is wanted. */
    AR_7("AR-7"),
    /** Tells the application that both want release. */
    AR_8("AR-8"),
    /** Sends A-RELEASE-RP, and goes on waiting for the other's. */
    AR_9("AR-9"),
    /** Tells the application that the other has agreed. */
    AR_10("AR-10"),
    /** Sends A-ABORT of the service-user, and starts ARTIM. */
    AA_1("AA-1"),
    /** Stops ARTIM, and closes. */
    AA_2("AA-2"),
    /** Tells the application that the other has aborted, and closes. */
    AA_3("AA-3"),
    /** Tells the application that the connection is gone. */
    AA_4("AA-4"),
    /** Stops ARTIM. */
    AA_5("AA-5"),
    /** Ignores what came. */
    AA_6("AA-6"),
    /** Sends A-ABORT. */
    AA_7("AA-7"),
    /** Sends A-ABORT of the service-provider, tells the application, and starts ARTIM. */
    AA_8("AA-8");

    private static final Action[] ALL = values();

    private final String word;

    Action(String word) {
        this.word = word;
    }

    /** The word of the table: {@code AE-1}. */
    public String word() {
        return word;
    }

    /** The action with this word. */
    static Action ofWord(String word) {
        for (Action action : ALL) {
            if (action.word.equals(word)) {
                return action;
            }
        }
        throw new IllegalArgumentException("no action " + word);
    }

    @Override
    public String toString() {
        return word;
    }
}
