package org.skiagraph.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.skiagraph.bounds.Bytes;

/** The central directory of a zip archive, as APPNOTE.TXT of PKWARE has it in 4.3: it is held whole while the archive is open. */
final class ZipDirectory {
    private static final int END = 0x0605_4B50;
    private static final int END_BYTES = 22;
    private static final int END_SIZE_AT = 12;
    private static final int LOCATOR_64 = 0x0706_4B50;
    private static final int LOCATOR_64_BYTES = 20;
    private static final int END_64 = 0x0606_4B50;
    private static final int END_64_SIZE_AT = 40;
    private static final int MOST_COMMENT = 0xFFFF;
    private static final long IN_64 = 0xFFFF_FFFFL;

    private ZipDirectory() {}

    /** How many bytes it has; 0 if the archive has none, which opening it will tell. Never more than the file. */
    static long size(Path archive) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "r")) {
            int n = (int) Math.min(file.length(), END_BYTES + MOST_COMMENT + LOCATOR_64_BYTES);
            byte[] end = new byte[n];
            file.seek(file.length() - n);
            file.readFully(end);
            for (int at = n - END_BYTES; at >= 0; at--) {
                if (Bytes.int32L(end, at) == END) {
                    long size = Bytes.uint32L(end, at + END_SIZE_AT);
                    return Math.min(file.length(), size == IN_64 ? size64(file, end, at - LOCATOR_64_BYTES) : size);
                }
            }
            return 0;
        }
    }

    private static long size64(RandomAccessFile file, byte[] end, int locator) throws IOException {
        if (locator < 0 || Bytes.int32L(end, locator) != LOCATOR_64) {
            return IN_64;
        }
        long at = Bytes.int64L(end, locator + 8);
        byte[] record = new byte[END_64_SIZE_AT + 8];
        if (at < 0 || at > file.length() - record.length) {
            return 0;
        }
        file.seek(at);
        file.readFully(record);
        long size = Bytes.int64L(record, END_64_SIZE_AT);
        return Bytes.int32L(record, 0) == END_64 ? size < 0 ? Long.MAX_VALUE : size : 0;
    }
}
