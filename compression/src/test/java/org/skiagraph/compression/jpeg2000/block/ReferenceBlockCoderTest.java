package org.skiagraph.compression.jpeg2000.block;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The reference is itself right: it decodes what it encodes, and the example of the Standard. */
class ReferenceBlockCoderTest {
    @Test
    void everyStyleComesBack() {
        Random random = new Random(1);
        for (int n = 0; n < 64; n++) {
            int planes = 1 + random.nextInt(20);
            long[] values = values(random, 1 + random.nextInt(100), planes);
            int width = 1 + random.nextInt(12);
            int height = values.length / width;
            if (height > 0) {
                values = Arrays.copyOf(values, width * height);
                Orientation orientation = Orientation.values()[random.nextInt(4)];
                ReferenceBlock block = ReferenceBlockCoder.encode(width, height, values, orientation, n & 63, planes);
                assertComesBack(values, block);
            }
        }
    }

    @Test
    void theExampleOfTheStandardIsDecoded() {
        // the indices of T.800 J.10.1 and the bytes that OpenJPEG gives for them
        assertArrayEquals(
                new long[] {-26, -22, -30, -32, -19},
                indices(5, Orientation.LL, 6, 0x01, 0x8F, 0x0D, 0xC8, 0x75, 0x7F));
        assertArrayEquals(new long[] {1, 5, 1, 0}, indices(4, Orientation.LH, 3, 0x0F, 0xB1, 0x7F));
    }

    private static long[] indices(int height, Orientation orientation, int planes, int... bytes) {
        CodedBlock block = new CodedBlock();
        block.width = 1;
        block.height = height;
        block.orientation = orientation;
        block.planes = planes;
        block.segments = 1;
        block.passes[0] = 3 * planes - 2;
        block.lengths[0] = bytes.length;
        for (int i = 0; i < bytes.length; i++) {
            block.bytes[i] = (byte) bytes[i];
        }
        long[] values = ReferenceBlockCoder.decode(block).values();
        for (int i = 0; i < values.length; i++) {
            values[i] /= 2;
        }
        return values;
    }

    private static long[] values(Random random, int count, int planes) {
        long[] values = new long[count];
        for (int i = 0; i < count; i++) {
            values[i] = (random.nextLong() >>> 64 - planes) >> random.nextInt(planes + 1);
            values[i] = random.nextBoolean() ? values[i] : -values[i];
        }
        return values;
    }

    private static void assertComesBack(long[] values, ReferenceBlock block) {
        for (int passes = 0; passes <= block.passes(); passes++) {
            ReferenceBlockCoder.Decoded decoded = ReferenceBlockCoder.decode(block.coded(passes));
            assertEquals(0, decoded.flags());
            int plane = block.planes() - 1 - (passes + 1) / 3; // of the last pass
            for (int i = 0; i < values.length; i++) {
                long given = decoded.values()[i];
                long before = cut(values[i], plane + 1);
                long now = passes == 0 ? 0 : cut(values[i], plane);
                assertTrue(given == now || given == before && passes % 3 != 1, "pass " + passes + " of " + block);
            }
        }
    }

    /** The value of which the bits from a plane on are known. */
    private static long cut(long value, int plane) {
        long m = Math.abs(value) >> plane << plane;
        long magnitude = m == 0 ? 0 : 2 * m + (1L << plane);
        return value < 0 ? -magnitude : magnitude;
    }
}
