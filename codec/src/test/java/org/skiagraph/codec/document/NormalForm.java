package org.skiagraph.codec.document;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;

/** The normal form that this package's documentation states, made without any document. */
final class NormalForm {
    private NormalForm() {}

    static DataSet of(DataSet dataSet) throws IOException {
        DataSet normal = new DataSet();
        if (dataSet.contains(Tag.SpecificCharacterSet) || isBeyondAscii(dataSet)) {
            normal.set(Tag.SpecificCharacterSet, "ISO_IR 192");
        }
        fill(dataSet, normal);
        return normal;
    }

    /** That of XML, which has fewer characters. */
    static DataSet inXml(DataSet dataSet) throws IOException {
        return fewerCharacters(of(dataSet));
    }

    private static DataSet fewerCharacters(DataSet dataSet) {
        for (DataElement e : dataSet.copy()) {
            if (e.sequence().isPresent()) {
                dataSet.sequence(e.tag()).orElseThrow().forEach(NormalForm::fewerCharacters);
            } else if (e.vr().isText()) {
                String text = String.join("\\", e.texts());
                dataSet.setUnchecked(
                        e.tag(), e.vr(), text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\uFFFE\uFFFF]", "\uFFFD"));
            }
        }
        return dataSet;
    }

    private static boolean isBeyondAscii(DataSet dataSet) {
        for (DataElement e : dataSet) {
            if (e.vr().usesCharacterSet() && e.text().chars().anyMatch(c -> c >= 0x80)) {
                return true;
            }
            if (e.sequence().isPresent() && e.sequence().get().stream().anyMatch(NormalForm::isBeyondAscii)) {
                return true;
            }
        }
        return false;
    }

    private static void fill(DataSet dataSet, DataSet normal) throws IOException {
        for (DataElement e : dataSet) {
            if (Tags.isGroupLength(e.tag())) {
                continue;
            }
            if (e.sequence().isPresent()) {
                List<DataSet> items = e.sequence().get();
                for (DataSet item : items) {
                    fill(item, normal.sequenceOrNew(e.tag()).addItem());
                }
                if (items.isEmpty()) {
                    normal.setItems(e.tag());
                }
            } else if (e.vr() == Vr.PN) {
                normal.setUnchecked(
                        e.tag(),
                        e.vr(),
                        e.texts().stream().map(NormalForm::name).collect(Collectors.joining("\\")));
            } else if (e.vr().isText()) {
                if (e.tag() != Tag.SpecificCharacterSet) {
                    normal.setUnchecked(e.tag(), e.vr(), String.join("\\", e.texts()));
                }
            } else if (e.vr() == Vr.FD || e.vr() == Vr.FL) {
                normal.set(
                        e.tag(),
                        e.vr(),
                        Arrays.stream(e.decimals())
                                .map(d -> Double.isNaN(d) ? Double.NaN : d)
                                .toArray());
            } else {
                byte[] value = e.readBytes();
                normal.set(DataElement.ofBytes(
                        e.tag(),
                        e.vr(),
                        Arrays.copyOf(value, value.length + (value.length & 1)),
                        normal.characterSet()));
            }
        }
    }

    private static String name(String value) {
        String[] groups = value.split("=", 3);
        for (int i = 0; i < groups.length; i++) {
            groups[i] = groups[i].replaceFirst("[\\^ ]+$", "");
        }
        return String.join("=", groups).replaceFirst("=+$", "");
    }
}
