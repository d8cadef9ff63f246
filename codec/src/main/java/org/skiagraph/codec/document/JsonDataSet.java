package org.skiagraph.codec.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.codec.BulkStore;
import org.skiagraph.codec.ElementHandler;
import org.skiagraph.dictionary.Vr;

/** Reads one object of the DICOM JSON model. What is nested is on a stack of its own, since it may be deeper than Java's. */
final class JsonDataSet implements Locator {
    private final BulkFinder finder;
    private final Optional<BulkStore> store;
    private final Budget budget;
    private final ElementHandler handler;
    private final Deque<Level> levels = new ArrayDeque<>();
    private JsonParser parser;

    /** An open object or array. */
    private abstract static class Level {
        boolean first = true;
    }

    /** The object of a Data Set or an item. */
    private static final class Members extends Level {
        final AttributeOrder order = new AttributeOrder();
    }

    /** The object of an attribute. */
    private static final class Attribute extends Level {
        final JsonAttribute attribute;
        boolean ended; // its bracket was passed over, and only then its items were read

        Attribute(JsonAttribute attribute) {
            this.attribute = attribute;
        }
    }

    /** The array of a sequence. */
    private static final class Items extends Level {
        int count;
        final @Nullable JsonParser around; // the parser to go on with after a value that was captured

        Items(@Nullable JsonParser around) {
            this.around = around;
        }
    }

    JsonDataSet(
            JsonParser parser, BulkFinder finder, Optional<BulkStore> store, Budget budget, ElementHandler handler) {
        this.parser = parser;
        this.finder = finder;
        this.store = store;
        this.budget = budget;
        this.handler = handler;
    }

    void read() throws IOException {
        parser.expect('{');
        levels.push(new Members());
        while (!levels.isEmpty()) {
            Level level = levels.getFirst();
            if (level instanceof Members members) {
                member(members);
            } else if (level instanceof Attribute attribute) {
                part(attribute);
            } else {
                item((Items) level);
            }
        }
    }

    /** Whether another member or element comes; the bracket that ends them is passed over. */
    private boolean another(Level level, char end) throws IOException {
        if (parser.take(end)) {
            return false;
        }
        if (!level.first) {
            parser.expect(',');
        }
        level.first = false;
        return true;
    }

    private void member(Members members) throws IOException {
        if (!another(members, '}')) {
            levels.pop();
            if (!levels.isEmpty()) {
                handler.endItem();
            }
            return;
        }
        String name = parser.string();
        int tag = members.order.tag(name, budget, this);
        parser.expect(':');
        parser.expect('{');
        budget.spend(Limit.ELEMENTS, 1, this);
        levels.push(new Attribute(new JsonAttribute(tag)));
    }

    private void part(Attribute level) throws IOException {
        JsonAttribute attribute = level.attribute;
        if (level.ended || !another(level, '}')) {
            endAttribute(level);
            return;
        }
        String name = parser.string();
        parser.expect(':');
        switch (name) {
            case "vr" -> attribute.vr(parser.string(), this);
            case "Value" -> value(attribute);
            case "InlineBinary" -> binary(attribute);
            case "BulkDataURI" -> {
                attribute.oneValue(this);
                attribute.uri = Optional.of(parser.string());
            }
            default -> {
                found(DocumentQuirks.DOCUMENT_UNKNOWN, "a member '" + name + "'");
                parser.skipValue();
            }
        }
    }

    private void value(JsonAttribute attribute) throws IOException {
        attribute.oneValue(this);
        if (attribute.vr.isEmpty()) {
            attribute.capturedAt = parser.place().offset();
            attribute.captured = Optional.of(parser.capture());
        } else {
            value(attribute, attribute.vr.get(), null);
        }
    }

    /** @param around the parser to go on with afterwards, if the value was captured */
    private void value(JsonAttribute attribute, Vr vr, @Nullable JsonParser around) throws IOException {
        if (vr == Vr.SQ) {
            if (attribute.isLeftOut()) {
                throw malformed("a group length that is a sequence");
            }
            parser.expect('[');
            handler.beginSequence(attribute.tag, Vr.SQ);
            attribute.isSequence = true;
            levels.push(new Items(around));
            return;
        }
        ValueText values = new ValueText(attribute.tag, vr, budget, this);
        new JsonValueReader(parser, values, vr, budget, this).read();
        attribute.element = Optional.of(values.finish());
        if (around != null) {
            endCaptured(around);
        }
    }

    private void endCaptured(JsonParser around) throws IOException {
        if (parser.peek() >= 0) {
            throw malformed("something behind a value");
        }
        parser.release();
        parser = around;
    }

    private void binary(JsonAttribute attribute) throws IOException {
        attribute.oneValue(this);
        boolean listed = parser.take('['); // as in the example of PS3.18 F.4
        BinaryValue bytes = new BinaryValue(store, budget);
        parser.base64(new Base64Decoder(bytes));
        if (listed) {
            parser.expect(']');
        }
        attribute.binary = Optional.of(bytes);
    }

    private void item(Items items) throws IOException {
        if (!another(items, ']')) {
            levels.pop();
            handler.endSequence();
            if (items.around != null) {
                endCaptured(items.around);
            }
            return;
        }
        budget.spend(Limit.ITEMS, 1, this);
        budget.require(Limit.DEPTH, levels.size() / 3L * 2, this);
        items.count++;
        handler.beginItem();
        if (parser.peek() == 'n') {
            parser.literal("null");
            found(DocumentQuirks.DOCUMENT_TYPE, "null where an item is due");
            handler.endItem();
            return;
        }
        parser.expect('{');
        levels.push(new Members());
    }

    /** The object of an attribute has ended: gives the element, unless it was a sequence, which was given as it came. */
    private void endAttribute(Attribute level) throws IOException {
        JsonAttribute attribute = level.attribute;
        if (attribute.captured.isPresent()) {
            byte[] captured = attribute.captured.get();
            attribute.captured = Optional.empty();
            JsonParser around = parser;
            parser = new JsonParser(captured, attribute.capturedAt, budget);
            value(attribute, attribute.vrOrKnown(budget, this), around);
            if (attribute.isSequence) {
                level.ended = true;
                return; // its items come first, and then this again
            }
        }
        levels.pop();
        if (!attribute.isSequence) {
            attribute.give(handler, finder, budget, this);
        }
    }

    private void found(Quirk quirk, String text) throws IOException {
        budget.findings().report(quirk, this, text);
    }

    MalformedDataException malformed(String text) {
        return new MalformedDataException(text, place());
    }

    /** The offset in the document, and the path of the attribute at hand. */
    @Override
    public Place place() {
        StringBuilder path = new StringBuilder();
        for (var outermostFirst = levels.descendingIterator(); outermostFirst.hasNext(); ) {
            Level level = outermostFirst.next();
            if (level instanceof Attribute attribute) {
                path.append(path.isEmpty() ? "" : ".").append(attribute.attribute.name());
            } else if (level instanceof Items items && items.count > 0) {
                path.append('[').append(items.count).append(']');
            }
        }
        return Place.at(parser.place().offset(), path.toString());
    }
}
