package org.skiagraph.cli;

import java.io.IOException;
import java.util.Optional;
import org.skiagraph.bounds.Source;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DifferingByte;
import org.skiagraph.model.Fragments;

/** A value that differs from another, as people are shown it: whole if it is short, or else from where it differs. */
final class DiffValue {
    private static final int SHOWN_CHARACTERS = 72;
    private static final int SHOWN_BYTES = 16;

    /** Longer text is not decoded to find the character in which it differs: the byte is told. */
    private static final int MOST_TEXT = 1 << 20;

    private DiffValue() {}

    /**
     * The text of a value.
     *
     * @param other the value it is compared with
     * @param first where the two begin to differ, if they are values of bytes
     */
    static String text(DataElement element, Optional<DataElement> other, Optional<DifferingByte> first)
            throws IOException {
        if (element.sequence().isPresent()) {
            return element.sequence().get().toString();
        }
        if (element.fragments().isPresent()) {
            Fragments fragments = element.fragments().get();
            String count = fragments.size() + (fragments.size() == 1 ? " fragment" : " fragments");
            return count + " of " + fragments.length() + " bytes" + from(element, first);
        }
        boolean isShort = isShort(element) && (other.isEmpty() || isShort(other.get()));
        if (!isShort) {
            return longText(element, other, first);
        }
        String text = whole(element);
        boolean seemsSame = first.isPresent()
                && other.isPresent()
                && element.vr() == other.get().vr()
                && text.equals(whole(other.get()));
        return seemsSame ? text + from(element, first) : text;
    }

    /** Whether all of it is shown; text of so many bytes may still be shorter in characters. */
    private static boolean isShort(DataElement element) throws IOException {
        return element.isPlain()
                && element.length() <= 4 * SHOWN_CHARACTERS
                && element.encoded().isPresent()
                && whole(element).length() <= SHOWN_CHARACTERS;
    }

    private static String whole(DataElement element) throws IOException {
        return element.vr() == Vr.OB || element.vr() == Vr.UN
                ? Hex.of(element.readBytes(), (int) element.length())
                : Problem.printable(element.text());
    }

    private static String longText(DataElement element, Optional<DataElement> other, Optional<DifferingByte> first)
            throws IOException {
        boolean asText = isReadableText(element) && (other.isEmpty() || isReadableText(other.get()));
        if (asText) {
            String text = element.text();
            return other.isPresent() ? fromCharacter(text, other.get().text()) : cut(text);
        }
        String begin = element.length() + " bytes";
        return first.isPresent() ? begin + from(element, first) : begin + ": " + bytes(element, 0);
    }

    private static boolean isReadableText(DataElement element) {
        return element.vr().isText() && element.encoded().isPresent() && element.length() <= MOST_TEXT;
    }

    private static String from(DataElement element, Optional<DifferingByte> first) throws IOException {
        if (first.isEmpty()) {
            return "";
        }
        DifferingByte at = first.get();
        if (at.fragment().isEmpty()) {
            return at.offset() < element.length()
                    ? ", from byte " + at.offset() + " on: " + bytes(element, at.offset())
                    : ", with which the other begins";
        }
        int fragment = at.fragment().getAsInt();
        String name = fragment == 0 ? "offset table" : "fragment " + fragment;
        if (fragment > element.fragments().orElseThrow().size()) {
            return ", with which the other begins";
        }
        BulkData bulk = fragment == 0
                ? element.fragments().orElseThrow().offsetTable()
                : element.fragments().orElseThrow().get(fragment - 1);
        String begin = ", from byte " + at.offset() + " of " + name + " on";
        return at.offset() < bulk.length() ? begin + ": " + bytes(bulk, at.offset()) : begin + ": nothing";
    }

    private static String bytes(DataElement element, long from) throws IOException {
        return bytes(element.littleEndian().orElseThrow(), from);
    }

    private static String bytes(BulkData bulk, long from) throws IOException {
        byte[] some = new byte[(int) Math.min(SHOWN_BYTES, bulk.length() - from)];
        Source source = bulk.open();
        source.readFully(from, some, 0, some.length);
        return Hex.of(some, some.length) + (from + some.length < bulk.length() ? "..." : "");
    }

    private static String fromCharacter(String text, String other) {
        int at = 0;
        while (at < text.length() && at < other.length() && text.charAt(at) == other.charAt(at)) {
            at++;
        }
        if (at < SHOWN_CHARACTERS / 2) {
            return cut(text);
        }
        at -= Character.isLowSurrogate(charAt(text, at)) ? 1 : 0;
        return "..." + cut(text.substring(at)) + " (from character " + (at + 1) + " of " + text.length() + " on)";
    }

    private static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private static String cut(String text) {
        if (text.length() <= SHOWN_CHARACTERS) {
            return Problem.printable(text);
        }
        int end =
                Character.isHighSurrogate(text.charAt(SHOWN_CHARACTERS - 1)) ? SHOWN_CHARACTERS - 1 : SHOWN_CHARACTERS;
        return Problem.printable(text.substring(0, end)) + "...";
    }
}
