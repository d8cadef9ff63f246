package org.skiagraph.cli;

import java.util.Optional;

/** The kinds of bare code streams that {@code dicom codec} knows, by their word. */
enum CodeStreamFormat {
    /** PS3.5 Annex G: does not know the size of its image. */
    RLE("rle", false);

    /** What all are called, for messages. */
    static final String WORDS = "rle";

    private final String word;
    private final boolean knowsShape;

    CodeStreamFormat(String word, boolean knowsShape) {
        this.word = word;
        this.knowsShape = knowsShape;
    }

    /** The word on the command line, which is the ending of file names. */
    String word() {
        return word;
    }

    /** True if size and components stand in the stream. */
    boolean knowsShape() {
        return knowsShape;
    }

    /** The format of a word. */
    static Optional<CodeStreamFormat> ofWord(String word) {
        for (CodeStreamFormat format : values()) {
            if (format.word.equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
