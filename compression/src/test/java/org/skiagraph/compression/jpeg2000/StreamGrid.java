package org.skiagraph.compression.jpeg2000;

/** The image and its tiles on the reference grid: what SIZ says. T.800 B.2 and B.3. */
record StreamGrid(ReferenceArea image, long tileX, long tileY, long tileWidth, long tileHeight) {
    /** One tile, nothing off the origin. */
    static StreamGrid of(int width, int height) {
        return new StreamGrid(new ReferenceArea(0, 0, width, height), 0, 0, width, height);
    }

    /** The same image somewhere else, in one tile that begins where the grid does. */
    StreamGrid at(long x, long y) {
        ReferenceArea moved = new ReferenceArea(x, y, x + image.width(), y + image.height());
        return new StreamGrid(moved, 0, 0, moved.x1(), moved.y1());
    }

    /** The same image in other tiles, the first of which begins at a point not behind the image's. */
    StreamGrid tiles(long x, long y, long width, long height) {
        return new StreamGrid(image, x, y, width, height);
    }

    int tilesAcross() {
        return Math.toIntExact(ReferenceArea.ceiling(image.x1() - tileX, tileWidth));
    }

    int tilesDown() {
        return Math.toIntExact(ReferenceArea.ceiling(image.y1() - tileY, tileHeight));
    }

    int tiles() {
        return tilesAcross() * tilesDown();
    }

    /** Equations B-7 to B-10. */
    ReferenceArea tile(int index) {
        long x = tileX + index % tilesAcross() * tileWidth;
        long y = tileY + index / tilesAcross() * tileHeight;
        return new ReferenceArea(x, y, x + tileWidth, y + tileHeight).intersection(image);
    }
}
