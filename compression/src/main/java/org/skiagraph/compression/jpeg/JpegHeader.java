package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.compression.StreamColour;

/**
 * What a JPEG stream says of itself before its first scan's data.
 *
 * @param process the coding process of its frame
 * @param precision bits of a sample
 * @param width columns of the image
 * @param height lines of the image
 * @param components as the frame header gives them
 * @param restartInterval MCUs between restart markers of the first scan; 0 for none
 * @param predictor of the first scan, if the process is lossless
 * @param pointTransform bits by which the samples of a lossless stream were shifted; 0 otherwise
 * @param interleaved true if the first scan has more than one component
 * @param jfif true if an APP0 segment names JFIF
 * @param adobeTransform the colour transform of an APP14 segment: 0 none, 1 YCbCr, 2 YCCK
 * @param colour what these come to; reported, never applied
 * @param segments those before the first scan, a thousand at the most
 */
public record JpegHeader(
        JpegProcess process,
        int precision,
        int width,
        int height,
        List<JpegComponent> components,
        int restartInterval,
        OptionalInt predictor,
        int pointTransform,
        boolean interleaved,
        boolean jfif,
        OptionalInt adobeTransform,
        StreamColour colour,
        List<JpegSegment> segments) {

    /** Copies the lists. */
    public JpegHeader {
        components = List.copyOf(components);
        segments = List.copyOf(segments);
    }

    /**
     * Reads it.
     *
     * @param source a stream, from its first byte
     * @throws MalformedDataException if it is no JPEG stream, or ends before its first scan
     * @throws org.skiagraph.bounds.UnsupportedDataException if it has arithmetic coding or is hierarchical
     */
    public static JpegHeader read(Source source, Budget budget) throws IOException {
        SegmentReader segments = new SegmentReader(source, budget);
        segments.start();
        ScanHeader scan = segments.nextScan()
                .orElseThrow(() -> new MalformedDataException("there is no scan", Place.at(segments.position())));
        return of(segments, scan);
    }

    private static JpegHeader of(SegmentReader segments, ScanHeader scan) throws MalformedDataException {
        FrameHeader frame = segments.frame();
        boolean lossless = frame.process().isLossless();
        return new JpegHeader(
                frame.process(),
                frame.precision(),
                frame.width(),
                frame.height(),
                frame.components(),
                segments.tables().restartInterval(),
                lossless ? OptionalInt.of(scan.start()) : OptionalInt.empty(),
                lossless ? scan.low() : 0,
                scan.components().size() > 1,
                segments.colour().jfif(),
                segments.colour().adobeTransform(),
                segments.colour().colour(frame.components()),
                segments.segments());
    }
}
