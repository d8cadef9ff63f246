package org.skiagraph.compression.jpegls;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.ImageEncoder;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.RowSource;
import org.skiagraph.compression.SampleSource;
import org.skiagraph.compression.Samples;

/**
 * Encodes images as JPEG-LS streams of T.87: 2 to 16 bits, up to 255 components.
 *
 * <p>Above 12 bits the default thresholds are written into the stream, because some decoders take others for the default. Helpers
 * take a scan or some restart intervals each, whose bytes are then held until their turn; a {@link RowSource} is called by the
 * calling thread alone, which needs no more than two lines of each component.
 */
public final class JpegLsEncoder implements ImageEncoder {
    private static final int MAX_COMPONENTS = 255;
    private static final int MAX_IN_SCAN = 4;
    private static final int MAX_FACTOR = 4;
    private static final Place PLACE = Place.of("JPEG-LS image");

    private final JpegLsOptions options;

    /** An encoder. */
    public JpegLsEncoder(JpegLsOptions options) {
        this.options = options;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if samples are signed, have not 2 to 16 bits, differ in precision or are beyond the largest,
     *     if there are more than 255 components or they are sub-sampled in a way that T.87 does not have, or if the options do not
     *     fit to the image: NEAR, parameters, a colour transform of other than three components
     */
    @Override
    public void encode(ImageHeader header, SampleSource samples, OutputStream out, Workers workers, Budget budget)
            throws IOException {
        FrameHeader frame = frameOf(header);
        PresetParameters preset = presetOf(frame.precision());
        requireTransformable(header);
        requireRoom(header, samples);
        budget.require(Limit.PIXELS, header.pixels(), PLACE);
        List<JpegLsScan> scans = scans(frame);
        List<List<PlaneShape>> shapes = scans.stream()
                .map(scan -> PlaneShape.of(frame, header.components(), scan))
                .toList();
        long held = rowBytes(shapes);
        budget.spend(Limit.HELD_BYTES, held, PLACE);
        try {
            SegmentWriter writer = new SegmentWriter(out);
            writer.writeHead(frame, preset, options);
            CodingParameters parameters = CodingParameters.of(preset, options.near());
            ImageEncoding encoding = new ImageEncoding(header, samples, parameters, options.transform(), budget);
            for (int i = 0; i < scans.size(); i++) {
                encoding.add(scans.get(i), shapes.get(i));
            }
            encoding.run(samples instanceof RowSource ? Workers.none() : workers, frame, writer, out);
            writer.marker(Markers.EOI);
        } finally {
            budget.giveBack(Limit.HELD_BYTES, held);
        }
    }

    private static FrameHeader frameOf(ImageHeader header) {
        List<Component> components = header.components();
        int precision = header.precision();
        if (components.size() > MAX_COMPONENTS || precision < 2 || precision > 16) {
            throw new IllegalArgumentException(
                    "JPEG-LS has 1 to 255 components of 2 to 16 bits, not " + components.size() + " of " + precision);
        }
        int maxX = components.stream().mapToInt(Component::stepX).max().orElseThrow();
        int maxY = components.stream().mapToInt(Component::stepY).max().orElseThrow();
        List<FrameComponent> own = new ArrayList<>();
        for (Component component : components) {
            if (component.signed() || component.precision() != precision) {
                throw new IllegalArgumentException(
                        "JPEG-LS has unsigned components of one precision, not " + components);
            }
            int h = maxX / component.stepX();
            int v = maxY / component.stepY();
            if (h > MAX_FACTOR || v > MAX_FACTOR || h * component.stepX() != maxX || v * component.stepY() != maxY) {
                throw new IllegalArgumentException("JPEG-LS has no such sub-sampling: " + components);
            }
            own.add(new FrameComponent(own.size() + 1, h, v));
        }
        FrameHeader frame = new FrameHeader(precision, header.width(), header.height(), own);
        if (!frame.image(header.colour()).components().equals(components)) {
            throw new IllegalArgumentException("components " + components + " are not those of an image of "
                    + header.width() + "x" + header.height());
        }
        return frame;
    }

    private PresetParameters presetOf(int precision) {
        PresetParameters preset =
                options.preset().orElse(new PresetParameters(0, 0, 0, 0, 0)).resolved(precision, options.near());
        if (!preset.isValid(precision, options.near())) {
            throw new IllegalArgumentException(
                    "NEAR " + options.near() + " and " + preset + " do not fit together, or to " + precision + " bits");
        }
        return preset;
    }

    private void requireTransformable(ImageHeader header) {
        List<Component> components = header.components();
        boolean alike = components.size() == 3 && components.stream().allMatch(components.get(0)::equals);
        if (options.transform() != ColourTransform.NONE && (!alike || hasOwnMaxval(header.precision()))) {
            throw new IllegalArgumentException(
                    "a colour transform needs three components of one size, and all of their values");
        }
    }

    private boolean hasOwnMaxval(int precision) {
        int maxval = options.preset().map(PresetParameters::maxval).orElse(0);
        return maxval != 0 && maxval != (1 << precision) - 1;
    }

    private static void requireRoom(ImageHeader header, SampleSource samples) {
        if (samples instanceof SampleSource.Arrays arrays) {
            List<Samples> own = arrays.components();
            if (own.size() != header.components().size()) {
                throw new IllegalArgumentException(
                        own.size() + " sources for " + header.components().size() + " components");
            }
            for (int i = 0; i < own.size(); i++) {
                Component component = header.components().get(i);
                own.get(i).requireRoom(component.width(), component.height(), component.precision());
            }
        }
    }

    /** The scans: one for each component, or for each four at the most that are interleaved. */
    private List<JpegLsScan> scans(FrameHeader frame) {
        List<JpegLsScan> scans = new ArrayList<>();
        int count = frame.components().size();
        int most = options.interleave() == Interleave.NONE ? 1 : MAX_IN_SCAN;
        for (int first = 0; first < count; first += most) {
            List<Integer> components = new ArrayList<>();
            List<Integer> tables = new ArrayList<>();
            for (int i = first; i < Math.min(count, first + most); i++) {
                components.add(i);
                tables.add(SegmentWriter.tableOf(i, options.mappingTables()));
            }
            requireAlike(frame, components);
            scans.add(new JpegLsScan(
                    components,
                    tables,
                    options.near(),
                    components.size() == 1 ? Interleave.NONE : options.interleave(),
                    options.preset(),
                    options.restartInterval()));
        }
        return scans;
    }

    private void requireAlike(FrameHeader frame, List<Integer> components) {
        FrameComponent first = frame.components().get(components.get(0));
        for (int i : components) {
            FrameComponent other = frame.components().get(i);
            if (options.interleave() == Interleave.SAMPLE && (other.h() != first.h() || other.v() != first.v())) {
                throw new IllegalArgumentException("components of different sizes cannot be interleaved by sample");
            }
        }
    }

    private static long rowBytes(List<List<PlaneShape>> scans) {
        long most = 0;
        for (List<PlaneShape> shapes : scans) {
            long cells = 0;
            for (PlaneShape shape : shapes) {
                long line = (shape.width() + 2L) * shape.components() + LineDecoder.BLOCK;
                if (line > Integer.MAX_VALUE - 8) {
                    throw new IllegalArgumentException("lines of " + shape.width() + " pixels are too long");
                }
                cells += (shape.components() == 1 ? 3 : 2) * line; // the third is what was where something is lost
            }
            most = Math.max(most, cells * Integer.BYTES);
        }
        return most;
    }
}
