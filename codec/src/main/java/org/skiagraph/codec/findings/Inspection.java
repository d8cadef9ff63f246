package org.skiagraph.codec.findings;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Findings;
import org.skiagraph.bounds.Source;
import org.skiagraph.codec.DicomReader;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.dictionary.TransferSyntax;

/**
 * What was found wrong with a file that was read to its end.
 *
 * <pre>{@code
 * try (Source source = Source.open(file)) {
 *     Inspection inspection = Inspection.of(source, ReadOptions.standard(), Limits.standard().open());
 *     inspection.findings().list().forEach(System.out::println);
 * }
 * }</pre>
 *
 * @param kind what the file is
 * @param syntax the transfer syntax, as declared or as found out
 * @param findings those of the budget; {@link Quirks} lists what they may be
 */
public record Inspection(FileKind kind, TransferSyntax syntax, Findings findings) {
    /**
     * Inspects a source, in constant memory; whoever opened it closes it.
     *
     * @param budget collects the findings; a strict one ends with the first
     * @throws org.skiagraph.bounds.DataException if it cannot be read to its end, or, in strict mode, if something is wrong
     */
    public static Inspection of(Source source, ReadOptions options, Budget budget) throws IOException {
        return new Walk(DicomReader.open(source, options, budget), Optional.of(source), budget).toEnd();
    }

    /**
     * Inspects a channel, from its next byte to its end. What would need bytes that have passed is left out: whether a preamble is
     * that of a TIFF file, and offset tables above 1 MiB.
     *
     * @param budget collects the findings; a strict one ends with the first
     * @throws org.skiagraph.bounds.DataException if it cannot be read to its end, or, in strict mode, if something is wrong
     */
    public static Inspection of(ReadableByteChannel channel, ReadOptions options, Budget budget) throws IOException {
        return new Walk(DicomReader.open(channel, options, budget), Optional.empty(), budget).toEnd();
    }
}
