package org.skiagraph.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;

/** What a reader would make of a Data Set: flat memory, by a builder. */
final class Parsing {
    private Parsing() {}

    static DataSet parsed(DataSet dataSet, boolean bigEndian) {
        DataSetBuilder builder = DataSetBuilder.copying(bigEndian);
        feed(dataSet, builder, bigEndian);
        return builder.build();
    }

    private static void feed(DataSet dataSet, DataSetBuilder builder, boolean bigEndian) {
        for (DataElement element : dataSet) {
            if (element.sequence().isPresent()) {
                builder.beginSequence(element.tag(), Vr.SQ, false);
                for (DataSet item : element.sequence().get()) {
                    builder.beginItem(false);
                    feed(item, builder, bigEndian);
                    builder.endItem();
                }
                builder.endSequence();
            } else {
                byte[] bytes = bytes(element);
                if (bigEndian) {
                    ByteSwap.reverse(bytes, 0, bytes.length, element.vr().swapUnit());
                }
                builder.copy(element.tag(), element.vr(), bytes, 0, bytes.length);
            }
        }
    }

    /** Sets all elements, the character set first, since text of groups before its own needs it too. */
    static DataSet setAll(DataSet from, DataSet into) {
        from.element(Tag.SpecificCharacterSet).ifPresent(into::set);
        from.forEach(into::set);
        return into;
    }

    static byte[] bytes(DataElement element) {
        try {
            return element.readBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
