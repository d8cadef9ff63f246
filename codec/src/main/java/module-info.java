/** Data Sets and bytes: Part 10 files and every transfer syntax, both ways. */
module org.skiagraph.codec {
    requires transitive org.skiagraph.model;
    requires static org.jspecify;

    exports org.skiagraph.codec;
    exports org.skiagraph.codec.findings;
}
