package org.skiagraph.pdu.machine;

/** What may happen to the protocol machine. PS3.8 9.2.2, Table 9-10. */
public enum Event {
    /** The application asks for an association. */
    EVT1("Evt1", "A-ASSOCIATE request"),
    /** The connection that was asked for is there. */
    EVT2("Evt2", "transport connect confirmation"),
    /** An acceptance came. */
    EVT3("Evt3", "A-ASSOCIATE-AC"),
    /** A rejection came. */
    EVT4("Evt4", "A-ASSOCIATE-RJ"),
    /** Someone has connected. */
    EVT5("Evt5", "transport connect indication"),
    /** A request for an association came. */
    EVT6("Evt6", "A-ASSOCIATE-RQ"),
    /** The application accepts. */
    EVT7("Evt7", "A-ASSOCIATE response, accepting"),
    /** The application rejects. */
    EVT8("Evt8", "A-ASSOCIATE response, rejecting"),
    /** The application sends data. */
    EVT9("Evt9", "P-DATA request"),
    /** Data came. */
    EVT10("Evt10", "P-DATA-TF"),
    /** The application asks for release. */
    EVT11("Evt11", "A-RELEASE request"),
    /** A request for release came. */
    EVT12("Evt12", "A-RELEASE-RQ"),
    /** The agreement to release came. */
    EVT13("Evt13", "A-RELEASE-RP"),
    /** The application agrees to release. */
    EVT14("Evt14", "A-RELEASE response"),
    /** The application aborts. */
    EVT15("Evt15", "A-ABORT request"),
    /** An abort came. */
    EVT16("Evt16", "A-ABORT"),
    /** The connection is closed, or broken. */
    EVT17("Evt17", "transport connection closed"),
    /** ARTIM has expired. */
    EVT18("Evt18", "ARTIM timer expired"),
    /** What came is no PDU, or a wrong one. */
    EVT19("Evt19", "unrecognized or invalid PDU");

    private final String word;
    private final String meaning;

    Event(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** The word of the table: {@code Evt6}. */
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
