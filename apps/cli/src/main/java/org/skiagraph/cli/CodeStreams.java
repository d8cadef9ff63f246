package org.skiagraph.cli;

import java.io.IOException;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.compression.ImageDecoder;
import org.skiagraph.compression.ImageEncoder;
import org.skiagraph.compression.ImageHeader;

/** What the {@code codec} sub-commands need of one kind of code stream, with the options of one call. */
interface CodeStreams {
    /** Reads the options of a call. */
    @FunctionalInterface
    interface Factory {
        /** The code streams as the options say, whether the call has any of this kind or not. */
        CodeStreams of(Arguments arguments) throws UsageException;
    }

    /**
     * A decoder.
     *
     * @param shape of the image, where the user gave it
     * @param ownSizes true if each component is wanted in its own size
     * @throws UnsupportedDataException if there is none for such a shape
     */
    ImageDecoder decoder(Optional<ImageHeader> shape, boolean ownSizes) throws UnsupportedDataException;

    /**
     * An encoder.
     *
     * @throws IllegalArgumentException if no such image can be encoded so
     */
    ImageEncoder encoder(ImageHeader image);

    /** Adds what a stream says of itself beside size and components. */
    void describe(Source source, Budget budget, Json line) throws IOException;
}
