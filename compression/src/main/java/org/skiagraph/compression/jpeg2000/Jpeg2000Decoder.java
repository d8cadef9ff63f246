package org.skiagraph.compression.jpeg2000;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.DecodeResult;
import org.skiagraph.compression.ImageDecoder;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.StreamColour;
import org.skiagraph.compression.jpeg2000.block.ArithmeticBlockDecoder;
import org.skiagraph.compression.jpeg2000.block.BlockDecoder;

/**
 * Decodes JPEG 2000 code streams, alone or in a JP2 or JPX file. What damage leads to is said in {@link Jpeg2000Quirks}.
 *
 * <p>Samples are those of the code stream, each component in its own size, with its own sign; the component transform of the stream
 * is undone, but palette, channel definitions and colour of a file are only told ({@link Jpeg2000Header}). Of more than 32 bits a
 * sample's lowest are left away.
 *
 * <p>A region, a reduction, quality layers and components may be asked for, in any mixture; what they do not need is not decoded, and not
 * read where the stream tells its place. The samples of a region are those of the whole image, bit by bit. {@link #readHeader(Source,
 * DecodeRequest, Budget)} gives the sizes that are delivered.
 *
 * <p>Helpers take tiles or code blocks; a {@link org.skiagraph.compression.RowSink} is called by the calling thread alone. Beside the
 * target some rows are held for each resolution of a tile, and what packets say; both are charged to {@link
 * Limit#HELD_BYTES} for the time of the call.
 */
public final class Jpeg2000Decoder implements ImageDecoder {
    private final Supplier<BlockDecoder> blockDecoders;

    /** A decoder. */
    public Jpeg2000Decoder() {
        this(ArithmeticBlockDecoder::new);
    }

    /**
     * A decoder with another block coding.
     *
     * @param blockDecoders makes one for each thread
     */
    Jpeg2000Decoder(Supplier<BlockDecoder> blockDecoders) {
        this.blockDecoders = blockDecoders;
    }

    /**
     * The size, components and colour of the image.
     *
     * @throws org.skiagraph.bounds.MalformedDataException if it is no JPEG 2000 stream, or its main header is not as it must be
     * @throws org.skiagraph.bounds.UnsupportedDataException if it needs more than T.800
     */
    @Override
    public ImageHeader readHeader(Source source, Budget budget) throws IOException {
        return readHeader(source, DecodeRequest.all(), budget);
    }

    /**
     * The image that {@link #decode} delivers of a request. Its sizes are not derived from those of the whole image alone, since the
     * offset on the reference grid counts.
     *
     * @throws IllegalArgumentException if the request is not within the image
     * @throws org.skiagraph.bounds.UnsupportedDataException if a component has no sample in the part
     */
    @Override
    public ImageHeader readHeader(Source source, DecodeRequest request, Budget budget) throws IOException {
        long before = budget.left(Limit.HELD_BYTES);
        try {
            Jpeg2000File file = Jpeg2000File.read(source, budget);
            return new WantedPart(file.main().size(), request).header(file.colour());
        } finally {
            budget.giveBack(Limit.HELD_BYTES, before - budget.left(Limit.HELD_BYTES));
        }
    }

    @Override
    public boolean supports(DecodeRequest request) {
        return true;
    }

    @Override
    public DecodeResult decode(Source source, DecodeRequest request, SampleTarget target, Budget budget)
            throws IOException {
        long before = budget.left(Limit.HELD_BYTES);
        try {
            MainHeader header = Jpeg2000File.read(source, budget).main();
            WantedPart part = new WantedPart(header.size(), request);
            requireRoom(part, target, budget);
            return new ImageDecoding(header, part, request, target, blockDecoders, budget).decode();
        } finally {
            budget.giveBack(Limit.HELD_BYTES, before - budget.left(Limit.HELD_BYTES));
        }
    }

    private static void requireRoom(WantedPart part, SampleTarget target, Budget budget) throws IOException {
        List<Component> components = part.header(StreamColour.UNSTATED).components();
        if (target instanceof SampleTarget.Arrays arrays) {
            List<Samples> samples = arrays.components();
            if (samples.size() != components.size()) {
                throw new IllegalArgumentException(
                        samples.size() + " targets for " + components.size() + " components");
            }
            for (int i = 0; i < samples.size(); i++) {
                Component component = components.get(i);
                samples.get(i).requireRoom(component.width(), component.height(), component.precision());
            }
        }
        long bytes = 0;
        for (Component component : components) {
            int precision = component.precision();
            bytes += component.samples() * (precision <= 8 ? 1 : precision <= 16 ? 2 : 4);
        }
        budget.spend(Limit.DECODED_BYTES, bytes, Place.of("SIZ"));
    }
}
