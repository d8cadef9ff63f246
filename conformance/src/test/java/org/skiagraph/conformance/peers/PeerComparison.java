package org.skiagraph.conformance.peers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;

/** A Data Set beside what a peer shows of it: for each VR, what is not the same. */
final class PeerComparison {
    private final Dump dump;
    private final Map<Integer, Integer> seen = new HashMap<>();
    private final Map<Vr, List<String>> differences = new EnumMap<>(Vr.class);

    private PeerComparison(Dump dump) {
        this.dump = dump;
    }

    /** For each VR that the Data Set holds, how the dump differs; an empty list is the same. */
    static Map<Vr, List<String>> of(DataSet dataSet, Dump dump) throws IOException {
        PeerComparison comparison = new PeerComparison(dump);
        comparison.items(dataSet);
        return comparison.differences;
    }

    private void items(DataSet dataSet) throws IOException {
        for (DataElement element : dataSet) {
            if (element.tag() != Tag.PixelData) {
                List<String> of = differences.computeIfAbsent(element.vr(), vr -> new ArrayList<>());
                String difference = difference(element);
                if (!difference.isEmpty()) {
                    of.add(element + ": " + difference);
                }
            }
            for (DataSet item : dataSet.items(element.tag())) {
                items(item);
            }
        }
    }

    private String difference(DataElement element) throws IOException {
        int index = seen.merge(element.tag(), 1, Integer::sum) - 1;
        List<Dump.Value> shown = dump.values(element.tag());
        if (index >= shown.size()) {
            return "not shown";
        }
        if (element.sequence().isPresent()) {
            return "";
        }
        Dump.Value value = shown.get(index);
        byte[] own = element.littleEndian().orElseThrow().readAll();
        if (value.length() != own.length + (own.length & 1)) {
            return "shown with " + value.length() + " bytes, not " + own.length;
        }
        try {
            byte[] its = ShownValue.unpadded(ShownValue.bytes(value, element.vr()));
            return Arrays.equals(its, ShownValue.unpadded(own))
                    ? ""
                    : "shown as " + HexFormat.of().formatHex(its);
        } catch (NumberFormatException e) {
            return "shown as " + value.text();
        }
    }
}
