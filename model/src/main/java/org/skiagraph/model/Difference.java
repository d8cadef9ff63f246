package org.skiagraph.model;

import java.io.IOException;
import java.util.Optional;

/**
 * One element in which two Data Sets differ; see {@link DataSetDiff}.
 *
 * @param path where it is
 * @param left the element of the first; empty if it has none
 * @param right the element of the second; empty if it has none
 */
public record Difference(ElementPath path, Optional<DataElement> left, Optional<DataElement> right) {
    /**
     * The first byte in which the two values differ, numbers taken in little endian.
     *
     * @return empty if one of the elements is absent, or a sequence, or one is encapsulated and the other is not, or if they
     *     have the same bytes
     * @throws IOException if a value that is not in memory cannot be read
     */
    public Optional<DifferingByte> firstDifferingByte() throws IOException {
        return left.isPresent() && right.isPresent() ? DifferingByte.of(left.get(), right.get()) : Optional.empty();
    }

    @Override
    public String toString() {
        return path + ": " + left.map(Difference::value).orElse("absent") + " | "
                + right.map(Difference::value).orElse("absent");
    }

    private static String value(DataElement element) {
        String text = element.toString();
        return text.substring(text.indexOf(' ') + 1);
    }
}
