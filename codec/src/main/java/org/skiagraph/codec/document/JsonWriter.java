package org.skiagraph.codec.document;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.skiagraph.bounds.ArraySlice;
import org.skiagraph.bounds.Budget;
import org.skiagraph.codec.DicomReader;
import org.skiagraph.codec.ElementStream;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;

/**
 * Writes Data Sets as the DICOM JSON model: an object each.
 *
 * <pre>{@code
 * JsonWriter json = new JsonWriter(out, DocumentOptions.standard(), Limits.standard().open());
 * json.write(file.dataSet());
 * json.flush();
 * }</pre>
 *
 * @see <a href="https://dicom.nema.org/medical/dicom/current/output/html/part18.html#chapter_F">PS3.18 F</a>
 */
public final class JsonWriter extends DocumentWriter implements Flushable {
    private final JsonOutput out;
    private final JsonValues values;
    private final boolean indented;
    private final byte[] begin; // of an attribute, in which tag and VR are put
    private final int vrAt;
    private int depth; // of objects and arrays that are broken into lines
    private boolean first = true; // in the object or array at hand
    private boolean inArray;
    private boolean firstOfArray;

    /**
     * A writer.
     *
     * @param out receives UTF-8; not closed
     * @param budget receives the findings: what cannot be said in JSON as it is
     */
    public JsonWriter(OutputStream out, DocumentOptions options, Budget budget) {
        super(options, budget);
        this.out = new JsonOutput(out);
        this.values = new JsonValues(this.out);
        this.indented = options.indented();
        String attribute = indented ? "\"ggggeeee\": { \"vr\": \"??\"" : "\"ggggeeee\":{\"vr\":\"??\"";
        this.begin = attribute.getBytes(StandardCharsets.US_ASCII);
        this.vrAt = attribute.indexOf('?');
    }

    /**
     * Writes a Data Set in memory. Values elsewhere are read if they are to be in the document.
     *
     * @throws org.skiagraph.bounds.DataException if something cannot be said in it
     */
    public void write(DataSet dataSet) throws IOException {
        write(new DataSet(), dataSet);
    }

    /**
     * Writes a Data Set with its File Meta Information, if the options want that.
     *
     * @throws org.skiagraph.bounds.DataException if something cannot be said in JSON
     */
    public void write(DataSet meta, DataSet dataSet) throws IOException {
        beginObject();
        ElementStream.of(meta, this);
        ElementStream.of(dataSet, this);
        endObject();
    }

    /**
     * Writes all that a reader has not read yet, an element at a time. Elements must come in the order of their tags, and no tag
     * twice.
     *
     * @throws org.skiagraph.bounds.DataException if it cannot be read, or not be said in JSON
     */
    public void write(DicomReader reader) throws IOException {
        beginObject();
        ElementStream.of(reader, options().threshold(), budget(), this);
        endObject();
    }

    /** Begins an array: what is written until {@link #endArray} is in it. PS3.18 F.2.1. */
    public void beginArray() throws IOException {
        out.put('[');
        inArray = true;
        firstOfArray = true;
    }

    /** Ends the array. */
    public void endArray() throws IOException {
        out.ascii(firstOfArray ? "]" : "\n]");
        inArray = false;
    }

    private void beginObject() throws IOException {
        if (inArray) {
            out.ascii(firstOfArray ? "\n" : ",\n");
            firstOfArray = false;
        }
        beginDataSet();
        open('{');
    }

    private void endObject() throws IOException {
        endDataSet();
        close('}');
    }

    // ---- structure

    private void open(char bracket) throws IOException {
        out.put(bracket);
        opened();
    }

    private void opened() {
        depth++;
        first = true;
    }

    private void close(char bracket) throws IOException {
        depth--;
        if (!first) {
            line();
        }
        out.put(bracket);
        first = false;
    }

    private void next() throws IOException {
        if (!first) {
            out.put(',');
        }
        first = false;
        line();
    }

    private void line() throws IOException {
        if (indented) {
            out.put('\n');
            for (int i = 0; i < depth; i++) {
                out.ascii("  ");
            }
        }
    }

    private void attribute(int tag, Vr vr) throws IOException {
        next();
        JsonOutput.putTag(tag, begin, 1);
        begin[vrAt] = (byte) (vr.code() >> 8);
        begin[vrAt + 1] = (byte) vr.code();
        out.ascii(begin, 0, begin.length);
    }

    private void name(String name) throws IOException {
        out.ascii(indented ? ", \"" : ",\"");
        out.ascii(name);
        out.ascii(indented ? "\": " : "\":");
    }

    private void endAttribute() throws IOException {
        out.ascii(indented ? " }" : "}");
    }

    // ---- attributes

    @Override
    void empty(int tag, Vr vr) throws IOException {
        attribute(tag, vr);
        endAttribute();
    }

    @Override
    void values(DataElement e) throws IOException {
        ArraySlice bytes = e.encoded().orElseThrow();
        int unit = e.vr().valueBytes();
        if (unit > 1 && bytes.length() % unit != 0) {
            binary(e.tag(), e.vr(), e.littleEndian().orElseThrow());
            return;
        }
        attribute(e.tag(), e.vr());
        if (values.isPlain(e, bytes)) {
            list();
            values.writePlain(e, bytes);
            out.put(']');
        } else {
            List<String> texts = texts(e);
            if (texts.size() > 1 || !isNothing(e.vr(), texts.get(0))) {
                list();
                values.write(e, texts);
                out.put(']');
            }
        }
        endAttribute();
    }

    private void list() throws IOException {
        out.ascii(indented ? ", \"Value\": [" : ",\"Value\":[");
    }

    @Override
    void binary(int tag, Vr vr, BulkData littleEndian) throws IOException {
        attribute(tag, vr);
        name("InlineBinary");
        out.put('"');
        out.base64(littleEndian);
        out.put('"');
        endAttribute();
    }

    @Override
    void reference(int tag, Vr vr, String uri) throws IOException {
        attribute(tag, vr);
        name("BulkDataURI");
        out.string(uri);
        endAttribute();
    }

    @Override
    void openSequence(int tag) throws IOException {
        attribute(tag, Vr.SQ);
        first = true;
    }

    @Override
    void openItem(int number) throws IOException {
        if (number == 1) {
            list();
            opened();
        }
        next();
        open('{');
    }

    @Override
    void closeItem() throws IOException {
        close('}');
    }

    @Override
    void closeSequence(int items) throws IOException {
        if (items > 0) {
            close(']');
        }
        endAttribute();
        first = false;
    }

    /** Hands all that was written to the stream, and flushes it. */
    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
