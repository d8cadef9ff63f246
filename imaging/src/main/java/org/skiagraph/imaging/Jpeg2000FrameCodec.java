package org.skiagraph.imaging;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.compression.ByteSamples;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.DecodeResult;
import org.skiagraph.compression.ImageDecoder;
import org.skiagraph.compression.ImageEncoder;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.jpeg2000.CodingStyle;
import org.skiagraph.compression.jpeg2000.Jpeg2000Decoder;
import org.skiagraph.compression.jpeg2000.Jpeg2000Header;

/**
 * Frames of the JPEG 2000 transfer syntaxes, decoded. PS3.5 8.2.4, A.4.4.
 *
 * <p>Sign and precision are those of the code stream: what a Data Set says otherwise of them is not looked at, since writers
 * disagree with their own streams. The component transform of the stream is undone, so that YBR_RCT and YBR_ICT become RGB. Samples of
 * one bit are packed as native ones are.
 */
final class Jpeg2000FrameCodec implements FrameCodec {
    @Override
    public ImageDecoder decoder(PixelDescription pixels) {
        Jpeg2000Decoder decoder = new Jpeg2000Decoder();
        if (pixels.allocated() == 1 && pixels.samples() == 1) {
            return new OfBits(decoder, pixels);
        }
        if (pixels.isPacked()) {
            throw new IllegalArgumentException("JPEG 2000 has no cells of " + pixels.allocated() + " bits");
        }
        return new OfEqualComponents(decoder);
    }

    @Override
    public Optional<ImageEncoder> encoder(PixelDescription pixels) {
        return Optional.empty();
    }

    /** The 5/3 transform is exact; of 9/7 the precision is left to decoders. */
    @Override
    public boolean isExact(Source encoded, Budget budget) throws IOException {
        Jpeg2000Header header = Jpeg2000Header.readAll(encoded, budget);
        boolean ofTiles = header.tileParts().stream()
                .flatMap(part -> part.segments().stream())
                .anyMatch(segment ->
                        segment.name().equals("COD") || segment.name().equals("COC"));
        return !ofTiles && header.styles().stream().allMatch(CodingStyle::reversible);
    }

    @Override
    public PixelDescription decoded(PixelDescription pixels) {
        boolean mixed =
                pixels.photometric().equals("YBR_RCT") || pixels.photometric().equals("YBR_ICT");
        return (mixed ? pixels.withPhotometric("RGB") : pixels).byPixel();
    }

    /** Refuses components of different sizes, which Data Sets have no words for. */
    private record OfEqualComponents(ImageDecoder decoder) implements ImageDecoder {
        @Override
        public ImageHeader readHeader(Source source, Budget budget) throws IOException {
            ImageHeader header = decoder.readHeader(source, budget);
            Component first = header.components().get(0);
            for (Component component : header.components()) {
                if (component.width() != first.width() || component.height() != first.height()) {
                    throw new UnsupportedDataException(
                            "a frame with components of different sizes, " + header.components(), Place.of("SIZ"));
                }
            }
            return new ImageHeader(first.width(), first.height(), header.components(), header.colour());
        }

        @Override
        public ImageHeader readHeader(Source source, DecodeRequest request, Budget budget) throws IOException {
            readHeader(source, budget);
            return decoder.readHeader(source, request, budget);
        }

        @Override
        public boolean supports(DecodeRequest request) {
            return decoder.supports(request);
        }

        @Override
        public DecodeResult decode(Source source, DecodeRequest request, SampleTarget target, Budget budget)
                throws IOException {
            return decoder.decode(source, request, target, budget);
        }
    }

    /** Packs samples of one bit. */
    private record OfBits(ImageDecoder decoder, PixelDescription pixels) implements ImageDecoder {
        @Override
        public ImageHeader readHeader(Source source, Budget budget) throws IOException {
            List<Component> components = decoder.readHeader(source, budget).components();
            Component coded = components.get(0);
            if (components.size() != 1
                    || coded.width() != pixels.columns()
                    || coded.height() != pixels.rows()
                    || coded.precision() != 1) {
                throw new MalformedDataException(
                        "the code stream of the frame has " + coded + ", where the Data Set has " + pixels.columns()
                                + "x" + pixels.rows() + " pixels of 1 bit",
                        Place.of("PixelData"));
            }
            return pixels.cells();
        }

        @Override
        public DecodeResult decode(Source source, DecodeRequest request, SampleTarget target, Budget budget)
                throws IOException {
            if (!(target instanceof SampleTarget.Arrays arrays) || !request.isAll()) {
                throw new IllegalArgumentException("packed bits are decoded as a whole, to an array");
            }
            byte[] bits = new byte[Frames.arrayLength((long) pixels.rows() * pixels.columns(), budget)];
            SampleTarget plane = SampleTarget.of(List.of(ByteSamples.plane(bits, pixels.columns())));
            DecodeResult result = decoder.decode(source, request, plane, budget);
            Samples packed = arrays.components().get(0);
            for (int i = 0; i < bits.length; i++) {
                int at = packed.offset() + (i >> 3);
                packed.set(at, packed.get(at, false) & ~(1 << (i & 7)) | (bits[i] & 1) << (i & 7));
            }
            return result;
        }
    }
}
