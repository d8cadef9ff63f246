package org.skiagraph.conformance.peers;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.skiagraph.compression.ByteSamples;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.ShortSamples;
import org.skiagraph.compression.StreamColour;

/**
 * A picture drawn for codecs: waves with some noise, and a flat part.
 *
 * @param samples interleaved by pixel
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TestPicture(int width, int height, int components, int bits, int[] samples) {
    static TestPicture draw(int width, int height, int components, int bits) {
        Random random = new Random(width * 31L + height * 7L + components + bits);
        int most = (1 << bits) - 1;
        int[] samples = new int[width * height * components];
        for (int i = 0; i < samples.length; i++) {
            int x = i / components % width;
            int y = i / components / width;
            int c = i % components;
            double wave = Math.sin(x / (5.0 + c)) * Math.cos(y / (7.0 + c));
            int value = (int) (most * (0.5 + 0.45 * wave)) + random.nextInt(Math.max(1, most / 12));
            samples[i] = x > width * 3 / 4 ? most / 3 : Math.min(most, value);
        }
        return new TestPicture(width, height, components, bits, samples);
    }

    /** The same in luminance and chrominance, by the numbers of JFIF in 16 bits of fraction. */
    TestPicture toYcbcr() {
        int[] out = new int[samples.length];
        int chroma = (128 << 16) + (1 << 15) - 1;
        for (int i = 0; i < out.length; i += 3) {
            int r = samples[i];
            int g = samples[i + 1];
            int b = samples[i + 2];
            out[i] = 19_595 * r + 38_470 * g + 7_471 * b + (1 << 15) >> 16;
            out[i + 1] = -11_059 * r - 21_709 * g + 32_768 * b + chroma >> 16;
            out[i + 2] = 32_768 * r - 27_439 * g - 5_329 * b + chroma >> 16;
        }
        return new TestPicture(width, height, components, bits, out);
    }

    ImageHeader header(StreamColour colour) {
        return new ImageHeader(
                width,
                height,
                ImageHeader.of(width, height, components, bits, false).components(),
                colour);
    }

    /** Its samples in the narrowest cells. */
    List<Samples> cells() {
        byte[] bytes = new byte[samples.length];
        short[] shorts = new short[samples.length];
        for (int i = 0; i < samples.length; i++) {
            bytes[i] = (byte) samples[i];
            shorts[i] = (short) samples[i];
        }
        List<Samples> all = new ArrayList<>();
        for (int i = 0; i < components; i++) {
            all.add(
                    bits <= 8
                            ? ByteSamples.interleaved(bytes, width, i, components)
                            : ShortSamples.interleaved(shorts, width, i, components));
        }
        return all;
    }

    /** A file of the kinds P5 and P6, of 8 bits. */
    byte[] pnm() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(((components == 3 ? "P6\n" : "P5\n") + width + " " + height + "\n255\n")
                .getBytes(StandardCharsets.US_ASCII));
        for (int sample : samples) {
            out.write(sample);
        }
        return out.toByteArray();
    }
}
