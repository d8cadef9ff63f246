package org.skiagraph.imaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.Region;
import org.skiagraph.compression.SampleSource;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.ShortSamples;
import org.skiagraph.compression.jpegls.JpegLsDecoder;

/** What becomes of signs, and of bits beside Bits Stored. PS3.5 8.2.3. */
class JpegLsFrameCodecTest {
    private static PixelDescription pixels(int stored, int highBit, boolean signed, String photometric) {
        return new PixelDescription(1, 4, 1, 1, false, 16, stored, highBit, signed, photometric, false);
    }

    private static PixelDescription grey(int stored, boolean signed) {
        return pixels(stored, stored - 1, signed, "MONOCHROME2");
    }

    private static byte[] encode(JpegLsFrameCodec codec, PixelDescription pixels, short... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        codec.encoder(pixels)
                .orElseThrow()
                .encode(
                        pixels.cells(),
                        SampleSource.of(List.of(ShortSamples.plane(cells, 4))),
                        out,
                        Workers.none(),
                        Limits.standard().open());
        return out.toByteArray();
    }

    private static short[] decode(PixelDescription pixels, byte[] stream, DecodeRequest request) throws IOException {
        short[] cells = new short[4];
        assertTrue(JpegLsFrameCodec.lossless()
                .decoder(pixels)
                .decode(
                        Source.of(stream),
                        request,
                        SampleTarget.of(List.of(ShortSamples.plane(cells, 4))),
                        Limits.standard().open())
                .complete());
        return cells;
    }

    private static int precision(byte[] stream) throws IOException {
        return new JpegLsDecoder()
                .readHeader(Source.of(stream), Limits.standard().open())
                .precision();
    }

    private static void assertComesBack(PixelDescription pixels, int precision, int... values) throws IOException {
        short[] cells = new short[4];
        for (int i = 0; i < 4; i++) {
            cells[i] = (short) values[i];
        }
        byte[] stream = encode(JpegLsFrameCodec.lossless(), pixels, cells.clone());
        assertEquals(precision, precision(stream));
        assertArrayEquals(cells, decode(pixels, stream, DecodeRequest.all()));
    }

    @Test
    void samplesAreEncodedWithBitsStoredAndGetTheirSignBack() throws IOException {
        assertComesBack(grey(12, false), 12, 0, 1, 4094, 4095);
        assertComesBack(grey(12, true), 12, -2048, -1, 0, 2047);
        assertComesBack(grey(16, true), 16, -32_768, -1, 0, 32_767);
    }

    @Test
    void noBitBesideThemIsLost() throws IOException {
        assertComesBack(grey(12, false), 16, 0, 0x1000, 4094, 4095);
        assertComesBack(grey(12, true), 16, -2048, 0x0FFF, 0, 2047);
        assertComesBack(pixels(12, 15, false, "MONOCHROME2"), 16, 0, 0x10, 0x7FF0, 0xFFF0);
        assertComesBack(grey(1, false), 16, 0, 1, 1, 0);
    }

    @Test
    void aPartHasItsSignToo() throws IOException {
        byte[] stream =
                encode(JpegLsFrameCodec.lossless(), grey(12, true), (short) 5, (short) -6, (short) -7, (short) 8);
        DecodeRequest request = DecodeRequest.all().withRegion(new Region(1, 0, 2, 1));
        assertArrayEquals(new short[] {-6, -7, 0, 0}, decode(grey(12, true), stream, request));
    }

    @Test
    void withLossSignedSamplesAtTheEndsOfTheirRangeAreRefused() throws IOException {
        JpegLsFrameCodec near = JpegLsFrameCodec.near(3);
        short[] inside = {-2045, -1, 1, 2044};
        short[] decoded = decode(grey(12, true), encode(near, grey(12, true), inside.clone()), DecodeRequest.all());
        for (int i = 0; i < 4; i++) {
            assertTrue(Math.abs(inside[i] - decoded[i]) <= 3);
        }
        for (short end : new short[] {-2046, 2045}) {
            assertThrows(
                    UnsupportedDataException.class,
                    () -> encode(near, grey(12, true), (short) 0, end, (short) 0, (short) 0));
            assertEquals(12, precision(encode(near, grey(12, false), (short) 0, end, (short) 0, (short) 0)));
            assertEquals(
                    12,
                    precision(encode(JpegLsFrameCodec.near(0), grey(12, true), (short) 0, end, (short) 0, (short) 0)));
        }
    }

    @Test
    void whatTheStandardDoesNotHaveIsRefused() {
        PixelDescription wide = new PixelDescription(1, 4, 1, 1, false, 32, 32, 31, false, "MONOCHROME2", false);
        assertThrows(IllegalArgumentException.class, () -> JpegLsFrameCodec.lossless()
                .encoder(wide));
        PixelDescription palette = pixels(16, 15, false, "PALETTE COLOR");
        assertThrows(
                IllegalArgumentException.class, () -> JpegLsFrameCodec.near(1).encoder(palette));
        assertTrue(JpegLsFrameCodec.lossless().encoder(palette).isPresent());
        PixelDescription packed = new PixelDescription(1, 4, 1, 1, false, 1, 1, 0, false, "MONOCHROME2", false);
        assertThrows(IllegalArgumentException.class, () -> JpegLsFrameCodec.lossless()
                .decoder(packed));
    }
}
