package org.skiagraph.compression.jpegls;

import java.util.ArrayList;
import java.util.List;
import org.skiagraph.compression.Component;

/**
 * The shape of what a line decoder or encoder works on: a component of a scan, or all that are interleaved by sample.
 *
 * @param width pixels of a line
 * @param height lines
 * @param lines that follow each other before the next component's
 * @param components samples of a pixel
 */
record PlaneShape(int width, int height, int lines, int components) {
    /** The shapes of a scan. */
    static List<PlaneShape> of(FrameHeader frame, List<Component> sizes, JpegLsScan scan) {
        List<PlaneShape> shapes = new ArrayList<>();
        List<Integer> numbers = scan.components();
        if (scan.interleave() != Interleave.LINE) {
            Component size = sizes.get(numbers.get(0));
            return List.of(new PlaneShape(size.width(), size.height(), 1, numbers.size()));
        }
        for (int number : numbers) {
            Component size = sizes.get(number);
            int lines = frame.components().get(number).v();
            shapes.add(new PlaneShape(size.width(), size.height(), lines, 1));
        }
        return shapes;
    }

    /** How many groups of lines there are. */
    int groups() {
        return (height - 1) / lines + 1;
    }

    long samples() {
        return (long) width * height * components;
    }

    /** Cells of the array of a line, which may be too many. */
    int cells() {
        return Math.toIntExact(lineCells());
    }

    /** Cells that a line needs: a pixel before and one after it, and what blocks of a run may overwrite. */
    long lineCells() {
        return (width + 2L) * components + LineDecoder.BLOCK;
    }

    /** Puts beside a line what stands for its neighbours there: T.87 A.2.2. */
    void prepare(int[] above, int[] line) {
        int n = components;
        for (int i = 0; i < n; i++) {
            line[i] = above[n + i];
            above[(width + 1) * n + i] = above[width * n + i];
        }
    }
}
