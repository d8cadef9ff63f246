package org.skiagraph.codec.document;

import java.io.IOException;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.codec.ElementHandler;
import org.skiagraph.dictionary.ElementDictionary;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.charset.SpecificCharacterSet;

/** What was read so far of one attribute object: PS3.18 F.2.2. */
final class JsonAttribute {
    final int tag;
    Optional<Vr> vr = Optional.empty();
    Optional<String> uri = Optional.empty();
    Optional<BinaryValue> binary = Optional.empty();
    Optional<DataElement> element = Optional.empty();
    boolean isSequence;

    /** A value that came before the VR, as JSON, and where it was. */
    Optional<byte[]> captured = Optional.empty();

    long capturedAt;

    private boolean valued;

    JsonAttribute(int tag) {
        this.tag = tag;
    }

    /** The keyword, or the tag. */
    String name() {
        String keyword = ElementDictionary.standard().keyword(tag);
        return keyword.isEmpty() ? Tags.toText(tag) : keyword;
    }

    void vr(String letters, Locator where) throws MalformedDataException {
        if (vr.isPresent()) {
            throw new MalformedDataException("a second vr", where.place());
        }
        vr = Vr.of(letters);
        if (vr.isEmpty()) {
            throw new MalformedDataException("'" + letters + "' is no VR", where.place());
        }
    }

    /** Notes that a value comes; there may be one of Value, InlineBinary and BulkDataURI. */
    void oneValue(Locator where) throws MalformedDataException {
        if (valued) {
            throw new MalformedDataException("a second value, where one is allowed", where.place());
        }
        valued = true;
    }

    /** True if it is none of what a document has. */
    boolean isLeftOut() {
        return Tags.isGroupLength(tag);
    }

    /** The VR, or that of the dictionary if none is given. */
    Vr vrOrKnown(Budget budget, Locator where) throws IOException {
        if (vr.isPresent()) {
            return vr.get();
        }
        Vr known = Tags.isPrivateCreator(tag)
                ? Vr.LO
                : ElementDictionary.standard().vr(tag);
        if (known == Vr.UN) {
            throw new MalformedDataException(
                    "an attribute without vr that the dictionary does not know", where.place());
        }
        budget.findings().report(DocumentQuirks.DOCUMENT_NO_VR, where, "no vr");
        vr = Optional.of(known);
        return known;
    }

    /** Gives the element. */
    void give(ElementHandler handler, BulkFinder finder, Budget budget, Locator where) throws IOException {
        Vr its = vrOrKnown(budget, where);
        if (isLeftOut()) {
            budget.findings().report(DocumentQuirks.DOCUMENT_GROUP_LENGTH, where, "a group length");
            return;
        }
        if (its == Vr.SQ) {
            if (binary.isPresent() || uri.isPresent()) {
                throw new MalformedDataException("a sequence with bytes in place of items", where.place());
            }
            handler.beginSequence(tag, Vr.SQ);
            handler.endSequence();
            return;
        }
        DataElement e = found(its, finder, where);
        handler.element(tag == Tag.SpecificCharacterSet && !e.isEmpty() ? DocumentCollector.utf8() : e);
    }

    private DataElement found(Vr its, BulkFinder finder, Locator where) throws IOException {
        if (uri.isPresent()) {
            return finder.find(tag, its, uri.get(), where.place());
        }
        if (binary.isPresent()) {
            return binary.get().finish(tag, its, where);
        }
        return element.orElseGet(() -> DataElement.ofBytes(tag, its, new byte[0], SpecificCharacterSet.UTF_8));
    }
}
