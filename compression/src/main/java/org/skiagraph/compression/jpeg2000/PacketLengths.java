package org.skiagraph.compression.jpeg2000;

import java.io.ByteArrayOutputStream;
import java.util.TreeMap;
import org.skiagraph.bounds.MalformedDataException;

/** The lengths of the packets of a tile-part. T.800 A.7.3. */
final class PacketLengths {
    private final TreeMap<Integer, byte[]> segments = new TreeMap<>();
    private byte[] bytes = new byte[0];
    private int next;

    /** Takes a PLT segment. */
    void add(Segment plt) throws MalformedDataException {
        segments.put(plt.uint8(), plt.rest());
    }

    /** Begins with the first packet, once all segments were taken. */
    void begin() {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        segments.values().forEach(joined::writeBytes);
        bytes = joined.toByteArray();
        segments.clear();
    }

    /** Goes back to the first packet. */
    void again() {
        next = 0;
    }

    /** True if there is any. */
    boolean isThere() {
        return bytes.length > 0;
    }

    /** The length of the next packet, or -1 if it is not known. */
    long next() {
        long length = 0;
        while (next < bytes.length) {
            int b = bytes[next++];
            length = length << 7 | b & 0x7F;
            if (b >= 0) {
                return length;
            }
            if (length > Integer.MAX_VALUE) {
                next = bytes.length;
            }
        }
        return -1;
    }
}
