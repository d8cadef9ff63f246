package org.skiagraph.codec.document;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;

/** Reads one {@code PersonName}: PS3.19 A.1.5, its groups and their components. */
final class XmlPersonName {
    private static final List<String> GROUPS = List.of("Alphabetic", "Ideographic", "Phonetic");
    private static final List<String> COMPONENTS =
            List.of("FamilyName", "GivenName", "MiddleName", "NamePrefix", "NameSuffix");

    /** Reads the text of the element at hand, up to its end. */
    @FunctionalInterface
    interface Text {
        /** The text. */
        String read() throws IOException;
    }

    /** Passes over the element at hand. */
    @FunctionalInterface
    interface Pass {
        /** Does it. */
        void over() throws IOException;
    }

    private final XmlEvents events;
    private final Text text;
    private final Pass pass;
    private final Budget budget;
    private final Locator where;

    XmlPersonName(XmlEvents events, Text text, Pass pass, Budget budget, Locator where) {
        this.events = events;
        this.text = text;
        this.pass = pass;
        this.budget = budget;
        this.where = where;
    }

    /** The value of PN, up to the end of the element. */
    String read() throws IOException {
        String[] groups = {"", "", ""};
        while (nextElement()) {
            int group = GROUPS.indexOf(events.name());
            if (group < 0) {
                unknown();
            } else {
                groups[group] = group();
            }
        }
        return PersonNameText.join(groups, '=');
    }

    private String group() throws IOException {
        String[] components = {"", "", "", "", ""};
        while (nextElement()) {
            int component = COMPONENTS.indexOf(events.name());
            if (component < 0) {
                unknown();
            } else {
                components[component] = text.read();
            }
        }
        return PersonNameText.join(components, '^');
    }

    /** Goes to the next element within the one at hand; false at its end. */
    private boolean nextElement() throws IOException {
        int event = events.next();
        while (event == XMLStreamConstants.CHARACTERS && events.isSpace()) {
            event = events.next();
        }
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.END_DOCUMENT) {
            throw new MalformedDataException("text among the parts of a name", where.place());
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    private void unknown() throws IOException {
        budget.findings().report(DocumentQuirks.DOCUMENT_UNKNOWN, where, "'" + events.name() + "' in a name");
        pass.over();
    }
}
