package org.skiagraph.codec.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.codec.BulkStore;
import org.skiagraph.codec.ElementHandler;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.charset.SpecificCharacterSet;

/** Reads one Data Set of the Native DICOM Model. What is nested is on a stack of its own, since it may be deeper than Java's. */
final class XmlDataSet implements Locator {
    private static final String ATTRIBUTE = "DicomAttribute";
    private static final String MODEL = "NativeDicomModel";

    private final XmlEvents events;
    private final BulkFinder finder;
    private final Optional<BulkStore> store;
    private final Budget budget;
    private final ElementHandler handler;
    private final Deque<Object> levels = new ArrayDeque<>(); // Members and XmlAttribute by turns

    /** The elements of a Data Set or an item. */
    private static final class Members {
        final AttributeOrder order = new AttributeOrder();
        final PrivateBlocks blocks;

        Members(Budget budget) {
            this.blocks = new PrivateBlocks(budget);
        }
    }

    XmlDataSet(XmlEvents events, BulkFinder finder, Optional<BulkStore> store, Budget budget, ElementHandler handler) {
        this.events = events;
        this.finder = finder;
        this.store = store;
        this.budget = budget;
        this.handler = handler;
    }

    void read() throws IOException {
        int event = events.next();
        while (event == XMLStreamConstants.CHARACTERS) {
            event = events.next();
        }
        if (event != XMLStreamConstants.START_ELEMENT || !events.name().equals(MODEL)) {
            throw malformed("the document is not a " + MODEL);
        }
        levels.push(new Members(budget));
        while (!levels.isEmpty()) {
            switch (events.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS -> {
                    if (!events.isSpace()) {
                        throw malformed("text between elements");
                    }
                }
                default -> throw malformed("the document ends early");
            }
        }
        while (events.next() != XMLStreamConstants.END_DOCUMENT) {} // it must be XML to its end
    }

    private void start() throws IOException {
        if (levels.getFirst() instanceof Members members) {
            if (!events.name().equals(ATTRIBUTE)) {
                throw malformed("an element '" + events.name() + "' where an attribute is due");
            }
            budget.spend(Limit.ELEMENTS, 1, this);
            levels.push(attribute(members));
            return;
        }
        XmlAttribute attribute = (XmlAttribute) levels.getFirst();
        switch (events.name()) {
            case "Item" -> item(attribute);
            case "Value" -> value(attribute);
            case "PersonName" -> name(attribute);
            case "InlineBinary" -> binary(attribute);
            case "BulkData" -> {
                attribute.only("BulkData", this);
                if (attribute.uri.isPresent()) {
                    throw malformed("a second BulkData");
                }
                String uri = events.attribute("uri");
                attribute.uri = Optional.of(uri.isEmpty() ? "uuid " + events.attribute("uuid") : uri);
                pass();
            }
            default -> {
                found(DocumentQuirks.DOCUMENT_UNKNOWN, "an element '" + events.name() + "'");
                pass();
            }
        }
    }

    private XmlAttribute attribute(Members members) throws IOException {
        int shown = AttributeOrder.parse(events.attribute("tag"), budget, this);
        String creator = events.attribute("privateCreator").strip();
        int tag = shown;
        if (!creator.isEmpty()) {
            if (!Tags.isPrivate(shown) || (shown & 0xFF00) != 0) {
                throw malformed(Tags.toText(shown) + " with a private creator is not of the form (gggg,00ee)");
            }
            PrivateBlocks.Placed placed = members.blocks.place(shown, creator, this);
            if (placed.reserved().isPresent()) {
                reserve(placed.reserved().get(), creator);
            }
            tag = placed.tag();
        }
        members.order.check(tag, budget, this);
        String letters = events.attribute("vr");
        Optional<Vr> vr = Vr.of(letters);
        if (vr.isEmpty() && !letters.isEmpty()) {
            throw malformed("'" + letters + "' is no VR");
        }
        return new XmlAttribute(tag, vr, budget, this);
    }

    private void reserve(int tag, String creator) throws IOException {
        ValueText value = new ValueText(tag, Vr.LO, budget, this);
        value.text(creator);
        handler.element(value.finish());
    }

    private void item(XmlAttribute attribute) throws IOException {
        attribute.only("Item", this);
        if (attribute.vr != Vr.SQ || Tags.isGroupLength(attribute.tag)) {
            throw malformed("an item in an attribute of " + attribute.vr);
        }
        budget.spend(Limit.ITEMS, 1, this);
        budget.require(Limit.DEPTH, levels.size(), this);
        if (attribute.count == 0) {
            handler.beginSequence(attribute.tag, Vr.SQ);
        }
        int number = attribute.number(events.attribute("number"), this);
        if (attribute.count < number - 1) { // nothing says what is in those that are not there
            throw malformed("item " + number + " behind item " + attribute.count);
        }
        attribute.count = number;
        handler.beginItem();
        levels.push(new Members(budget));
    }

    private void value(XmlAttribute attribute) throws IOException {
        attribute.only("Value", this);
        attribute.fill(events.attribute("number"), this);
        String text = text();
        if (attribute.vr == Vr.PN) {
            found(DocumentQuirks.DOCUMENT_TYPE, "text where a name has groups");
        }
        if (attribute.vr == Vr.SQ) {
            throw malformed("a value in a sequence");
        }
        attribute.values.text(attribute.vr.isText() ? text : text.strip());
    }

    private void name(XmlAttribute attribute) throws IOException {
        attribute.only("PersonName", this);
        if (attribute.vr != Vr.PN) {
            throw malformed("a name of a person in an attribute of " + attribute.vr);
        }
        attribute.fill(events.attribute("number"), this);
        attribute.values.text(new XmlPersonName(events, this::text, this::pass, budget, this).read());
    }

    private void binary(XmlAttribute attribute) throws IOException {
        attribute.only("InlineBinary", this);
        if (attribute.binary.isPresent() || attribute.vr == Vr.SQ) {
            throw malformed(attribute.vr == Vr.SQ ? "bytes in a sequence" : "a second InlineBinary");
        }
        BinaryValue bytes = new BinaryValue(store, budget);
        Base64Decoder decoder = new Base64Decoder(bytes);
        for (int event = events.next(); event != XMLStreamConstants.END_ELEMENT; event = events.next()) {
            if (event != XMLStreamConstants.CHARACTERS) {
                throw malformed("an element in InlineBinary");
            }
            String text = events.text();
            for (int i = 0; i < text.length(); i++) {
                decoder.add(text.charAt(i), this);
            }
        }
        decoder.end(this);
        attribute.binary = Optional.of(bytes);
    }

    /** The text of the element at hand, up to its end. */
    private String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int event = events.next(); event != XMLStreamConstants.END_ELEMENT; event = events.next()) {
            if (event != XMLStreamConstants.CHARACTERS) {
                throw malformed("an element where text is due");
            }
            text.append(events.text());
            budget.require(Limit.VALUE_BYTES, 2L * text.length(), this);
        }
        return text.toString();
    }

    /** Passes over the element at hand and all that is in it. */
    private void pass() throws IOException {
        int depth = 1;
        while (depth > 0) {
            switch (events.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.END_DOCUMENT -> throw malformed("the document ends early");
                default -> {}
            }
            budget.require(Limit.DEPTH, depth, this);
        }
    }

    private void end() throws IOException {
        Object ended = levels.pop();
        if (ended instanceof XmlAttribute attribute) {
            give(attribute);
            return;
        }
        ((Members) ended).blocks.release();
        if (!levels.isEmpty()) {
            handler.endItem();
        }
    }

    private void give(XmlAttribute attribute) throws IOException {
        if (Tags.isGroupLength(attribute.tag)) {
            found(DocumentQuirks.DOCUMENT_GROUP_LENGTH, "a group length");
        } else if (attribute.vr == Vr.SQ) {
            if (attribute.uri.isPresent()) {
                throw malformed("a sequence with a value in place of items");
            }
            if (attribute.count == 0) {
                handler.beginSequence(attribute.tag, Vr.SQ);
            }
            handler.endSequence();
        } else {
            DataElement e = attribute.element(finder, this);
            boolean charset = e.tag() == Tag.SpecificCharacterSet && !e.isEmpty();
            noteCreator(e);
            handler.element(charset ? DocumentCollector.utf8() : e);
        }
    }

    private void noteCreator(DataElement e) throws IOException {
        if (Tags.isPrivateCreator(e.tag())
                && e.encoded().isPresent()
                && !e.text().isEmpty()
                && levels.getFirst() instanceof Members members) {
            members.blocks.reserve(
                    e.tag(),
                    DataElement.ofBytes(e.tag(), Vr.LO, e.readBytes(), SpecificCharacterSet.UTF_8)
                            .text(),
                    this);
        }
    }

    private void found(Quirk quirk, String text) throws IOException {
        budget.findings().report(quirk, this, text);
    }

    private MalformedDataException malformed(String text) {
        return new MalformedDataException(text, place());
    }

    /** The offset in the document, and the path of the attribute at hand. */
    @Override
    public Place place() {
        StringBuilder path = new StringBuilder();
        for (var outermostFirst = levels.descendingIterator(); outermostFirst.hasNext(); ) {
            if (outermostFirst.next() instanceof XmlAttribute attribute) {
                path.append(path.isEmpty() ? "" : ".").append(attribute.name());
                if (attribute.vr == Vr.SQ && attribute.count > 0) {
                    path.append('[').append(attribute.count).append(']');
                }
            }
        }
        return Place.at(events.place().offset(), path.toString());
    }
}
