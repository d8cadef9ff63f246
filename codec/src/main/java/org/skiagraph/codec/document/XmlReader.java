package org.skiagraph.codec.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.codec.BulkStore;
import org.skiagraph.codec.ElementHandler;

/**
 * Reads a document of the Native DICOM Model, which is one Data Set.
 *
 * <pre>{@code
 * Document document = XmlReader.of(in, Limits.standard().open()).read();
 * }</pre>
 *
 * <p>Needs the module {@code java.xml}, and says so where it is missing. There is no document type, and nothing is resolved.
 *
 * @see <a href="https://dicom.nema.org/medical/dicom/current/output/html/part19.html#sect_A.1">PS3.19 A.1</a>
 */
public final class XmlReader {
    private static final String MODULE = "java.xml";

    private final InputStream in;
    private final BulkFinder finder;
    private final Optional<BulkStore> store;
    private final Budget budget;

    private XmlReader(InputStream in, BulkFinder finder, Optional<BulkStore> store, Budget budget) {
        this.in = in;
        this.finder = finder;
        this.store = store;
        this.budget = budget;
    }

    /**
     * A reader that finds no values that are elsewhere, and holds all in memory.
     *
     * @param in read to its end; not closed
     */
    public static XmlReader of(InputStream in, Budget budget) {
        return new XmlReader(in, BulkFinder.NONE, Optional.empty(), budget);
    }

    /** The same, with someone who finds the values that a document names. */
    public XmlReader with(BulkFinder other) {
        return new XmlReader(in, other, store, budget);
    }

    /** The same, with a place for large values that are in the document. */
    public XmlReader with(BulkStore other) {
        return new XmlReader(in, finder, Optional.of(other), budget);
    }

    /**
     * Reads the Data Set as a stream. Text is in UTF-8, and Specific Character Set says so where there is one; who gives no Data Set
     * of his own to these elements uses {@link #read()}, which declares it where there is none.
     *
     * @throws org.skiagraph.bounds.DataException if the document is not of this model
     */
    public void read(ElementHandler handler) throws IOException {
        if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
            throw new UnsupportedDataException("XML cannot be read without the module " + MODULE, Place.at(0));
        }
        new XmlDataSet(new XmlEvents(in, budget), finder, store, budget, handler).read();
    }

    /**
     * Reads the Data Set.
     *
     * @throws org.skiagraph.bounds.DataException if the document is not of this model
     */
    public Document read() throws IOException {
        DocumentCollector collector = new DocumentCollector(budget);
        read(collector);
        return collector.document();
    }

    /** The Data Set, in a list as {@link JsonReader#readAll} gives it. */
    public List<Document> readAll() throws IOException {
        return List.of(read());
    }
}
