package org.skiagraph.codec.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.codec.BulkStore;
import org.skiagraph.codec.ElementHandler;

/**
 * Reads the DICOM JSON model: one object, or an array of them, a Data Set each.
 *
 * <pre>{@code
 * for (Document document : JsonReader.of(in, Limits.standard().open()).readAll()) {
 *     System.out.println(document.dataSet().text(Tag.PatientName, ""));
 * }
 * }</pre>
 *
 * <p>Members of an attribute may come in any order; where its VR comes behind its values, these are held until then. What real
 * documents do against the model is a finding of {@link DocumentQuirks}.
 *
 * @see <a href="https://dicom.nema.org/medical/dicom/current/output/html/part18.html#chapter_F">PS3.18 F</a>
 */
public final class JsonReader {
    private final JsonParser parser;
    private final BulkFinder finder;
    private final Optional<BulkStore> store;
    private final Budget budget;
    private boolean begun;
    private boolean inArray;
    private boolean ended;

    private JsonReader(JsonParser parser, BulkFinder finder, Optional<BulkStore> store, Budget budget) {
        this.parser = parser;
        this.finder = finder;
        this.store = store;
        this.budget = budget;
    }

    /**
     * A reader that finds no values that are elsewhere, and holds all in memory.
     *
     * @param in UTF-8, read to the end of the document; not closed
     */
    public static JsonReader of(InputStream in, Budget budget) {
        return new JsonReader(new JsonParser(in, budget), BulkFinder.NONE, Optional.empty(), budget);
    }

    /** The same, with someone who finds the values that a document names. */
    public JsonReader with(BulkFinder other) {
        return new JsonReader(parser, other, store, budget);
    }

    /** The same, with a place for large values that are in the document. */
    public JsonReader with(BulkStore other) {
        return new JsonReader(parser, finder, Optional.of(other), budget);
    }

    /**
     * Reads the next Data Set as a stream. Text is in UTF-8, and Specific Character Set says so where there is one; who gives no
     * Data Set of his own to these elements uses {@link #next()}, which declares it where there is none.
     *
     * @return false, and nothing given, if there is none
     * @throws org.skiagraph.bounds.DataException if the document is not of this model
     */
    public boolean read(ElementHandler handler) throws IOException {
        return begin() && readWith(new JsonDataSet(parser, finder, store, budget, handler));
    }

    private boolean readWith(JsonDataSet reading) throws IOException {
        reading.read();
        if (!inArray) {
            end();
        }
        return true;
    }

    /**
     * Reads the next Data Set; empty if there is none.
     *
     * @throws org.skiagraph.bounds.DataException if the document is not of this model
     */
    public Optional<Document> next() throws IOException {
        if (!begin()) {
            return Optional.empty();
        }
        DocumentCollector collector = new DocumentCollector(budget);
        readWith(new JsonDataSet(parser, finder, store, budget, collector));
        return Optional.of(collector.document());
    }

    /** All Data Sets that were not read yet. */
    public List<Document> readAll() throws IOException {
        List<Document> all = new ArrayList<>();
        for (Optional<Document> next = next(); next.isPresent(); next = next()) {
            all.add(next.get());
        }
        return all;
    }

    /** Goes to the next object. */
    private boolean begin() throws IOException {
        if (ended) {
            return false;
        }
        if (!begun) {
            begun = true;
            inArray = parser.take('[');
            if (!inArray || !parser.take(']')) {
                return true;
            }
        } else if (!parser.take(']')) {
            parser.expect(',');
            return true;
        }
        end();
        return false;
    }

    private void end() throws IOException {
        ended = true;
        if (parser.peek() >= 0) {
            throw parser.malformed("something behind the end of the document");
        }
    }
}
