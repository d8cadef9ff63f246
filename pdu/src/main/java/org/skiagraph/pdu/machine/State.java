package org.skiagraph.pdu.machine;

/** The states of the protocol machine. PS3.8 9.2.1, Tables 9-1 to 9-5. */
public enum State {
    /** There is nothing. */
    STA1("Sta1", "idle"),
    /** An acceptor has a connection and waits for A-ASSOCIATE-RQ. */
    STA2("Sta2", "waiting for A-ASSOCIATE-RQ"),
    /** An acceptor has the request and has not answered. */
    STA3("Sta3", "to accept or reject"),
    /** A requestor is being connected. */
    STA4("Sta4", "connecting"),
    /** A requestor has asked for an association. */
    STA5("Sta5", "waiting for A-ASSOCIATE-AC or -RJ"),
    /** There is an association. */
    STA6("Sta6", "established"),
    /** This side has asked for release. */
    STA7("Sta7", "waiting for A-RELEASE-RP"),
    /** The other side has asked for release. */
    STA8("Sta8", "to agree to release"),
    /** Both have asked for release; this is the requestor. */
    STA9("Sta9", "release collision, requestor: to agree to release"),
    /** Both have asked for release; this is the acceptor. */
    STA10("Sta10", "release collision, acceptor: waiting for A-RELEASE-RP"),
    /** Both have asked for release; this is the requestor, and has agreed. */
    STA11("Sta11", "release collision, requestor: waiting for A-RELEASE-RP"),
    /** Both have asked for release; this is the acceptor, to whom the requestor has agreed. */
    STA12("Sta12", "release collision, acceptor: to agree to release"),
    /** There is no association any more, and the other side has to close the connection. */
    STA13("Sta13", "waiting for the connection to be closed");

    private final String word;
    private final String meaning;

    State(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** The Standard's name: {@code Sta6}. */
    public String word() {
        return word;
    }

    /** In words. */
    public String meaning() {
        return meaning;
    }

    @Override
    public String toString() {
        return word + " (" + meaning + ")";
    }
}
