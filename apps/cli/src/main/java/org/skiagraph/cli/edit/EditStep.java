package org.skiagraph.cli.edit;

import java.util.Optional;
import org.skiagraph.dictionary.Vr;

/**
 * One action as it was given.
 *
 * @param origin how it was given and where, for messages: {@code --set Rows=2}, {@code edit.txt:3: set Rows=2}
 * @param action what it does
 */
public record EditStep(String origin, EditAction action) {
    private static final int SHOWN = 100;

    /** The words that begin an action. */
    public static final String WORDS = "set, delete, empty, insert, delete-private";

    /**
     * Reads an action.
     *
     * @param word one of {@link #WORDS}
     * @param argument what it is done to; empty for {@code delete-private}
     * @param before what stands before it in messages: where it was given
     * @throws IllegalArgumentException if it is none; the message says where and which
     */
    public static EditStep parse(String word, String argument, String before) {
        String given = word + (argument.isEmpty() ? "" : " " + argument);
        String origin = before + (given.length() > SHOWN ? given.substring(0, SHOWN) + "..." : given);
        try {
            return new EditStep(origin, action(word, argument));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(origin + ": " + e.getMessage(), e);
        }
    }

    private static EditAction action(String word, String argument) {
        return switch (word) {
            case "set" -> set(argument);
            case "empty" -> empty(argument);
            case "delete" -> new EditAction.Delete(thatIsThere(PathReader.whole(argument)));
            case "insert" -> new EditAction.Insert(forInsert(PathReader.whole(argument)));
            case "delete-private" -> deletePrivate(argument);
            default -> throw new IllegalArgumentException("no such action; there are " + WORDS);
        };
    }

    private static EditAction set(String argument) {
        PathReader reader = new PathReader(argument);
        EditPath path = ofElement(reader.path());
        String rest = reader.rest();
        int equals = rest.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("write PATH=VALUE, or PATH:VR=VALUE");
        }
        return new EditAction.Set(path, vr(rest.substring(0, equals)), rest.substring(equals + 1));
    }

    private static EditAction empty(String argument) {
        PathReader reader = new PathReader(argument);
        EditPath path = ofElement(reader.path());
        return new EditAction.Empty(path, vr(reader.rest()));
    }

    private static Optional<Vr> vr(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Vr> vr = text.startsWith(":") ? Vr.of(text.substring(1)) : Optional.empty();
        if (vr.isEmpty()) {
            throw new IllegalArgumentException("'" + text + "' after the path is no VR: write it as PATH:LO");
        }
        return vr;
    }

    private static EditPath ofElement(EditPath path) {
        if (path.item().isPresent()) {
            throw new IllegalArgumentException(path + " is an item, and not an element");
        }
        return path;
    }

    private static EditPath thatIsThere(EditPath path) {
        if (path.makesItem() || path.item().filter(ItemNumber::isNew).isPresent()) {
            throw new IllegalArgumentException("[+] is a new item, in which nothing can be deleted");
        }
        return path;
    }

    private static EditPath forInsert(EditPath path) {
        if (path.item().filter(ItemNumber::isAll).isPresent()) {
            throw new IllegalArgumentException("[*] is no place for an item: give a number, last or +");
        }
        return path;
    }

    private static EditAction deletePrivate(String argument) {
        if (!argument.isBlank()) {
            throw new IllegalArgumentException("'" + argument + "' after delete-private, which is about all of them");
        }
        return new EditAction.DeletePrivate();
    }
}
