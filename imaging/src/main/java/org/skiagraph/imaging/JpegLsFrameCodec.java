package org.skiagraph.imaging;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.DecodeResult;
import org.skiagraph.compression.ImageDecoder;
import org.skiagraph.compression.ImageEncoder;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Region;
import org.skiagraph.compression.SampleSource;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.jpegls.JpegLsDecoder;
import org.skiagraph.compression.jpegls.JpegLsEncoder;
import org.skiagraph.compression.jpegls.JpegLsOptions;

/**
 * Frames of the JPEG-LS transfer syntaxes. PS3.5 8.2.3, A.4.3.
 *
 * <p>JPEG-LS has no sign: samples are encoded as the bits of their two's complement. Without loss the precision is Bits Stored if
 * the cells have nothing beside it but the sign, else Bits Allocated, so that no bit is lost; with loss it is always Bits Stored, and
 * what lies beside is left out. Signed samples whose stream has the precision Bits Stored get their sign back when they are decoded.
 * With loss a signed sample so near to an end of its range that it could come out at the other one is refused: in two's complement
 * the largest sample and the smallest lie side by side.
 */
public final class JpegLsFrameCodec implements FrameCodec {
    private static final int LEAST_BITS = 2;
    private static final int STANDARD_NEAR = 2;

    private final JpegLsOptions options;
    private final boolean lossless;

    private JpegLsFrameCodec(JpegLsOptions options, boolean lossless) {
        this.options = options;
        this.lossless = lossless;
    }

    /** A codec that encodes without loss. */
    public static JpegLsFrameCodec lossless() {
        return new JpegLsFrameCodec(JpegLsOptions.lossless(), true);
    }

    /**
     * A codec that encodes with each sample off by this much at the most.
     *
     * @param near 0 to 255
     */
    public static JpegLsFrameCodec near(int near) {
        return new JpegLsFrameCodec(JpegLsOptions.lossless().withNear(near), false);
    }

    static JpegLsFrameCodec near() {
        return near(STANDARD_NEAR);
    }

    @Override
    public ImageDecoder decoder(PixelDescription pixels) {
        if (pixels.isPacked()) {
            throw new IllegalArgumentException("JPEG-LS has no cells of " + pixels.allocated() + " bits");
        }
        JpegLsDecoder decoder = new JpegLsDecoder();
        return pixels.signed() && pixels.stored() < pixels.allocated() ? new WithSigns(decoder, pixels) : decoder;
    }

    @Override
    public Optional<ImageEncoder> encoder(PixelDescription pixels) {
        if (pixels.allocated() != 8 && pixels.allocated() != 16) {
            throw new IllegalArgumentException("JPEG-LS has cells of 8 and 16 bits, not of " + pixels.allocated());
        }
        if (!lossless && pixels.photometric().equals("PALETTE COLOR")) {
            throw new IllegalArgumentException("JPEG-LS with loss is not for PALETTE COLOR");
        }
        JpegLsEncoder encoder = new JpegLsEncoder(options);
        if (pixels.stored() < LEAST_BITS) {
            return Optional.of(encoder);
        }
        ImageEncoder ofStored = new StoredBitsEncoder(encoder, pixels, false);
        if (lossless) {
            return Optional.of(new WhollyEncoded(encoder, ofStored, pixels));
        }
        return Optional.of(
                pixels.signed() && options.near() > 0 ? new WithoutEnds(ofStored, pixels, options.near()) : ofStored);
    }

    @Override
    public PixelDescription encoded(PixelDescription pixels) {
        return pixels.byPixel();
    }

    /** Encodes Bits Stored where they say all of the cells, and the cells where not. */
    private record WhollyEncoded(ImageEncoder ofCells, ImageEncoder ofStored, PixelDescription pixels)
            implements ImageEncoder {
        @Override
        public void encode(ImageHeader header, SampleSource samples, OutputStream out, Workers workers, Budget budget)
                throws IOException {
            boolean all = pixels.stored() == pixels.allocated() || pixels.highBit() != pixels.stored() - 1;
            if (all || !(samples instanceof SampleSource.Arrays arrays) || !isSaid(arrays.components(), header)) {
                ofCells.encode(header, samples, out, workers, budget);
            } else if (pixels.signed()) {
                ofStored.encode(header, samples, out, workers, budget);
            } else {
                ImageHeader stored =
                        ImageHeader.of(header.width(), header.height(), pixels.samples(), pixels.stored(), false);
                ofCells.encode(stored, samples, out, workers, budget);
            }
        }

        /** True if the cells have no bit beside Bits Stored but those of the sign. */
        private boolean isSaid(List<Samples> components, ImageHeader header) {
            int unused = 32 - pixels.stored();
            for (Samples samples : components) {
                for (int y = 0; y < header.height(); y++) {
                    int at = samples.offset() + y * samples.rowStride();
                    for (int x = 0; x < header.width(); x++, at += samples.pixelStride()) {
                        int cell = samples.get(at, pixels.signed());
                        int cut = cell << unused;
                        if ((pixels.signed() ? cut >> unused : cut >>> unused) != cell) {
                            return false;
                        }
                    }
                }
            }
            return true;
        }
    }

    /** Encodes signed samples with loss, and refuses those that could come out at the other end of their range. */
    private record WithoutEnds(ImageEncoder encoder, PixelDescription pixels, int near) implements ImageEncoder {
        @Override
        public void encode(ImageHeader header, SampleSource samples, OutputStream out, Workers workers, Budget budget)
                throws IOException {
            if (samples instanceof SampleSource.Arrays arrays) {
                for (Samples component : arrays.components()) {
                    refuseEnds(component, header);
                }
            }
            encoder.encode(header, samples, out, workers, budget);
        }

        private void refuseEnds(Samples samples, ImageHeader header) throws UnsupportedDataException {
            int left = 31 - pixels.highBit();
            int unused = 32 - pixels.stored();
            int most = (1 << pixels.stored() - 1) - 1 - near;
            for (int y = 0; y < header.height(); y++) {
                int at = samples.offset() + y * samples.rowStride();
                for (int x = 0; x < header.width(); x++, at += samples.pixelStride()) {
                    int sample = samples.get(at, true) << left >> unused;
                    if (sample > most || sample < -1 - most) {
                        throw new UnsupportedDataException(
                                "the signed sample " + sample + " is within " + near + " of the end of "
                                        + pixels.stored()
                                        + " bits, and could come out at the other end; choose a smaller NEAR, or no loss",
                                Place.of("PixelData"));
                    }
                }
            }
        }
    }

    /** Decodes, and extends the sign of samples to their cells. */
    private record WithSigns(ImageDecoder decoder, PixelDescription pixels) implements ImageDecoder {
        @Override
        public ImageHeader readHeader(Source source, Budget budget) throws IOException {
            return decoder.readHeader(source, budget);
        }

        @Override
        public DecodeResult decode(Source source, DecodeRequest request, SampleTarget target, Budget budget)
                throws IOException {
            ImageHeader header = decoder.readHeader(source, budget.limits().open());
            DecodeResult result = decoder.decode(source, request, target, budget);
            if (header.precision() == pixels.stored() && target instanceof SampleTarget.Arrays arrays) {
                Region all = new Region(0, 0, header.width(), header.height());
                arrays.components()
                        .forEach(samples -> extend(samples, request.region().orElse(all)));
            }
            return result;
        }

        private void extend(Samples samples, Region part) {
            int unused = 32 - pixels.stored();
            for (int y = 0; y < part.height(); y++) {
                int at = samples.offset() + y * samples.rowStride();
                for (int x = 0; x < part.width(); x++, at += samples.pixelStride()) {
                    samples.set(at, samples.get(at, false) << unused >> unused);
                }
            }
        }
    }
}
