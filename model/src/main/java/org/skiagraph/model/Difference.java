package org.skiagraph.model;

import java.util.Optional;

/**
 * One element in which two Data Sets differ; see {@link DataSetDiff}.
 *
 * @param path where it is
 * @param left the element of the first; empty if it has none
 * @param right the element of the second; empty if it has none
 */
public record Difference(ElementPath path, Optional<DataElement> left, Optional<DataElement> right) {
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
