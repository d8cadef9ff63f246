package org.skiagraph.codec.document;

import java.io.IOException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataElement;

/** Finds values that a document names and has not. The counterpart of {@link BulkNames}. */
@FunctionalInterface
public interface BulkFinder {
    /** Finds nothing: a document that names a value is refused. */
    BulkFinder NONE = (tag, vr, uri, place) -> {
        throw new UnsupportedDataException("the value is somewhere else, at " + uri, place);
    };

    /**
     * The element of a URI.
     *
     * @param place where it is named, for errors
     * @return of this tag and VR, with a value that is not changed before the Data Set was used
     * @throws org.skiagraph.bounds.DataException if the URI names nothing that may be read
     */
    DataElement find(int tag, Vr vr, String uri, Place place) throws IOException;
}
