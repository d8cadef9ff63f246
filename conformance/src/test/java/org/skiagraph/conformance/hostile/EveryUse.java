package org.skiagraph.conformance.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Source;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.DicomReader;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.codec.Token;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.codec.document.DocumentOptions;
import org.skiagraph.codec.document.JsonWriter;
import org.skiagraph.codec.document.XmlWriter;
import org.skiagraph.codec.findings.Inspection;
import org.skiagraph.codec.frames.FrameIndex;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;

/**
 * All that can be asked of the bytes of a file, in one place: what is done to each hostile input. Whatever reads foreign bytes,
 * or goes through a Data Set of them, belongs into {@link #ask}, {@link #inspect}, {@link #write} or {@link #documents}, and is then tried on every truncation, every
 * flip and whatever a fuzzer thinks of.
 */
public final class EveryUse {
    /** Values up to here are asked in every way, longer ones for their beginning. */
    private static final long SHORT = 256;

    private EveryUse() {}

    /**
     * Reads the bytes twice, as tokens and as a Data Set, and asks for everything.
     *
     * @throws DataException if they are refused; any other exception is a defect
     */
    public static DicomFile ask(Source bytes, ReadOptions options, Budget budget) throws IOException {
        tokens(bytes, options, budget);
        DicomFile file = DicomFile.read(bytes, options, budget);
        Deque<DataSet> open = new ArrayDeque<>();
        open.push(file.dataSet());
        open.push(file.meta());
        while (!open.isEmpty()) {
            DataSet dataSet = open.pop();
            for (DataElement element : dataSet) {
                values(element);
                element.sequence().ifPresent(items -> items.forEach(open::push));
            }
            if (dataSet.contains(Tag.PixelData)) {
                frames(dataSet, budget);
            }
        }
        return file;
    }

    private static void tokens(Source bytes, ReadOptions options, Budget budget) throws IOException {
        DicomReader reader = DicomReader.open(bytes, options, budget);
        byte[] value = new byte[16];
        for (Token token = reader.next(); token != Token.END; token = reader.next()) {
            if (token == Token.ELEMENT || token == Token.META_ELEMENT || token == Token.FRAGMENT) {
                reader.read(value, 0, value.length); // the rest is skipped
            }
        }
    }

    /** As text, and as what the VR says; every getter of every VR is tried in the tests of the model. */
    private static void values(DataElement element) throws IOException {
        if (element.length() > SHORT || !element.isPlain()) {
            if (element.toString().isEmpty()) { // its beginning
                throw new AssertionError("an element has a tag to show");
            }
            return;
        }
        element.text();
        element.readBytes();
        switch (element.vr()) {
            case DA -> element.dates();
            case TM -> element.times();
            case DT -> element.dateTimes();
            case AS -> element.ages();
            case UI -> element.uids();
            case PN -> element.personNames().forEach(Object::toString);
            case DS -> element.exactNumbers();
            case FD, FL, OD, OF -> element.decimals();
            default -> element.integers();
        }
    }

    /** Pixel data that has no frames is no reason to refuse the file. */
    private static void frames(DataSet dataSet, Budget budget) throws IOException {
        try {
            FrameIndex index = FrameIndex.of(dataSet, budget);
            for (int i = 1; i <= Math.min(index.frames(), 3); i++) {
                index.length(i);
            }
            index.length(index.frames());
        } catch (DataException e) {
            if (e.getMessage() == null) {
                throw new AssertionError("a refusal says why", e);
            }
        }
    }

    /**
     * Looks for everything that is wrong with the bytes.
     *
     * @throws DataException if they are refused; any other exception is a defect
     */
    public static void inspect(Source bytes, ReadOptions options, Budget budget) throws IOException {
        if (Inspection.of(bytes, options, budget).syntax().uid().toString().isEmpty()) {
            throw new AssertionError("a transfer syntax has a UID");
        }
    }

    /** Writes a file as it was read. */
    public static void write(DicomFile file, OutputStream out) throws IOException {
        file.write(out, file.transferSyntax(), WriteOptions.standard());
    }

    /** Writes a file as JSON and as XML, but for its large values. */
    public static void documents(DicomFile file, OutputStream out, Budget budget) throws IOException {
        DocumentOptions options = DocumentOptions.standard().withoutBulk();
        JsonWriter json = new JsonWriter(out, options, budget);
        json.write(file.dataSet());
        json.flush();
        XmlWriter xml = new XmlWriter(out, options, budget);
        xml.write(file.dataSet());
        xml.flush();
    }
}
