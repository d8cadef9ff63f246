package org.skiagraph.codec;

import java.io.IOException;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataElement;

/**
 * Takes a Data Set element by element, in order: what a {@linkplain ElementStream reader of bytes}, a Data Set in memory, JSON or
 * XML gives. Calls for what is nested come between those that begin and end it.
 */
public interface ElementHandler {
    /**
     * An element that is no sequence.
     *
     * @param element its value in memory, or somewhere else, or encapsulated pixel data
     */
    void element(DataElement element) throws IOException;

    /**
     * A sequence begins.
     *
     * @param vr SQ, or UN for a sequence of unknown VR
     */
    void beginSequence(int tag, Vr vr) throws IOException;

    /** An item of the open sequence begins. */
    void beginItem() throws IOException;

    /** The open item ends. */
    void endItem() throws IOException;

    /** The open sequence ends. */
    void endSequence() throws IOException;
}
