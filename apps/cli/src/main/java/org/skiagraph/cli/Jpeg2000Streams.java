package org.skiagraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Source;
import org.skiagraph.compression.ImageDecoder;
import org.skiagraph.compression.ImageEncoder;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.jpeg2000.CodingStyle;
import org.skiagraph.compression.jpeg2000.ImageSize;
import org.skiagraph.compression.jpeg2000.Jp2Box;
import org.skiagraph.compression.jpeg2000.Jp2Colour;
import org.skiagraph.compression.jpeg2000.Jp2Header;
import org.skiagraph.compression.jpeg2000.Jpeg2000Component;
import org.skiagraph.compression.jpeg2000.Jpeg2000Decoder;
import org.skiagraph.compression.jpeg2000.Jpeg2000Header;
import org.skiagraph.compression.jpeg2000.Jpeg2000Segment;
import org.skiagraph.compression.jpeg2000.Jpeg2000TilePart;
import org.skiagraph.compression.jpeg2000.ProgressionVolume;
import org.skiagraph.compression.jpeg2000.Quantization;
import org.skiagraph.compression.jpeg2000.Rect;

/** JPEG 2000 of ITU-T T.800, bare or in a JP2 file. */
final class Jpeg2000Streams implements CodeStreams {
    @Override
    public ImageDecoder decoder(Optional<ImageHeader> shape, boolean ownSizes) {
        return new Jpeg2000Decoder();
    }

    @Override
    public ImageEncoder encoder(ImageHeader image) {
        throw new IllegalArgumentException("JPEG 2000 is decoded, not encoded");
    }

    @Override
    public void describe(Source source, Budget budget, Json line) throws IOException {
        Jpeg2000Header header = Jpeg2000Header.readAll(source, budget);
        ImageSize size = header.size();
        line.put("capabilities", size.capabilities())
                .raw("grid", rect(size.grid()))
                .raw(
                        "tile",
                        List.of(size.tileX(), size.tileY(), size.tileWidth(), size.tileHeight())
                                .toString())
                .raw("subSampling", list(size.components(), Jpeg2000Streams::sampling))
                .put("progression", header.progression().name())
                .put("layers", header.layers())
                .put("componentTransform", header.componentTransform())
                .put("sop", header.startMarkers())
                .put("eph", header.endMarkers())
                .raw("codingStyles", alike(header.styles(), Jpeg2000Streams::style))
                .raw("quantizations", alike(header.quantizations(), Jpeg2000Streams::quantization));
        if (header.roiShifts().stream().anyMatch(shift -> shift > 0)) {
            line.raw("roiShifts", header.roiShifts().toString());
        }
        if (!header.changes().isEmpty()) {
            line.raw("progressionChanges", list(header.changes(), Jpeg2000Streams::volume));
        }
        header.boxes().ifPresent(boxes -> line.put("jp2", boxes(boxes)));
        line.raw("segments", list(header.segments(), Jpeg2000Streams::segment))
                .raw("tileParts", list(header.tileParts(), Jpeg2000Streams::tilePart));
    }

    private static <T> String list(List<T> all, Function<T, Json> json) {
        return all.stream().map(json).map(Json::toString).collect(Collectors.joining(",", "[", "]"));
    }

    /** One for each component, or one alone if they are all the same. */
    private static <T> String alike(List<T> all, Function<T, Json> json) {
        return list(all.stream().distinct().count() == 1 ? all.subList(0, 1) : all, json);
    }

    private static String rect(Rect rect) {
        return List.of(rect.x0(), rect.y0(), rect.x1(), rect.y1()).toString();
    }

    private static Json sampling(Jpeg2000Component component) {
        return new Json().put("x", component.stepX()).put("y", component.stepY());
    }

    private static Json style(CodingStyle style) {
        return new Json()
                .put("levels", style.levels())
                .put("codeBlock", (1 << style.blockWidth()) + "x" + (1 << style.blockHeight()))
                .put("blockStyle", style.blockStyle())
                .put("transform", style.reversible() ? "5/3" : "9/7")
                .raw("precinctWidths", style.precinctWidths().toString())
                .raw("precinctHeights", style.precinctHeights().toString());
    }

    private static Json quantization(Quantization quantization) {
        return new Json()
                .put("style", quantization.style().name().toLowerCase(Locale.ROOT))
                .put("guardBits", quantization.guardBits())
                .raw("exponents", quantization.exponents().toString())
                .raw("mantissas", quantization.mantissas().toString());
    }

    private static Json volume(ProgressionVolume volume) {
        return new Json()
                .put("progression", volume.progression().name())
                .raw(
                        "resolutions",
                        List.of(volume.firstResolution(), volume.endResolution())
                                .toString())
                .raw(
                        "components",
                        List.of(volume.firstComponent(), volume.endComponent()).toString())
                .put("layers", volume.layers());
    }

    private static Json segment(Jpeg2000Segment segment) {
        Json json = new Json()
                .put("marker", segment.name())
                .put("position", segment.position())
                .put("bytes", segment.length());
        return segment.text().isEmpty() ? json : json.put("text", segment.text());
    }

    private static Json tilePart(Jpeg2000TilePart part) {
        return new Json()
                .put("tile", part.tile())
                .put("part", part.number())
                .put("position", part.position())
                .put("end", part.end())
                .put("packets", part.body())
                .raw("segments", list(part.segments(), Jpeg2000Streams::segment));
    }

    private static Json boxes(Jp2Header header) {
        Json json = new Json()
                .put("brand", header.brand())
                .put("compatible", header.compatible())
                .put("width", header.width())
                .put("height", header.height())
                .put("components", header.components())
                .raw("precisions", header.precisions().toString())
                .raw("signed", header.signed().toString())
                .raw("colours", list(header.colours(), Jpeg2000Streams::colour));
        header.palette()
                .ifPresent(palette -> json.put(
                        "palette",
                        new Json()
                                .put("entries", palette.entries().size())
                                .raw("precisions", palette.precisions().toString())));
        if (!header.mappings().isEmpty()) {
            json.raw("mapping", list(header.mappings(), mapping -> {
                Json one = new Json().put("component", mapping.component());
                mapping.column().ifPresent(column -> one.put("column", column));
                return one;
            }));
        }
        if (!header.channels().isEmpty()) {
            json.raw("channels", list(header.channels(), channel -> new Json()
                    .put("channel", channel.channel())
                    .put("type", channel.type())
                    .put("association", channel.association())));
        }
        return json.raw("boxes", list(header.boxes(), Jpeg2000Streams::box));
    }

    private static Json colour(Jp2Colour colour) {
        Json json = new Json()
                .put("method", colour.method())
                .put("precedence", colour.precedence())
                .put("approximation", colour.approximation());
        colour.enumerated().ifPresent(code -> json.put("enumerated", code));
        return colour.profile().length == 0 ? json : json.put("profileBytes", colour.profile().length);
    }

    private static Json box(Jp2Box box) {
        return new Json()
                .put("type", box.type())
                .put("position", box.position())
                .put("bytes", box.end() - box.position());
    }
}
