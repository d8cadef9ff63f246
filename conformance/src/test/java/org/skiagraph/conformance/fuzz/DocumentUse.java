package org.skiagraph.conformance.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.codec.document.DocumentOptions;
import org.skiagraph.codec.document.JsonReader;
import org.skiagraph.codec.document.JsonWriter;
import org.skiagraph.conformance.hostile.EveryUse;
import org.skiagraph.conformance.hostile.Seeds;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.model.DataSet;

/** What is done with the Data Set of any document, and documents to begin with. */
final class DocumentUse {
    private DocumentUse() {}

    /** Writes a document. */
    @FunctionalInterface
    interface Writing {
        /** Writes a Data Set. */
        void write(DataSet dataSet, OutputStream out) throws IOException;
    }

    /** What a document said is written as a file, and read from it; and what was a document of ours stays the same one. */
    static void writeAndReadAgain(DataSet dataSet, Limits limits) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        EveryUse.write(DicomFile.of(dataSet, TransferSyntax.ExplicitVRLittleEndian), written);
        EveryUse.ask(Source.of(written.toByteArray()), ReadOptions.standard(), limits.open());
        String first = json(read(json(dataSet, limits), limits), limits);
        String second = json(read(first, limits), limits);
        if (!first.equals(second)) {
            throw new AssertionError("not the same again: " + first + " and " + second);
        }
    }

    private static String json(DataSet dataSet, Limits limits) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writeJson(dataSet, out, limits);
        return out.toString(StandardCharsets.UTF_8);
    }

    static void writeJson(DataSet dataSet, OutputStream out, Limits limits) throws IOException {
        JsonWriter json = new JsonWriter(out, DocumentOptions.standard(), limits.open());
        json.write(dataSet);
        json.flush();
    }

    private static DataSet read(String json, Limits limits) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return JsonReader.of(new ByteArrayInputStream(bytes), limits.open())
                .readAll()
                .get(0)
                .dataSet();
    }

    /** The small files as documents, without pixel data. */
    static Map<String, byte[]> seeds(Writing writing) throws IOException {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : Seeds.made().entrySet()) {
            DataSet dataSet = DicomFile.read(
                            Source.of(file.getValue()),
                            ReadOptions.standard(),
                            Limits.standard().open())
                    .dataSet();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writing.write(dataSet.remove(Tag.PixelData), out);
            documents.put(file.getKey(), out.toByteArray());
        }
        return documents;
    }
}
