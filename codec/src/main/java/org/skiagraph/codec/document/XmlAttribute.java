package org.skiagraph.codec.document;

import java.io.IOException;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.dictionary.ElementDictionary;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataElement;

/** What was read so far of one {@code DicomAttribute}: PS3.19 A.1.5. */
final class XmlAttribute {
    final int tag;
    final Vr vr;
    final ValueText values;
    Optional<String> uri = Optional.empty();
    Optional<BinaryValue> binary = Optional.empty();

    /** Values or items so far. */
    int count;

    private String kind = "";

    XmlAttribute(int tag, Optional<Vr> vr, Budget budget, Locator where) throws IOException {
        this.tag = tag;
        this.vr = vr.isPresent() ? vr.get() : known(tag, budget, where);
        this.values = new ValueText(tag, this.vr, budget, where);
    }

    private static Vr known(int tag, Budget budget, Locator where) throws IOException {
        Vr known = Tags.isPrivateCreator(tag)
                ? Vr.LO
                : ElementDictionary.standard().vr(tag);
        if (known == Vr.UN) {
            throw new MalformedDataException(
                    Tags.toText(tag) + " without vr, which the dictionary does not know", where.place());
        }
        budget.findings().report(DocumentQuirks.DOCUMENT_NO_VR, where, "no vr");
        return known;
    }

    /** The keyword, or the tag. */
    String name() {
        String keyword = ElementDictionary.standard().keyword(tag);
        return keyword.isEmpty() ? Tags.toText(tag) : keyword;
    }

    /** Notes what is in it, which may be of one kind only. */
    void only(String element, Locator where) throws MalformedDataException {
        if (!kind.isEmpty() && !kind.equals(element)) {
            throw new MalformedDataException(element + " beside " + kind, where.place());
        }
        kind = element;
    }

    /** The number that a value or item has, or is to have if it does not say. */
    int number(String text, Locator where) throws MalformedDataException {
        try {
            int number = text.isEmpty() ? count + 1 : Integer.parseInt(text.strip());
            if (number > count) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new MalformedDataException("'" + text + "' is no number of a value", where.place());
        }
        throw new MalformedDataException("number " + text + " behind number " + count, where.place());
    }

    /** Goes to a value: those before it that are not there are empty. */
    void fill(String text, Locator where) throws IOException {
        int number = number(text, where);
        while (count < number - 1) {
            values.text("");
            count++;
        }
        count = number;
    }

    /** The element. */
    DataElement element(BulkFinder finder, Locator where) throws IOException {
        if (uri.isPresent()) {
            return finder.find(tag, vr, uri.get(), where.place());
        }
        return binary.isPresent() ? binary.get().finish(tag, vr, where) : values.finish();
    }
}
