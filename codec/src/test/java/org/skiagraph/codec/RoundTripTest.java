package org.skiagraph.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.testing.DataSets;

/** The laws of reading and writing, on arbitrary Data Sets. */
class RoundTripTest {
    private static final List<TransferSyntax> EXPLICIT = List.of(
            TransferSyntax.ExplicitVRLittleEndian,
            TransferSyntax.ExplicitVRBigEndian,
            TransferSyntax.DeflatedExplicitVRLittleEndian);

    @Provide
    Arbitrary<DataSet> dataSets() {
        return DataSets.all();
    }

    @Provide
    Arbitrary<DataSet> publicDataSets() {
        return DataSets.ofPublicElements();
    }

    @Property(tries = 150)
    void explicitSyntaxesGiveBackEveryDataSet(@ForAll("dataSets") DataSet dataSet) throws IOException {
        for (TransferSyntax syntax : EXPLICIT) {
            DicomFile again = Reading.read(Reading.written(dataSet, syntax));
            assertEquals(dataSet, again.dataSet(), syntax.name());
            assertTrue(again.findings().isEmpty(), () -> again.findings().list().toString());
        }
    }

    @Property(tries = 150)
    void everyChoiceOfLengthsGivesBackTheDataSet(@ForAll("dataSets") DataSet dataSet) throws IOException {
        for (WriteOptions.Lengths lengths : WriteOptions.Lengths.values()) {
            WriteOptions options = WriteOptions.standard().withLengths(lengths);
            TransferSyntax syntax = TransferSyntax.ExplicitVRLittleEndian;
            byte[] bytes = Reading.written(DicomFile.of(dataSet, syntax), syntax, options);
            assertEquals(dataSet, Reading.read(bytes).dataSet());
            assertArrayEquals(bytes, Reading.written(Reading.read(bytes)), "unchanged is written as it was read");
        }
    }

    @Property(tries = 150)
    void implicitVrGivesBackValuesAndTheVrsOfTheDictionary(@ForAll("publicDataSets") DataSet dataSet)
            throws IOException {
        DataSet first = Reading.read(Reading.written(dataSet, TransferSyntax.ImplicitVRLittleEndian))
                .dataSet();
        assertSameValues(dataSet, first);
        DataSet second = Reading.read(Reading.written(first, TransferSyntax.ImplicitVRLittleEndian))
                .dataSet();
        assertEquals(first, second);
    }

    /** Implicit VR does not carry the VR: the values have the same bytes, under the VR that dictionary and context say. */
    private static void assertSameValues(DataSet expected, DataSet actual) throws IOException {
        assertArrayEquals(expected.tags(), actual.tags());
        for (DataElement e : expected) {
            DataElement other = actual.element(e.tag()).orElseThrow();
            if (e.sequence().isPresent() && other.sequence().isPresent()) {
                assertEquals(e.sequence().get().size(), other.sequence().get().size());
                for (int i = 0; i < e.sequence().get().size(); i++) {
                    assertSameValues(
                            e.sequence().get().get(i), other.sequence().get().get(i));
                }
            } else if (e.isPlain()) {
                assertArrayEquals(e.readBytes(), other.readBytes(), Tags.toText(e.tag()));
            }
        }
    }

    @Property(tries = 60)
    void anyChunkingOfTheInputGivesTheSameTokens(@ForAll("dataSets") DataSet dataSet, @ForAll long seed)
            throws IOException {
        byte[] bytes = Reading.written(dataSet, TransferSyntax.ExplicitVRLittleEndian);
        List<String> whole = tokens(reader(Source.of(bytes)), true);
        assertEquals(whole, tokens(reader(chunked(bytes, new Random(seed))), true));
        assertEquals(whole, tokens(reader(chunkedSource(bytes, new Random(seed))), true));
    }

    @Property(tries = 60)
    void skippingIsReadingAndDiscarding(@ForAll("dataSets") DataSet dataSet) throws IOException {
        byte[] bytes = Reading.written(dataSet, TransferSyntax.ExplicitVRBigEndian);
        List<String> read = tokens(reader(Source.of(bytes)), true);
        List<String> skipped = tokens(reader(Source.of(bytes)), false);
        assertEquals(read.stream().map(t -> t.replaceFirst("=.*", "")).toList(), skipped);
    }

    @Property(tries = 40)
    void allInputsGiveTheSameDataSet(@ForAll("dataSets") DataSet dataSet, @ForAll long seed) throws IOException {
        byte[] bytes = Reading.written(dataSet, TransferSyntax.DeflatedExplicitVRLittleEndian);
        ReadOptions options = ReadOptions.standard().withBulkThreshold(16);
        var budget = Limits.standard().open();
        DicomReader reader = DicomReader.open(chunked(bytes, new Random(seed)), options, budget);
        DicomFile streamed = DicomFile.make(Optional.empty(), reader, options, budget);
        assertEquals(dataSet, streamed.dataSet());
        DicomFile fromSource = DicomFile.read(
                chunkedSource(bytes, new Random(seed)),
                options,
                Limits.standard().open());
        assertEquals(dataSet, fromSource.dataSet());
    }

    @Property(tries = 40)
    void damageGivesADataSetOrOurException(
            @ForAll("dataSets") DataSet dataSet, @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int flips)
            throws IOException {
        Random random = new Random(seed);
        for (TransferSyntax syntax : EXPLICIT) {
            byte[] bytes = Reading.written(dataSet, syntax);
            for (int cut = 132; cut < bytes.length; cut += 1 + bytes.length / 200) {
                survive(Arrays.copyOf(bytes, cut));
            }
            for (int i = 0; i < 30; i++) {
                byte[] flipped = bytes.clone();
                for (int k = 0; k < flips; k++) {
                    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                }
                survive(flipped);
            }
        }
    }

    private static void survive(byte[] bytes) throws IOException {
        try {
            Reading.written(Reading.read(bytes, Limits.forHeap(64 << 20).open()));
        } catch (DataException expected) {
            assertTrue(expected.getMessage().contains("("), "says where");
        }
    }

    private static DicomReader reader(Source source) throws IOException {
        return DicomReader.open(
                source, ReadOptions.standard(), Limits.standard().open());
    }

    private static DicomReader reader(ReadableByteChannel channel) throws IOException {
        return DicomReader.open(
                channel, ReadOptions.standard(), Limits.standard().open());
    }

    private static List<String> tokens(DicomReader reader, boolean withValues) throws IOException {
        List<String> tokens = new ArrayList<>();
        for (Token token = reader.next(); token != Token.END; token = reader.next()) {
            boolean value = token == Token.ELEMENT || token == Token.FRAGMENT || token == Token.META_ELEMENT;
            String text = token + " " + reader.path() + " " + reader.vr() + " " + reader.length() + " @"
                    + reader.valueOffset();
            tokens.add(value && withValues ? text + "=" + Arrays.toString(reader.readValue()) : text);
        }
        return tokens;
    }

    private static ReadableByteChannel chunked(byte[] bytes, Random random) {
        ReadableByteChannel all = Channels.newChannel(new ByteArrayInputStream(bytes));
        return new ReadableByteChannel() {
            @Override
            public int read(ByteBuffer target) throws IOException {
                ByteBuffer few = target.duplicate();
                few.limit(Math.min(target.limit(), target.position() + 1 + random.nextInt(37)));
                int n = all.read(few);
                target.position(few.position());
                return n;
            }

            @Override
            public boolean isOpen() {
                return all.isOpen();
            }

            @Override
            public void close() throws IOException {
                all.close();
            }
        };
    }

    private static Source chunkedSource(byte[] bytes, Random random) {
        return new Source() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public int read(long position, byte[] target, int offset, int length) throws IOException {
                return Source.of(bytes).read(position, target, offset, Math.min(length, 1 + random.nextInt(37)));
            }
        };
    }
}
