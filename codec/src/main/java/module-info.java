/** Data Sets and bytes: Part 10 files and every transfer syntax, both ways. */
module org.skiagraph.codec {
    requires transitive org.skiagraph.model;
    requires static java.xml; // for the XML model alone
    requires static org.jspecify;

    exports org.skiagraph.codec;
    exports org.skiagraph.codec.document;
    exports org.skiagraph.codec.findings;
    exports org.skiagraph.codec.frames;
}
