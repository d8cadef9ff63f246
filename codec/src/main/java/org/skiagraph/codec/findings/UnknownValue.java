package org.skiagraph.codec.findings;

import java.io.IOException;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.codec.DicomReader;

/**
 * What is in a value of UN. PS3.5 6.2.2: whatever the transfer syntax, it is Little Endian, and its sequences are Implicit VR.
 */
final class UnknownValue {
    private static final int HEADER = 8;
    private static final int CHUNK = 1 << 13;
    private static final int ITEM_GROUP = 0xFFFE;
    private static final int ITEM = 0xE000;
    private static final int ITEM_DELIMITER = 0xE00D;
    private static final int SEQUENCE_DELIMITER = 0xE0DD;
    private static final long UNDEFINED = 0xFFFF_FFFFL;

    private final DicomReader reader;
    private final byte[] bytes = new byte[CHUNK];
    private int depth; // of what has undefined length: even in a sequence, odd in an item

    private UnknownValue(DicomReader reader) {
        this.reader = reader;
    }

    /** Whether the value at hand is items to its last byte. Reads on as long as it may be so. */
    static boolean holdsItems(DicomReader reader) throws IOException {
        return reader.remaining() >= HEADER && new UnknownValue(reader).isItems();
    }

    private boolean isItems() throws IOException {
        while (reader.remaining() > 0) {
            if (!fill(HEADER)) {
                return false;
            }
            int group = Bytes.uint16L(bytes, 0);
            int element = Bytes.uint16L(bytes, 2);
            long length = Bytes.uint32L(bytes, 4);
            boolean inSequence = (depth & 1) == 0;
            boolean delimiter = group == ITEM_GROUP && element == (inSequence ? SEQUENCE_DELIMITER : ITEM_DELIMITER);
            if (delimiter && depth > 0 && length == 0) {
                depth--;
            } else if (inSequence != (group == ITEM_GROUP && element == ITEM) || (!inSequence && group == ITEM_GROUP)) {
                return false;
            } else if (!enter(length)) {
                return false;
            }
        }
        return depth == 0;
    }

    private boolean enter(long length) throws IOException {
        if (length == UNDEFINED) {
            depth++;
            return true;
        }
        return skip(length);
    }

    private boolean skip(long length) throws IOException {
        long left = length;
        while (left > 0) {
            int n = reader.read(bytes, 0, (int) Math.min(left, CHUNK));
            if (n < 0) {
                return false;
            }
            left -= n;
        }
        return true;
    }

    private boolean fill(int count) throws IOException {
        int done = 0;
        while (done < count) {
            int n = reader.read(bytes, done, count - done);
            if (n < 0) {
                return false;
            }
            done += n;
        }
        return true;
    }
}
