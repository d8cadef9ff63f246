package org.skiagraph.imaging;

import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Source;
import org.skiagraph.compression.ImageDecoder;
import org.skiagraph.compression.ImageEncoder;
import org.skiagraph.compression.jpeg.JpegDecoder;
import org.skiagraph.compression.jpeg.JpegEncoder;
import org.skiagraph.compression.jpeg.JpegEncoding;
import org.skiagraph.compression.jpeg.JpegProcess;
import org.skiagraph.compression.jpeg.SamplingFactors;

/**
 * Frames of the JPEG transfer syntaxes. PS3.5 8.2.1, A.4.1.
 *
 * <p>Decoded samples stay as coded, YCbCr with chrominance for each pixel. Lossless encoding takes whole cells, so that no bit of
 * them is lost. Lossy encoding takes what Bits Stored and High Bit leave of them, unsigned, and makes YBR_FULL_422 of RGB and
 * YBR_FULL: 8 bits in baseline, up to 12 in the extended process.
 */
public final class JpegFrameCodec implements FrameCodec {
    private static final String YBR_FULL_422 = "YBR_FULL_422";
    private static final int BASELINE_BITS = 8;
    private static final int EXTENDED_BITS = 12;
    private static final int STANDARD_QUALITY = 90;

    private final Optional<JpegEncoding> encoding;

    private JpegFrameCodec(Optional<JpegEncoding> encoding) {
        this.encoding = encoding;
    }

    /** A codec that encodes by a lossy process: {@link JpegProcess#BASELINE} or {@link JpegProcess#EXTENDED}. */
    public static JpegFrameCodec lossy(JpegProcess process, int quality) {
        if (process != JpegProcess.BASELINE && process != JpegProcess.EXTENDED) {
            throw new IllegalArgumentException("no transfer syntax in force has the process " + process);
        }
        return new JpegFrameCodec(Optional.of(JpegEncoding.of(process).withQuality(quality)));
    }

    static JpegFrameCodec lossy(JpegProcess process) {
        return lossy(process, STANDARD_QUALITY);
    }

    /**
     * A codec that encodes without loss.
     *
     * @param predictor 1 to 7, or 0 for the one that gives the fewest bits
     */
    public static JpegFrameCodec lossless(int predictor) {
        return new JpegFrameCodec(
                Optional.of(JpegEncoding.of(JpegProcess.LOSSLESS).withPredictor(predictor)));
    }

    /** A codec of retired transfer syntaxes, which does not encode. */
    static JpegFrameCodec retired() {
        return new JpegFrameCodec(Optional.empty());
    }

    @Override
    public ImageDecoder decoder(PixelDescription pixels) {
        if (pixels.isPacked()) {
            throw new IllegalArgumentException("JPEG has no cells of " + pixels.allocated() + " bits");
        }
        return new JpegDecoder();
    }

    @Override
    public Optional<ImageEncoder> encoder(PixelDescription pixels) {
        return encoding.map(
                options -> options.process().isLossless() ? lossless(options, pixels) : lossy(options, pixels));
    }

    private static ImageEncoder lossless(JpegEncoding options, PixelDescription pixels) {
        if (pixels.allocated() != 8 && pixels.allocated() != 16 || pixels.samples() > 4) {
            throw new IllegalArgumentException("JPEG Lossless has no " + pixels.samples() + " samples of "
                    + pixels.allocated() + " bits a pixel, only 1 to 4 of 8 or 16");
        }
        return new JpegEncoder(options);
    }

    private static ImageEncoder lossy(JpegEncoding options, PixelDescription pixels) {
        boolean baseline = options.process() == JpegProcess.BASELINE;
        int most = baseline ? BASELINE_BITS : EXTENDED_BITS;
        boolean fits = baseline ? pixels.allocated() == 8 : pixels.allocated() == 8 || pixels.allocated() == 16;
        if (!fits || pixels.stored() > most || pixels.signed()) {
            throw new IllegalArgumentException((baseline ? "JPEG baseline" : "extended JPEG")
                    + " has unsigned samples of up to "
                    + most + " bits, not " + (pixels.signed() ? "signed" : "unsigned") + " ones of " + pixels.stored()
                    + " in " + pixels.allocated());
        }
        boolean colour = isRgb(pixels) || isYbr(pixels);
        if (pixels.samples() != 1 && !colour || pixels.photometric().equals("PALETTE COLOR")) {
            throw new IllegalArgumentException("lossy JPEG is for grey, RGB and YBR_FULL, not for " + pixels.samples()
                    + " samples of " + pixels.photometric());
        }
        JpegEncoding sampled = colour
                ? options.withSampling(List.of(new SamplingFactors(2, 1), SamplingFactors.ONE, SamplingFactors.ONE))
                : options;
        return new StoredBitsEncoder(new JpegEncoder(sampled), pixels, isRgb(pixels));
    }

    private static boolean isRgb(PixelDescription pixels) {
        return pixels.samples() == 3 && pixels.photometric().equals("RGB");
    }

    private static boolean isYbr(PixelDescription pixels) {
        return pixels.samples() == 3
                && (pixels.photometric().equals("YBR_FULL")
                        || pixels.photometric().equals(YBR_FULL_422));
    }

    /** T.81 leaves rounding of the inverse DCT to decoders. */
    @Override
    public boolean isExact(Source encoded, Budget budget) {
        return encoding.isPresent() && encoding.get().process().isLossless();
    }

    @Override
    public PixelDescription encoded(PixelDescription pixels) {
        boolean lossy = encoding.isPresent() && !encoding.get().process().isLossless();
        PixelDescription interleaved = pixels.byPixel();
        return lossy && pixels.samples() == 3 ? interleaved.withPhotometric(YBR_FULL_422) : interleaved;
    }
}
