package org.skiagraph.conformance.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.skiagraph.conformance.Sha256Hash;

/** Compares two documents of the DICOM JSON model, value by value. */
final class JsonComparison {
    private static final int SHOWN = 120;

    private final List<Difference> found = new ArrayList<>();

    /** One attribute that differs: its path, and both as JSON; empty text where it is not there. */
    record Difference(String path, String ours, String theirs) {}

    private JsonComparison() {}

    static List<Difference> between(JsonNode ours, JsonNode theirs) throws IOException {
        JsonComparison comparison = new JsonComparison();
        comparison.dataSet("", ours, theirs);
        return comparison.found;
    }

    private void dataSet(String path, JsonNode ours, JsonNode theirs) throws IOException {
        Set<String> tags = new TreeSet<>();
        ours.fieldNames().forEachRemaining(tags::add);
        theirs.fieldNames().forEachRemaining(tags::add);
        for (String tag : tags) {
            JsonNode a = ours.path(tag);
            JsonNode b = theirs.path(tag);
            boolean sequences = vr(a).equals("SQ") && vr(b).equals("SQ");
            if (sequences && a.path("Value").size() == b.path("Value").size()) {
                for (int i = 0; i < a.path("Value").size(); i++) {
                    dataSet(
                            path + tag + "[" + (i + 1) + "].",
                            a.path("Value").get(i),
                            b.path("Value").get(i));
                }
            } else if (sequences || !sameAttribute(a, b)) {
                found.add(new Difference(path + tag, shown(a), shown(b)));
            }
        }
    }

    private static String vr(JsonNode attribute) {
        return attribute.path("vr").asText();
    }

    private static String shown(JsonNode attribute) {
        String text = attribute.isMissingNode() ? "" : attribute.toString();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    }

    private static boolean sameAttribute(JsonNode a, JsonNode b) throws IOException {
        if (a.isMissingNode() || b.isMissingNode() || !vr(a).equals(vr(b))) {
            return false;
        }
        if (!hash(a).isEmpty() || !hash(b).isEmpty()) {
            return hash(a).equals(hash(b));
        }
        JsonNode left = a.path("Value");
        JsonNode right = b.path("Value");
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!left.get(i).equals(right.get(i)) && !sameNumber(vr(a), left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Bytes as their hash and number, whether they are in the document or named by these. */
    private static String hash(JsonNode attribute) throws IOException {
        if (attribute.has("BulkDataURI")) {
            return attribute.get("BulkDataURI").asText();
        }
        return attribute.has("InlineBinary")
                ? Sha256Hash.uri(attribute.get("InlineBinary").binaryValue())
                : "";
    }

    /** PS3.18 F.2.3: DS, IS, SV and UV are numbers or text; binary numbers are printed with as many digits as it takes. */
    private static boolean sameNumber(String vr, JsonNode a, JsonNode b) {
        try {
            return switch (vr) {
                case "DS", "IS", "SV", "UV" -> new BigDecimal(a.asText()).compareTo(new BigDecimal(b.asText())) == 0;
                case "FL" -> Float.parseFloat(a.asText()) == Float.parseFloat(b.asText());
                case "FD" -> Double.parseDouble(a.asText()) == Double.parseDouble(b.asText());
                default -> false;
            };
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
