package org.skiagraph.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of bare code streams that {@code dicom codec} knows, by their word. */
enum CodeStreamFormat {
    /** PS3.5 Annex G: does not know the size of its image. */
    RLE(false, true, arguments -> new RleStreams(), "rle"),
    /** ITU-T T.81. */
    JPEG(true, true, JpegStreams::new, "jpg", "jpeg", "jpe", "jfif"),
    /** ITU-T T.87. */
    JPEGLS(true, true, JpegLsStreams::new, "jls"),
    /** ITU-T T.800, bare or in a JP2 file. */
    JPEG2000(true, false, arguments -> new Jpeg2000Streams(), "j2k", "j2c", "jpc", "jp2", "jpx", "jpf");

    /** What all are called, for messages. */
    static final String WORDS =
            Arrays.stream(values()).map(CodeStreamFormat::word).collect(Collectors.joining(", "));

    /** What those are called that are written, too. */
    static final String WRITTEN = Arrays.stream(values())
            .filter(format -> format.written)
            .map(CodeStreamFormat::word)
            .collect(Collectors.joining(", "));

    private final boolean knowsShape;
    private final boolean written;
    private final CodeStreams.Factory streams;
    private final List<String> words;

    CodeStreamFormat(boolean knowsShape, boolean written, CodeStreams.Factory streams, String... words) {
        this.knowsShape = knowsShape;
        this.written = written;
        this.streams = streams;
        this.words = List.of(words);
    }

    /** The word on the command line, which is the ending of file names. */
    String word() {
        return words.get(0);
    }

    /** True if size and components stand in the stream. */
    boolean knowsShape() {
        return knowsShape;
    }

    /** How such streams are read and written in a call. */
    CodeStreams streams(Arguments arguments) throws UsageException {
        return streams.of(arguments);
    }

    /** The format of a word, or of another ending that its files have. */
    static Optional<CodeStreamFormat> ofWord(String word) {
        for (CodeStreamFormat format : values()) {
            if (format.words.contains(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
