package org.skiagraph.cli;

import org.skiagraph.compression.ComponentRange;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Region;

/** The options that the {@code codec} sub-commands share. */
final class CodecOptions {
    static final Option FORMAT = Option.of("--format", "WORD", "what the code stream is: " + CodeStreamFormat.WORDS);
    static final Option WRITTEN_FORMAT =
            Option.of("--format", "WORD", "what the code stream is to be: " + CodeStreamFormat.WRITTEN);
    static final Option SIZE = Option.of("--size", "WxH", "columns and rows, for .rle and .raw");
    static final Option COMPONENTS = Option.of("--components", "N", "samples of a pixel, for .rle and .raw; 1");
    static final Option BITS = Option.of("--bits", "B", "bits of a sample, 1 to 32, for .rle and .raw; 8");
    static final Option SIGNED = Option.flag("--signed", "samples are signed, for .rle and .raw");
    static final Option REDUCE = Option.of("--reduce", "N", "halve width and height N times");
    static final Option LAYERS = Option.of("--layers", "N", "at most N quality layers");
    static final Option REGION = Option.of("--region", "X,Y,W,H", "this part only, in pixels of the full image");
    static final Option COMPONENT = Option.of("--component", "N", "this component only, from 0");

    static final Option THREADS = Option.of("--threads", "N", "work with N threads; 1");

    private static final int MAX_COMPONENTS = 16_384;
    private static final int MAX_BITS = 32;

    private CodecOptions() {}

    /** The shape of an image that its file does not tell. */
    static ImageHeader shape(Arguments arguments) throws UsageException {
        arguments.required(SIZE);
        int[] size = arguments.numbers(SIZE, 'x', 2, 1).orElseThrow();
        int components = arguments.number(COMPONENTS, 1, MAX_COMPONENTS).orElse(1);
        int bits = arguments.number(BITS, 1, MAX_BITS).orElse(8);
        return ImageHeader.of(size[0], size[1], components, bits, arguments.has(SIGNED));
    }

    /** Which part of the image is wanted. */
    static DecodeRequest request(Arguments arguments) throws UsageException {
        DecodeRequest request = DecodeRequest.all()
                .withReduction(arguments.number(REDUCE, 0, 32).orElse(0));
        if (arguments.has(LAYERS)) {
            request = request.withLayers(arguments.number(LAYERS, 1, 65_535).orElseThrow());
        }
        if (arguments.has(COMPONENT)) {
            request = request.withComponents(ComponentRange.only(
                    arguments.number(COMPONENT, 0, MAX_COMPONENTS).orElseThrow()));
        }
        if (arguments.has(REGION)) {
            int[] r = arguments.numbers(REGION, ',', 4, 0).orElseThrow();
            if (r[2] == 0 || r[3] == 0) {
                throw new UsageException("--region needs a width and a height of at least 1");
            }
            request = request.withRegion(new Region(r[0], r[1], r[2], r[3]));
        }
        return request;
    }
}
