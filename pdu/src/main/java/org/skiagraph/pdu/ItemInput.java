package org.skiagraph.pdu;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;

/**
 * The content of one PDU or item, from its first byte to its last: whatever would be read beyond is refused.
 *
 * <p>The next unread byte is its place.
 */
final class ItemInput implements Locator {
    private final byte[] bytes;
    private final int end;
    private final String name;
    private final Budget budget;
    private int at;

    ItemInput(byte[] bytes, int from, int end, String name, Budget budget) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
        this.name = name;
        this.budget = budget;
    }

    /** Counted from the first byte of the PDU. */
    @Override
    public Place place() {
        return Place.at(at, name);
    }

    Budget budget() {
        return budget;
    }

    boolean hasMore() {
        return at < end;
    }

    int left() {
        return end - at;
    }

    private int advance(int count, String field) throws MalformedDataException {
        if (count > end - at) {
            throw malformed(field + " has " + count + " bytes, of which " + (end - at) + " are there");
        }
        int from = at;
        at += count;
        return from;
    }

    int uint8(String field) throws MalformedDataException {
        return bytes[advance(1, field)] & 0xFF;
    }

    int uint16(String field) throws MalformedDataException {
        return Bytes.uint16B(bytes, advance(2, field));
    }

    long uint32(String field) throws MalformedDataException {
        return Bytes.uint32B(bytes, advance(4, field));
    }

    void skip(int count, String field) throws MalformedDataException {
        advance(count, field);
    }

    Octets octets(int count, String field) throws MalformedDataException {
        return Octets.of(bytes, advance(count, field), count);
    }

    Octets rest() throws MalformedDataException {
        return octets(left(), name);
    }

    /** An item that follows type, reserved byte and a length of 16 bits; type and what is in the reserved byte were read. */
    ItemInput item(String item) throws MalformedDataException {
        int length = uint16("length of " + item);
        int from = advance(length, item);
        return new ItemInput(bytes, from, at, item, budget);
    }

    /** A part of so many bytes. */
    ItemInput part(int length, String part) throws MalformedDataException {
        int from = advance(length, part);
        return new ItemInput(bytes, from, at, part, budget);
    }

    String text(int count, String field) throws MalformedDataException {
        return new String(bytes, advance(count, field), count, StandardCharsets.ISO_8859_1);
    }

    /** A UID of so many bytes, padding left out. */
    Oid oid(int count, String field) throws MalformedDataException {
        Locator where = place();
        String text = text(count, field);
        int length = text.length();
        while (length > 0 && (text.charAt(length - 1) == 0 || text.charAt(length - 1) == ' ')) {
            length--;
        }
        if (length < text.length()) {
            budget.findings().report(PduQuirks.PADDED_UID, where, field + " is padded");
        }
        String stripped = text.substring(0, length);
        return made(() -> new Oid(stripped));
    }

    /** The whole rest as a UID. */
    Oid oid(String field) throws MalformedDataException {
        return oid(left(), field);
    }

    /** A UID behind its length in 16 bits. */
    Oid countedOid(String field) throws MalformedDataException {
        return oid(uint16("length of " + field), field);
    }

    /** Refuses bytes that are left. */
    void requireEnd() throws MalformedDataException {
        if (at < end) {
            throw malformed(name + " has " + (end - at) + " bytes too many");
        }
    }

    /** What the values give, where a record that refuses them does so as a fault of the bytes. */
    <T> T made(Supplier<T> maker) throws MalformedDataException {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw malformed(String.valueOf(e.getMessage()));
        }
    }

    MalformedDataException malformed(String text) {
        return new MalformedDataException(text, place());
    }
}
