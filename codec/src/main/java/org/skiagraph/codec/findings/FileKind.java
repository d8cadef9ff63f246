package org.skiagraph.codec.findings;

/** What a file is, by what comes before its Data Set. */
public enum FileKind {
    /** Preamble, prefix and File Meta Information. PS3.10 7.1. */
    PART_10("part10"),
    /** The same, of a Media Storage Directory. PS3.10 8.6. */
    DICOMDIR("dicomdir"),
    /** File Meta Information or its prefix, but no preamble. */
    NO_PREAMBLE("no-preamble"),
    /** A Data Set and nothing before it. */
    DATA_SET("data-set");

    private final String word;

    FileKind(String word) {
        this.word = word;
    }

    /** The word for it in output that programs read. */
    public String word() {
        return word;
    }
}
