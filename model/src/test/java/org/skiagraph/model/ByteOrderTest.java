package org.skiagraph.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skiagraph.bounds.Source;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.testing.DataSets;

/** PS3.5 7.3: values say the same whatever byte order they were read in and wherever they are put. */
class ByteOrderTest {
    @Provide
    Arbitrary<DataSet> dataSets() {
        return DataSets.all();
    }

    @Property(tries = 300)
    void bigEndianSaysTheSame(@ForAll("dataSets") DataSet little) {
        DataSet big = Parsing.parsed(little, true);
        assertTrue(big.isBigEndian());
        assertEquals(little, big);
        assertEquals(big, little);
        assertEquals(big, big.copy());
        for (DataElement element : little) {
            DataElement same = big.element(element.tag()).orElseThrow();
            assertEquals(element.texts(), same.texts());
            assertArrayEquals(element.integers(), same.integers());
            assertArrayEquals(element.decimals(), same.decimals());
            assertArrayEquals(Parsing.bytes(element), Parsing.bytes(same));
        }
    }

    @Property(tries = 300)
    void elementsMoveBetweenByteOrders(@ForAll("dataSets") DataSet little) {
        DataSet big = Parsing.parsed(little, true);
        assertEquals(little, Parsing.setAll(big, new DataSet()));
        DataSet emptied = Parsing.setAll(little, Parsing.parsed(new DataSet(), true));
        assertTrue(emptied.isBigEndian());
        assertEquals(little, emptied);
    }

    @Test
    void whatIsSetInABigEndianDataSetIsGotBack() {
        DataSet big = Parsing.parsed(new DataSet().set(Tag.Rows, 1), true);
        big.set(Tag.Columns, 258).set(0x00291001, Vr.FD, 0.5).set(0x00291002, Vr.AT, 0x00100020);
        assertEquals(258, big.integer(Tag.Columns, 0));
        assertEquals(0.5, big.decimal(0x00291001, 0));
        assertArrayEquals(new int[] {0x00100020}, big.tags(0x00291002));
        assertArrayEquals(
                new byte[] {2, 1}, Parsing.bytes(big.element(Tag.Columns).orElseThrow()));
        assertArrayEquals(
                new byte[] {1, 2},
                big.element(Tag.Columns).orElseThrow().encoded().orElseThrow().array());
    }

    @ParameterizedTest
    @CsvSource({"1, 0102030405060708", "2, 0201040306050807", "4, 0403020108070605", "8, 0807060504030201"})
    void bulkDataIsSwappedWhereverReadingBegins(int unit, String hex) throws Exception {
        byte[] bytes = {1, 2, 3, 4, 5, 6, 7, 8};
        byte[] expected = HexFormat.of().parseHex(hex);
        BulkData swapped = BulkData.of(bytes).withBytesSwapped(unit);
        assertArrayEquals(expected, swapped.readAll());
        for (int from = 0; from < 8; from++) {
            for (int length = 1; length <= 8 - from; length++) {
                byte[] part = new byte[length];
                swapped.open().readFully(from, part, 0, length);
                assertArrayEquals(Arrays.copyOfRange(expected, from, from + length), part);
            }
        }
        assertEquals(-1, swapped.open().read(8, new byte[1], 0, 1));
    }

    @Test
    void aRestThatIsNoNumberStaysAsItIs() throws Exception {
        byte[] odd = {1, 2, 3};
        ByteSwap.reverse(odd, 0, 3, 2);
        assertArrayEquals(new byte[] {2, 1, 3}, odd);
    }

    @Test
    void bulkDataOfTheOtherOrderIsSwappedWhenItIsRead() throws Exception {
        Source source = new HiddenSource(new byte[] {1, 2, 3, 4});
        DataSetBuilder builder = DataSetBuilder.copying(true);
        builder.bulk(Tag.PixelData, Vr.OW, BulkData.of(source, 0, 4));
        DataElement big = builder.build().element(Tag.PixelData).orElseThrow();
        DataSet little = new DataSet().set(big);
        assertArrayEquals(
                new byte[] {2, 1, 4, 3},
                little.bulk(Tag.PixelData).orElseThrow().readAll());
        assertArrayEquals(new byte[] {2, 1, 4, 3}, big.readBytes());
        assertEquals(List.of(), DataSetDiff.ofEverything().between(little, new DataSet().set(big)));
    }

    @Test
    void swappingHoldsOnlyAPieceOfALargeValueAtATime() throws Exception {
        byte[] bytes = new byte[1 << 20];
        new java.util.Random(1).nextBytes(bytes);
        int[] most = {0};
        Source counting = new Source() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public int read(long position, byte[] target, int offset, int length) {
                most[0] = Math.max(most[0], length);
                System.arraycopy(bytes, (int) position, target, offset, length);
                return length;
            }
        };
        byte[] swapped =
                BulkData.of(counting, 2, bytes.length - 5).withBytesSwapped(8).readAll();
        byte[] expected = Arrays.copyOfRange(bytes, 2, bytes.length - 3);
        ByteSwap.reverse(expected, 0, expected.length, 8);
        assertArrayEquals(expected, swapped);
        assertTrue(most[0] <= 1 << 17, most[0] + " bytes at once");
    }
}
