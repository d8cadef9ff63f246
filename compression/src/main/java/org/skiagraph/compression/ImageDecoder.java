package org.skiagraph.compression;

import java.io.IOException;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Source;

/** Turns code streams of one standard into samples. Immutable. */
public interface ImageDecoder {
    /**
     * Reads what a code stream says of its image, and no more of the stream than that needs.
     *
     * @throws org.skiagraph.bounds.MalformedDataException if it cannot be the standard's
     * @throws org.skiagraph.bounds.LimitExceededException if the image is larger than {@code budget} allows
     */
    ImageHeader readHeader(Source source, Budget budget) throws IOException;

    /**
     * The image that {@link #decode} delivers of a request: for its components the caller allocates. What it says of colour is said
     * of the whole image.
     *
     * @throws IllegalArgumentException if the request is not within the image
     * @throws org.skiagraph.bounds.DataException as {@link #readHeader(Source, Budget)} does
     */
    default ImageHeader readHeader(Source source, DecodeRequest request, Budget budget) throws IOException {
        return DecodedShape.of(readHeader(source, budget), request);
    }

    /** True if this decoder can deliver such a part; if not, {@link #decode} refuses it. */
    default boolean supports(DecodeRequest request) {
        return request.isAll();
    }

    /**
     * Decodes one image.
     *
     * @param source one code stream, from its first byte
     * @param request what is wanted of it
     * @param target receives the samples; cells that belong to no sample wanted are not touched; not retained
     * @param budget is charged the pixels and bytes of the samples, and collects findings
     * @throws org.skiagraph.bounds.MalformedDataException if the stream breaks its standard so that no image results
     * @throws IllegalArgumentException if {@code target} is too small, or {@code request} is not {@linkplain #supports
     *     supported} or not within the image
     */
    DecodeResult decode(Source source, DecodeRequest request, SampleTarget target, Budget budget) throws IOException;
}
