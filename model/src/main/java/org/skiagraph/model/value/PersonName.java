package org.skiagraph.model.value;

import java.util.Optional;

/**
 * The name of a person, or what is to be shown in its place, in up to three groups: PS3.5 6.2.1.
 *
 * <p>Reading a name never fails: what exceeds three groups or five components stays in the last of them, and is printed again.
 * Delimiters and spaces that nothing follows are not kept, since they say nothing.
 *
 * @param alphabetic the name in letters of an alphabet; in some character sets, the only group
 * @param ideographic the name in ideographs; may be empty
 * @param phonetic the name as it is spoken, for example in hiragana; may be empty
 */
public record PersonName(PersonNameGroup alphabetic, PersonNameGroup ideographic, PersonNameGroup phonetic) {
    private static final int GROUPS = 3;

    /**
     * Checks that no group would be read as two.
     *
     * @throws IllegalArgumentException if one but the last has a {@code =}
     */
    public PersonName {
        for (PersonNameGroup group : new PersonNameGroup[] {alphabetic, ideographic}) {
            if (group.toString().indexOf('=') >= 0) {
                throw new IllegalArgumentException("'" + group + "' has a =, which separates groups");
            }
        }
    }

    /** A name of one group. */
    public static PersonName of(PersonNameGroup alphabetic) {
        return new PersonName(alphabetic, PersonNameGroup.EMPTY, PersonNameGroup.EMPTY);
    }

    /** A name of a family and a given name. */
    public static PersonName of(String family, String given) {
        return of(new PersonNameGroup(family, given, "", "", ""));
    }

    /** Reads one value of PN: groups between {@code =}, components between {@code ^}. */
    public static PersonName parse(String text) {
        String[] groups = text.split("=", GROUPS);
        return new PersonName(group(groups, 0), group(groups, 1), group(groups, 2));
    }

    private static PersonNameGroup group(String[] groups, int i) {
        return i < groups.length ? PersonNameGroup.parse(groups[i]) : PersonNameGroup.EMPTY;
    }

    /** True if nothing is said in any group. */
    public boolean isEmpty() {
        return alphabetic.isEmpty() && ideographic.isEmpty() && phonetic.isEmpty();
    }

    /**
     * The name as people write it, of the first group that is not empty: {@code "Rev. John Robert Quincy Adams, B.A. M.Div."}.
     */
    public String display() {
        return first().map(PersonNameGroup::display).orElse("");
    }

    private Optional<PersonNameGroup> first() {
        PersonNameGroup best = !alphabetic.isEmpty() ? alphabetic : !ideographic.isEmpty() ? ideographic : phonetic;
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** As PN has it, without delimiters that nothing follows. */
    @Override
    public String toString() {
        return Delimited.join('=', alphabetic.toString(), ideographic.toString(), phonetic.toString());
    }
}
