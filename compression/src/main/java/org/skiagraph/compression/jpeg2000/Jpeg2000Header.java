package org.skiagraph.compression.jpeg2000;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.compression.StreamColour;

/**
 * What a JPEG 2000 stream says of itself: its main header, its tile-parts, and the boxes around it.
 *
 * @param size the reference grid, tiles and components
 * @param progression of packets, where no change says otherwise
 * @param layers quality layers
 * @param componentTransform true if the first three components are mixed
 * @param startMarkers true if SOP segments may stand before packets
 * @param endMarkers true if EPH markers stand behind the headers of packets
 * @param styles how each component is transformed and cut into code blocks
 * @param quantizations the step sizes of each component
 * @param roiShifts by how much the region of interest of each component is scaled up; 0 for none
 * @param changes of the order of packets
 * @param colour what file and stream say; reported, never applied
 * @param boxes of the file around the stream, if there is one
 * @param segments of the main header
 * @param tileParts in the order of the stream; empty if they were not asked for
 */
public record Jpeg2000Header(
        ImageSize size,
        Progression progression,
        int layers,
        boolean componentTransform,
        boolean startMarkers,
        boolean endMarkers,
        List<CodingStyle> styles,
        List<Quantization> quantizations,
        List<Integer> roiShifts,
        List<ProgressionVolume> changes,
        StreamColour colour,
        Optional<Jp2Header> boxes,
        List<Jpeg2000Segment> segments,
        List<Jpeg2000TilePart> tileParts) {
    /** Copies the lists. */
    public Jpeg2000Header {
        styles = List.copyOf(styles);
        quantizations = List.copyOf(quantizations);
        roiShifts = List.copyOf(roiShifts);
        changes = List.copyOf(changes);
        segments = List.copyOf(segments);
        tileParts = List.copyOf(tileParts);
    }

    /**
     * Reads what stands before the first tile-part.
     *
     * @param source a code stream, or a JP2 or JPX file
     * @throws org.skiagraph.bounds.MalformedDataException if it is none, or its main header is not as it must be
     * @throws org.skiagraph.bounds.UnsupportedDataException if it needs more than T.800
     */
    public static Jpeg2000Header read(Source source, Budget budget) throws IOException {
        return of(Jpeg2000File.read(source, budget), List.of(), budget);
    }

    /** Reads the headers of all tile-parts too. */
    public static Jpeg2000Header readAll(Source source, Budget budget) throws IOException {
        Jpeg2000File file = Jpeg2000File.read(source, budget);
        return of(file, Jpeg2000TilePart.readAll(file.main(), budget), budget);
    }

    private static Jpeg2000Header of(Jpeg2000File file, List<Jpeg2000TilePart> tileParts, Budget budget)
            throws IOException {
        MainHeader main = file.main();
        Parameters parameters = main.parameters();
        parameters.requireWhole(budget, Place.at(main.end()));
        List<CodingStyle> styles = new ArrayList<>();
        List<Quantization> quantizations = new ArrayList<>();
        List<Integer> roiShifts = new ArrayList<>();
        for (int c = 0; c < parameters.components(); c++) {
            styles.add(parameters.style(c));
            quantizations.add(parameters.quantization(c));
            roiShifts.add(parameters.roiShift(c));
        }
        return new Jpeg2000Header(
                main.size(),
                parameters.progression(),
                parameters.layers(),
                parameters.componentTransform(),
                parameters.startMarkers(),
                parameters.endMarkers(),
                styles,
                quantizations,
                roiShifts,
                parameters.changes(),
                file.colour(),
                file.boxes(),
                main.segments(),
                tileParts);
    }
}
