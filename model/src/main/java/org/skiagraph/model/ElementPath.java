package org.skiagraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.skiagraph.dictionary.ElementDictionary;
import org.skiagraph.dictionary.Tags;

/**
 * Where an element is, at any depth: sequences with the number of an item, and at last a tag. Items are counted from 1, as
 * PS3.5 7.5 counts them. Immutable.
 *
 * <p>Written as {@code ReferencedSeriesSequence[1].SeriesInstanceUID}, with keywords or with tags: {@code
 * (0008,1115)[1].0020000E}.
 *
 * @param steps the sequences on the way, outermost first
 * @param tag the element itself
 */
public record ElementPath(List<Step> steps, int tag) {
    /**
     * A sequence and one of its items.
     *
     * @param item from 1
     */
    public record Step(int tag, int item) {
        /** Checks the number. */
        public Step {
            if (item < 1) {
                throw new IllegalArgumentException("items are counted from 1, not " + item);
            }
        }

        @Override
        public String toString() {
            return name(tag) + "[" + item + "]";
        }
    }

    /** Copies the list. */
    public ElementPath {
        steps = List.copyOf(steps);
    }

    /** The path of an element of the Data Set itself. */
    public static ElementPath of(int tag) {
        return new ElementPath(List.of(), tag);
    }

    /**
     * Reads a path.
     *
     * @throws IllegalArgumentException if it is none, or names a keyword that the dictionary has not
     */
    public static ElementPath parse(String text) {
        List<Step> steps = new ArrayList<>();
        String rest = text;
        for (int end = rest.indexOf("]."); end >= 0; end = rest.indexOf("].")) {
            int begin = rest.indexOf('[');
            if (begin < 0 || begin > end) {
                throw new IllegalArgumentException("'" + text + "' is no path: ] without [");
            }
            steps.add(new Step(
                    parseTag(rest.substring(0, begin), text), parseItem(rest.substring(begin + 1, end), text)));
            rest = rest.substring(end + 2);
        }
        return new ElementPath(steps, parseTag(rest, text));
    }

    private static int parseTag(String word, String whole) {
        OptionalInt tag = Tags.parse(word);
        if (tag.isEmpty()) {
            tag = ElementDictionary.standard().tag(word);
        }
        return tag.orElseThrow(() -> new IllegalArgumentException(
                "'" + word + "' is neither a keyword nor a tag" + (word.equals(whole) ? "" : " (in '" + whole + "')")));
    }

    private static int parseItem(String word, String whole) {
        boolean digits = !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
        try {
            if (digits) {
                return Integer.parseInt(word);
            }
        } catch (NumberFormatException tooLarge) {
            throw noNumber(word, whole);
        }
        throw noNumber(word, whole);
    }

    private static IllegalArgumentException noNumber(String word, String whole) {
        return new IllegalArgumentException("'" + word + "' is no number of an item (in '" + whole + "')");
    }

    /** The path of an element in an item of the sequence that this path names. */
    public ElementPath in(int item, int innerTag) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(tag, item));
        return new ElementPath(longer, innerTag);
    }

    /** The Data Set that directly holds the element, if all items on the way are there. */
    public Optional<DataSet> itemOf(DataSet root) {
        DataSet at = root;
        for (Step step : steps) {
            List<DataSet> items = at.items(step.tag());
            if (items.size() < step.item()) {
                return Optional.empty();
            }
            at = items.get(step.item() - 1);
        }
        return Optional.of(at);
    }

    /**
     * The Data Set that directly holds the element; sequences that are absent, and the item after the last one, are made.
     *
     * @throws IllegalArgumentException if items before the one named are missing too, or a step is no sequence; nothing is
     *     made then
     */
    public DataSet itemOfOrNew(DataSet root) {
        checkCanBeMade(root);
        DataSet at = root;
        for (Step step : steps) {
            Sequence sequence = at.sequenceOrNew(step.tag());
            at = sequence.size() < step.item() ? sequence.addItem() : sequence.get(step.item() - 1);
        }
        return at;
    }

    private void checkCanBeMade(DataSet root) {
        Optional<DataSet> at = Optional.of(root);
        for (Step step : steps) {
            List<DataSet> items = at.map(a -> a.items(step.tag())).orElse(List.of());
            if (items.size() + 1 < step.item()) {
                throw new IllegalArgumentException(
                        step + " cannot be made: there are " + items.size() + " items before it");
            }
            if (items.isEmpty()) {
                ValueEncoder.checkSequence(step.tag());
            }
            at = items.stream().skip(step.item() - 1L).findFirst();
        }
    }

    /** The keyword, unless other tags have it too, as those of repeating groups. */
    private static String name(int tag) {
        String keyword = ElementDictionary.standard().keyword(tag);
        boolean unique =
                !keyword.isEmpty() && ElementDictionary.standard().tag(keyword).orElse(~tag) == tag;
        return unique ? keyword : Tags.toText(tag);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            text.append(step).append('.');
        }
        return text.append(name(tag)).toString();
    }
}
