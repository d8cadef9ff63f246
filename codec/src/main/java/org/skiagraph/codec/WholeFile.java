package org.skiagraph.codec;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Place;

/** All bytes of a file. */
final class WholeFile {
    private static final int MOST = Integer.MAX_VALUE - 8;

    /** Larger reads make the JDK allocate and fill a buffer of that size outside of the heap first: twice as slow at 50 MB. */
    private static final int CHUNK = 1 << 16;

    private WholeFile() {}

    /** The bytes of a file that has at most so many, or else null. One open file and two system calls. */
    static byte @Nullable [] readIfAtMost(Path file, long most) throws IOException {
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "r")) {
            long size = opened.length();
            return size > most ? null : readAll(opened, size);
        }
    }

    static byte[] read(Path file, Budget budget) throws IOException {
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "r")) {
            long size = opened.length();
            Place place = Place.of(file.toString());
            budget.spend(Limit.HELD_BYTES, size, place);
            budget.require(Limit.VALUE_BYTES, size > MOST ? Long.MAX_VALUE : 0, place);
            return readAll(opened, size);
        }
    }

    private static byte[] readAll(RandomAccessFile opened, long size) throws IOException {
        byte[] bytes = new byte[(int) size];
        int done = 0;
        while (done < bytes.length) {
            int n = opened.read(bytes, done, Math.min(CHUNK, bytes.length - done));
            if (n < 0) {
                return Arrays.copyOf(bytes, done); // became shorter
            }
            done += n;
        }
        return bytes;
    }
}
