package org.skiagraph.codec.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.DicomReader;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.testing.DataSets;

/** The laws of documents, on arbitrary Data Sets, for both kinds. */
class DocumentLawsTest {
    @Provide
    Arbitrary<DataSet> dataSets() {
        return DataSets.all();
    }

    @Property(tries = 150)
    void readingGivesTheNormalFormOfWhatWasWritten(@ForAll("dataSets") DataSet dataSet, @ForAll Kind kind)
            throws IOException {
        Budget budget = Limits.standard().open();
        Document again = kind.read(new ByteArrayInputStream(kind.written(dataSet)), budget);
        assertEquals(kind.normal(dataSet), again.dataSet());
        assertTrue(again.meta().isEmpty());
        assertTrue(budget.findings().isEmpty(), () -> budget.findings().list().toString());
    }

    @Property(tries = 100)
    void whatWasReadIsWrittenAsTheSameBytes(@ForAll("dataSets") DataSet dataSet, @ForAll Kind kind) throws IOException {
        byte[] first = kind.written(dataSet);
        DataSet read = kind.read(
                        new ByteArrayInputStream(first), Limits.standard().open())
                .dataSet();
        boolean declaredAnew = read.size() > dataSet.size();
        if (!declaredAnew) {
            assertArrayEquals(first, kind.written(read));
        }
        assertEquals(kind.normal(read), read, "the normal form is normal");
    }

    @Property(tries = 60)
    void aReaderIsWrittenAsADataSetInMemoryIs(@ForAll("dataSets") DataSet dataSet, @ForAll Kind kind)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (TransferSyntax syntax :
                new TransferSyntax[] {TransferSyntax.ExplicitVRLittleEndian, TransferSyntax.ExplicitVRBigEndian}) {
            file.reset();
            DicomFile.of(dataSet, syntax).write(file, syntax, org.skiagraph.codec.WriteOptions.standard());
            Budget budget = Limits.standard().open();
            DicomReader reader = DicomReader.open(Source.of(file.toByteArray()), ReadOptions.standard(), budget);
            assertArrayEquals(kind.written(dataSet), kind.written(reader, budget), syntax.name());
        }
    }

    @Property(tries = 40)
    void anyChunkingOfTheInputGivesTheSame(@ForAll("dataSets") DataSet dataSet, @ForAll Kind kind, @ForAll long seed)
            throws IOException {
        byte[] bytes = kind.written(dataSet);
        Random random = new Random(seed);
        InputStream chunked = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1 + random.nextInt(7)));
            }
        };
        assertEquals(
                kind.normal(dataSet),
                kind.read(chunked, Limits.standard().open()).dataSet());
    }

    @Property(tries = 40)
    void damageGivesADataSetOrOurException(@ForAll("dataSets") DataSet dataSet, @ForAll Kind kind, @ForAll long seed)
            throws IOException {
        byte[] bytes = kind.written(dataSet);
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            byte[] damaged = Arrays.copyOf(bytes, i % 2 == 0 ? bytes.length : random.nextInt(bytes.length));
            for (int k = 0; k <= i % 3 && damaged.length > 0; k++) {
                damaged[random.nextInt(damaged.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt() : "{}[]\",:<>/&;=0".charAt(random.nextInt(14)));
            }
            try {
                kind.read(
                        new ByteArrayInputStream(damaged),
                        Limits.forHeap(64 << 20).open());
            } catch (DataException expected) {
                assertTrue(expected.getMessage().length() > 0);
            }
        }
    }

    /** The two kinds of documents. */
    enum Kind {
        JSON {
            @Override
            byte[] written(DataSet dataSet) throws IOException {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                JsonWriter writer = new JsonWriter(
                        out, DocumentOptions.standard(), Limits.standard().open());
                writer.write(dataSet);
                writer.flush();
                return out.toByteArray();
            }

            @Override
            byte[] written(DicomReader reader, Budget budget) throws IOException {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                JsonWriter writer = new JsonWriter(out, DocumentOptions.standard(), budget);
                writer.write(reader);
                writer.flush();
                return out.toByteArray();
            }

            @Override
            Document read(InputStream in, Budget budget) throws IOException {
                return JsonReader.of(in, budget).readAll().get(0);
            }

            @Override
            DataSet normal(DataSet dataSet) throws IOException {
                return NormalForm.of(dataSet);
            }
        },
        XML {
            @Override
            byte[] written(DataSet dataSet) throws IOException {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                XmlWriter writer = new XmlWriter(
                        out, DocumentOptions.standard(), Limits.standard().open());
                writer.write(dataSet);
                writer.flush();
                return out.toByteArray();
            }

            @Override
            byte[] written(DicomReader reader, Budget budget) throws IOException {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                XmlWriter writer = new XmlWriter(out, DocumentOptions.standard(), budget);
                writer.write(reader);
                writer.flush();
                return out.toByteArray();
            }

            @Override
            Document read(InputStream in, Budget budget) throws IOException {
                return XmlReader.of(in, budget).read();
            }

            @Override
            DataSet normal(DataSet dataSet) throws IOException {
                return NormalForm.inXml(dataSet);
            }
        };

        abstract byte[] written(DataSet dataSet) throws IOException;

        abstract byte[] written(DicomReader reader, Budget budget) throws IOException;

        abstract Document read(InputStream in, Budget budget) throws IOException;

        abstract DataSet normal(DataSet dataSet) throws IOException;
    }
}
