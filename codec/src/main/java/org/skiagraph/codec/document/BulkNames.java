package org.skiagraph.codec.document;

import java.io.IOException;
import java.util.Optional;
import org.skiagraph.codec.frames.FrameIndex;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.ElementPath;

/** Names values that are not in a document, so that its reader can get them. The counterpart of {@link BulkFinder}. */
@FunctionalInterface
public interface BulkNames {
    /**
     * The URI of a value.
     *
     * @param path where the element is in the Data Set
     * @param element its value somewhere else, or in memory, or encapsulated
     * @param frames where each frame is, if it is encapsulated and that can be said
     * @throws org.skiagraph.bounds.UnsupportedDataException if it cannot be named
     */
    String uriOf(ElementPath path, DataElement element, Optional<FrameIndex> frames) throws IOException;
}
