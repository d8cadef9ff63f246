package org.skiagraph.compression.rle;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.compression.ByteSamples;
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
 * Decodes RLE streams of PS3.5 Annex G. What damage leads to is said in the {@linkplain org.skiagraph.compression.rle
 * package}.
 *
 * <p>A stream does not know the size of its image, so a decoder is made with the header that is expected. A region and some
 * of the components may be asked for. Helpers take a component each; a {@link RowSink} is called by the calling thread
 * alone, component after component. Beside the target only a few blocks of some kilobytes are held.
 */
public final class RleDecoder implements ImageDecoder {
    private static final Locator START = Place.at(0, "RLE header");

    private final ImageHeader expected;
    private final RleLayout layout;

    /**
     * A decoder of images of one kind.
     *
     * @param expected size, components and precision; of the precision only the number of whole bytes counts
     * @throws IllegalArgumentException if the components are not alike or sub-sampled, have more than 4 bytes a sample, or
     *     need more than 15 segments
     */
    public RleDecoder(ImageHeader expected) {
        this.expected = expected;
        this.layout = RleLayout.of(expected);
    }

    /** The header that is expected, if the stream begins with one of RLE. */
    @Override
    public ImageHeader readHeader(Source source, Budget budget) throws IOException {
        RleHeader.read(source);
        budget.require(Limit.PIXELS, expected.pixels(), START);
        return expected;
    }

    @Override
    public boolean supports(DecodeRequest request) {
        return request.reduction() == 0 && request.layers().isEmpty();
    }

    @Override
    public DecodeResult decode(Source source, DecodeRequest request, SampleTarget target, Budget budget)
            throws IOException {
        ComponentRange wanted = componentsOf(request);
        Region region = regionOf(request);
        if (target instanceof SampleTarget.Arrays arrays) {
            requireRoom(arrays.components(), wanted, region);
        }
        budget.require(Limit.PIXELS, expected.pixels(), START);
        long samples = (long) region.width() * region.height() * wanted.count();
        budget.spend(Limit.DECODED_BYTES, samples * layout.bytes(), START);
        SegmentTable table = SegmentTable.locate(source, layout, budget.findings());
        ComponentReader[] readers = new ComponentReader[wanted.count()];
        for (int i = 0; i < readers.length; i++) {
            readers[i] = new ComponentReader(source, table, layout, wanted.first() + i);
        }
        refuseNothing(readers);
        if (target instanceof SampleTarget.Arrays arrays) {
            request.workers()
                    .run(
                            readers.length,
                            i -> read(readers[i], region, arrays.components().get(i), budget));
        } else if (target instanceof RowSink sink) {
            for (int i = 0; i < readers.length; i++) {
                readers[i].read(region, SampleStore.of(sink, i, layout.signed(), region.width()), budget);
            }
        }
        return resultOf(readers, budget);
    }

    private void read(ComponentReader reader, Region region, Samples target, Budget budget) throws IOException {
        boolean everything = region.height() == layout.height() && region.width() == layout.width();
        if (everything && target instanceof ByteSamples bytes && reader.fits(bytes)) {
            reader.readInto(bytes);
        } else {
            reader.read(region, SampleStore.of(target, layout.signed(), region.width()), budget);
        }
    }

    private static void refuseNothing(ComponentReader[] readers) throws MalformedDataException {
        for (ComponentReader reader : readers) {
            if (!reader.readers().stream().allMatch(SegmentReader::isAbsent)) {
                return;
            }
        }
        throw new MalformedDataException("no RLE segment lies within the stream", START.place());
    }

    private static DecodeResult resultOf(ComponentReader[] readers, Budget budget) throws MalformedDataException {
        long used = RleHeader.LENGTH;
        boolean complete = true;
        Set<Segment> reported = new HashSet<>(); // one segment may serve several components
        for (ComponentReader component : readers) {
            for (SegmentReader reader : component.readers()) {
                used = Math.max(used, reader.used());
                complete &= !reader.isIncomplete();
                if (reported.add(reader.segment())) {
                    reader.report(budget.findings());
                }
            }
        }
        return new DecodeResult(used, complete);
    }

    private ComponentRange componentsOf(DecodeRequest request) {
        if (!supports(request)) {
            throw new IllegalArgumentException("RLE has neither reductions nor layers");
        }
        ComponentRange range = request.components().orElse(new ComponentRange(0, layout.components()));
        if ((long) range.first() + range.count() > layout.components()) {
            throw new IllegalArgumentException(range + " is not within " + layout.components() + " components");
        }
        return range;
    }

    private Region regionOf(DecodeRequest request) {
        Region region = request.region().orElse(new Region(0, 0, layout.width(), layout.height()));
        if ((long) region.x() + region.width() > layout.width()
                || (long) region.y() + region.height() > layout.height()) {
            throw new IllegalArgumentException(region + " is not within " + layout.width() + "x" + layout.height());
        }
        return region;
    }

    private void requireRoom(List<Samples> target, ComponentRange wanted, Region region) {
        if (target.size() != wanted.count()) {
            throw new IllegalArgumentException(target.size() + " targets for " + wanted.count() + " components");
        }
        for (Samples samples : target) {
            samples.requireRoom(region.width(), region.height(), layout.bits());
        }
    }
}
