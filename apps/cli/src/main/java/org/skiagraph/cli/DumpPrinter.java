package org.skiagraph.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.skiagraph.codec.DicomReader;
import org.skiagraph.codec.Token;
import org.skiagraph.dictionary.ElementDictionary;
import org.skiagraph.dictionary.PrivateDictionary;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Uid;
import org.skiagraph.dictionary.UidDictionary;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.ByteSwap;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.ElementPath;
import org.skiagraph.model.charset.SpecificCharacterSet;

/** Prints a reader's tokens, one element a line, in constant memory. */
final class DumpPrinter {
    private static final int SHOWN_CHARACTERS = 72;
    private static final int SHOWN_BYTES = 64;
    private static final int NAME_WIDTH = 32;
    private static final String SPACES = " ".repeat(128);
    private static final String DIM = "\u001B[2m";
    private static final String BLUE = "\u001B[34m";
    private static final String BOLD = "\u001B[1m";
    private static final String PLAIN = "\u001B[0m";

    private final DumpStyle style;
    private final TextOutput out;
    private final ElementDictionary dictionary = ElementDictionary.standard();
    private final Deque<Level> levels = new ArrayDeque<>();
    private int indent;
    private int item;
    private int fragment;

    /** What holds within one Data Set: the outermost, or that of an item. */
    private static final class Level {
        final int item;
        final Map<Integer, String> creators = new HashMap<>(); // of private blocks: an item inherits none
        SpecificCharacterSet charset;

        Level(int item, SpecificCharacterSet charset) {
            this.item = item;
            this.charset = charset;
        }
    }

    DumpPrinter(DumpStyle style, TextOutput out) {
        this.style = style;
        this.out = out;
        levels.push(new Level(0, SpecificCharacterSet.DEFAULT));
    }

    void print(DicomReader reader) throws IOException {
        for (Token token = reader.next(); token != Token.END; token = reader.next()) {
            switch (token) {
                case META_ELEMENT, ELEMENT -> element(reader);
                case DATA_SET -> separator(reader);
                case SEQUENCE, FRAGMENTS -> begin(reader, token);
                case ITEM -> beginItem(reader);
                case ITEM_END -> endItem();
                case SEQUENCE_END, FRAGMENTS_END -> indent--;
                case FRAGMENT -> fragment(reader);
                default -> throw new IllegalStateException("unexpected " + token);
            }
        }
    }

    private void separator(DicomReader reader) throws IOException {
        if (style.only().isEmpty()) {
            Optional<TransferSyntax> syntax = reader.transferSyntax();
            paint(DIM, "# " + (syntax.isPresent() ? syntax.get().name() : "unknown transfer syntax"));
            out.print("\n");
        }
    }

    private void element(DicomReader reader) throws IOException {
        boolean shown = isShown(reader, levels.size() - 1);
        boolean needed = reader.tag() == Tag.SpecificCharacterSet || Tags.isPrivateCreator(reader.tag());
        if (!shown && !needed) {
            return;
        }
        long length = reader.length();
        byte[] bytes = value(reader);
        DataElement e = DataElement.ofBytes(reader.tag(), reader.vr(), bytes, levels.getFirst().charset);
        note(e);
        if (shown) {
            head(reader, length);
            String text = style.raw() ? Hex.of(bytes, bytes.length) : text(e);
            tail(reader.tag(), cut(text, bytes.length < length) + meaning(e));
        }
    }

    /** As much of the value as is shown, its numbers in little endian. */
    private byte[] value(DicomReader reader) throws IOException {
        boolean limited = !style.full() && !reader.vr().isText();
        if (!limited && reader.remaining() <= Integer.MAX_VALUE) {
            byte[] all = style.full() || reader.remaining() < 1 << 16
                    ? reader.readValue()
                    : some(reader, 4 * SHOWN_CHARACTERS);
            return littleEndian(reader, all);
        }
        return littleEndian(reader, some(reader, SHOWN_BYTES));
    }

    private static byte[] some(DicomReader reader, int most) throws IOException {
        byte[] bytes = new byte[(int) Math.min(most, reader.remaining())];
        int done = 0;
        while (done < bytes.length) {
            int n = reader.read(bytes, done, bytes.length - done);
            if (n < 0) {
                return Arrays.copyOf(bytes, done);
            }
            done += n;
        }
        return bytes;
    }

    private static byte[] littleEndian(DicomReader reader, byte[] bytes) {
        if (reader.isBigEndian()) {
            ByteSwap.reverse(bytes, 0, bytes.length, reader.vr().swapUnit());
        }
        return bytes;
    }

    private void note(DataElement e) {
        if (e.tag() == Tag.SpecificCharacterSet) {
            levels.getFirst().charset = SpecificCharacterSet.of(e.texts());
        } else if (style.namesPrivate() && Tags.isPrivateCreator(e.tag())) {
            levels.getFirst().creators.put(e.tag(), e.text());
        }
    }

    private String text(DataElement e) {
        return switch (e.vr()) {
            case OB, UN -> Hex.of(e.encoded().orElseThrow().array(), (int) e.length());
            default -> Problem.printable(e.text());
        };
    }

    private String cut(String text, boolean valueIsLonger) {
        if (style.full() || (text.length() <= SHOWN_CHARACTERS && !valueIsLonger)) {
            return text;
        }
        int end = Math.min(text.length(), SHOWN_CHARACTERS);
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "...";
    }

    private String meaning(DataElement e) {
        if (e.vr() != Vr.UI || style.raw()) {
            return "";
        }
        String text = e.text();
        if (!text.startsWith("1.2.840.10008.")) {
            return "";
        }
        String name = UidDictionary.standard().name(Uid.unchecked(text)).orElse("");
        return name.isEmpty() || name.equals(text) ? "" : style.color() ? DIM + " = " + name + PLAIN : " = " + name;
    }

    private void begin(DicomReader reader, Token token) throws IOException {
        if (isShown(reader, levels.size() - 1)) {
            head(reader, reader.length());
            tail(reader.tag(), token == Token.SEQUENCE ? "" : "fragments");
        }
        indent++;
        item = 0;
        fragment = 0;
    }

    private void beginItem(DicomReader reader) throws IOException {
        item++;
        if (isShown(reader, levels.size())) {
            margin();
            paint(BOLD, "[" + item + "]");
            out.print("\n");
        }
        levels.push(new Level(item, levels.getFirst().charset));
        indent++;
    }

    private void endItem() {
        indent--;
        item = levels.pop().item;
    }

    private void fragment(DicomReader reader) throws IOException {
        if (isShown(reader, levels.size() - 1)) {
            margin();
            out.print(fragment == 0 ? "offsets " : "[" + fragment + "] ")
                    .print(String.valueOf(reader.length()))
                    .print(" bytes");
            byte[] bytes = style.full() ? reader.readValue() : some(reader, SHOWN_BYTES / 4);
            out.print(bytes.length == 0 ? "" : " ")
                    .print(Hex.of(bytes, bytes.length))
                    .print(bytes.length < reader.length() ? "...\n" : "\n");
        }
        fragment++;
    }

    /** Tag, VR, length and name. */
    private void head(DicomReader reader, long length) throws IOException {
        margin();
        paint(BLUE, Tags.toText(reader.tag()));
        out.print(" ").print(reader.vr().name()).print(" ");
        String bytes = length < 0 ? "u" : Long.toString(length);
        out.print(SPACES.substring(0, Math.max(0, 6 - bytes.length())))
                .print(bytes)
                .print(" ");
        paint(BOLD, name(reader.tag()));
    }

    /** The value, in a column of its own. */
    private void tail(int tag, String value) throws IOException {
        if (!value.isEmpty()) {
            int gap = Math.max(1, NAME_WIDTH - name(tag).length());
            out.print(SPACES.substring(0, gap)).print(value);
        }
        out.print("\n");
    }

    private void margin() throws IOException {
        out.print(SPACES.substring(0, Math.min(SPACES.length(), indent * 2)));
    }

    private void paint(String color, String text) throws IOException {
        if (style.color()) {
            out.print(color).print(text).print(PLAIN);
        } else {
            out.print(text);
        }
    }

    private String name(int tag) {
        if (Tags.isGroupLength(tag)) {
            return dictionary.keyword(tag).isEmpty() ? "GroupLength" : dictionary.keyword(tag);
        }
        if (!Tags.isPrivate(tag)) {
            String keyword = dictionary.keyword(tag);
            return keyword.isEmpty() ? "-" : keyword;
        }
        if (Tags.isPrivateCreator(tag)) {
            return "PrivateCreator";
        }
        String creator = Tags.element(tag) < 0x1000 // in no block
                ? null
                : levels.getFirst().creators.get(Tags.privateCreatorTag(tag));
        if (creator == null) {
            return "-";
        }
        return PrivateDictionary.standard()
                .entry(creator, tag)
                .map(entry -> entry.name())
                .filter(name -> !name.isEmpty())
                .orElse("-");
    }

    private boolean isShown(DicomReader reader, int level) {
        if (level > style.depth()) {
            return false;
        }
        if (style.only().isEmpty()) {
            return true;
        }
        ElementPath path = reader.path();
        for (ElementPath wanted : style.only()) {
            if (covers(wanted, path)) {
                return true;
            }
        }
        return false;
    }

    /** True if a path is the wanted one, or leads into it. */
    private static boolean covers(ElementPath wanted, ElementPath path) {
        int n = wanted.steps().size();
        if (path.steps().size() < n || !path.steps().subList(0, n).equals(wanted.steps())) {
            return false;
        }
        return path.steps().size() == n
                ? path.tag() == wanted.tag()
                : path.steps().get(n).tag() == wanted.tag();
    }
}
