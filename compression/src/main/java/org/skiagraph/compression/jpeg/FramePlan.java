package org.skiagraph.compression.jpeg;

import java.util.ArrayList;
import java.util.List;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.StreamColour;

/**
 * What the frame header will say, found from an image and the way it is to be encoded. T.81 A.1, B.2.2.
 *
 * @param precision of the samples as coded: 8 or 12, or the image's own by the lossless process
 * @param tables quantisation tables by their numbers; none of the lossless process
 * @param mcusAcross MCUs of a row where all components are interleaved
 * @param mcusDown rows of such MCUs
 */
record FramePlan(
        JpegEncoding encoding,
        int width,
        int height,
        int precision,
        StreamColour colour,
        List<PlannedComponent> components,
        List<QuantisationTable> tables,
        int mcusAcross,
        int mcusDown) {
    /** Samples of a block, across and down. */
    static final int BLOCK = 8;

    private static final int MAX_SIDE = 65_535;
    private static final int MAX_COMPONENTS = 4;
    private static final int EIGHT = 8;
    private static final int TWELVE = 12;
    private static final int MAX_LOSSLESS = 16;

    /**
     * Plans the frame.
     *
     * @throws IllegalArgumentException if T.81, or the encoding chosen, cannot express the image
     */
    static FramePlan of(ImageHeader header, JpegEncoding encoding) {
        require(header.width() <= MAX_SIDE && header.height() <= MAX_SIDE, "JPEG has at most 65535 rows and columns");
        require(header.components().size() <= MAX_COMPONENTS, "JPEG is written with at most 4 components");
        int precision = precision(header, encoding.process());
        requireCoder(encoding, precision);
        requireMarker(header, encoding.marker());
        List<SamplingFactors> factors = factors(header, encoding);
        int hMax = factors.stream().mapToInt(SamplingFactors::horizontal).max().orElseThrow();
        int vMax = factors.stream().mapToInt(SamplingFactors::vertical).max().orElseThrow();
        int unit = encoding.process().isLossless() ? 1 : BLOCK;
        List<QuantisationTable> tables = new ArrayList<>();
        List<PlannedComponent> components = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            components.add(component(header, encoding, i, factors.get(i), hMax, vMax, tables, precision));
        }
        return new FramePlan(
                encoding,
                header.width(),
                header.height(),
                precision,
                header.colour(),
                List.copyOf(components),
                List.copyOf(tables),
                ceiling(header.width(), unit * hMax),
                ceiling(header.height(), unit * vMax));
    }

    private static int precision(ImageHeader header, JpegProcess process) {
        Component first = header.components().get(0);
        int precision = first.precision();
        for (Component component : header.components()) {
            require(component.precision() == precision, "JPEG has one precision for all components");
            require(
                    !component.signed() || process.isLossless(),
                    "JPEG has no signed samples: by a DCT they would not come back");
        }
        require(precision >= 2, "JPEG has at least 2 bits a sample");
        int most = process.isLossless() ? MAX_LOSSLESS : process == JpegProcess.BASELINE ? EIGHT : TWELVE;
        require(precision <= most, process.description() + " has at most " + most + " bits a sample, not " + precision);
        return process.isLossless() ? precision : precision <= EIGHT ? EIGHT : TWELVE;
    }

    private static void requireCoder(JpegEncoding encoding, int precision) {
        if (!encoding.optimised()) {
            require(
                    encoding.process() != JpegProcess.PROGRESSIVE,
                    "the progressive process has no tables but those made for the image");
            require(
                    encoding.process().isLossless() || precision == EIGHT,
                    "12 bits have no tables but those made for the image");
        }
        if (encoding.process().isLossless()) {
            require(encoding.pointTransform() < precision, "the point transform leaves no bit of " + precision);
        }
    }

    private static void requireMarker(ImageHeader header, ColourMarker marker) {
        int n = header.components().size();
        StreamColour colour = header.colour();
        boolean grey = n == 1 && (colour == StreamColour.GREY || colour == StreamColour.UNSTATED);
        boolean ycbcr = n == 3 && (colour == StreamColour.YCBCR || colour == StreamColour.UNSTATED);
        require(
                marker != ColourMarker.JFIF || grey || ycbcr,
                "JFIF has grey, or luminance and chrominance, not " + n + " components that are " + colour);
    }

    /** The factors that the encoding gives, or those that follow from the steps of the components. */
    private static List<SamplingFactors> factors(ImageHeader header, JpegEncoding encoding) {
        List<Component> components = header.components();
        if (!encoding.sampling().isEmpty()) {
            require(
                    encoding.sampling().size() == components.size(),
                    encoding.sampling().size() + " sampling factors for " + components.size() + " components");
            return encoding.sampling();
        }
        int x = components.stream().mapToInt(Component::stepX).reduce(1, FramePlan::commonMultiple);
        int y = components.stream().mapToInt(Component::stepY).reduce(1, FramePlan::commonMultiple);
        return components.stream()
                .map(component -> new SamplingFactors(x / component.stepX(), y / component.stepY()))
                .toList();
    }

    private static int commonMultiple(int a, int b) {
        long multiple = a;
        while (multiple % b != 0) {
            multiple += a;
            require(multiple <= 12, "steps of components have no sampling factors of at most 4"); // of 3 and 4
        }
        return (int) multiple;
    }

    private static PlannedComponent component(
            ImageHeader header,
            JpegEncoding encoding,
            int index,
            SamplingFactors factors,
            int hMax,
            int vMax,
            List<QuantisationTable> tables,
            int precision) {
        Component source = header.components().get(index);
        int width = ceiling(header.width() * factors.horizontal(), hMax);
        int height = ceiling(header.height() * factors.vertical(), vMax);
        boolean asItIs = source.width() == width && source.height() == height;
        boolean full = source.width() == header.width() && source.height() == header.height();
        boolean divides = hMax % factors.horizontal() == 0 && vMax % factors.vertical() == 0;
        require(
                asItIs || full && divides && !encoding.process().isLossless(),
                "component " + index + " has " + source.width() + "x" + source.height()
                        + " samples where sampling factors " + factors + " need " + width + "x" + height);
        int unit = encoding.process().isLossless() ? 1 : BLOCK;
        boolean chroma = isChroma(header.colour(), index);
        return new PlannedComponent(
                index,
                identifier(header, index),
                factors,
                width,
                height,
                source.width(),
                source.height(),
                asItIs ? 1 : hMax / factors.horizontal(),
                asItIs ? 1 : vMax / factors.vertical(),
                encoding.process().isLossless() ? 0 : slot(tables, table(encoding, index, chroma, precision)),
                chroma && !encoding.process().isLossless() ? 1 : 0,
                ceiling(width, unit),
                ceiling(height, unit));
    }

    /** A number, or a letter by which common software knows the colour where no marker says it. */
    private static int identifier(ImageHeader header, int index) {
        int n = header.components().size();
        if (header.colour() == StreamColour.RGB && n == 3) {
            return "RGB".charAt(index);
        } else if (header.colour() == StreamColour.CMYK && n == 4) {
            return "CMYK".charAt(index);
        }
        return index + 1;
    }

    private static boolean isChroma(StreamColour colour, int index) {
        return (colour == StreamColour.YCBCR || colour == StreamColour.YCCK) && (index == 1 || index == 2);
    }

    private static QuantisationTable table(JpegEncoding encoding, int index, boolean chroma, int precision) {
        List<QuantisationTable> own = encoding.tables();
        if (!own.isEmpty()) {
            QuantisationTable table = own.get(Math.min(index, own.size() - 1));
            require(
                    table.isNarrow() || encoding.process() != JpegProcess.BASELINE,
                    "baseline has no quantisation steps above 255");
            return table;
        }
        int most = precision == TWELVE ? QuantisationTable.MAX_COMMON : QuantisationTable.MAX_NARROW;
        return chroma
                ? QuantisationTable.chrominance(encoding.quality(), most)
                : QuantisationTable.luminance(encoding.quality(), most);
    }

    private static int slot(List<QuantisationTable> tables, QuantisationTable table) {
        int slot = tables.indexOf(table);
        if (slot < 0) {
            slot = tables.size();
            tables.add(table);
        }
        return slot;
    }

    private static int ceiling(int dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
    }

    private static void require(boolean condition, String text) {
        if (!condition) {
            throw new IllegalArgumentException(text);
        }
    }

    /** Data units of a row of a component, those included that only complete MCUs. */
    int paddedAcross(PlannedComponent component) {
        return mcusAcross * component.factors().horizontal();
    }
}
