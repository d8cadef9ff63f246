package org.skiagraph.bounds;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {
    /** The laws of a source that holds these bytes. */
    private static void assertHolds(byte[] expected, Source source) throws IOException {
        assertEquals(expected.length, source.size());
        byte[] all = new byte[expected.length];
        source.readFully(0, all, 0, all.length);
        assertArrayEquals(expected, all);
        for (int at = 0; at <= expected.length; at++) {
            byte[] target = {55, 55, 55, 55, 55};
            int n = source.read(at, target, 1, 3);
            int most = Math.min(3, expected.length - at);
            if (most == 0) {
                assertEquals(-1, n);
            } else {
                assertTrue(n >= 1 && n <= most, n + " at " + at);
                assertTrue(Arrays.equals(expected, at, at + n, target, 1, 1 + n));
            }
            assertEquals(55, target[0]);
            assertEquals(55, target[1 + Math.max(0, n)]);
            assertEquals(0, source.read(at, target, 1, 0));
            assertFills(expected, source, at, ByteBuffer.allocateDirect(5));
            assertFills(expected, source, at, ByteBuffer.allocate(7).slice(1, 5));
        }
        for (ByteBuffer buffer :
                List.of(ByteBuffer.allocateDirect(expected.length), ByteBuffer.allocate(expected.length))) {
            source.readFully(0, buffer);
            assertEquals(ByteBuffer.wrap(expected), buffer.flip());
            assertThrows(EOFException.class, () -> source.readFully(1, buffer));
            assertThrows(IllegalArgumentException.class, () -> source.read(-1, buffer.clear()));
            assertEquals(-1, source.read(Long.MAX_VALUE, buffer));
        }
        assertEquals(-1, source.read(expected.length + 100L, new byte[1], 0, 1));
        assertEquals(-1, source.read(Long.MAX_VALUE, new byte[1], 0, 1));
        assertThrows(IllegalArgumentException.class, () -> source.read(-1, new byte[1], 0, 1));
        assertThrows(EOFException.class, () -> source.readFully(1, new byte[expected.length], 0, expected.length));
        for (long[] part : new long[][] {{-1, 1}, {0, -1}, {0, expected.length + 1L}, {expected.length + 1L, 0}}) {
            assertThrows(IllegalArgumentException.class, () -> source.slice(part[0], part[1]));
        }
    }

    /** Three bytes of room in the middle of a buffer of five are filled, as far as there are bytes, and nothing else is touched. */
    private static void assertFills(byte[] expected, Source source, int at, ByteBuffer buffer) throws IOException {
        for (int i = 0; i < 5; i++) {
            buffer.put(i, (byte) 55);
        }
        buffer.position(1).limit(4);
        int n = source.read(at, buffer);
        int most = Math.min(3, expected.length - at);
        assertTrue(most == 0 ? n == -1 : n >= 1 && n <= most, n + " at " + at);
        assertEquals(1 + Math.max(0, n), buffer.position());
        assertEquals(4, buffer.limit());
        buffer.clear();
        for (int i = 0; i < 5; i++) {
            assertEquals(i >= 1 && i < 1 + n ? expected[at + i - 1] : 55, buffer.get(i));
        }
        assertEquals(0, source.read(at, buffer.limit(0)));
    }

    @Property(tries = 200)
    void anyPartsOneAfterTheOtherAreTheWhole(@ForAll @Size(min = 1, max = 40) byte[] bytes, @ForAll int[] cuts)
            throws IOException {
        List<Source> parts = new ArrayList<>();
        int at = 0;
        for (int cut : cuts) {
            int next = Math.min(bytes.length, at + Math.floorMod(cut, 7)); // empty parts too
            parts.add(Source.of(bytes, at, next - at));
            at = next;
        }
        parts.add(Source.of(bytes).slice(at, bytes.length - at));
        assertHolds(bytes, Source.concat(parts));
    }

    @Property(tries = 200)
    void aSliceOfASliceIsASlice(
            @ForAll @Size(min = 1, max = 40) byte[] bytes,
            @ForAll @IntRange(max = 39) int a,
            @ForAll @IntRange(max = 39) int b)
            throws IOException {
        int from = Math.min(a, b) % bytes.length;
        int to = Math.max(from + 1, Math.max(a, b) % (bytes.length + 1));
        byte[] expected = Arrays.copyOfRange(bytes, from, to);
        Source parts = Source.concat(List.of(Source.of(bytes, 0, from), Source.of(bytes, from, bytes.length - from)));
        for (Source whole : List.of(Source.of(bytes), parts)) {
            assertHolds(expected, whole.slice(from, to - from));
            assertHolds(expected, whole.slice(0, to).slice(from, to - from));
            assertHolds(expected, whole.slice(from, bytes.length - from).slice(0, to - from));
        }
    }

    @Test
    void aFileHoldsItsBytes(@TempDir Path folder) throws IOException {
        byte[] bytes = {1, 2, 3, 4, 5, 6, 7};
        Path file = Files.write(folder.resolve("seven"), bytes);
        try (Source source = Source.open(file)) {
            assertHolds(bytes, source);
            assertHolds(new byte[] {3, 4}, source.slice(2, 2));
            assertHolds(new byte[] {7, 1, 2}, Source.concat(List.of(source.slice(6, 1), source.slice(0, 2))));
            assertTrue(source.array().isEmpty());
            assertTrue(source.toString().contains("seven"));
        }
    }

    @Test
    void aClosedFileCannotBeRead(@TempDir Path folder) throws IOException {
        Source source = Source.open(Files.write(folder.resolve("f"), new byte[3]));
        source.slice(0, 1).close();
        assertEquals(1, source.read(0, new byte[1], 0, 1));
        source.close();
        assertThrows(IOException.class, () -> source.read(0, new byte[1], 0, 1));
    }

    @Test
    void anAbsentFileCannotBeOpened(@TempDir Path folder) {
        assertThrows(NoSuchFileException.class, () -> Source.open(folder.resolve("absent")));
    }

    @Test
    void noticesAFileThatChangesItsSize(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("f"), new byte[10]);
        FileTime before = Files.getLastModifiedTime(file);
        try (Source source = Source.open(file)) {
            Files.write(file, new byte[11]);
            Files.setLastModifiedTime(file, before);
            IOException e = assertThrows(IOException.class, () -> source.read(0, new byte[1], 0, 1));
            assertTrue(e.getMessage().contains("changed"), e.getMessage());
            assertThrows(IOException.class, () -> source.read(10, new byte[1], 0, 1));
        }
    }

    @Test
    void noticesAFileThatIsWrittenAgain(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("f"), new byte[10]);
        try (Source source = Source.open(file)) {
            source.read(0, new byte[1], 0, 1);
            Files.write(file, new byte[] {9, 9, 9, 9, 9, 9, 9, 9, 9, 9});
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
            assertThrows(IOException.class, () -> source.readFully(0, new byte[10], 0, 10));
        }
    }

    @Test
    void showsTheArrayBehindItAndNoCopy() {
        byte[] bytes = new byte[10];
        ArraySlice slice = Source.of(bytes, 2, 7).slice(1, 3).array().orElseThrow();
        assertSame(bytes, slice.array());
        assertEquals(3, slice.offset());
        assertEquals(3, slice.length());
        assertTrue(Source.concat(List.of(Source.of(bytes), Source.of(bytes)))
                .array()
                .isEmpty());
        assertFalse(Source.concat(List.of(Source.of(bytes))).array().isEmpty());
    }

    @Test
    void refusesPartsThatAreNotWithinTheArray() {
        byte[] bytes = new byte[10];
        assertThrows(IndexOutOfBoundsException.class, () -> Source.of(bytes, 5, 6));
        assertThrows(IndexOutOfBoundsException.class, () -> new ArraySlice(bytes, -1, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> Source.of(bytes).read(0, new byte[2], 1, 2));
    }

    @Test
    void nothingIsASourceToo() throws IOException {
        Source nothing = Source.concat(List.of());
        assertEquals(0, nothing.size());
        assertEquals(-1, nothing.read(0, new byte[1], 0, 1));
        assertEquals(0, Source.of(new byte[0]).size());
        assertEquals(-1, Source.of(new byte[0]).read(0, new byte[1], 0, 1));
    }

    @Test
    void addressesSizesBeyondAnArray() throws IOException {
        Source zeros = new Source() {
            @Override
            public long size() {
                return 5L << 30;
            }

            @Override
            public int read(long position, byte[] target, int offset, int length) {
                target[offset] = (byte) (position >> 30);
                return 1;
            }
        };
        Source far =
                Source.concat(List.of(Source.of(new byte[3]), zeros, zeros)).slice(4L << 30, 5L << 30);
        byte[] target = new byte[2];
        far.readFully((1L << 30) + 2, target, 0, 2);
        assertArrayEquals(new byte[] {4, 0}, target);
        assertEquals(5L << 30, far.size());
        assertThrows(ArithmeticException.class, () -> Source.concat(List.of(huge(), huge())));
    }

    private static Source huge() {
        return new Source() {
            @Override
            public long size() {
                return Long.MAX_VALUE;
            }

            @Override
            public int read(long position, byte[] target, int offset, int length) {
                return -1;
            }
        };
    }
}
