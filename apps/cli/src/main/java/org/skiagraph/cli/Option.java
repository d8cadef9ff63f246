package org.skiagraph.cli;

/**
 * One option of a sub-command.
 *
 * @param name with its hyphens: {@code --out-dir}
 * @param alias another name, or empty
 * @param value what its value is called in the help, or empty for an option without a value
 * @param meaning a phrase for the help
 */
record Option(String name, String alias, String value, String meaning) {
    /** An option that is there or is not. */
    static Option flag(String name, String meaning) {
        return new Option(name, "", "", meaning);
    }

    /** An option with a value. */
    static Option of(String name, String value, String meaning) {
        return new Option(name, "", value, meaning);
    }

    /** True if a value follows. */
    boolean takesValue() {
        return !value.isEmpty();
    }

    /** True if this is the option meant by a word of the command line. */
    boolean isCalled(String word) {
        return name.equals(word) || !alias.isEmpty() && alias.equals(word);
    }
}
