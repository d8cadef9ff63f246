package org.skiagraph.conformance.jpeg2000;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * An image of one component, as the suite of T.803 and OpenJPEG write it.
 *
 * @param samples row by row
 */
record Pgx(int width, int height, int precision, boolean signed, int[] samples) {
    /** Reads a file, unpacked if its name ends with {@code .gz}. */
    static Pgx read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (file.toString().endsWith(".gz")) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                bytes = in.readAllBytes();
            }
        }
        int end = 0;
        while (bytes[end] != '\n') {
            end++;
        }
        // PG ML +8 640 480, or with a blank behind the sign
        String[] words = new String(bytes, 0, end, StandardCharsets.ISO_8859_1)
                .replaceAll("([+-]) +", "$1")
                .trim()
                .split("\\s+");
        boolean little = words[1].equals("LM");
        boolean signed = words[2].startsWith("-");
        int precision = Integer.parseInt(words[2].replaceAll("[+-]", ""));
        int width = Integer.parseInt(words[3]);
        int height = Integer.parseInt(words[4]);
        int unit = precision <= 8 ? 1 : precision <= 16 ? 2 : 4;
        int[] samples = new int[width * height];
        for (int i = 0; i < samples.length; i++) {
            int sample = 0;
            for (int b = 0; b < unit; b++) {
                int at = end + 1 + i * unit + (little ? unit - 1 - b : b);
                sample = sample << 8 | bytes[at] & 0xFF;
            }
            int unused = 32 - 8 * unit;
            samples[i] = signed ? sample << unused >> unused : sample;
        }
        return new Pgx(width, height, precision, signed, samples);
    }
}
