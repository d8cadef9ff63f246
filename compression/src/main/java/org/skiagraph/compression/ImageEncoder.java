package org.skiagraph.compression;

import java.io.IOException;
import java.io.OutputStream;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Workers;

/** Turns samples into code streams of one standard, with the options it was made with. Immutable. */
public interface ImageEncoder {
    /**
     * Encodes one image. The bytes do not depend on {@code workers}.
     *
     * @param header size, components and colour of the image
     * @param samples not changed, not retained
     * @param out receives the code stream; neither flushed nor closed
     * @param workers who may help
     * @param budget is charged the pixels of the image
     * @throws IllegalArgumentException if the standard, or this encoder's options, cannot express such an image
     */
    void encode(ImageHeader header, SampleSource samples, OutputStream out, Workers workers, Budget budget)
            throws IOException;
}
