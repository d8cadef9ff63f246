package org.skiagraph.compression.rle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.RowSource;
import org.skiagraph.compression.SampleSource;
import org.skiagraph.compression.ShortSamples;
import org.skiagraph.compression.StreamColour;

class RleEncoderTest {
    private static byte[] encode(ImageHeader header, SampleSource samples) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RleEncoder()
                .encode(header, samples, out, Workers.none(), Limits.standard().open());
        return out.toByteArray();
    }

    @Test
    void writesRowsSeparatelyMostSignificantPlaneFirstAndPadsSegments() throws IOException {
        short[] samples = {0x0105, 0x0105, 0x0106, 0x0106};
        byte[] stream =
                encode(ImageHeader.of(2, 2, 1, 16, false), SampleSource.of(List.of(ShortSamples.plane(samples, 2))));
        byte[] expected =
                new RleStream().segment(-1, 1, -1, 1).segment(-1, 5, -1, 6).bytes();
        assertArrayEquals(expected, stream);
        short[] odd = {0x0105, 0x0206, 0x0307};
        assertArrayEquals(
                new RleStream().segment(2, 1, 2, 3).segment(2, 5, 6, 7).bytes(),
                encode(ImageHeader.of(3, 1, 1, 16, false), SampleSource.of(List.of(ShortSamples.plane(odd, 3)))));
        assertArrayEquals(
                new RleStream()
                        .segment(0, 1, 0, 2, 0, 3)
                        .segment(0, 5, 0, 6, 0, 7)
                        .bytes(),
                encode(ImageHeader.of(1, 3, 1, 16, false), SampleSource.of(List.of(ShortSamples.plane(odd, 1)))));
        short[] padded = {0x0105, 0x0206};
        assertArrayEquals(
                new RleStream().segment(1, 1, 2, 0).segment(1, 5, 6, 0).bytes(),
                encode(ImageHeader.of(2, 1, 1, 16, false), SampleSource.of(List.of(ShortSamples.plane(padded, 2)))));
    }

    /** Three literal runs of a row of 256 at most, twice, and a slack of 32 each. */
    @Test
    void chargesTheCodesThatItHoldsAndGivesThemBack() throws IOException {
        ImageHeader header = ImageHeader.of(256, 3, 2, 8, false);
        RowSource nothing = (component, y, row, width) -> {};
        long most = 2 * (3 * 258 + 32);
        Budget enough = Limits.standard().with(Limit.HELD_BYTES, most).open();
        new RleEncoder().encode(header, nothing, OutputStream.nullOutputStream(), Workers.none(), enough);
        assertEquals(most, enough.left(Limit.HELD_BYTES));

        Budget less = Limits.standard().with(Limit.HELD_BYTES, most - 1).open();
        LimitExceededException e = assertThrows(LimitExceededException.class, () -> new RleEncoder()
                .encode(header, nothing, OutputStream.nullOutputStream(), Workers.none(), less));
        assertEquals(Limit.HELD_BYTES, e.limit());
        assertEquals(most, e.wanted());
        assertEquals(most - 1, less.left(Limit.HELD_BYTES));
    }

    @Test
    void givesTheChargeBackWhenItsCallerFails() {
        Budget budget = Limits.standard().open();
        RowSource failing = (component, y, row, width) -> {
            throw new IOException("gone");
        };
        assertThrows(IOException.class, () -> new RleEncoder()
                .encode(
                        ImageHeader.of(4, 4, 1, 8, false),
                        failing,
                        OutputStream.nullOutputStream(),
                        Workers.none(),
                        budget));
        assertEquals(Limit.HELD_BYTES.standard(), budget.left(Limit.HELD_BYTES));
    }

    @Test
    void cutsVeryLongRowsWithoutLoss() throws IOException {
        int width = 100_000;
        RowSource ramp = (component, y, row, n) -> {
            for (int x = 0; x < n; x++) {
                row[x] = x * 7 + y;
            }
        };
        byte[] stream = encode(ImageHeader.of(width, 2, 1, 8, false), ramp);
        byte[] expanded = ReferenceRle.expand(java.util.Arrays.copyOfRange(stream, 64, stream.length), 2 * width);
        for (int i = 0; i < 2 * width; i++) {
            assertEquals((byte) (i % width * 7 + i / width), expanded[i]);
        }
        assertEquals(64 + 2 * (width + (width + 127) / 128), stream.length);
    }

    @Test
    void refusesWhatRleCannotExpress() {
        RowSource nothing = (component, y, row, width) -> {};
        Component full = Component.of(4, 4, 8, false);
        Component half = new Component(2, 2, 2, 2, 8, false);
        for (ImageHeader header : List.of(
                ImageHeader.of(4, 4, 16, 8, false),
                ImageHeader.of(4, 4, 8, 16, false),
                ImageHeader.of(4, 4, 1, 33, false),
                new ImageHeader(4, 4, List.of(full, half), StreamColour.UNSTATED))) {
            assertThrows(IllegalArgumentException.class, () -> encode(header, nothing));
            assertThrows(IllegalArgumentException.class, () -> new RleDecoder(header));
        }
    }
}
