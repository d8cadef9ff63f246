/** The Upper Layer of PS3.8: PDUs, the protocol machine, associations over TCP and TLS. */
module org.skiagraph.pdu {
    requires transitive org.skiagraph.bounds;
    requires static org.jspecify;

    exports org.skiagraph.pdu;
    exports org.skiagraph.pdu.association;
    exports org.skiagraph.pdu.machine;
    exports org.skiagraph.pdu.tls;
}
