package org.skiagraph.conformance.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.codec.document.Document;
import org.skiagraph.codec.document.DocumentOptions;
import org.skiagraph.codec.document.JsonReader;
import org.skiagraph.codec.document.XmlReader;
import org.skiagraph.codec.document.XmlWriter;
import org.skiagraph.conformance.hostile.EveryUse;
import org.skiagraph.conformance.hostile.Seeds;
import org.skiagraph.dictionary.TransferSyntax;

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
            for (Document document : JsonReader.of(new ByteArrayInputStream(bytes), LIMITS.open())
                    .readAll()) {
                DocumentUse.writeAndReadAgain(document.dataSet(), LIMITS);
            }
        }

        @Override
        Map<String, byte[]> seeds() throws IOException {
            return DocumentUse.seeds((dataSet, out) -> DocumentUse.writeJson(dataSet, out, LIMITS));
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
            Document document =
                    XmlReader.of(new ByteArrayInputStream(bytes), LIMITS.open()).read();
            DocumentUse.writeAndReadAgain(document.dataSet(), LIMITS);
        }

        @Override
        Map<String, byte[]> seeds() throws IOException {
            return DocumentUse.seeds((dataSet, out) -> {
                XmlWriter xml = new XmlWriter(out, DocumentOptions.standard(), LIMITS.open());
                xml.write(dataSet);
                xml.flush();
            });
        }

        @Override
        List<String> dictionary() {
            return Words.ofXml();
        }
    },

    /** A JPEG code stream. */
    JPEG {
        @Override
        void use(byte[] bytes) throws IOException {
            JpegUse.decode(bytes, LIMITS);
        }

        @Override
        Map<String, byte[]> seeds() throws IOException {
            return JpegUse.seeds();
        }

        @Override
        List<String> dictionary() {
            return JpegUse.words();
        }
    },

    /** A JPEG-LS code stream. */
    JPEGLS {
        @Override
        void use(byte[] bytes) throws IOException {
            JpegLsUse.decode(bytes, LIMITS);
        }

        @Override
        Map<String, byte[]> seeds() throws IOException {
            return JpegLsUse.seeds();
        }

        @Override
        List<String> dictionary() {
            return JpegLsUse.words();
        }
    },

    /** A JPEG 2000 code stream, alone or in a file of boxes. */
    J2K {
        @Override
        void use(byte[] bytes) throws IOException {
            Jpeg2000Use.decode(bytes, LIMITS);
        }

        @Override
        Map<String, byte[]> seeds() {
            return Jpeg2000Seeds.all();
        }

        @Override
        List<String> dictionary() {
            return Jpeg2000Seeds.words();
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
    },

    /** A PDU of any type, of which the first byte is the type and the rest what lies behind its length. */
    PDU {
        @Override
        void use(byte[] bytes) throws IOException {
            PduUse.readAndWrite(bytes, LIMITS);
        }

        @Override
        Map<String, byte[]> seeds() {
            return PduUse.seeds();
        }

        @Override
        List<String> dictionary() {
            return Words.ofPdus();
        }
    };

    private static final Limits LIMITS = Limits.forHeap(64L << 20);

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

    /**
     * Reads and asks, streamed and not; writes, and reads what was written; writes this again, which must give the same bytes. The
     * last holds where VRs are written and nothing was found wrong: what is read in spite of what is declared, and VRs that are
     * lost in Implicit VR, make other elements of some damaged ones.
     */
    private static void read(byte[] bytes, int offset, ReadOptions options) throws IOException {
        Streamed.sameAsWhole(bytes, offset, options, LIMITS);
        Source source = Source.of(bytes, offset, bytes.length - offset);
        DicomFile file = EveryUse.ask(source, options, LIMITS.open());
        EveryUse.inspect(source, options, LIMITS.open());
        EveryUse.documents(file, OutputStream.nullOutputStream(), LIMITS.open());
        byte[] written = written(file);
        DicomFile again;
        try {
            again = EveryUse.ask(Source.of(written), ReadOptions.standard(), LIMITS.open());
        } catch (DataException e) {
            throw new AssertionError("what was written is refused", e);
        }
        int differs = Arrays.mismatch(written, written(again));
        if (differs >= 0
                && again.transferSyntax().isExplicitVr()
                && again.findings().isEmpty()) {
            throw new AssertionError("what was written is read and written otherwise, at " + differs);
        }
    }

    private static byte[] written(DicomFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EveryUse.write(file, out);
        return out.toByteArray();
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
