package org.skiagraph.conformance.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.codec.document.DocumentOptions;
import org.skiagraph.codec.document.JsonWriter;
import org.skiagraph.conformance.Corpus;
import org.skiagraph.conformance.Report;
import org.skiagraph.conformance.Sha256Hash;

/**
 * Our JSON of the corpus's files says what DCMTK's says. Each attribute that differs is in {@code json.tsv} beside this class, with
 * the clause by which ours is right, our value and the expected one.
 *
 * <p>Not compared are group 0002, which the model leaves out and DCMTK made anew for files with encapsulated pixel data, and
 * encapsulated pixel data, which it cannot write.
 */
class ExpectedJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void saysWhatTheExpectedJsonSaysButWhereThatIsWrong() throws IOException {
        Report report = new Report("path", "attribute", "ours", "expected");
        List<String> different = new ArrayList<>();
        Map<String, JsonNode> expected = ExpectedJson.all();
        for (Map.Entry<String, JsonNode> file : expected.entrySet()) {
            for (JsonComparison.Difference difference : differences(file.getKey(), file.getValue())) {
                report.row(file.getKey(), difference.path(), difference.ours(), difference.theirs());
                different.add(Exceptions.row(file.getKey(), difference));
            }
        }
        report.write("json.tsv");
        assertEquals(547, expected.size());
        assertEquals(Exceptions.listed("json.tsv"), String.join("\n", different));
    }

    private static List<JsonComparison.Difference> differences(String name, JsonNode expected) throws IOException {
        try {
            ObjectNode ours = ours(Corpus.root().resolve(name));
            ObjectNode theirs = (ObjectNode) expected;
            theirs.remove(theirs.properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(tag -> tag.startsWith("0002"))
                    .toList());
            return JsonComparison.between(ours, theirs);
        } catch (DataException e) {
            return List.of(new JsonComparison.Difference("", e.getMessage(), "read"));
        }
    }

    /** Large values named as in the expected JSON, and no encapsulated pixel data. */
    private static ObjectNode ours(Path file) throws IOException {
        Budget budget = Limits.standard().open();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DicomFile dicom = DicomFile.open(file, ReadOptions.standard(), budget)) {
            DocumentOptions options = DocumentOptions.standard()
                    .withNames((path, e, frames) -> e.isPlain() ? Sha256Hash.uri(e.readBytes()) : "encapsulated");
            JsonWriter writer = new JsonWriter(out, options, budget);
            writer.write(dicom.dataSet());
            writer.flush();
        }
        ObjectNode json = (ObjectNode) MAPPER.readTree(out.toByteArray());
        withoutEncapsulated(json);
        return json;
    }

    private static void withoutEncapsulated(ObjectNode json) {
        List<String> encapsulated = new ArrayList<>();
        json.properties().forEach(attribute -> {
            if (attribute.getValue().path("BulkDataURI").asText().equals("encapsulated")) {
                encapsulated.add(attribute.getKey());
            }
            attribute.getValue().path("Value").forEach(item -> {
                if (item instanceof ObjectNode object) {
                    withoutEncapsulated(object);
                }
            });
        });
        json.remove(encapsulated);
    }
}
