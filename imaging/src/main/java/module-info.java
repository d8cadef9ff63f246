/** Frames out of and into Data Sets, and the way from stored values to a picture. */
module org.skiagraph.imaging {
    requires transitive org.skiagraph.codec;
    requires transitive org.skiagraph.compression;
    requires static org.jspecify;

    exports org.skiagraph.imaging;
    exports org.skiagraph.imaging.png;
    exports org.skiagraph.imaging.render;
}
