package org.skiagraph.imaging;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.model.DataSet;

/**
 * What a Data Set says of pixels that were compressed with loss: added to what it says of losses before. PS3.3 C.7.6.1.1.5.
 *
 * @param method a term of PS3.3 C.7.6.1.1.5.1, such as {@code ISO_10918_1}; empty if there is none
 * @param ratio bytes of the pixels for one byte of their code streams
 */
record LossyCompression(String method, double ratio) {
    private static final int DIGITS = 4;

    static LossyCompression of(TransferSyntax syntax, double ratio) {
        String method =
                switch (syntax.codecFamily()) {
                    case JPEG -> "ISO_10918_1";
                    case JPEG_LS -> "ISO_14495_1";
                    case JPEG2000 -> "ISO_15444_1";
                    case HTJ2K -> "ISO_15444_15";
                    case JPEG_XL -> "ISO_18181_1";
                    default -> "";
                };
        return new LossyCompression(method, ratio);
    }

    void applyTo(DataSet dataSet) {
        dataSet.set(Tag.LossyImageCompression, "01");
        String text = new BigDecimal(ratio).round(new MathContext(DIGITS)).toPlainString();
        append(dataSet, Tag.LossyImageCompressionRatio, text);
        append(dataSet, Tag.LossyImageCompressionMethod, method);
        List<String> type = new ArrayList<>(
                dataSet.element(Tag.ImageType).map(e -> e.texts()).orElse(List.of()));
        if (!type.isEmpty() && type.get(0).equals("ORIGINAL")) {
            type.set(0, "DERIVED");
            dataSet.set(Tag.ImageType, type.toArray(String[]::new));
        }
    }

    private static void append(DataSet dataSet, int tag, String value) {
        List<String> values =
                new ArrayList<>(dataSet.element(tag).map(e -> e.texts()).orElse(List.of()));
        values.add(value);
        dataSet.set(tag, values.toArray(String[]::new));
    }
}
