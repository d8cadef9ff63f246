package org.skiagraph.bounds;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BytesTest {
    @Property
    void readsAsAByteBufferDoes(@ForAll @Size(16) byte[] b, @ForAll @IntRange(max = 8) int i) {
        ByteBuffer little = ByteBuffer.wrap(b).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer big = ByteBuffer.wrap(b).order(ByteOrder.BIG_ENDIAN);
        assertEquals(little.getShort(i), Bytes.int16L(b, i));
        assertEquals(big.getShort(i), Bytes.int16B(b, i));
        assertEquals(little.getShort(i) & 0xFFFF, Bytes.uint16L(b, i));
        assertEquals(big.getShort(i) & 0xFFFF, Bytes.uint16B(b, i));
        assertEquals(little.getInt(i), Bytes.int32L(b, i));
        assertEquals(big.getInt(i), Bytes.int32B(b, i));
        assertEquals(Integer.toUnsignedLong(little.getInt(i)), Bytes.uint32L(b, i));
        assertEquals(Integer.toUnsignedLong(big.getInt(i)), Bytes.uint32B(b, i));
        assertEquals(little.getLong(i), Bytes.int64L(b, i));
        assertEquals(big.getLong(i), Bytes.int64B(b, i));
    }

    @Property
    void writesAsAByteBufferDoes(@ForAll long value, @ForAll @IntRange(max = 8) int i) {
        ByteBuffer little = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer big = ByteBuffer.allocate(16);
        byte[] l = new byte[16];
        byte[] b = new byte[16];
        Bytes.put64L(l, i, value);
        Bytes.put64B(b, i, value);
        assertArrayEquals(little.putLong(i, value).array(), l);
        assertArrayEquals(big.putLong(i, value).array(), b);
        Bytes.put32L(l, i + 1, (int) ~value);
        Bytes.put32B(b, i + 1, (int) ~value);
        assertArrayEquals(little.putInt(i + 1, (int) ~value).array(), l);
        assertArrayEquals(big.putInt(i + 1, (int) ~value).array(), b);
        Bytes.put16L(l, i + 2, (int) (value >> 3));
        Bytes.put16B(b, i + 2, (int) (value >> 3));
        assertArrayEquals(little.putShort(i + 2, (short) (value >> 3)).array(), l);
        assertArrayEquals(big.putShort(i + 2, (short) (value >> 3)).array(), b);
    }

    @Test
    void doesNotReachBeyondTheArray() {
        byte[] b = new byte[8];
        assertEquals(0, Bytes.int64L(b, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> Bytes.int64L(b, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> Bytes.put16B(b, 7, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> Bytes.uint32B(b, -1));
    }
}
