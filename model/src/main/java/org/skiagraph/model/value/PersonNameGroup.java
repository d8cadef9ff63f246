package org.skiagraph.model.value;

/**
 * One component group of a person's name: PS3.5 6.2.1. For an animal, the family is that of who is responsible, or the
 * organization, and the given name is the animal's.
 *
 * @param family family name, or names
 * @param given given name, or names
 * @param middle middle name
 * @param prefix what stands before the name: Dr.
 * @param suffix what stands behind it: Jr.; and what a name that breaks the rules has in further components
 */
public record PersonNameGroup(String family, String given, String middle, String prefix, String suffix) {
    /**
     * Checks that no component would be read as two.
     *
     * @throws IllegalArgumentException if one but the suffix has a {@code ^}
     */
    public PersonNameGroup {
        for (String component : new String[] {family, given, middle, prefix}) {
            if (component.indexOf('^') >= 0) {
                throw new IllegalArgumentException("'" + component + "' has a ^, which separates components");
            }
        }
    }

    /** A group that says nothing. */
    public static final PersonNameGroup EMPTY = new PersonNameGroup("", "", "", "", "");

    private static final int COMPONENTS = 5;

    /** Reads a group; what comes behind a fifth {@code ^} is part of the suffix. */
    public static PersonNameGroup parse(String text) {
        String[] parts = text.split("\\^", COMPONENTS);
        return new PersonNameGroup(part(parts, 0), part(parts, 1), part(parts, 2), part(parts, 3), part(parts, 4));
    }

    private static String part(String[] parts, int i) {
        return i < parts.length ? Delimited.trimmed(parts[i]) : "";
    }

    /** True if all components are empty. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** As people write it: prefix, given, middle and family name with spaces between, the suffix behind a comma. */
    public String display() {
        StringBuilder text = new StringBuilder();
        for (String part : new String[] {prefix, given, middle, family}) {
            String bare = part.strip();
            if (!bare.isEmpty()) {
                text.append(text.length() == 0 ? "" : " ").append(bare);
            }
        }
        String bare = suffix.strip();
        return bare.isEmpty()
                ? text.toString()
                : text.append(text.length() == 0 ? "" : ", ").append(bare).toString();
    }

    /** As PN has it, without delimiters that nothing follows. */
    @Override
    public String toString() {
        return Delimited.join('^', family, given, middle, prefix, suffix);
    }
}
