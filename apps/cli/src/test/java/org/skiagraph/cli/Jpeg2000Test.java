package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JPEG 2000 on the command line. */
class Jpeg2000Test {
    /** A JP2 file of 4 x 3 pixels, each sample 37 more than the one before, from 11 on; OpenJPEG wrote it. */
    private static final String JP2 =
            "AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAAAwAAAAQAAwcHAAAAAAAPY2"
                    + "9scgEAAAAAABAAAADZanAyY/9P/1EALwAAAAAABAAAAAMAAAAAAAAAAAAAAAQAAAADAAAAAAAAAAAAAwcBAQcBAQcB"
                    + "Af9SAAwAAAABAQEEBAAB/1wAB0BASEhQ/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS4w/5AACg"
                    + "AAAAAAXgAB/5PD5wgHcGFLz7QUDRiGJWbPtBQJhBy3acfaCwfODj8AMAxGuwdnCtE/C9bvz8ASfgBR+AEAD92ufwV7"
                    + "AofPwBo+0Dj8AIAJrn7n/38LxVcKjf/Z";

    private static final int STREAM = 85; // where it begins in the file

    @TempDir
    Path folder;

    private Path jp2;
    private Path j2k;

    @BeforeEach
    void write() throws IOException {
        byte[] bytes = Base64.getDecoder().decode(JP2);
        jp2 = Files.write(folder.resolve("a.jp2"), bytes);
        j2k = Files.write(folder.resolve("a.j2k"), Arrays.copyOfRange(bytes, STREAM, bytes.length));
    }

    private static Session run(int exitCode, Object... words) {
        Session session = Session.run(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
        assertEquals(exitCode, session.exitCode(), session.err());
        return session;
    }

    private static byte[] samples() {
        byte[] samples = new byte[36];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) (i * 37 + 11);
        }
        return samples;
    }

    @Test
    void bareAndInAFileItIsDecoded() {
        for (Path stream : new Path[] {jp2, j2k}) {
            for (String threads : new String[] {"1", "2"}) {
                Session session = run(0, "codec", "decode", "--threads", threads, stream, "-o", "-");
                assertArrayEquals(samples(), session.bytes());
            }
        }
    }

    @Test
    void aPartIsTheWholeCutToIt() {
        byte[] expected = new byte[12];
        for (int y = 0; y < 2; y++) {
            System.arraycopy(samples(), (y + 1) * 12 + 3, expected, y * 6, 6);
        }
        Session session = run(0, "codec", "decode", "--region", "1,1,2,2", j2k, "-o", "-");
        assertArrayEquals(expected, session.bytes());
    }

    @Test
    void reducedItIsHalfAsLarge() throws IOException {
        Path small = folder.resolve("small.ppm");
        run(0, "codec", "decode", "--reduce", "1", "--layers", "1", jp2, "-o", small);
        assertTrue(new String(Files.readAllBytes(small), java.nio.charset.StandardCharsets.ISO_8859_1)
                .startsWith("P6\n2 2\n255\n"));
    }

    @Test
    void moreReductionThanThereIsIsOneError() {
        String error =
                run(2, "codec", "decode", "--reduce", "2", j2k, "-o", "-").err();
        assertTrue(error.contains("a reduction of 2: component 0 has 1 decomposition levels"), error);
    }

    @Test
    void aPartOutsideIsOneError() {
        String error =
                run(2, "codec", "decode", "--region", "3,0,2,1", j2k, "-o", "-").err();
        assertTrue(error.contains("is not within 4x3"), error);
    }

    @Test
    void infoTellsTheMarkersAndBoxes() {
        String line = run(0, "codec", "info", jp2).out();
        for (String part : new String[] {
            "\"format\":\"j2k\"",
            "\"components\":[\"4x3:8u\",\"4x3:8u\",\"4x3:8u\"]",
            "\"colour\":\"rgb\"",
            "\"progression\":\"LRCP\"",
            "\"transform\":\"5/3\"",
            "\"brand\":\"jp2 \"",
            "{\"marker\":\"SIZ\",\"position\":87,\"bytes\":45}",
            "{\"marker\":\"QCD\"",
            "\"text\":\"Created by OpenJPEG version 2.5.0\"",
            "\"tileParts\":[{\"tile\":0,\"part\":0,"
        }) {
            assertTrue(line.contains(part), part + " in " + line);
        }
    }

    @Test
    void itIsNotEncoded() throws IOException {
        Path ppm = Files.writeString(folder.resolve("a.pgm"), "P5\n1 1\n255\na");
        String error =
                run(2, "codec", "encode", ppm, "-o", folder.resolve("b.j2k")).err();
        assertTrue(error.contains("JPEG 2000 is decoded, not encoded"), error);
        String help = run(0, "codec", "encode", "--help").out();
        assertTrue(help.contains("what the code stream is to be: rle, jpg, jls\n"), help);
    }
}
