package org.skiagraph.imaging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skiagraph.compression.jpeg.JpegProcess;
import org.skiagraph.dictionary.TransferSyntax;

/**
 * Which codec decodes and encodes the frames of which transfer syntax. Immutable; begin with {@link #standard()} and add your
 * own by {@link #with}.
 */
public final class FrameCodecs {
    private static final FrameCodecs STANDARD = new FrameCodecs(Map.ofEntries(
            Map.entry(TransferSyntax.RLELossless, new RleFrameCodec()),
            Map.entry(TransferSyntax.JPEGBaseline8Bit, JpegFrameCodec.lossy(JpegProcess.BASELINE)),
            Map.entry(TransferSyntax.JPEGExtended12Bit, JpegFrameCodec.lossy(JpegProcess.EXTENDED)),
            Map.entry(TransferSyntax.JPEGSpectralSelectionNonHierarchical68, JpegFrameCodec.retired()),
            Map.entry(TransferSyntax.JPEGFullProgressionNonHierarchical1012, JpegFrameCodec.retired()),
            Map.entry(TransferSyntax.JPEGLossless, JpegFrameCodec.lossless(0)),
            Map.entry(TransferSyntax.JPEGLosslessSV1, JpegFrameCodec.lossless(1)),
            Map.entry(TransferSyntax.JPEGLSLossless, JpegLsFrameCodec.lossless()),
            Map.entry(TransferSyntax.JPEGLSNearLossless, JpegLsFrameCodec.near()),
            Map.entry(TransferSyntax.JPEG2000Lossless, new Jpeg2000FrameCodec()),
            Map.entry(TransferSyntax.JPEG2000, new Jpeg2000FrameCodec())));

    private final Map<TransferSyntax, FrameCodec> codecs;

    private FrameCodecs(Map<TransferSyntax, FrameCodec> codecs) {
        this.codecs = codecs;
    }

    /** The codecs of this project. */
    public static FrameCodecs standard() {
        return STANDARD;
    }

    /** These codecs and one more, or another one. */
    public FrameCodecs with(TransferSyntax syntax, FrameCodec codec) {
        Map<TransferSyntax, FrameCodec> more = new LinkedHashMap<>(codecs);
        more.put(syntax, codec);
        return new FrameCodecs(Map.copyOf(more));
    }

    /** The codec of a transfer syntax. */
    public Optional<FrameCodec> of(TransferSyntax syntax) {
        return Optional.ofNullable(codecs.get(syntax));
    }

    /** The transfer syntaxes that have one. */
    public Set<TransferSyntax> syntaxes() {
        return codecs.keySet();
    }
}
