/** The messages of PS3.7 over associations, both roles. As yet: C-ECHO. */
module org.skiagraph.dimse {
    requires transitive org.skiagraph.pdu;
    requires transitive org.skiagraph.codec;
    requires static org.jspecify;

    exports org.skiagraph.dimse;
}
