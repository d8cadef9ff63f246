package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JPEG-LS in {@code codec} and {@code convert}. */
class JpegLsTest {
    @TempDir
    Path folder;

    private Path ppm;
    private byte[] picture = {};

    @BeforeEach
    void draw() throws IOException {
        byte[] head = "P6\n20 10\n255\n".getBytes(StandardCharsets.US_ASCII);
        picture = Arrays.copyOf(head, head.length + 600);
        for (int i = head.length; i < picture.length; i++) {
            picture[i] = (byte) (i * 7 / 5 ^ i % 3);
        }
        ppm = Files.write(folder.resolve("a.ppm"), picture);
    }

    private static String run(int exitCode, Object... words) {
        Session session = Session.run(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
        assertEquals(exitCode, session.exitCode(), session.err());
        return session.out() + session.err();
    }

    private Path encoded(String... options) {
        Path jls = folder.resolve("a.jls");
        String[] words = Arrays.copyOf(
                new String[] {"codec", "encode", "--force", ppm.toString(), "-o", jls.toString()}, 6 + options.length);
        System.arraycopy(options, 0, words, 6, options.length);
        run(0, (Object[]) words);
        return jls;
    }

    @Test
    void whatWasEncodedIsDecoded() throws IOException {
        for (String[] options : new String[][] {
            {},
            {"--interleave", "line", "--restart", "3"},
            {"--interleave", "none", "--preset", "255,4,9,30,31"},
            {"--transform", "hp2", "--spiff"}
        }) {
            Path back = folder.resolve("b.ppm");
            run(0, "codec", "decode", "--force", encoded(options), "-o", back);
            assertArrayEquals(picture, Files.readAllBytes(back), String.join(" ", options));
        }
    }

    @Test
    void nothingIsFurtherOffThanNear() throws IOException {
        Path back = folder.resolve("b.ppm");
        run(0, "codec", "decode", encoded("--near", "3"), "-o", back);
        byte[] decoded = Files.readAllBytes(back);
        for (int i = 0; i < picture.length; i++) {
            assertTrue(Math.abs((picture[i] & 0xFF) - (decoded[i] & 0xFF)) <= 3);
        }
    }

    @Test
    void infoTellsWhatTheStreamTells() {
        Path jls = encoded(
                "--near",
                "2",
                "--interleave",
                "line",
                "--restart",
                "4",
                "--preset",
                "0,0,0,0,9",
                "--spiff",
                "--transform",
                "hp1");
        String line = run(0, "codec", "info", jls);
        for (String part : List.of(
                "\"format\":\"jls\"",
                "\"components\":[\"20x10:8u\",\"20x10:8u\",\"20x10:8u\"]",
                "\"colour\":\"rgb\"",
                "\"near\":2",
                "\"transform\":\"hp1\"",
                "\"scans\":[{\"components\":[0, 1, 2],\"near\":2,\"interleave\":\"line\",\"restartInterval\":4,\"preset\":[0, 0, 0, 0, 9]}]",
                "\"spiff\":{\"colour\":\"rgb\"")) {
            assertTrue(line.contains(part), part + " is not in " + line);
        }
    }

    @Test
    void wrongOptionsAreRefusedInOneLine() {
        Path jls = folder.resolve("c.jls");
        for (String[] options : new String[][] {
            {"--near", "256"},
            {"--interleave", "pixel"},
            {"--preset", "1,2,3"},
            {"--preset", "70000,0,0,0,0"},
            {"--transform", "hp4"},
            {"--restart", "0"}
        }) {
            String told = run(1, "codec", "encode", ppm, "-o", jls, options[0], options[1]);
            assertTrue(told.contains(options[0]), told);
        }
        String told = run(2, "codec", "encode", ppm, "-o", jls, "--preset", "255,9,8,7,0");
        assertTrue(told.contains("do not fit"), told);
    }

    @Test
    void filesAreConvertedAndBack() throws IOException {
        Path native1 = SmallObjects.write(SmallObjects.image(), folder.resolve("n.dcm"));
        Path jls = folder.resolve("j.dcm");
        Path back = folder.resolve("b.dcm");
        run(0, "convert", "--to", "jpegls", native1, "-o", jls);
        run(0, "convert", "--to", "explicit-le", jls, "-o", back);
        assertEquals(hash(run(0, "pixels", native1)), hash(run(0, "pixels", back)));
        assertEquals(hash(run(0, "pixels", native1)), hash(run(0, "pixels", jls)));
        run(0, "convert", "--to", "jpegls-near", "--near", "1", native1, "-o", folder.resolve("near.dcm"));
        assertTrue(run(0, "dump", folder.resolve("near.dcm")).contains("ISO_14495_1"));
    }

    private static String hash(String line) {
        return line.substring(line.indexOf("\"sha256\""));
    }
}
