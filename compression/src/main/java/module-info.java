/** Samples to code streams and back: one package a standard, one shape for all. Knows nothing of DICOM. */
module org.skiagraph.compression {
    requires transitive org.skiagraph.bounds;
    requires static org.jspecify;

    exports org.skiagraph.compression;
    exports org.skiagraph.compression.jpeg2000;
    exports org.skiagraph.compression.jpegls;
    exports org.skiagraph.compression.jpeg;
    exports org.skiagraph.compression.rle;
}
