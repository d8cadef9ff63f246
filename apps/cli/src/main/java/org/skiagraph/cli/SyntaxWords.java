package org.skiagraph.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Uid;

/** The words by which a command line names transfer syntaxes; scripts depend on them. */
final class SyntaxWords {
    private static final Map<String, TransferSyntax> WORDS = words();

    private SyntaxWords() {}

    private static Map<String, TransferSyntax> words() {
        Map<String, TransferSyntax> words = new LinkedHashMap<>();
        words.put("implicit-le", TransferSyntax.ImplicitVRLittleEndian);
        words.put("explicit-le", TransferSyntax.ExplicitVRLittleEndian);
        words.put("explicit-be", TransferSyntax.ExplicitVRBigEndian);
        words.put("deflated", TransferSyntax.DeflatedExplicitVRLittleEndian);
        words.put("encapsulated", TransferSyntax.EncapsulatedUncompressedExplicitVRLittleEndian);
        words.put("rle", TransferSyntax.RLELossless);
        words.put("jpeg-baseline", TransferSyntax.JPEGBaseline8Bit);
        words.put("jpeg-extended", TransferSyntax.JPEGExtended12Bit);
        words.put("jpeg-lossless", TransferSyntax.JPEGLossless);
        words.put("jpeg-lossless-sv1", TransferSyntax.JPEGLosslessSV1);
        words.put("jpegls", TransferSyntax.JPEGLSLossless);
        words.put("jpegls-near", TransferSyntax.JPEGLSNearLossless);
        return words;
    }

    /**
     * The transfer syntax of a word, or of a UID that the Standard knows.
     *
     * @param option the one that names it, for the error
     */
    static TransferSyntax named(String text, Option option) throws UsageException {
        TransferSyntax syntax = WORDS.get(text);
        if (syntax != null) {
            return syntax;
        }
        Optional<TransferSyntax> known = TransferSyntax.of(Uid.unchecked(text));
        return known.orElseThrow(() -> new UsageException(
                option.name() + " must be one of " + all() + ", or the UID of a transfer syntax, not '" + text + "'"
                        + Nearest.hint(text, List.copyOf(WORDS.keySet()))));
    }

    /** All words. */
    static String all() {
        return String.join(", ", WORDS.keySet());
    }
}
