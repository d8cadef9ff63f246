package org.skiagraph.compression.jpegls;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Place;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.ComponentRange;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Region;
import org.skiagraph.compression.RowSink;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;

/**
 * Which samples of an image are wanted.
 *
 * @param regions of each wanted component, in its own samples
 */
record WantedPart(ImageHeader image, ComponentRange range, List<Region> regions) {
    /**
     * The part that a request names.
     *
     * @throws IllegalArgumentException if it is not within the image
     */
    static WantedPart of(ImageHeader image, DecodeRequest request) {
        int count = image.components().size();
        ComponentRange range = request.components().orElse(new ComponentRange(0, count));
        if ((long) range.first() + range.count() > count) {
            throw new IllegalArgumentException(range + " is not within " + count + " components");
        }
        Region region = request.region().orElse(new Region(0, 0, image.width(), image.height()));
        if ((long) region.x() + region.width() > image.width()
                || (long) region.y() + region.height() > image.height()) {
            throw new IllegalArgumentException(region + " is not within " + image.width() + "x" + image.height());
        }
        List<Region> regions = image.components().subList(range.first(), range.first() + range.count()).stream()
                .map(component -> ComponentRegion.of(image, component, region))
                .toList();
        return new WantedPart(image, range, regions);
    }

    /** True if a component, counted among all, is wanted. */
    boolean has(int component) {
        return component >= range.first() && component < range.first() + range.count();
    }

    /** How many lines of a component have to be decoded: those before the end of what is wanted. */
    int lines(int component) {
        if (!has(component)) {
            return 0;
        }
        Region region = regions.get(component - range.first());
        return region.y() + region.height();
    }

    /** Refuses arrays that are too small or too few. */
    void requireRoom(List<Samples> targets) {
        if (targets.size() != range.count()) {
            throw new IllegalArgumentException(targets.size() + " targets for " + range.count() + " components");
        }
        for (int i = 0; i < targets.size(); i++) {
            Region region = regions.get(i);
            targets.get(i).requireRoom(region.width(), region.height(), image.precision());
        }
    }

    /** Charges for the samples that are wanted. */
    void spend(Budget budget) throws LimitExceededException {
        long cell = image.precision() <= 8 ? 1 : 2;
        for (Region region : regions) {
            budget.spend(
                    Limit.DECODED_BYTES, (long) region.width() * region.height() * cell, Place.of("JPEG-LS image"));
        }
    }

    /** Stores for all components of the image; those that are not wanted take nothing. */
    List<LineStore> stores(SampleTarget target) {
        List<Component> components = image.components();
        List<LineStore> stores = new ArrayList<>(Collections.nCopies(components.size(), LineStore.NONE));
        for (int i = 0; i < range.count(); i++) {
            LineStore store = LineStore.NONE;
            if (target instanceof SampleTarget.Arrays arrays) {
                store = LineStore.of(arrays.components().get(i), regions.get(i));
            } else if (target instanceof RowSink sink) {
                store = LineStore.of(sink, i, regions.get(i));
            }
            stores.set(range.first() + i, store);
        }
        return stores;
    }
}
