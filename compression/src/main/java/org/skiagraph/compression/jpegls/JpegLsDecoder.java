package org.skiagraph.compression.jpegls;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Source;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.DecodeResult;
import org.skiagraph.compression.ImageDecoder;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.RowSink;
import org.skiagraph.compression.SampleTarget;

/**
 * Decodes JPEG-LS streams of T.87. What damage leads to is said in the {@linkplain org.skiagraph.compression.jpegls package}.
 *
 * <p>A region and some of the components may be asked for: lines behind the region, and scans of other components, are not decoded.
 * If the target is arrays, helpers take a scan each or, where all is in one scan, restart intervals; a {@link RowSink} is called by
 * the calling thread alone. Beside the target each thread holds two lines of each component; the image itself is held only where
 * components of scans of their own went through a colour transform. Samples are unsigned.
 */
public final class JpegLsDecoder implements ImageDecoder {
    /** A decoder. */
    public JpegLsDecoder() {}

    /** What the segments before the first scan say; {@link JpegLsHeader#read} has the rest. */
    @Override
    public ImageHeader readHeader(Source source, Budget budget) throws IOException {
        StreamReader reader = new StreamReader(source, budget);
        reader.begin();
        return JpegLsHeader.imageOf(reader);
    }

    @Override
    public boolean supports(DecodeRequest request) {
        return request.reduction() == 0 && request.layers().isEmpty();
    }

    @Override
    public DecodeResult decode(Source source, DecodeRequest request, SampleTarget target, Budget budget)
            throws IOException {
        if (!supports(request)) {
            throw new IllegalArgumentException("JPEG-LS has neither reductions nor layers");
        }
        StreamReader reader = new StreamReader(source, budget);
        reader.begin();
        WantedPart wanted = WantedPart.of(JpegLsHeader.imageOf(reader), request);
        if (target instanceof SampleTarget.Arrays arrays) {
            wanted.requireRoom(arrays.components());
        }
        wanted.spend(budget);
        ImageDecoding decoding = new ImageDecoding(source, reader, wanted, request.workers(), budget);
        if (!decoding.isHeldWhole()) {
            return decoding.run(wanted.stores(target), target instanceof SampleTarget.Arrays);
        }
        HeldImage held = HeldImage.of(wanted.image(), budget);
        try {
            DecodeResult result = decoding.run(held.stores(), true);
            held.deliver(reader.transform(), wanted.stores(target));
            return result;
        } finally {
            held.release(budget);
        }
    }

    /** Stores that take nothing. */
    static List<LineStore> none(int components) {
        return Collections.nCopies(components, LineStore.NONE);
    }
}
