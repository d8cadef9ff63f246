package org.skiagraph.compression.jpegls;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Place;

/** Encodes the data of one scan, or restart intervals of it. For one thread. T.87 annex A. */
final class ScanEncoder {
    private static final Place PLACE = Place.of("JPEG-LS image");

    private final ScanOutput output;
    private final CodingParameters parameters;
    private final JpegLsScan scan;
    private final LineSource source;
    private final ColourTransform transform;
    private final int precision;
    private final int[] contexts = Contexts.create();
    private final List<Plane> planes = new ArrayList<>();
    private final int[][] colours;
    private final Budget budget;

    ScanEncoder(
            OutputStream out,
            JpegLsScan scan,
            List<PlaneShape> shapes,
            CodingParameters parameters,
            LineSource source,
            ColourTransform transform,
            int precision,
            Budget budget) {
        this.output = new ScanOutput(
                out, shapes.stream().mapToLong(PlaneShape::samples).sum());
        this.parameters = parameters;
        this.scan = scan;
        this.source = source;
        this.transform = transform;
        this.precision = precision;
        this.budget = budget;
        this.colours =
                new int[transform == ColourTransform.NONE ? 0 : 3][shapes.get(0).width()];
        byte[] regions = parameters.regions();
        int first = 0;
        for (PlaneShape shape : shapes) {
            LineEncoder encoder = LineEncoder.of(output, parameters, shape.components(), contexts, regions);
            planes.add(new Plane(encoder, shape, first));
            first += shape.components();
        }
    }

    /** Encodes groups of lines as one restart interval, which ends with whole bytes. */
    void encode(int from, int to) throws IOException {
        Contexts.reset(contexts, parameters);
        planes.forEach(Plane::restart);
        for (int group = from; group < to; group++) {
            budget.checkTime(PLACE);
            for (Plane plane : planes) {
                int lines = plane.shape.lines();
                for (int i = 0; i < lines; i++) {
                    plane.encode(group * lines + i);
                }
            }
        }
        output.finish();
    }

    /** A component, or all if they are interleaved by sample. */
    private final class Plane {
        final PlaneShape shape;
        private final LineEncoder encoder;
        private final int first; // component of the scan
        private int[] above;
        private int[] line;

        Plane(LineEncoder encoder, PlaneShape shape, int first) {
            this.encoder = encoder;
            this.shape = shape;
            this.first = first;
            this.above = new int[shape.cells()];
            this.line = new int[shape.cells()];
        }

        void restart() {
            encoder.restart();
            Arrays.fill(above, 0);
            Arrays.fill(line, 0);
        }

        /** Encodes a line; those behind the last fill a group of lines, and repeat it. T.81 A.2.4. */
        void encode(int y) throws IOException {
            int[] done = above;
            above = line;
            line = done;
            int n = shape.components();
            for (int i = 0; i < n; i++) {
                fetch(first + i, Math.min(y, shape.height() - 1), n + i, n);
            }
            shape.prepare(above, line);
            encoder.encode(above, line, shape.width());
        }

        private void fetch(int index, int y, int at, int stride) throws IOException {
            if (transform == ColourTransform.NONE) {
                source.get(scan.components().get(index), y, shape.width(), line, at, stride);
                return;
            }
            for (int i = 0; i < colours.length; i++) {
                source.get(i, y, shape.width(), colours[i], 0, 1);
            }
            transform.forward(colours[0], colours[1], colours[2], 0, shape.width(), precision);
            int[] own = colours[scan.components().get(index)];
            for (int k = 0, o = at; k < shape.width(); k++, o += stride) {
                line[o] = own[k];
            }
        }
    }
}
