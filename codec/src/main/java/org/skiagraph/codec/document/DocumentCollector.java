package org.skiagraph.codec.document;

import java.io.IOException;
import org.skiagraph.bounds.ArraySlice;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Place;
import org.skiagraph.codec.DataSetCollector;
import org.skiagraph.codec.ElementHandler;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.charset.SpecificCharacterSet;

/** Makes a document's Data Set, and declares UTF-8 where the document does not and text needs it. */
final class DocumentCollector implements ElementHandler {
    /** What two empty Data Sets take in memory. */
    private static final int DOCUMENT_BYTES = 400;

    private static final Place PLACE = Place.of("Data Set");

    private final Budget budget;
    private final DataSetCollector collector;
    private int depth;
    private boolean declared;
    private boolean beyondAscii;

    DocumentCollector(Budget budget) {
        this.budget = budget;
        this.collector = new DataSetCollector(budget);
    }

    @Override
    public void element(DataElement e) throws IOException {
        declared |= depth == 0 && e.tag() == Tag.SpecificCharacterSet && !e.isEmpty();
        beyondAscii |= e.vr().usesCharacterSet()
                && e.encoded().isPresent()
                && isBeyondAscii(e.encoded().get());
        collector.element(e);
    }

    private static boolean isBeyondAscii(ArraySlice bytes) {
        for (int i = bytes.offset(); i < bytes.offset() + bytes.length(); i++) {
            if (bytes.array()[i] < 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void beginSequence(int tag, Vr vr) throws IOException {
        collector.beginSequence(tag, vr);
    }

    @Override
    public void beginItem() throws IOException {
        depth++;
        collector.beginItem();
    }

    @Override
    public void endItem() {
        depth--;
        collector.endItem();
    }

    @Override
    public void endSequence() {
        collector.endSequence();
    }

    Document document() throws IOException {
        budget.spend(Limit.HELD_BYTES, DOCUMENT_BYTES, PLACE);
        if (beyondAscii && !declared) {
            collector.element(utf8());
        }
        return new Document(collector.meta(), collector.dataSet());
    }

    /** Specific Character Set of a document, whatever it was of the Data Set that it was made of. */
    static DataElement utf8() {
        byte[] term = SpecificCharacterSet.DEFAULT.encode("ISO_IR 192", Vr.CS);
        return DataElement.ofBytes(Tag.SpecificCharacterSet, Vr.CS, term, SpecificCharacterSet.DEFAULT);
    }
}
