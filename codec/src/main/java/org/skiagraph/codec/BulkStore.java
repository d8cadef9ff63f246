package org.skiagraph.codec;

import java.io.IOException;
import java.io.OutputStream;
import org.skiagraph.model.BulkData;

/**
 * Where large values go that cannot be reached again: those of a channel, and inflated ones. The caller gives one, and owns
 * what is in it.
 */
@FunctionalInterface
public interface BulkStore {
    /** A value that is being stored. */
    interface Entry {
        /** Where its bytes go. */
        OutputStream out();

        /** The value, after all its bytes were written. */
        BulkData finish() throws IOException;
    }

    /**
     * Begins to store a value.
     *
     * @param length its bytes as declared; there may be fewer. {@link Long#MAX_VALUE} if nothing declares them
     */
    Entry begin(long length) throws IOException;
}
