package org.skiagraph.cli;

import java.util.List;

/**
 * How a sub-command is called.
 *
 * @param name one or two words: {@code dump}, {@code codec info}
 * @param summary a phrase for the list of sub-commands
 * @param operands what follows the options, for the help: {@code FILE...}
 * @param options those of its own; {@code --help}, {@code --limit} and {@code --strict} are added
 * @param example a whole command line that works
 */
record Usage(String name, String summary, String operands, List<Option> options, String example) {
    private static final int COLUMN = 24;

    /** The option meant by a word. */
    Option option(String word) throws UsageException {
        if (CommonOptions.HELP.isCalled(word)) {
            return CommonOptions.HELP;
        }
        if (CommonOptions.LIMIT.isCalled(word)) {
            return CommonOptions.LIMIT;
        }
        if (CommonOptions.STRICT.isCalled(word)) {
            return CommonOptions.STRICT;
        }
        for (Option option : options) {
            if (option.isCalled(word)) {
                return option;
            }
        }
        throw new UsageException(
                "unknown option " + word + Nearest.hint(word, optionNames()) + "; see 'dicom " + name + " --help'");
    }

    private List<String> optionNames() {
        return options.stream().map(Option::name).toList();
    }

    /** The help, several lines. */
    String help() {
        StringBuilder text = new StringBuilder("usage: dicom ").append(name);
        text.append(" [OPTION]... ").append(operands).append('\n');
        text.append(summary).append("\n\n");
        for (Option option : options) {
            appendOption(text, option);
        }
        appendOption(text, CommonOptions.STRICT);
        appendOption(text, CommonOptions.LIMIT);
        appendOption(text, CommonOptions.HELP);
        return text.append("\nexample: ").append(example).append('\n').toString();
    }

    private static void appendOption(StringBuilder text, Option option) {
        String left = "  " + option.name();
        if (!option.alias().isEmpty()) {
            left += ", " + option.alias();
        }
        if (option.takesValue()) {
            left += " " + option.value();
        }
        text.append(padded(left, COLUMN)).append(option.meaning()).append('\n');
    }

    /** A text with spaces after it, at least two. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(2, width - text.length()));
    }
}
