package org.skiagraph.cli.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skiagraph.dictionary.ElementDictionary;
import org.skiagraph.dictionary.Tags;

/** Reads a path from the beginning of a text, and what may follow it. */
final class PathReader {
    private static final Pattern TAG = Pattern.compile("\\([0-9A-Fa-f]{4},[0-9A-Fa-f]{4}\\)");
    private static final Pattern QUOTED =
            Pattern.compile("\\(([0-9A-Fa-f]{4}),\"([^\"]*)\",([0-9A-Fa-f]{2})\\)", Pattern.DOTALL);
    private static final Pattern BARE =
            Pattern.compile("\\(([0-9A-Fa-f]{4}),([^\"]*?),([0-9A-Fa-f]{2})\\)", Pattern.DOTALL);
    private static final String ENDS_OF_WORD = "[.:=";

    private final String text;
    private int position;

    PathReader(String text) {
        this.text = text;
    }

    /** All of the text as a path. */
    static EditPath whole(String text) {
        PathReader reader = new PathReader(text);
        EditPath path = reader.path();
        if (!reader.rest().isEmpty()) {
            throw new IllegalArgumentException("'" + reader.rest() + "' after the path " + path);
        }
        return path;
    }

    /** What was not read yet. */
    String rest() {
        return text.substring(position);
    }

    /** The path at the beginning. */
    EditPath path() {
        List<EditPath.Step> steps = new ArrayList<>();
        steps.add(step());
        while (takes('.')) {
            EditPath.Step before = steps.get(steps.size() - 1);
            if (before.item().isEmpty()) {
                throw new IllegalArgumentException(
                        "which item of " + before.name() + "? Write " + before.name() + "[1], or [last], [*], [+]");
            }
            steps.add(step());
        }
        return new EditPath(steps);
    }

    private boolean takes(char c) {
        boolean there = position < text.length() && text.charAt(position) == c;
        position += there ? 1 : 0;
        return there;
    }

    private EditPath.Step step() {
        ElementName name = name();
        if (!takes('[')) {
            return new EditPath.Step(name, Optional.empty());
        }
        int end = text.indexOf(']', position);
        if (end < 0) {
            throw new IllegalArgumentException("[ without ] in '" + text + "'");
        }
        ItemNumber item = ItemNumber.parse(text.substring(position, end));
        position = end + 1;
        return new EditPath.Step(name, Optional.of(item));
    }

    private ElementName name() {
        if (position < text.length() && text.charAt(position) == '(') {
            return inParentheses();
        }
        int end = position;
        while (end < text.length() && ENDS_OF_WORD.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String word = text.substring(position, end);
        OptionalInt tag = Tags.parse(word);
        if (tag.isEmpty()) {
            tag = ElementDictionary.standard().tag(word);
        }
        if (tag.isEmpty()) {
            throw new IllegalArgumentException("'" + word + "' is neither a keyword nor a tag");
        }
        position = end;
        return new ElementName(tag.getAsInt(), Optional.empty());
    }

    private ElementName inParentheses() {
        Optional<Matcher> tag = here(TAG);
        if (tag.isPresent()) {
            return new ElementName(Tags.parse(tag.get().group()).orElseThrow(), Optional.empty());
        }
        Optional<Matcher> byCreator = here(QUOTED);
        if (byCreator.isEmpty()) {
            byCreator = here(BARE);
        }
        Matcher named = byCreator.orElseThrow(() -> new IllegalArgumentException(
                "'" + rest() + "' begins with no tag: write (gggg,eeee), or (gggg,CREATOR,ee) for a private element"));
        if (named.group(2).isBlank()) {
            throw new IllegalArgumentException("a private block has a creator, which " + named.group() + " lacks");
        }
        int group = Integer.parseInt(named.group(1), 16);
        int element = Integer.parseInt(named.group(3), 16);
        return new ElementName(Tags.of(group, element), Optional.of(named.group(2)));
    }

    private Optional<Matcher> here(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        position = matcher.end();
        return Optional.of(matcher);
    }
}
