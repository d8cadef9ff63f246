package org.skiagraph.codec.document;

import java.io.IOException;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.dictionary.Vr;

/** Reads the values of an attribute that is no sequence: PS3.18 F.2.3 to F.2.5. */
final class JsonValueReader {
    private final JsonParser parser;
    private final ValueText values;
    private final Vr vr;
    private final Budget budget;
    private final Locator where;

    JsonValueReader(JsonParser parser, ValueText values, Vr vr, Budget budget, Locator where) {
        this.parser = parser;
        this.values = values;
        this.vr = vr;
        this.budget = budget;
        this.where = where;
    }

    void read() throws IOException {
        if (!parser.take('[')) {
            found("a value that is in no list");
            one();
            return;
        }
        boolean first = true;
        while (!parser.take(']')) {
            if (!first) {
                parser.expect(',');
            }
            first = false;
            one();
        }
    }

    private void one() throws IOException {
        switch (parser.peek()) {
            case '"' -> {
                String text = parser.string();
                if (vr == Vr.PN || isNumberAsText(text)) {
                    found(vr == Vr.PN ? "text where a name has groups" : "text where " + vr + " has a number");
                }
                values.text(text);
            }
            case 'n' -> {
                parser.literal("null");
                if (!vr.isText()) {
                    throw malformed("null where " + vr + " has a number");
                }
                values.text("");
            }
            case '{' -> values.text(name());
            case 't', 'f', '[' -> throw malformed("neither text nor a number where " + vr + " has a value");
            default -> values.number(parser.number());
        }
    }

    /** Numbers of 64 bits may be text, and those that JSON has not must be. */
    private boolean isNumberAsText(String text) {
        return switch (vr) {
            case US, UL, SS, SL -> true;
            case FL, FD -> !text.isEmpty() && Character.digit(text.charAt(text.length() - 1), 10) >= 0;
            default -> false;
        };
    }

    /** PS3.18 F.2.2: the groups of a person's name. */
    private String name() throws IOException {
        if (vr != Vr.PN) {
            throw malformed("an object where " + vr + " has a value");
        }
        parser.expect('{');
        String[] groups = {"", "", ""};
        boolean first = true;
        while (!parser.take('}')) {
            if (!first) {
                parser.expect(',');
            }
            first = false;
            group(groups);
        }
        return PersonNameText.join(groups, '=');
    }

    private void group(String[] groups) throws IOException {
        String name = parser.string();
        parser.expect(':');
        int i =
                switch (name) {
                    case "Alphabetic" -> 0;
                    case "Ideographic" -> 1;
                    case "Phonetic" -> 2;
                    default -> -1;
                };
        if (i < 0) {
            budget.findings().report(DocumentQuirks.DOCUMENT_UNKNOWN, where, "a group '" + name + "' of a name");
            parser.skipValue();
        } else if (parser.peek() == 'n') {
            parser.literal("null");
        } else {
            groups[i] = parser.string();
        }
    }

    private void found(String text) throws IOException {
        budget.findings().report(DocumentQuirks.DOCUMENT_TYPE, where, text);
    }

    private MalformedDataException malformed(String text) {
        return new MalformedDataException(text, where.place());
    }
}
