package org.skiagraph.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.compression.Samples;

class ImageClassTest {
    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static void assertDraws(String hash, ImageClass kind) throws NoSuchAlgorithmException {
        assertEquals(hash, sha256(kind.draw().pnm()), kind.word());
    }

    /** Figures of one machine mean nothing on another if the pictures differ. */
    @Test
    void drawsTheSameBytesEverywhere() throws NoSuchAlgorithmException {
        assertDraws("2d0f935475053fa1c8ccecf87d2a604c20aa94c3dedd27e98f1af3f8ca9dfff2", ImageClass.CT);
        assertDraws("fbb1bd722b52f81927caadae553bee72e4e55367bbe5ae1da3c132c5643b02cb", ImageClass.MR);
        assertDraws("9f451f21dc0ba65a1291d38ce12840879cd00ba97c3e9c2eaa82d0fc260213b8", ImageClass.CR);
        assertDraws("9b7ff2c86777b41617367f8a54eb2ecc5cabce72e728355e46dd161c8f041680", ImageClass.CR8);
        assertDraws("69075a626bd70be1cade9fc052f4ea600a3f314b78350c541b8451014dc5b9f0", ImageClass.US);
        assertDraws("178e7cc47772e260adde34ceb62ccc54ec512268f726b9492b9d31487975e028", ImageClass.WSI);
    }

    @Test
    void samplesBytesAndFileHoldTheSame() {
        for (ImageClass kind : List.of(ImageClass.CT, ImageClass.US)) {
            Drawing drawing = kind.draw();
            byte[] little = drawing.littleEndian();
            byte[] file = drawing.pnm();
            int head = file.length - drawing.rawBytes();
            int cell = drawing.cellBits() / 8;
            assertEquals(drawing.rawBytes(), little.length);
            for (int c = 0; c < drawing.components(); c++) {
                Samples samples = drawing.samples().get(c);
                samples.requireRoom(drawing.width(), drawing.height(), drawing.bits());
                for (int i = 0; i < drawing.width() * drawing.height(); i += 997) {
                    int at = (i * drawing.components() + c) * cell;
                    int fromLittle = cell == 1 ? little[at] & 0xFF : little[at] & 0xFF | (little[at + 1] & 0xFF) << 8;
                    int fromFile = cell == 1
                            ? file[head + at] & 0xFF
                            : (file[head + at] & 0xFF) << 8 | file[head + at + 1] & 0xFF;
                    int value = samples.get(samples.offset() + i * samples.pixelStride(), false);
                    assertEquals(value, fromLittle);
                    assertEquals(value, fromFile);
                    assertTrue(value < 1 << drawing.bits());
                }
            }
        }
    }

    @Test
    void saysWhatItIs() {
        Drawing wsi = ImageClass.WSI.draw();
        assertEquals(3, wsi.header().components().size());
        assertEquals(8, wsi.header().precision());
        assertEquals(3 << 20, wsi.rawBytes());
        assertEquals(wsi.width() * (long) wsi.height(), wsi.header().pixels());
    }
}
