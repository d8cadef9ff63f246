package org.skiagraph.model.value;

import java.util.Optional;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.charset.SpecificCharacterSet;

/**
 * A coded entry: what an item of a code sequence says. PS3.3 chapter 8.
 *
 * <p>Two codes are {@link #equals equal} if all four texts are; whether they mean the same, {@link #isSame} tells, since the
 * meaning is for people and never a key (PS3.3 8.3).
 *
 * @param value the code itself, of any length
 * @param scheme Coding Scheme Designator; empty if there is none, as a URN may do without
 * @param version Coding Scheme Version; empty if there is none
 * @param meaning Code Meaning
 */
public record Code(String value, String scheme, String version, String meaning) {
    private static final int SHORT = 16;

    /** A code without a version. */
    public static Code of(String value, String scheme, String meaning) {
        return new Code(value, scheme, "", meaning);
    }

    /**
     * The code of an item.
     *
     * @return empty if it has none of Code Value, Long Code Value and URN Code Value
     */
    public static Optional<Code> of(DataSet item) {
        String longOrUrn = item.text(Tag.LongCodeValue, item.text(Tag.URNCodeValue, ""));
        String value = item.text(Tag.CodeValue, longOrUrn);
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Code(
                        value,
                        item.text(Tag.CodingSchemeDesignator, ""),
                        item.text(Tag.CodingSchemeVersion, ""),
                        item.text(Tag.CodeMeaning, "")));
    }

    /** A new item that says this; its text is re-encoded where it is put. */
    public DataSet toItem() {
        DataSet item = DataSet.itemIn(SpecificCharacterSet.UTF_8);
        writeTo(item);
        return item;
    }

    /**
     * Puts the code into an item: into Code Value up to 16 characters, into URN Code Value a URN or URL, and else into Long
     * Code Value (PS3.3 8.1); the other two are removed. What else the item holds stays.
     *
     * @throws IllegalArgumentException if a text does not fit, or has characters outside of the character set in force
     */
    public void writeTo(DataSet item) {
        int place = isUrn() ? Tag.URNCodeValue : value.length() > SHORT ? Tag.LongCodeValue : Tag.CodeValue;
        item.set(place, value);
        for (int other : new int[] {Tag.CodeValue, Tag.LongCodeValue, Tag.URNCodeValue}) {
            if (other != place) {
                item.remove(other);
            }
        }
        setOrRemove(item, Tag.CodingSchemeDesignator, scheme);
        setOrRemove(item, Tag.CodingSchemeVersion, version);
        item.set(Tag.CodeMeaning, meaning);
    }

    private static void setOrRemove(DataSet item, int tag, String text) {
        if (text.isEmpty()) {
            item.remove(tag);
        } else {
            item.set(tag, text);
        }
    }

    private boolean isUrn() {
        return value.regionMatches(true, 0, "urn:", 0, 4) || value.contains("://");
    }

    /** True if value and scheme are the same, and the version where both have one; whatever the meaning says. */
    public boolean isSame(Code other) {
        return value.equals(other.value)
                && scheme.equals(other.scheme)
                && (version.isEmpty() || other.version.isEmpty() || version.equals(other.version));
    }

    /** {@code (value, scheme, "meaning")}, as the Standard prints it; the version in brackets behind the scheme. */
    @Override
    public String toString() {
        return "(" + value + ", " + scheme + (version.isEmpty() ? "" : " [" + version + "]") + ", \"" + meaning + "\")";
    }
}
