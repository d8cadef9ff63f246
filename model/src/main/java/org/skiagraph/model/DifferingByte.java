package org.skiagraph.model;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The first byte in which two values differ; see {@link Difference#firstDifferingByte}.
 *
 * @param fragment the fragment that it is in, from 1, 0 being the Basic Offset Table; empty if the value is not encapsulated
 * @param offset bytes from the beginning of the value or fragment; its length, if the other goes on there
 */
public record DifferingByte(OptionalInt fragment, long offset) {
    static Optional<DifferingByte> of(DataElement left, DataElement right) throws IOException {
        if (left.isPlain() && right.isPlain()) {
            return of(
                    OptionalInt.empty(),
                    left.littleEndian().orElseThrow(),
                    right.littleEndian().orElseThrow());
        }
        return left.fragments().isPresent() && right.fragments().isPresent()
                ? of(left.fragments().get(), right.fragments().get())
                : Optional.empty();
    }

    private static Optional<DifferingByte> of(Fragments left, Fragments right) throws IOException {
        Optional<DifferingByte> first = of(OptionalInt.of(0), left.offsetTable(), right.offsetTable());
        int common = Math.min(left.size(), right.size());
        for (int i = 0; i < common && first.isEmpty(); i++) {
            first = of(OptionalInt.of(i + 1), left.get(i), right.get(i));
        }
        boolean onlyLonger = first.isEmpty() && left.size() != right.size();
        return onlyLonger ? Optional.of(new DifferingByte(OptionalInt.of(common + 1), 0)) : first;
    }

    private static Optional<DifferingByte> of(OptionalInt fragment, BulkData left, BulkData right) throws IOException {
        long offset = ValueComparison.mismatch(left, right);
        return offset < 0 ? Optional.empty() : Optional.of(new DifferingByte(fragment, offset));
    }
}
