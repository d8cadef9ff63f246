package org.skiagraph.compression.jpeg2000;

/** What a marker segment is about: a component or all of a tile or all. */
record StreamScope(int tile, int component) {
    /** For all tiles, or all components. */
    static final int ALL = -1;
}
