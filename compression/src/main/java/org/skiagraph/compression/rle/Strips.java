package org.skiagraph.compression.rle;

import org.skiagraph.compression.Region;

/** How an image is cut for encoding: some whole rows together, or a part of a very long row. */
record Strips(RleLayout layout) {
    /** Samples of a strip at the most; a multiple of the longest run, so that cutting a row there costs nothing. */
    private static final int SAMPLES = 1 << 15;

    private int rows() {
        return Math.max(1, SAMPLES / layout.width());
    }

    private int partsOfRow() {
        return (layout.width() - 1) / SAMPLES + 1;
    }

    int count() {
        int bands = (layout.height() - 1) / rows() + 1;
        return Math.multiplyExact(bands, partsOfRow());
    }

    Region at(int index) {
        int y = index / partsOfRow() * rows();
        int x = index % partsOfRow() * SAMPLES;
        return new Region(x, y, Math.min(SAMPLES, layout.width() - x), Math.min(rows(), layout.height() - y));
    }

    /** The most bytes that the codes of one plane of a strip take, with the slack of who packs them. */
    static int room(Region strip) {
        return strip.height() * SegmentPacker.most(strip.width()) + SegmentPacker.SLACK;
    }

    /** The most bytes that the codes of all strips and segments take together. */
    long mostCodes() {
        long ofOnePlane = 0;
        for (int i = 0; i < count(); i++) {
            ofOnePlane += room(at(i));
        }
        return ofOnePlane * layout.segments();
    }
}
