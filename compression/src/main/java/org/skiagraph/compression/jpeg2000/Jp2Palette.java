package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.List;

/**
 * A palette: for each index a value in each of its columns. T.800 I.5.3.4.
 *
 * @param precisions bits of the values of each column
 * @param signed of each column, true if its values are two's complement
 * @param entries the values of each index, column by column
 */
public record Jp2Palette(List<Integer> precisions, List<Boolean> signed, List<List<Integer>> entries) {
    /** Copies the lists. */
    public Jp2Palette {
        precisions = List.copyOf(precisions);
        signed = List.copyOf(signed);
        entries = List.copyOf(entries);
    }

    static Jp2Palette read(BoxContent box) throws BadBoxException {
        int count = box.uint16();
        int columns = box.uint8();
        if (count < 1 || count > 1024 || columns < 1) {
            throw new BadBoxException("a palette of " + count + " entries with " + columns + " columns");
        }
        List<Integer> precisions = new ArrayList<>();
        List<Boolean> signed = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            int depth = box.uint8();
            precisions.add((depth & 0x7F) + 1);
            signed.add((depth & 0x80) != 0);
        }
        List<List<Integer>> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Integer> values = new ArrayList<>();
            for (int precision : precisions) {
                values.add((int) box.uint(precision + 7 >> 3));
            }
            entries.add(List.copyOf(values));
        }
        return new Jp2Palette(precisions, signed, entries);
    }
}
