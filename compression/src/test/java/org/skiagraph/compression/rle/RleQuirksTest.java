package org.skiagraph.compression.rle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.bounds.Source;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.DecodeResult;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Picture;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;

/** A line of the package's text on damage, a test. The images have 4 × 2 pixels. */
class RleQuirksTest {
    private static final ImageHeader GREY16 = ImageHeader.of(4, 2, 1, 16, false);
    private static final ImageHeader RGB = ImageHeader.of(4, 2, 3, 8, false);
    private static final int[] RUN_OF_1 = {-7, 1};
    private static final int[] RUN_OF_2 = {-7, 2};
    private static final int[] RUN_OF_3 = {-7, 3};

    private Budget budget = Limits.standard().open();

    /** Decodes, and gives the components one after the other. */
    private int[] decode(ImageHeader header, byte[] stream, boolean complete) throws IOException {
        budget = Limits.standard().open();
        List<Samples> target = Picture.empty(header, 32);
        DecodeResult result =
                new RleDecoder(header).decode(Source.of(stream), DecodeRequest.all(), SampleTarget.of(target), budget);
        assertEquals(complete, result.complete());
        int[] all = new int[header.components().size() * 8];
        for (int i = 0; i < target.size(); i++) {
            System.arraycopy(Picture.read(target.get(i), header.components().get(i)), 0, all, 8 * i, 8);
        }
        return all;
    }

    private void assertFound(Quirk... quirks) {
        assertEquals(Set.of(quirks), budget.findings().counts().keySet());
        assertTrue(RleQuirks.all().containsAll(Set.of(quirks)));
    }

    private static int[] filled(int... values) {
        int[] all = new int[8 * values.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = values[i / 8];
        }
        return all;
    }

    private static RleStream two() {
        return new RleStream().segment(RUN_OF_1).segment(RUN_OF_2);
    }

    @Test
    void findsNothingInAValidStream() throws IOException {
        assertArrayEquals(filled(0x102), decode(GREY16, two().bytes(), true));
        assertFound();
        byte[] rgb = two().segment(RUN_OF_3).bytes();
        assertArrayEquals(filled(1, 2, 3), decode(RGB, rgb, true));
        assertFound();
    }

    @Test
    void findsNothingInRunsAcrossRowsSingleLiteralsAndPairs() throws IOException {
        int[] codes = {0, 9, -1, 9, -3, 9, 0, 9};
        byte[] stream = new RleStream().segment(codes).bytes();
        assertArrayEquals(filled(9), decode(ImageHeader.of(4, 2, 1, 8, false), stream, true));
        assertFound();
    }

    @Test
    void refusesAStreamShorterThanItsHeader() {
        assertThrows(MalformedDataException.class, () -> decode(GREY16, new byte[63], true));
        assertThrows(MalformedDataException.class, () -> decode(GREY16, new byte[0], true));
    }

    @Test
    void refusesNumbersOfSegmentsThatCannotBe() {
        for (int count : new int[] {0, 16, -1, 0x00100000}) {
            byte[] stream = two().with(0, count).bytes();
            assertThrows(MalformedDataException.class, () -> decode(GREY16, stream, true));
        }
    }

    @Test
    void refusesTooFewSegments() {
        byte[] one = new RleStream().segment(RUN_OF_1).bytes();
        assertThrows(MalformedDataException.class, () -> decode(GREY16, one, true));
        assertThrows(MalformedDataException.class, () -> decode(RGB, two().bytes(), true));
    }

    @Test
    void refusesAStreamWithoutAnySegmentThatIsThere() {
        byte[] stream = two().with(1, 1000).with(2, 2000).bytes();
        assertThrows(MalformedDataException.class, () -> decode(GREY16, stream, true));
    }

    @Test
    void readsABigEndianHeader() throws IOException {
        assertArrayEquals(filled(0x102), decode(GREY16, two().bigEndian().bytes(), true));
        assertFound(RleQuirks.BIG_ENDIAN_HEADER);
    }

    @Test
    void ignoresExtraSegments() throws IOException {
        byte[] stream = two().segment(RUN_OF_3).bytes();
        assertArrayEquals(filled(0x102), decode(GREY16, stream, true));
        assertFound(RleQuirks.EXTRA_SEGMENTS);
    }

    @Test
    void usesSegmentsThatAreThereButNotCounted() throws IOException {
        assertArrayEquals(filled(0x102), decode(GREY16, two().with(0, 1).bytes(), true));
        assertFound(RleQuirks.UNCOUNTED_SEGMENTS);
    }

    @Test
    void takesOneSegmentForTheWholeImageIfItIsAsLarge() throws IOException {
        int[] words = {15, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 0};
        assertArrayEquals(
                filled(0x201), decode(GREY16, new RleStream().segment(words).bytes(), true));
        assertFound(RleQuirks.ONE_SEGMENT);
        int[] pixels = new int[26];
        pixels[0] = 23;
        for (int i = 0; i < 24; i++) {
            pixels[i + 1] = 1 + i % 3;
        }
        assertArrayEquals(
                filled(1, 2, 3), decode(RGB, new RleStream().segment(pixels).bytes(), true));
        assertFound(RleQuirks.ONE_SEGMENT);
    }

    @Test
    void believesAFirstOffsetThatIsNot64() throws IOException {
        byte[] stream =
                new RleStream().gap(5, 5).segment(RUN_OF_1).segment(RUN_OF_2).bytes();
        assertArrayEquals(filled(0x102), decode(GREY16, stream, true));
        assertFound(RleQuirks.FIRST_OFFSET);
    }

    @Test
    void readsSegmentsOutOfOrder() throws IOException {
        byte[] stream = two().with(1, 66).with(2, 64).bytes();
        assertArrayEquals(filled(0x201), decode(GREY16, stream, true));
        assertFound(RleQuirks.FIRST_OFFSET, RleQuirks.UNORDERED_OFFSETS);
    }

    @Test
    void readsOneSegmentTwice() throws IOException {
        byte[] stream = new RleStream().segment(RUN_OF_1).with(0, 2).with(2, 64).bytes();
        assertArrayEquals(filled(0x101), decode(GREY16, stream, true));
        assertFound(RleQuirks.REPEATED_OFFSET);
    }

    @Test
    void ignoresOffsetsOfUnusedSegments() throws IOException {
        assertArrayEquals(filled(0x102), decode(GREY16, two().with(9, 65).bytes(), true));
        assertFound(RleQuirks.UNUSED_OFFSET);
    }

    @Test
    void fillsThePlaneOfASegmentOutsideTheStreamWithZero() throws IOException {
        for (int offset : new int[] {68, 5000, -1, 63, 0}) {
            byte[] stream = new RleStream()
                    .segment(RUN_OF_1)
                    .gap(0, 0)
                    .with(0, 2)
                    .with(2, offset)
                    .bytes();
            assertArrayEquals(filled(0x100), decode(GREY16, stream, false), "offset " + offset);
            assertTrue(budget.findings().counts().containsKey(RleQuirks.ABSENT_SEGMENT));
        }
    }

    @Test
    void fillsUpAShortSegmentWithZero() throws IOException {
        byte[] stream = new RleStream().segment(RUN_OF_1).segment(-5, 2).bytes();
        int[] expected = filled(0x102);
        expected[6] = 0x100;
        expected[7] = 0x100;
        assertArrayEquals(expected, decode(GREY16, stream, false));
        assertFound(RleQuirks.SHORT_SEGMENT);
    }

    @Test
    void ignoresASurplusOfTheLastCodeAndAfterIt() throws IOException {
        byte[] longer = new RleStream().segment(RUN_OF_1).segment(-9, 2).bytes();
        assertArrayEquals(filled(0x102), decode(GREY16, longer, true));
        assertFound(RleQuirks.SURPLUS);
        byte[] more = new RleStream().segment(-7, 1, -2, 5).segment(RUN_OF_2).bytes();
        assertArrayEquals(filled(0x102), decode(GREY16, more, true));
        assertFound(RleQuirks.SURPLUS);
    }

    @Test
    void readsSegmentsOfOddLength() throws IOException {
        byte[] stream = new RleStream().segment(-7, 1, 0).segment(RUN_OF_2).bytes();
        assertArrayEquals(filled(0x102), decode(GREY16, stream, true));
        assertFound(RleQuirks.ODD_SEGMENT);
    }

    @Test
    void passesOverTheCodeThatGivesNothing() throws IOException {
        byte[] stream =
                new RleStream().segment(-128, -7, 1, 0).segment(RUN_OF_2).bytes();
        assertArrayEquals(filled(0x102), decode(GREY16, stream, true));
        assertFound(RleQuirks.NO_OPERATION);
    }

    @Test
    void refusesInStrictModeWhatItOtherwiseFinds() {
        Budget strict = new Budget(Limits.standard(), () -> 0, true);
        Source stream = Source.of(two().with(9, 65).bytes());
        SampleTarget target = SampleTarget.of(Picture.empty(GREY16, 16));
        MalformedDataException e = assertThrows(MalformedDataException.class, () -> new RleDecoder(GREY16)
                .decode(stream, DecodeRequest.all(), target, strict));
        assertTrue(e.getMessage().contains("rle-unused-offset"));
    }

    @Test
    void everyQuirkHasItsOwnName() {
        Set<String> ids = RleQuirks.all().stream().map(Quirk::id).collect(Collectors.toSet());
        assertEquals(RleQuirks.all().size(), ids.size());
        assertFalse(ids.stream().anyMatch(id -> !id.startsWith("rle-")));
    }
}
