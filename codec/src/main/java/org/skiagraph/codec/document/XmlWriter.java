package org.skiagraph.codec.document;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.skiagraph.bounds.Budget;
import org.skiagraph.codec.DicomReader;
import org.skiagraph.codec.ElementStream;
import org.skiagraph.dictionary.ElementDictionary;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;

/**
 * Writes a Data Set as a document of the Native DICOM Model.
 *
 * <pre>{@code
 * XmlWriter xml = new XmlWriter(out, DocumentOptions.standard(), Limits.standard().open());
 * xml.write(file.dataSet());
 * xml.flush();
 * }</pre>
 *
 * <p>Private elements are told by their creator, without the number of their block; the elements that reserve blocks are there
 * too, so that they get the same ones again. Elements of a block that nobody has reserved keep their whole tag.
 *
 * @see <a href="https://dicom.nema.org/medical/dicom/current/output/html/part19.html#sect_A.1">PS3.19 A.1</a>
 */
public final class XmlWriter extends DocumentWriter implements Flushable {
    /** The namespace of the model's elements. */
    static final String NAMESPACE = "http://dicom.nema.org/PS3.19/models/NativeDICOM";

    private static final String[] GROUPS = {"Alphabetic", "Ideographic", "Phonetic"};
    private static final String[] COMPONENTS = {"FamilyName", "GivenName", "MiddleName", "NamePrefix", "NameSuffix"};

    private final XmlOutput out;
    private final boolean indented;
    private final Deque<Map<Integer, String>> creators = new ArrayDeque<>(); // the innermost Data Set's first
    private int depth;

    /**
     * A writer of one document.
     *
     * @param out receives UTF-8; not closed
     * @param budget receives the findings: what cannot be said in XML as it is
     */
    public XmlWriter(OutputStream out, DocumentOptions options, Budget budget) {
        super(options, budget);
        this.out = new XmlOutput(out);
        this.indented = options.indented();
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
     * @throws org.skiagraph.bounds.DataException if something cannot be said in XML
     */
    public void write(DataSet meta, DataSet dataSet) throws IOException {
        begin();
        ElementStream.of(meta, this);
        ElementStream.of(dataSet, this);
        end();
    }

    /**
     * Writes all that a reader has not read yet, an element at a time. Elements must come in the order of their tags, and no tag
     * twice.
     *
     * @throws org.skiagraph.bounds.DataException if it cannot be read, or not be said in XML
     */
    public void write(DicomReader reader) throws IOException {
        begin();
        ElementStream.of(reader, options().threshold(), budget(), this);
        end();
    }

    private void begin() throws IOException {
        beginDataSet();
        creators.clear();
        creators.push(new HashMap<>());
        out.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<NativeDicomModel xmlns=\"" + NAMESPACE
                + "\" xml:space=\"preserve\">");
        depth = 1;
    }

    private void end() throws IOException {
        endDataSet();
        depth = 0;
        line();
        out.markup("</NativeDicomModel>");
    }

    private void line() throws IOException {
        if (indented) {
            out.markup("\n" + "  ".repeat(depth));
        }
    }

    // ---- attributes

    /** The beginning of an attribute, up to what is in it. */
    private void attribute(int tag, Vr vr, String end) throws IOException {
        line();
        String creator = creator(tag);
        int shown = creator.isEmpty() ? tag : tag & 0xFFFF_00FF;
        out.markup("<DicomAttribute tag=\"");
        out.markup(hex(shown));
        out.markup("\" vr=\"" + vr.name() + "\"");
        if (!creator.isEmpty()) {
            out.markup(" privateCreator=\"");
            found(tag, out.attribute(creator));
            out.markup("\"");
        }
        String keyword = ElementDictionary.standard().keyword(tag);
        if (!keyword.isEmpty()) {
            out.markup(" keyword=\"" + keyword + "\"");
        }
        out.markup(end);
    }

    private static String hex(int tag) {
        String digits = Integer.toHexString(tag).toUpperCase(Locale.ROOT);
        return "0".repeat(8 - digits.length()) + digits;
    }

    private String creator(int tag) {
        boolean inBlock = Tags.isPrivate(tag) && Tags.element(tag) >= 0x1000;
        return inBlock ? creators.getFirst().getOrDefault(Tags.privateCreatorTag(tag), "") : "";
    }

    private void found(int tag, boolean allInXml) throws IOException {
        if (!allInXml) {
            budget().findings().report(DocumentQuirks.NOT_IN_XML, () -> place(tag), "a character that XML has not");
        }
    }

    private void endAttribute() throws IOException {
        out.markup("</DicomAttribute>");
    }

    @Override
    void empty(int tag, Vr vr) throws IOException {
        attribute(tag, vr, "/>");
    }

    @Override
    void values(DataElement e) throws IOException {
        int unit = e.vr().valueBytes();
        if (unit > 1 && e.length() % unit != 0) {
            binary(e.tag(), e.vr(), e.littleEndian().orElseThrow());
            return;
        }
        List<String> texts = texts(e);
        if (Tags.isPrivateCreator(e.tag()) && !e.text().isEmpty()) {
            hold(e.tag(), 2L * e.text().length());
            creators.getFirst().put(e.tag(), e.text());
        }
        if (texts.size() == 1 && isNothing(e.vr(), texts.get(0))) {
            empty(e.tag(), e.vr());
            return;
        }
        attribute(e.tag(), e.vr(), ">");
        for (int i = 0; i < texts.size(); i++) {
            if (e.vr() == Vr.PN) {
                name(e.tag(), i + 1, texts.get(i));
            } else {
                value(e, i + 1, texts.get(i));
            }
        }
        endAttribute();
    }

    private void value(DataElement e, int number, String text) throws IOException {
        out.markup("<Value number=\"" + number + "\">");
        switch (e.vr()) {
            case AT -> out.markup(text.substring(1, 5) + text.substring(6, 10)); // of (gggg,eeee)
            case FL, FD -> out.markup(text.replace("Infinity", "INF"));
            default -> found(e.tag(), out.text(text));
        }
        out.markup("</Value>");
    }

    private void name(int tag, int number, String text) throws IOException {
        out.markup("<PersonName number=\"" + number + "\">");
        String[] groups = PersonNameText.groups(text);
        for (int i = 0; i < groups.length; i++) {
            if (!groups[i].isEmpty()) {
                out.markup("<" + GROUPS[i] + ">");
                String[] components = groups[i].split("\\^", COMPONENTS.length);
                for (int j = 0; j < components.length; j++) {
                    if (!components[j].isEmpty()) {
                        out.markup("<" + COMPONENTS[j] + ">");
                        found(tag, out.text(components[j]));
                        out.markup("</" + COMPONENTS[j] + ">");
                    }
                }
                out.markup("</" + GROUPS[i] + ">");
            }
        }
        out.markup("</PersonName>");
    }

    @Override
    void binary(int tag, Vr vr, BulkData littleEndian) throws IOException {
        attribute(tag, vr, "><InlineBinary>");
        out.base64(littleEndian);
        out.markup("</InlineBinary>");
        endAttribute();
    }

    @Override
    void reference(int tag, Vr vr, String uri) throws IOException {
        attribute(tag, vr, "><BulkData uri=\"");
        out.attribute(uri);
        out.markup("\"/>");
        endAttribute();
    }

    @Override
    void openSequence(int tag) throws IOException {
        attribute(tag, Vr.SQ, ">");
    }

    @Override
    void openItem(int number) throws IOException {
        depth++;
        line();
        out.markup("<Item number=\"" + number + "\">");
        depth++;
        creators.push(new HashMap<>());
    }

    @Override
    void closeItem() throws IOException {
        creators.pop();
        depth--;
        line();
        depth--;
        out.markup("</Item>");
    }

    @Override
    void closeSequence(int items) throws IOException {
        if (items > 0) {
            line();
        }
        endAttribute();
    }

    /** Hands all that was written to the stream, and flushes it. */
    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
