package org.skiagraph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Limits;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;

/** What {@link Limits#forHeap} permits, and not one item more, is read and walked through in such a heap. */
class LimitsForHeapTest {
    private static final int HEAP = 60 << 20; // of 64, of which Java keeps some for itself
    private static final int LEVEL = Tag.ReferencedImageSequence;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void allThatIsPermittedFitsInTheHeap(int nesting) throws Exception {
        Path file = Files.write(folder.resolve("many.dcm"), manyItems(nesting));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Walk.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
    }

    /** Implicit VR: as many empty items as may be, each in one above it, then elements, then bytes. */
    private static byte[] manyItems(int nesting) {
        long left = Limits.forHeap(HEAP).of(Limit.HELD_BYTES);
        ByteBuffer out = ByteBuffer.allocate((int) left).order(ByteOrder.LITTLE_ENDIAN);
        put(out, Tag.Modality, 2).put("CT".getBytes(StandardCharsets.US_ASCII));
        put(out, LEVEL, -1);
        int cost = nesting * (DataSetReader.ITEM_BYTES + DataSetReader.ELEMENT_BYTES + 32);
        for (left -= 1 << 18; left > cost; left -= cost) {
            putNested(out, nesting);
        }
        put(out, Tag.SequenceDelimitationItem, 0);
        for (int i = 0; i < 1000; i++) {
            put(out, Tags.of(0x0009, 0x1000 + i), 0);
        }
        int rest = 1 << 17;
        put(out, Tag.PixelData, rest).position(out.position() + rest);
        return Arrays.copyOf(out.array(), out.position());
    }

    private static void putNested(ByteBuffer out, int nesting) {
        if (nesting == 1) {
            put(out, Tag.Item, 0);
            return;
        }
        put(out, Tag.Item, -1);
        for (int level = 1; level < nesting; level++) {
            put(out, LEVEL, -1);
            put(out, Tag.Item, -1);
        }
        for (int level = 1; level < nesting; level++) {
            put(out, Tag.ItemDelimitationItem, 0);
            put(out, Tag.SequenceDelimitationItem, 0);
        }
        put(out, Tag.ItemDelimitationItem, 0);
    }

    private static ByteBuffer put(ByteBuffer out, int tag, int length) {
        return out.putShort((short) Tags.group(tag))
                .putShort((short) Tags.element(tag))
                .putInt(length);
    }

    /** Run in a Java of its own. */
    static final class Walk {
        private Walk() {}

        /** Reads a file and goes through all items; fails if it cannot. */
        public static void main(String[] args) throws IOException {
            DicomFile file = DicomFile.read(
                    Path.of(args[0]),
                    ReadOptions.standard(),
                    Limits.forHeap(HEAP).open());
            Deque<DataSet> open = new ArrayDeque<>();
            open.push(file.dataSet());
            long met = 0;
            while (!open.isEmpty()) {
                for (DataElement element : open.pop()) {
                    met++;
                    element.sequence().ifPresent(items -> items.forEach(open::push));
                }
            }
            System.out.println(met + " elements");
        }
    }
}
