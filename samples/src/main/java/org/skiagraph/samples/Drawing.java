package org.skiagraph.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.skiagraph.compression.ByteSamples;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.ShortSamples;

/** A picture: unsigned samples, interleaved by pixel. Immutable. */
public final class Drawing {
    private final int width;
    private final int height;
    private final int components;
    private final int bits;
    private final short[] values;

    Drawing(int width, int height, int components, int bits, short[] values) {
        this.width = width;
        this.height = height;
        this.components = components;
        this.bits = bits;
        this.values = values;
    }

    /** Columns. */
    public int width() {
        return width;
    }

    /** Rows. */
    public int height() {
        return height;
    }

    /** Samples of a pixel: 1 for grey, 3 for red, green and blue. */
    public int components() {
        return components;
    }

    /** Bits of a sample that are used: 8 or 12. */
    public int bits() {
        return bits;
    }

    /** Bits of the cell that a sample is stored in: 8 or 16. */
    public int cellBits() {
        return bits <= 8 ? 8 : 16;
    }

    /** Bytes of all samples in their cells. */
    public int rawBytes() {
        return values.length * cellBits() / 8;
    }

    /** What a codec is told of the picture. */
    public ImageHeader header() {
        return ImageHeader.of(width, height, components, bits, false);
    }

    /** A copy of the samples in bytes or shorts, interleaved by pixel. */
    public List<Samples> samples() {
        List<Samples> all = new ArrayList<>();
        byte[] bytes = cellBits() == 8 ? littleEndian() : new byte[0];
        short[] shorts = values.clone();
        for (int i = 0; i < components; i++) {
            all.add(
                    cellBits() == 8
                            ? ByteSamples.interleaved(bytes, width, i, components)
                            : ShortSamples.interleaved(shorts, width, i, components));
        }
        return all;
    }

    /** The cells as DICOM stores them: interleaved by pixel, little endian. */
    public byte[] littleEndian() {
        byte[] bytes = new byte[rawBytes()];
        int step = cellBits() / 8;
        for (int i = 0; i < values.length; i++) {
            bytes[i * step] = (byte) values[i];
            if (step == 2) {
                bytes[i * step + 1] = (byte) (values[i] >> 8);
            }
        }
        return bytes;
    }

    /** A file of the kinds P5 and P6: a header of text, then samples, big endian. */
    public byte[] pnm() {
        String text = (components == 3 ? "P6\n" : "P5\n") + width + " " + height + "\n" + ((1 << bits) - 1) + "\n";
        byte[] head = text.getBytes(StandardCharsets.US_ASCII);
        byte[] file = Arrays.copyOf(head, head.length + rawBytes());
        int at = head.length;
        for (short value : values) {
            if (cellBits() == 16) {
                file[at++] = (byte) (value >> 8);
            }
            file[at++] = (byte) value;
        }
        return file;
    }

    /** The same with 8 bits of a sample: the lower ones cut off. */
    Drawing toEightBits() {
        short[] cut = new short[values.length];
        for (int i = 0; i < cut.length; i++) {
            cut[i] = (short) (values[i] >> bits - 8);
        }
        return new Drawing(width, height, components, 8, cut);
    }

    /** The nearest sample of so many bits. */
    static short clip(double value, int bits) {
        int most = (1 << bits) - 1;
        return (short) (value < 0 ? 0 : value > most ? most : (int) (value + 0.5));
    }
}
