package org.skiagraph.compression;

import java.util.Optional;
import java.util.OptionalInt;
import org.skiagraph.bounds.Workers;

/**
 * Which part of an image is wanted, and who may help to decode it.
 *
 * <p>Immutable; begin with {@link #all()}. What a code stream's standard has no means for, {@link ImageDecoder#supports}
 * denies.
 *
 * @param region a rectangle in pixels of the full image; empty for all of it
 * @param reduction how often width and height are halved, 0 for full size
 * @param layers how many quality layers at the most; empty for all
 * @param components the first component wanted and how many; empty for all
 * @param workers who may help
 */
public record DecodeRequest(
        Optional<Region> region,
        int reduction,
        OptionalInt layers,
        Optional<ComponentRange> components,
        Workers workers) {
    private static final DecodeRequest ALL =
            new DecodeRequest(Optional.empty(), 0, OptionalInt.empty(), Optional.empty(), Workers.none());

    /** Checks the ranges. */
    public DecodeRequest {
        if (reduction < 0 || reduction > 32 || layers.orElse(1) < 1) {
            throw new IllegalArgumentException("reduction " + reduction + ", layers " + layers);
        }
    }

    /** The whole image in full size and quality, by the calling thread alone. */
    public static DecodeRequest all() {
        return ALL;
    }

    /** The same with a region. */
    public DecodeRequest withRegion(Region wanted) {
        return new DecodeRequest(Optional.of(wanted), reduction, layers, components, workers);
    }

    /** The same with a reduction: width and height are halved this often, rounding up. */
    public DecodeRequest withReduction(int halvings) {
        return new DecodeRequest(region, halvings, layers, components, workers);
    }

    /** The same with at most this many quality layers. */
    public DecodeRequest withLayers(int most) {
        return new DecodeRequest(region, reduction, OptionalInt.of(most), components, workers);
    }

    /** The same with some of the components. */
    public DecodeRequest withComponents(ComponentRange wanted) {
        return new DecodeRequest(region, reduction, layers, Optional.of(wanted), workers);
    }

    /** The same with helpers. */
    public DecodeRequest withWorkers(Workers helpers) {
        return new DecodeRequest(region, reduction, layers, components, helpers);
    }

    /** True if the whole image in full size and quality is wanted. */
    public boolean isAll() {
        return region.isEmpty() && reduction == 0 && layers.isEmpty() && components.isEmpty();
    }
}
