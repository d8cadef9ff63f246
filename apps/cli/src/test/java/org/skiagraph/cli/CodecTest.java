package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
