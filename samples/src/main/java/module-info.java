/** Pictures drawn by code, the same on every machine. */
module org.skiagraph.samples {
    requires transitive org.skiagraph.imaging;
    requires static org.jspecify;

    exports org.skiagraph.samples;
}
