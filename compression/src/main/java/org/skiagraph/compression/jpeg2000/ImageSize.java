package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.List;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.compression.Component;

/**
 * The reference grid with image, tiles and components on it, as the SIZ segment gives them. T.800 A.5.1 and B.2 to B.3.
 *
 * @param capabilities Rsiz
 * @param grid what the image covers of the reference grid
 * @param tileWidth XTsiz
 * @param tileHeight YTsiz
 * @param tileX XTOsiz
 * @param tileY YTOsiz
 */
public record ImageSize(
        int capabilities,
        Rect grid,
        long tileWidth,
        long tileHeight,
        long tileX,
        long tileY,
        List<Jpeg2000Component> components) {
    private static final int MAX_COMPONENTS = 16384;
    private static final int MAX_TILES = 65535;

    /** Copies the list. */
    public ImageSize {
        components = List.copyOf(components);
    }

    static ImageSize read(Segment siz) throws MalformedDataException, UnsupportedDataException {
        int capabilities = siz.uint16();
        long x1 = siz.uint32();
        long y1 = siz.uint32();
        long x0 = siz.uint32();
        long y0 = siz.uint32();
        long tileWidth = siz.uint32();
        long tileHeight = siz.uint32();
        long tileX = siz.uint32();
        long tileY = siz.uint32();
        int count = siz.uint16();
        if (x1 <= x0 || y1 <= y0) {
            throw siz.malformed("an image from " + x0 + "," + y0 + " to " + x1 + "," + y1 + " has no pixels");
        }
        if (x1 - x0 > Integer.MAX_VALUE || y1 - y0 > Integer.MAX_VALUE) {
            throw new UnsupportedDataException("an image of " + (x1 - x0) + "x" + (y1 - y0), siz.place());
        }
        if (tileX > x0 || tileY > y0 || tileX + tileWidth <= x0 || tileY + tileHeight <= y0) {
            throw siz.malformed("the first tile, " + tileWidth + "x" + tileHeight + " from " + tileX + "," + tileY
                    + ", does not hold the corner of the image, " + x0 + "," + y0);
        }
        if (count < 1 || count > MAX_COMPONENTS) {
            throw siz.malformed(count + " components");
        }
        List<Jpeg2000Component> components = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            components.add(component(siz, i));
        }
        Rect grid = new Rect(x0, y0, x1, y1);
        ImageSize size = new ImageSize(capabilities, grid, tileWidth, tileHeight, tileX, tileY, components);
        if ((long) size.tilesAcross() * size.tilesDown() > MAX_TILES) {
            throw siz.malformed(size.tilesAcross() + " times " + size.tilesDown() + " tiles");
        }
        return size;
    }

    private static Jpeg2000Component component(Segment siz, int index) throws MalformedDataException {
        int depth = siz.uint8();
        int precision = (depth & 0x7F) + 1;
        Jpeg2000Component component = new Jpeg2000Component(precision, (depth & 0x80) != 0, siz.uint8(), siz.uint8());
        if (component.stepX() == 0 || component.stepY() == 0 || precision > Component.MAX_PRECISION) {
            throw siz.malformed("component " + index + " has " + precision + " bits, sub-sampling " + component.stepX()
                    + "x" + component.stepY());
        }
        return component;
    }

    /** Tiles in a row of them. */
    int tilesAcross() {
        return (int) Math.min(Integer.MAX_VALUE, Rect.ceilDiv(grid.x1() - tileX, tileWidth));
    }

    /** Rows of tiles. */
    int tilesDown() {
        return (int) Math.min(Integer.MAX_VALUE, Rect.ceilDiv(grid.y1() - tileY, tileHeight));
    }

    /** Tiles in all. */
    int tiles() {
        return tilesAcross() * tilesDown();
    }

    /** What a tile covers of the reference grid. */
    Rect tile(int index) {
        long x = tileX + index % tilesAcross() * tileWidth;
        long y = tileY + index / tilesAcross() * tileHeight;
        return new Rect(
                Math.max(x, grid.x0()),
                Math.max(y, grid.y0()),
                Math.min(x + tileWidth, grid.x1()),
                Math.min(y + tileHeight, grid.y1()));
    }

    /** Samples of a component within a part of the reference grid, width and height halved so often. */
    Rect samples(Rect part, int component, int reduction) {
        Jpeg2000Component c = components.get(component);
        return part.divided(c.stepX(), c.stepY()).halved(reduction);
    }
}
