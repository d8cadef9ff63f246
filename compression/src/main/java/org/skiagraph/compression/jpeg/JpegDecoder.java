package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.ComponentRange;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.DecodeResult;
import org.skiagraph.compression.ImageDecoder;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Region;
import org.skiagraph.compression.RowSink;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;

/**
 * Decodes JPEG streams with Huffman coding: baseline, extended sequential, progressive and lossless. What damage leads to is said
 * in {@link JpegQuirks}.
 *
 * <p>Samples are unsigned, as coded: no colour transform. Components with fewer samples than the image has pixels are upsampled
 * or not, as the decoder is made. A region and some of the components may be asked for; all of the stream is decoded even so. Of
 * a component in its own size a region has the samples that stand at its pixels, counted from 0 in steps, and one at least; it is
 * refused where steps are not whole, as of sampling factors 3 and 2.
 *
 * <p>Helpers take restart intervals, components that have a scan of their own, and rows of blocks of progressive frames; a {@link
 * RowSink} is called by the calling thread alone. Beside the target some lines are held, and the
 * coefficients of progressive frames, two bytes a sample; these and the lines of upsampling and of a sink are charged to {@link
 * Limit#HELD_BYTES} for the time of the call.
 */
public final class JpegDecoder implements ImageDecoder {
    /** A stream with fewer bits than this part of its blocks or samples is refused: it would be a picture of nothing. */
    private static final int MAX_UNITS_A_BIT = 64;

    private final Upsampling upsampling;

    /** A decoder that makes all components as large as the image, by {@link Upsampling#TRIANGLE}. */
    public JpegDecoder() {
        this(Upsampling.TRIANGLE);
    }

    /** A decoder that treats smaller components in this way. */
    public JpegDecoder(Upsampling upsampling) {
        this.upsampling = upsampling;
    }

    /**
     * The size, components and colour of the image.
     *
     * @throws MalformedDataException if it is no JPEG stream, ends before its first scan, or is far too short for its size
     * @throws UnsupportedDataException if it has arithmetic coding or is hierarchical
     */
    @Override
    public ImageHeader readHeader(Source source, Budget budget) throws IOException {
        SegmentReader segments = new SegmentReader(source, budget);
        firstScan(segments, source, budget);
        return header(segments);
    }

    private static ScanHeader firstScan(SegmentReader segments, Source source, Budget budget) throws IOException {
        segments.start();
        ScanHeader scan = segments.nextScan()
                .orElseThrow(() -> new MalformedDataException("there is no scan", Place.at(segments.position())));
        FrameHeader frame = segments.frame();
        Place place = Place.at(frame.position(), Marker.name(frame.process().marker()));
        budget.require(Limit.PIXELS, (long) frame.width() * frame.height(), place);
        long units = 0;
        for (int i : scan.components()) {
            JpegComponent component = frame.components().get(i);
            units += (long) frame.unitsAcross(component) * frame.unitsDown(component);
        }
        long bits = 8 * (source.size() - scan.dataPosition());
        if (units / MAX_UNITS_A_BIT > bits) {
            throw new MalformedDataException(
                    bits / 8 + " bytes cannot hold an image of " + frame.width() + "x" + frame.height(), place);
        }
        return scan;
    }

    private ImageHeader header(SegmentReader segments) throws MalformedDataException {
        FrameHeader frame = segments.frame();
        List<Component> components = upsampling == Upsampling.OWN_SIZE
                ? frame.ownSizes()
                : Collections.nCopies(
                        frame.components().size(),
                        Component.of(frame.width(), frame.height(), frame.precision(), false));
        return new ImageHeader(
                frame.width(), frame.height(), components, segments.colour().colour(frame.components()));
    }

    @Override
    public boolean supports(DecodeRequest request) {
        return request.reduction() == 0 && request.layers().isEmpty();
    }

    @Override
    public DecodeResult decode(Source source, DecodeRequest request, SampleTarget target, Budget budget)
            throws IOException {
        if (!supports(request)) {
            throw new IllegalArgumentException("JPEG has neither reductions nor layers");
        }
        SegmentReader segments = new SegmentReader(source, budget);
        ScanHeader first = firstScan(segments, source, budget);
        FrameHeader frame = segments.frame();
        ImageHeader header = header(segments);
        long held = bytesOfLines(frame, header, request, target);
        budget.spend(Limit.HELD_BYTES, held, Place.at(frame.position()));
        try {
            ComponentRows[] rows = rows(frame, header, request, target, budget);
            FrameDecoding decoding = new FrameDecoding(segments, source, rows, request, target, budget);
            return frame.process() == JpegProcess.PROGRESSIVE
                    ? decoding.progressive(first)
                    : decoding.sequential(first);
        } finally {
            budget.giveBack(Limit.HELD_BYTES, held);
        }
    }

    /** What the rows of the components hold: little each, but a frame may have 255 of them. */
    private long bytesOfLines(FrameHeader frame, ImageHeader header, DecodeRequest request, SampleTarget target) {
        ComponentRange wanted = componentsOf(request, header);
        long bytes = 0;
        for (int i = wanted.first(); i < wanted.first() + wanted.count(); i++) {
            bytes += ComponentRows.bytes(frame, frame.components().get(i), upsampling);
            if (target instanceof RowSink) {
                bytes += (long) Integer.BYTES * header.components().get(i).width();
            }
        }
        return bytes;
    }

    /** Where the rows of each component go. */
    private ComponentRows[] rows(
            FrameHeader frame, ImageHeader header, DecodeRequest request, SampleTarget target, Budget budget)
            throws IOException {
        ComponentRange wanted = componentsOf(request, header);
        List<Region> regions = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i < wanted.count(); i++) {
            Component component = header.components().get(wanted.first() + i);
            Region region = regionOf(request, header, component);
            regions.add(region);
            bytes += (long) region.width() * region.height() * (component.precision() <= 8 ? 1 : 2);
        }
        if (target instanceof SampleTarget.Arrays arrays) {
            requireRoom(arrays.components(), regions, frame.precision());
        }
        budget.spend(Limit.DECODED_BYTES, bytes, Place.at(frame.position()));
        ComponentRows[] rows = new ComponentRows[frame.components().size()];
        for (int i = 0; i < rows.length; i++) {
            int number = i - wanted.first();
            @Nullable
            RowStore store =
                    number >= 0 && number < wanted.count() ? new RowStore(target, number, regions.get(number)) : null;
            rows[i] = new ComponentRows(frame, frame.components().get(i), upsampling, store);
        }
        return rows;
    }

    private static ComponentRange componentsOf(DecodeRequest request, ImageHeader header) {
        int count = header.components().size();
        ComponentRange range = request.components().orElse(new ComponentRange(0, count));
        if ((long) range.first() + range.count() > count) {
            throw new IllegalArgumentException(range + " is not within " + count + " components");
        }
        return range;
    }

    /** What is wanted of a component, in its own samples. */
    private static Region regionOf(DecodeRequest request, ImageHeader header, Component component)
            throws UnsupportedDataException {
        Optional<Region> wanted = request.region();
        if (wanted.isEmpty()) {
            return new Region(0, 0, component.width(), component.height());
        }
        Region region = wanted.get();
        long right = (long) region.x() + region.width();
        long bottom = (long) region.y() + region.height();
        if (right > header.width() || bottom > header.height()) {
            throw new IllegalArgumentException(region + " is not within " + header.width() + "x" + header.height());
        }
        if (region.width() == header.width() && region.height() == header.height()) {
            return new Region(0, 0, component.width(), component.height());
        }
        requireWholeSteps(header, component);
        int x = first(region.x(), right, component.stepX());
        int y = first(region.y(), bottom, component.stepY());
        int endX = FrameHeader.ceilDiv(right, component.stepX());
        int endY = FrameHeader.ceilDiv(bottom, component.stepY());
        return new Region(x, y, Math.max(1, endX - x), Math.max(1, endY - y));
    }

    /** The first sample that stands within a stretch of pixels, or if there is none the last before it. */
    private static int first(int from, long end, int step) {
        int first = FrameHeader.ceilDiv(from, step);
        return (long) first * step < end ? first : from / step;
    }

    /** Sampling factors may be 2 of 3: then no region of the image is one of whole samples, and none is counted in steps. */
    private static void requireWholeSteps(ImageHeader header, Component component) throws UnsupportedDataException {
        boolean whole = component.width() == FrameHeader.ceilDiv(header.width(), component.stepX())
                && component.height() == FrameHeader.ceilDiv(header.height(), component.stepY());
        if (!whole) {
            throw new UnsupportedDataException(
                    "a region of an image of " + header.width() + "x" + header.height()
                            + " in the own size of a component of " + component.width() + "x" + component.height()
                            + ": ask for all of it, or for upsampling",
                    Place.of("JPEG image"));
        }
    }

    private static void requireRoom(List<Samples> target, List<Region> regions, int precision) {
        if (target.size() != regions.size()) {
            throw new IllegalArgumentException(target.size() + " targets for " + regions.size() + " components");
        }
        for (int i = 0; i < target.size(); i++) {
            target.get(i).requireRoom(regions.get(i).width(), regions.get(i).height(), precision);
        }
    }
}
