package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.List;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.compression.jpeg2000.block.BlockStyle;

/**
 * How a component is transformed and cut into code blocks, as COD or COC gives it. T.800 A.6.1, Table A.15.
 *
 * @param levels NL: how often the image is decomposed, 0 to 32
 * @param blockWidth xcb: a code block has at most 2 to this columns, 2 to 10
 * @param blockHeight ycb: a code block has at most 2 to this rows, 2 to 10
 * @param blockStyle bits of Table A.19
 * @param reversible true for the 5/3 transform, false for 9/7
 * @param precinctWidths PPx of each resolution from the lowest, 0 to 15
 * @param precinctHeights PPy of each resolution from the lowest, 0 to 15
 */
public record CodingStyle(
        int levels,
        int blockWidth,
        int blockHeight,
        int blockStyle,
        boolean reversible,
        List<Integer> precinctWidths,
        List<Integer> precinctHeights) {
    private static final int MAX_LEVELS = 32;
    private static final int WHOLE = 15;

    /** Copies the lists. */
    public CodingStyle {
        precinctWidths = List.copyOf(precinctWidths);
        precinctHeights = List.copyOf(precinctHeights);
    }

    static CodingStyle read(Segment segment, boolean precincts)
            throws MalformedDataException, UnsupportedDataException {
        int levels = segment.uint8();
        int blockWidth = segment.uint8() + 2;
        int blockHeight = segment.uint8() + 2;
        int style = segment.uint8();
        int transform = segment.uint8();
        if (levels > MAX_LEVELS || transform > 1) {
            throw segment.malformed(levels + " decomposition levels by transform " + transform);
        }
        if (blockWidth > 10 || blockHeight > 10 || blockWidth + blockHeight > 12) {
            throw segment.malformed("code blocks of 2^" + blockWidth + " x 2^" + blockHeight);
        }
        if ((style & ~BlockStyle.PART_1) != 0) {
            String text = "code-block style " + Integer.toHexString(style) + " is not of T.800";
            throw new UnsupportedDataException(
                    (style & 0x40) != 0 ? text + " but of high throughput" : text, segment.place());
        }
        List<Integer> widths = new ArrayList<>();
        List<Integer> heights = new ArrayList<>();
        for (int r = 0; r <= levels; r++) {
            int exponents = precincts ? segment.uint8() : WHOLE << 4 | WHOLE;
            widths.add(exponents & 15);
            heights.add(exponents >> 4);
            if (r > 0 && (widths.get(r) == 0 || heights.get(r) == 0)) {
                throw segment.malformed("precincts of one sample at resolution " + r);
            }
        }
        return new CodingStyle(levels, blockWidth, blockHeight, style, transform == 1, widths, heights);
    }
}
