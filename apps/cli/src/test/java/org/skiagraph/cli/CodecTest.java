package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The {@code codec} sub-commands from file to file. */
class CodecTest {
    private static final byte[] PGM = "P5\n4 2\n255\nabcdefgh".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private Path pgm;
    private Path rle;

    @BeforeEach
    void encode() throws IOException {
        pgm = Files.write(folder.resolve("a.pgm"), PGM);
        rle = folder.resolve("a.rle");
        Session session = Session.run("codec", "encode", pgm.toString(), "-o", rle.toString());
        assertEquals(0, session.exitCode(), session.err());
    }

    @Test
    void whatWasEncodedIsDecoded() throws IOException {
        Path back = folder.resolve("b.pgm");
        Session session = Session.run("codec", "decode", "--size", "4x2", rle.toString(), "-o", back.toString());
        assertEquals(0, session.exitCode(), session.err());
        assertArrayEquals(PGM, Files.readAllBytes(back));
    }

    @Test
    void anyNumberOfThreadsGivesTheSame() throws IOException {
        byte[] samples = new byte[3 * 64 * 64];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) (i * i >> 5);
        }
        Path raw = Files.write(folder.resolve("c.raw"), samples);
        Path colour = folder.resolve("c.rle");
        Session.run("codec", "encode", "--size", "64x64", "--components", "3", raw + "", "-o", colour + "");
        for (String threads : List.of("1", "2", "7")) {
            Session session = Session.run(
                    "codec",
                    "decode",
                    "--size",
                    "64x64",
                    "--components",
                    "3",
                    "--threads",
                    threads,
                    colour + "",
                    "-o",
                    "-");
            assertEquals(0, session.exitCode(), session.err());
            assertArrayEquals(samples, session.bytes());
        }
    }

    @Test
    void noThreadsIsWrongUsage() {
        Session session = Session.run("codec", "decode", "--size", "4x2", "--threads", "0", rle + "", "-o", "-");
        assertEquals(1, session.exitCode());
        assertEquals("dicom codec decode: --threads must be from 1 to 1024, not 0\n", session.err());
    }

    @Test
    void standardInputAndOutputWork() throws IOException {
        byte[] stream = Files.readAllBytes(rle);
        Session session =
                Session.runWith(stream, "codec", "decode", "--format", "rle", "--size", "4x2", "-", "-o", "-");
        assertEquals("abcdefgh", session.out());
    }

    @Test
    void aFolderGetsOnePgxForEachComponent() throws IOException {
        Path raw = Files.write(folder.resolve("c.raw"), new byte[] {1, 2, 3, 4, 5, 6});
        Path colour = folder.resolve("c.rle");
        Session.run("codec", "encode", "--size", "2x1", "--components", "3", raw.toString(), "-o", colour.toString());
        Session session = Session.run(
                "codec",
                "decode",
                "--size",
                "2x1",
                "--components",
                "3",
                "--out-dir",
                folder + "/out",
                colour.toString());
        assertEquals(0, session.exitCode(), session.err());
        assertArrayEquals(
                new byte[] {'P', 'G', ' ', 'M', 'L', ' ', '+', ' ', '8', ' ', '2', ' ', '1', '\n', 2, 5},
                Files.readAllBytes(folder.resolve("out/c.rle_1.pgx")));
    }

    @Test
    void infoSaysWhatTheStreamIs() {
        Session session = Session.run("codec", "info", "--size", "4x2", rle.toString());
        assertEquals(
                "{\"path\":\"" + rle + "\",\"format\":\"rle\",\"components\":[\"4x2:8u\"],\"width\":4,\"height\":2,"
                        + "\"colour\":\"unstated\",\"bytes\":" + rle.toFile().length() + "}\n",
                session.out());
    }

    @Test
    void theHashIsOfThePlanes() throws Exception {
        byte[] planes = "abcdefgh".getBytes(StandardCharsets.US_ASCII);
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(planes));
        Session session = Session.run("codec", "info", "--hash", "--size", "4x2", rle.toString());
        assertTrue(session.out().endsWith("\"sha256_planar\":\"" + hash + "\"}\n"), session.out());
    }

    @Test
    void aFailingFileIsALineAndTheOthersGoOn() {
        Session session = Session.run("codec", "info", "--size", "4x2", folder + "/none.rle", rle.toString());
        assertEquals(3, session.exitCode());
        String[] lines = session.out().split("\n");
        assertEquals(
                "{\"path\":\"" + folder + "/none.rle\",\"error\":{\"kind\":\"missing\",\"place\":\"\","
                        + "\"text\":\"no such file\"}}",
                lines[0]);
        assertTrue(lines[1].contains("\"format\":\"rle\""), lines[1]);
        assertEquals("dicom codec info: " + folder + "/none.rle: no such file; check the path\n", session.err());
    }

    @Test
    void brokenBytesAreOneLineAndExitCode2() throws IOException {
        Files.write(rle, new byte[10]);
        Session session = Session.run("codec", "decode", "--size", "4x2", rle.toString(), "-o", folder + "/x.pgm");
        assertEquals(2, session.exitCode());
        assertEquals(1, session.err().lines().count(), session.err());
        assertTrue(session.err().startsWith("dicom codec decode: " + rle + ": "), session.err());
        assertTrue(Files.notExists(folder.resolve("x.pgm")));
    }

    @Test
    void aStreamOfUnknownSizeAsksForIt() {
        Session session = Session.run("codec", "info", rle.toString());
        assertEquals(1, session.exitCode());
        assertTrue(session.err().contains("--size WxH"), session.err());
    }

    @Test
    void anImageAboveTheLimitNamesTheLimit() {
        Session session = Session.run(
                "codec", "decode", "--size", "4x2", "--limit", "pixels=7", rle.toString(), "-o", folder + "/x.pgm");
        assertEquals(2, session.exitCode());
        assertTrue(session.err().contains("--limit pixels=8"), session.err());
    }

    /** A picture of 48 × 40 pixels with slopes and an edge. */
    private Path ppm() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("P6\n48 40\n255\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 48 * 40; i++) {
            out.write(i % 48 * 5);
            out.write(i / 48 * 6);
            out.write(i % 48 > 20 ? 200 : 30);
        }
        return Files.write(folder.resolve("p.ppm"), out.toByteArray());
    }

    @Test
    void losslessJpegGivesTheSamePictureBack() throws IOException {
        Path image = ppm();
        for (String predictor : List.of("0", "1", "7")) {
            Path jpeg = folder.resolve("p" + predictor + ".jpg");
            Path back = folder.resolve("p" + predictor + ".ppm");
            Session encoded = Session.run(
                    "codec",
                    "encode",
                    "--process",
                    "lossless",
                    "--predictor",
                    predictor,
                    "--restart",
                    "3rows",
                    image + "",
                    "-o",
                    jpeg + "");
            assertEquals("", encoded.err());
            assertEquals(
                    "",
                    Session.run("codec", "decode", jpeg + "", "-o", back + "").err());
            assertArrayEquals(Files.readAllBytes(image), Files.readAllBytes(back));
        }
    }

    @Test
    void lossyJpegIsNearAndSmaller() throws IOException {
        Path image = ppm();
        for (String process : List.of("baseline", "extended", "progressive", "spectral")) {
            Path jpeg = folder.resolve(process + ".jpg");
            Session encoded = Session.run(
                    "codec",
                    "encode",
                    "--ycbcr",
                    "--process",
                    process,
                    "--quality",
                    "95",
                    "--sampling",
                    "2x1,1x1,1x1",
                    image + "",
                    "-o",
                    jpeg + "");
            assertEquals("", encoded.err());
            assertTrue(Files.size(jpeg) < Files.size(image));
            Session info = Session.run("codec", "info", jpeg + "");
            String word = process.equals("spectral") ? "progressive" : process;
            assertTrue(info.out().contains("\"process\":\"" + word + "\""), info.out());
            assertTrue(info.out().contains("\"colour\":\"ycbcr\""), info.out());
            Session back = Session.run("codec", "decode", "--rgb", jpeg + "", "-o", "-");
            assertEquals(3 * 48 * 40, back.bytes().length);
            byte[] original = Files.readAllBytes(image);
            long sum = 0;
            for (int i = 0; i < 3 * 48 * 40; i++) {
                sum += Math.abs((original[original.length - 3 * 48 * 40 + i] & 0xFF) - (back.bytes()[i] & 0xFF));
            }
            assertTrue(sum < 6 * 3 * 48 * 40, process + " differs by " + sum);
        }
    }

    @Test
    void infoOfJpegNamesTheProcess() throws IOException {
        Path jpeg = folder.resolve("a.jpg");
        assertEquals(
                "", Session.run("codec", "encode", pgm + "", "-o", jpeg + "").err());
        String info = Session.run("codec", "info", jpeg + "").out();
        assertTrue(info.contains("\"components\":[\"4x2:8u\"]"), info);
        assertTrue(info.contains("\"description\":\"baseline sequential DCT (process 1)\""), info);
        assertTrue(info.contains("\"jfif\":true"), info);
    }

    @Test
    void wrongOptionsOfJpegAreWrongUsage() throws IOException {
        for (List<String> wrong : List.of(
                List.of("--process", "best"),
                List.of("--quality", "0"),
                List.of("--sampling", "5x1"),
                List.of("--restart", "0"),
                List.of("--restart", "5columns"),
                List.of("--predictor", "8"))) {
            Session session =
                    Session.run("codec", "encode", wrong.get(0), wrong.get(1), pgm + "", "-o", folder + "/never.jpg");
            assertEquals(1, session.exitCode(), wrong.toString());
            assertTrue(session.err().contains(wrong.get(0)), session.err());
            assertTrue(Files.notExists(folder.resolve("never.jpg")));
        }
        assertEquals(
                1,
                Session.run("codec", "decode", "--upsample", "cubic", pgm + "", "-o", "-")
                        .exitCode());
    }

    @Test
    void anImageThatAProcessCannotHoldIsOneLine() throws IOException {
        Path deep = Files.write(folder.resolve("deep.pgm"), "P5\n1 1\n65535\n12".getBytes(StandardCharsets.US_ASCII));
        Session session = Session.run("codec", "encode", "--process", "baseline", deep + "", "-o", folder + "/d.jpg");
        assertEquals(2, session.exitCode());
        assertEquals(1, session.err().lines().count(), session.err());
        assertEquals(
                "",
                Session.run("codec", "encode", deep + "", "-o", folder + "/d.jpg")
                        .err());
        assertTrue(Session.run("codec", "info", folder + "/d.jpg").out().contains("\"process\":\"lossless\""));
    }
}
