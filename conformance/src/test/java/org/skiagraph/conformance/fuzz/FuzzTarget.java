package org.skiagraph.conformance.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.codec.document.Document;
import org.skiagraph.codec.document.DocumentOptions;
import org.skiagraph.codec.document.JsonReader;
import org.skiagraph.codec.document.JsonWriter;
import org.skiagraph.codec.document.XmlReader;
import org.skiagraph.codec.document.XmlWriter;
import org.skiagraph.conformance.hostile.EveryUse;
import org.skiagraph.conformance.hostile.Seeds;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.model.DataSet;

/** What is fuzzed: what is done with bytes, from which it starts, and which words are worth a try. */
public enum FuzzTarget {
    /** A Part 10 file, or whatever is taken for one. */
    FILE {
        @Override
        void use(byte[] bytes) throws IOException {
            read(bytes, 0, ReadOptions.standard());
        }

        @Override
        Map<String, byte[]> seeds() throws IOException {
            return Seeds.made();
        }

        @Override
        List<String> dictionary() {
            return Words.ofFiles();
        }
    },

    /** A Data Set without meta; the first byte says in which transfer syntax. */
    DATA_SET {
        @Override
        void use(byte[] bytes) throws IOException {
            if (bytes.length > 0) {
                TransferSyntax syntax = Seeds.BARE.get((bytes[0] & 0xFF) % Seeds.BARE.size());
                read(bytes, 1, ReadOptions.standard().withSyntax(syntax));
            }
        }

        @Override
        Map<String, byte[]> seeds() throws IOException {
            return Seeds.bare();
        }

        @Override
        List<String> dictionary() {
            return Words.ofFiles();
        }
    },

    /** A stream that inflates to a Data Set: the bytes are what it inflates to, but for the last one, which damages the stream. */
    DEFLATED {
        @Override
        void use(byte[] bytes) throws IOException {
            byte[] deflated = Deflating.of(bytes);
            read(deflated, 0, ReadOptions.standard().withSyntax(TransferSyntax.DeflatedExplicitVRLittleEndian));
        }

        @Override
        Map<String, byte[]> seeds() throws IOException {
            return Deflating.seeds();
        }

        @Override
        List<String> dictionary() {
            return Words.ofFiles();
        }
    },

    /** A document of the DICOM JSON model. */
    JSON {
        @Override
        void use(byte[] bytes) throws IOException {
            for (Document document :
                    JsonReader.of(new ByteArrayInputStream(bytes), open()).readAll()) {
                writeAndReadAgain(document.dataSet());
            }
        }

        @Override
        Map<String, byte[]> seeds() throws IOException {
            return documents(bytes -> JsonReader.of(bytes, open()).readAll().size(), (dataSet, out) -> {
                JsonWriter json = new JsonWriter(out, DocumentOptions.standard(), open());
                json.write(dataSet);
                json.flush();
            });
        }

        @Override
        List<String> dictionary() {
            return Words.ofJson();
        }
    },

    /** A document of the Native DICOM Model. */
    XML {
        @Override
        void use(byte[] bytes) throws IOException {
            writeAndReadAgain(
                    XmlReader.of(new ByteArrayInputStream(bytes), open()).read().dataSet());
        }

        @Override
        Map<String, byte[]> seeds() throws IOException {
            return documents(bytes -> XmlReader.of(bytes, open()).readAll().size(), (dataSet, out) -> {
                XmlWriter xml = new XmlWriter(out, DocumentOptions.standard(), open());
                xml.write(dataSet);
                xml.flush();
            });
        }

        @Override
        List<String> dictionary() {
            return Words.ofXml();
        }
    },

    /** Any text under any declaration; the first bytes say which. */
    CHARACTER_SETS {
        @Override
        void use(byte[] bytes) {
            Declared.of(bytes).ifPresent(Declared::decodeAndEncode);
        }

        @Override
        Map<String, byte[]> seeds() {
            return Declared.seeds();
        }

        @Override
        List<String> dictionary() {
            return Words.ofText();
        }
    };

    private static final long HEAP = 64L << 20;

    /**
     * Uses bytes as a target does.
     *
     * @throws DataException if they are refused; anything else that is thrown is a defect
     */
    abstract void use(byte[] bytes) throws IOException;

    /** Where fuzzing begins: small inputs made by code, by name. */
    abstract Map<String, byte[]> seeds() throws IOException;

    /** Words that inputs are made of, a char a byte. */
    abstract List<String> dictionary();

    /** The name on the command line and of folders: {@code character-sets}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Uses bytes, and takes a refusal for what it is. */
    final void survive(byte[] bytes) throws IOException {
        try {
            use(bytes);
        } catch (DataException e) {
            if (e.text().isEmpty() || e.text().endsWith("null")) {
                throw new AssertionError("a refusal says why", e);
            }
        }
    }

    /** Reads and asks, inspects, writes, and reads what was written; and as documents. */
    private static void read(byte[] bytes, int offset, ReadOptions options) throws IOException {
        Source source = Source.of(bytes, offset, bytes.length - offset);
        DicomFile file = EveryUse.ask(source, options, open());
        EveryUse.inspect(source, options, open());
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        EveryUse.write(file, written);
        EveryUse.ask(Source.of(written.toByteArray()), ReadOptions.standard(), open());
        EveryUse.documents(file, OutputStream.nullOutputStream(), open());
    }

    /** What a document said is written as a file, and read from it; and once it was a document, it stays the same one. */
    static void writeAndReadAgain(DataSet dataSet) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        DicomFile file = DicomFile.of(dataSet, TransferSyntax.ExplicitVRLittleEndian);
        EveryUse.write(file, written);
        EveryUse.ask(Source.of(written.toByteArray()), ReadOptions.standard(), open());
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        JsonWriter json = new JsonWriter(first, DocumentOptions.standard(), open());
        json.write(dataSet);
        json.flush();
        DataSet again = JsonReader.of(new ByteArrayInputStream(first.toByteArray()), open())
                .readAll()
                .get(0)
                .dataSet();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        json = new JsonWriter(second, DocumentOptions.standard(), open());
        json.write(again);
        json.flush();
        if (!first.toString(StandardCharsets.UTF_8).equals(second.toString(StandardCharsets.UTF_8))) {
            throw new AssertionError("not the same again: " + first + " and " + second);
        }
    }

    /** Reads a document, and says how many Data Sets are in it. */
    @FunctionalInterface
    interface Reading {
        int count(InputStream bytes) throws IOException;
    }

    /** Writes a document. */
    @FunctionalInterface
    interface Writing {
        void write(DataSet dataSet, OutputStream out) throws IOException;
    }

    /** The small files as documents, as far as they can be. */
    static Map<String, byte[]> documents(Reading reading, Writing writing) throws IOException {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : Seeds.made().entrySet()) {
            DicomFile dicom = DicomFile.read(Source.of(file.getValue()), ReadOptions.standard(), open());
            dicom.dataSet().remove(Tag.PixelData);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writing.write(dicom.dataSet(), out);
            if (reading.count(new ByteArrayInputStream(out.toByteArray())) != 1) {
                throw new AssertionError(file.getKey());
            }
            documents.put(file.getKey(), out.toByteArray());
        }
        return documents;
    }

    static Budget open() {
        return Limits.forHeap(HEAP).open();
    }

    /** All words of all targets. */
    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (FuzzTarget target : values()) {
            words.add(target.word());
        }
        return words;
    }
}
