package org.skiagraph.codec.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.model.DataSet;

/** What the tests of this package do with documents over and over. */
final class Documents {
    private Documents() {}

    static Budget budget() {
        return Limits.standard().open();
    }

    static String json(DataSet dataSet) throws IOException {
        return json(dataSet, DocumentOptions.standard(), budget());
    }

    static String json(DataSet dataSet, DocumentOptions options, Budget budget) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter writer = new JsonWriter(out, options, budget);
        writer.write(dataSet);
        writer.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    static String xml(DataSet dataSet) throws IOException {
        return xml(dataSet, DocumentOptions.standard(), budget());
    }

    /** What is between the root's tags. */
    static String xml(DataSet dataSet, DocumentOptions options, Budget budget) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmlWriter writer = new XmlWriter(out, options, budget);
        writer.write(dataSet);
        writer.flush();
        String text = out.toString(StandardCharsets.UTF_8);
        String begin = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<NativeDicomModel xmlns=\"" + XmlWriter.NAMESPACE
                + "\" xml:space=\"preserve\">";
        String end = "</NativeDicomModel>";
        if (!text.startsWith(begin) || !text.endsWith(end)) {
            throw new AssertionError(text);
        }
        return text.substring(begin.length(), text.length() - end.length());
    }

    static DataSet readJson(String text) throws IOException {
        return readJson(text, budget());
    }

    static DataSet readJson(String text, Budget budget) throws IOException {
        List<Document> all = JsonReader.of(stream(text), budget).readAll();
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " Data Sets");
        }
        return all.get(0).dataSet();
    }

    static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static DataSet readXml(String inside) throws IOException {
        return readXml(inside, budget());
    }

    static DataSet readXml(String inside, Budget budget) throws IOException {
        return XmlReader.of(stream("<NativeDicomModel>" + inside + "</NativeDicomModel>"), budget)
                .read()
                .dataSet();
    }

    static List<String> quirks(Budget budget) {
        return budget.findings().counts().keySet().stream().map(Quirk::id).toList();
    }
}
