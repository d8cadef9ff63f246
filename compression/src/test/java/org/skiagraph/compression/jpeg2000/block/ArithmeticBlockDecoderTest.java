package org.skiagraph.compression.jpeg2000.block;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.skiagraph.compression.jpeg2000.block.ReferenceBlockCoder.Decoded;

/** The decoder gives what the reference gives, for blocks of an encoder and for any bytes. */
class ArithmeticBlockDecoderTest {
    private static final int[][] SHAPES = {
        {1, 1}, {1, 1024}, {1024, 1}, {7, 3}, {64, 64}, {1024, 4}, {4, 1024}, {32, 32}, {5, 9}, {64, 63}, {3, 4}
    };

    private final BlockDecoder decoder = new ArithmeticBlockDecoder();

    /** Values as wavelets give them: mostly small, large ones together. */
    private static long[] values(int width, int height, int planes, Random random) {
        long[] values = new long[width * height];
        double density = random.nextDouble();
        for (int i = 0; i < values.length; i++) {
            int x = i % width;
            int y = i / width;
            int near = (int) (planes * (0.5 + 0.5 * Math.sin(x * 0.3 + y * 0.2)));
            int bits = random.nextDouble() < density ? Math.max(0, near - random.nextInt(4)) : 0;
            long magnitude = bits == 0 ? 0 : random.nextLong() >>> 64 - bits;
            values[i] = random.nextBoolean() ? magnitude : -magnitude;
        }
        values[random.nextInt(values.length)] = 1L << planes - 1;
        return values;
    }

    private static ReferenceBlock encoded(
            int width, int height, int planes, int orientation, int style, Random random) {
        long[] values = values(width, height, planes, random);
        return ReferenceBlockCoder.encode(width, height, values, Orientation.values()[orientation], style, planes);
    }

    private Decoded narrow(CodedBlock block) {
        int[] values = new int[block.width * block.height + 1];
        Arrays.fill(values, 77);
        int flags = decoder.decode(block, values);
        assertEquals(77, values[values.length - 1], "behind the block");
        return new Decoded(
                Arrays.stream(values)
                        .limit(values.length - 1L)
                        .mapToLong(v -> v)
                        .toArray(),
                flags);
    }

    private Decoded wide(CodedBlock block) {
        long[] values = new long[block.width * block.height];
        int flags = decoder.decodeWide(block, values);
        return new Decoded(values, flags);
    }

    private void assertAsReference(CodedBlock block) {
        Decoded expected = ReferenceBlockCoder.decode(block);
        if (block.planes <= BlockDecoder.NARROW_PLANES) {
            assertSame(expected, narrow(block));
        }
        assertSame(expected, wide(block));
    }

    private static void assertSame(Decoded expected, Decoded given) {
        assertArrayEquals(expected.values(), given.values());
        assertEquals(expected.flags(), given.flags());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.MIXIN)
    void anyBlockStoppedAnywhere(
            @ForAll @IntRange(min = 1, max = 70) int width,
            @ForAll @IntRange(min = 1, max = 58) int height,
            @ForAll @IntRange(max = 3) int orientation,
            @ForAll @IntRange(max = 63) int style,
            @ForAll @IntRange(min = 1, max = 30) int planes,
            @ForAll @IntRange(max = 88) int passes,
            @ForAll long seed) {
        ReferenceBlock block = encoded(width, height, planes, orientation, style, new Random(seed));
        assertAsReference(block.coded(Math.min(passes, block.passes())));
    }

    @Test
    void everyMixtureOfStylesAndOrientations() {
        Random random = new Random(2);
        for (int style = 0; style < 64; style++) {
            for (int orientation = 0; orientation < 4; orientation++) {
                ReferenceBlock block = encoded(9, 11, 7, orientation, style, random);
                for (int passes = 0; passes <= block.passes(); passes++) {
                    assertAsReference(block.coded(passes));
                }
                assertEquals(0, narrow(block.coded()).flags());
            }
        }
    }

    @Test
    void everyShape() {
        Random random = new Random(3);
        for (int[] shape : SHAPES) {
            for (int style : new int[] {0, 0x09, 0x3F}) {
                assertAsReference(encoded(shape[0], shape[1], 9, random.nextInt(4), style, random)
                        .coded());
            }
        }
    }

    @Test
    void everyNumberOfPlanes() {
        Random random = new Random(4);
        for (int planes = 1; planes <= BlockDecoder.WIDE_PLANES; planes++) {
            ReferenceBlock block = encoded(8, 8, planes, 3, planes, random);
            assertAsReference(block.coded());
            assertAsReference(block.coded(random.nextInt(block.passes() + 1)));
        }
    }

    @Test
    void aRegionOfInterestIsScaledDown() {
        Random random = new Random(5);
        for (int planes : new int[] {1, 5, 14, 15, 38, 50}) {
            boolean[] region = new boolean[12 * 12];
            for (int i = 0; i < region.length; i++) {
                region[i] = random.nextInt(3) == 0;
            }
            long[] values = values(12, 12, planes, random);
            int passes = 3 * 2 * planes - 2;
            for (int style : new int[] {0, BlockStyle.BYPASS}) {
                ReferenceBlock block = ReferenceBlockCoder.encode(
                        12, 12, values, region, planes, Orientation.HL, style, planes, passes);
                for (int stop = 0; stop <= passes; stop += 1 + random.nextInt(5)) {
                    assertAsReference(block.coded(stop));
                }
                long[] decoded = wide(block.coded()).values();
                for (int i = 0; i < values.length; i++) {
                    assertEquals(values[i], decoded[i] / 2);
                }
            }
        }
    }

    @Test
    void aShiftAboveAllPlanesChangesNothing() {
        CodedBlock block = encoded(6, 6, 20, 0, 0, new Random(6)).coded();
        Decoded expected = narrow(block);
        for (int shift : new int[] {20, 29, 30, 31, 32, 33, 64, 255}) {
            block.roiShift = shift;
            assertSame(expected, narrow(block));
            assertSame(expected, wide(block));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.MIXIN)
    void anyBytes(
            @ForAll @IntRange(min = 1, max = 20) int width,
            @ForAll @IntRange(min = 1, max = 20) int height,
            @ForAll @IntRange(max = 63) int style,
            @ForAll @IntRange(min = 1, max = 30) int planes,
            @ForAll @IntRange(max = 400) int length,
            @ForAll long seed) {
        Random random = new Random(seed);
        CodedBlock block = random(width, height, style, planes, length, random);
        withoutCarries(block.bytes);
        assertAsReference(block);
    }

    /** A block of random bytes, in segments as the style has them. */
    private static CodedBlock random(int width, int height, int style, int planes, int length, Random random) {
        CodedBlock block = new CodedBlock();
        block.width = width;
        block.height = height;
        block.style = style;
        block.planes = planes;
        block.orientation = Orientation.values()[random.nextInt(4)];
        block.passes = new int[3 * planes];
        block.starts = new int[3 * planes];
        block.lengths = new int[3 * planes];
        block.bytes = new byte[(length + CodedBlock.GAP) * 3 * planes];
        random.nextBytes(block.bytes);
        for (int i = 0; i < block.bytes.length; i++) {
            if (random.nextInt(20) == 0) {
                block.bytes[i] = -1;
            }
        }
        for (int pass = 0, at = 0; pass < 3 * planes - 2; ) {
            int n = block.segments++;
            block.passes[n] = Math.min(3 * planes - 2 - pass, BlockStyle.segmentPasses(style, pass));
            block.starts[n] = at;
            block.lengths[n] = random.nextInt(length + 1);
            pass += block.passes[n];
            at += block.lengths[n] + CodedBlock.GAP;
        }
        return block;
    }

    /** An FF with a carry behind it, where no encoder has one, is taken another way by the Standard's decoder. */
    private static void withoutCarries(byte[] bytes) {
        for (int i = 1; i < bytes.length; i++) {
            if (bytes[i - 1] == -1 && bytes[i] < 0 && (bytes[i] & 0xFF) <= 0x8F) {
                bytes[i] &= 0x7F;
            }
        }
    }

    @Test
    void carriesOfNoEncoderAreDecodedTheSameNarrowAndWide() {
        Random random = new Random(7);
        for (int n = 0; n < 300; n++) {
            CodedBlock block = random(8, 8, random.nextInt(64), 1 + random.nextInt(20), 60, random);
            for (int i = 1; i < block.bytes.length; i++) {
                if (block.bytes[i - 1] == -1) {
                    block.bytes[i] = (byte) (0x80 + random.nextInt(16));
                }
            }
            assertSame(wide(block), narrow(block));
        }
    }

    @Test
    void carriesOfAnEncoderAreDecoded() {
        Random random = new Random(8);
        int carries = 0;
        for (int n = 0; n < 40; n++) {
            ReferenceBlock block = encoded(40, 40, 12, n & 3, 0, random);
            byte[] bytes = block.bytes();
            for (int i = 1; i < bytes.length; i++) {
                carries += bytes[i - 1] == -1 && bytes[i] < 0 ? 1 : 0;
            }
            assertAsReference(block.coded());
        }
        assertTrue(carries > 0, "none was made");
    }

    @Test
    void everyTruncation() {
        Random random = new Random(9);
        for (int style : new int[] {0, BlockStyle.BYPASS, BlockStyle.TERMINATE | BlockStyle.PREDICTABLE}) {
            ReferenceBlock encoded = encoded(12, 10, 8, 1, style, random);
            for (int segment = 0; segment < encoded.segments().size(); segment++) {
                CodedBlock block = encoded.coded();
                while (--block.lengths[segment] >= 0) {
                    assertAsReference(block);
                }
            }
        }
    }

    @Test
    void moreSegmentsThanPassesAreNotDecoded() {
        CodedBlock block =
                encoded(9, 9, 5, 0, BlockStyle.TERMINATE, new Random(10)).coded();
        Decoded expected = narrow(block);
        block.passes[block.segments - 1] += 40;
        assertArrayEquals(expected.values(), narrow(block).values());
        block.planes = 0;
        assertArrayEquals(new long[81], narrow(block).values());
        assertArrayEquals(new long[81], wide(block).values());
    }

    @Test
    void aBlockWithoutSegmentsIsZeroWhateverWasBefore() {
        CodedBlock block = encoded(9, 9, 5, 0, 0, new Random(11)).coded();
        narrow(block);
        wide(block);
        block.segments = 0;
        assertArrayEquals(new long[81], narrow(block).values());
        assertArrayEquals(new long[81], wide(block).values());
    }

    @Test
    void damageIsSeenBySegmentationSymbols() {
        assertDamageIsSeen(BlockStyle.SYMBOLS, BlockDecoder.BAD_SYMBOL, 0.9);
    }

    @Test
    void damageIsSeenByPredictableTermination() {
        assertDamageIsSeen(BlockStyle.PREDICTABLE, BlockDecoder.BAD_TERMINATION, 0.9);
        assertDamageIsSeen(
                BlockStyle.PREDICTABLE | BlockStyle.TERMINATE | BlockStyle.BYPASS, BlockDecoder.BAD_TERMINATION, 0.8);
    }

    private void assertDamageIsSeen(int style, int flag, double share) {
        Random random = new Random(12);
        int seen = 0;
        for (int n = 0; n < 200; n++) {
            CodedBlock block = encoded(24, 24, 8, n & 3, style, random).coded();
            assertEquals(0, narrow(block).flags());
            int segment = random.nextInt(block.segments);
            if (block.lengths[segment] > 0) {
                block.bytes[block.starts[segment] + block.lengths[segment] / 2] ^= (byte) (1 << random.nextInt(8));
            }
            seen += (narrow(block).flags() & flag) != 0 ? 1 : 0;
        }
        assertTrue(seen >= share * 200, seen + " of 200");
    }

    @Test
    void theIndicesOfTheStandardsExampleAreDecoded() {
        // the indices of T.800 J.10.1 and the bytes that OpenJPEG gives for them
        CodedBlock block = new CodedBlock();
        block.width = 1;
        block.height = 5;
        block.planes = 6;
        block.segments = 1;
        block.passes[0] = 16;
        block.lengths[0] = 6;
        byte[] bytes = {0x01, (byte) 0x8F, 0x0D, (byte) 0xC8, 0x75, 0x7F};
        System.arraycopy(bytes, 0, block.bytes, 0, 6);
        assertArrayEquals(new long[] {-53, -45, -61, -65, -39}, narrow(block).values());
        block.passes[0] = 1;
        assertArrayEquals(new long[] {0, 0, 0, -96, 0}, narrow(block).values());
    }
}
