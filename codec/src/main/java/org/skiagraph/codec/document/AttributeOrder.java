package org.skiagraph.codec.document;

import java.io.IOException;
import java.util.OptionalInt;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.dictionary.ElementDictionary;
import org.skiagraph.dictionary.Tags;

/** The tags of one Data Set of a document as they come. PS3.18 F.2.2. */
final class AttributeOrder {
    private static final int DIGITS = 8;

    /** The group of items and their delimiters, PS3.5 7.5: as an element it would end what it is in. */
    private static final int DELIMITERS = 0xFFFE;

    private long last = -1; // unsigned

    /**
     * The tag that is written as {@code text}.
     *
     * @throws MalformedDataException if it is none
     */
    int tag(String text, Budget budget, Locator where) throws IOException {
        int tag = parse(text, budget, where);
        check(tag, budget, where);
        return tag;
    }

    /** Reports a tag that is not above all before it. */
    void check(int tag, Budget budget, Locator where) throws IOException {
        long unsigned = Integer.toUnsignedLong(tag);
        if (unsigned <= last) {
            budget.findings()
                    .report(
                            DocumentQuirks.DOCUMENT_ORDER,
                            where,
                            Tags.toText(tag) + " follows " + Tags.toText((int) last));
        }
        last = Math.max(last, unsigned);
    }

    /**
     * The tag that is written as {@code text}, which may yet be another one.
     *
     * @throws MalformedDataException if it is none
     */
    static int parse(String text, Budget budget, Locator where) throws IOException {
        if (isDigits(text)) {
            int tag = Integer.parseUnsignedInt(text, 16);
            if (tag >>> 16 == DELIMITERS) {
                throw new MalformedDataException(
                        Tags.toText(tag) + " delimits items, and is no attribute", where.place());
            }
            if (hasLowerCase(text)) {
                budget.findings().report(DocumentQuirks.DOCUMENT_TAG, where, "a tag written as '" + text + "'");
            }
            return tag;
        }
        OptionalInt known = ElementDictionary.standard().tag(text);
        if (known.isEmpty()) {
            throw new MalformedDataException("'" + text + "' is no tag of eight digits", where.place());
        }
        budget.findings().report(DocumentQuirks.DOCUMENT_TAG, where, "a keyword in place of a tag: " + text);
        return known.getAsInt();
    }

    private static boolean hasLowerCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 'a') {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigits(String text) {
        if (text.length() != DIGITS) {
            return false;
        }
        for (int i = 0; i < DIGITS; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
