package org.skiagraph.cli;

/** The lists of sub-commands. */
final class Help {
    private static final int COLUMN = 18;

    private Help() {}

    /** All sub-commands. */
    static String all() {
        StringBuilder text = new StringBuilder("usage: dicom SUBCOMMAND [OPTION]... FILE...\n\n");
        appendThose(text, "");
        text.append("\n'dicom SUBCOMMAND --help' says more. Files may be folders; - is standard input.\n");
        text.append("Exit codes: 0 done, 1 wrong usage, 2 failed, 3 partly done, or files that differ.\n\n");
        text.append("example: dicom --version\n");
        return text.toString();
    }

    /** True for a call like {@code dicom codec --help}. */
    static boolean isGroup(String[] words) {
        if (words.length != 2 || !words[1].equals("--help") && !words[1].equals("-h")) {
            return false;
        }
        for (String name : Subcommands.NAMES) {
            if (name.startsWith(words[0] + " ")) {
                return true;
            }
        }
        return false;
    }

    /** The sub-commands of a group. */
    static String group(String word) {
        StringBuilder text = new StringBuilder("usage: dicom ").append(word).append(" SUBCOMMAND ...\n\n");
        appendThose(text, word + " ");
        return text.append("\nexample: dicom ")
                .append(word)
                .append(" info --help\n")
                .toString();
    }

    private static void appendThose(StringBuilder text, String prefix) {
        for (String name : Subcommands.NAMES) {
            if (name.startsWith(prefix)) {
                String summary = Subcommands.create(name).usage().summary();
                text.append(Usage.padded("  " + name, COLUMN)).append(summary).append('\n');
            }
        }
    }
}
