package org.skiagraph.compression.rle;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Makes RLE streams by hand, right ones and wrong ones. */
final class RleStream {
    final int[] header = new int[16];
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private ByteOrder order = ByteOrder.LITTLE_ENDIAN;

    /** Adds a segment, counted and with its offset. */
    RleStream segment(int... codes) {
        header[++header[0]] = 64 + data.size();
        for (int code : codes) {
            data.write(code);
        }
        return this;
    }

    /** Changes a number of the header. */
    RleStream with(int index, int value) {
        header[index] = value;
        return this;
    }

    RleStream bigEndian() {
        order = ByteOrder.BIG_ENDIAN;
        return this;
    }

    /** Bytes that belong to no segment. */
    RleStream gap(int... bytes) {
        for (int b : bytes) {
            data.write(b);
        }
        return this;
    }

    byte[] bytes() {
        ByteBuffer all = ByteBuffer.allocate(64 + data.size()).order(order);
        for (int number : header) {
            all.putInt(number);
        }
        return all.put(data.toByteArray()).array();
    }
}
