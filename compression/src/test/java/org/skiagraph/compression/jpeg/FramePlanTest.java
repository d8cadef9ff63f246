package org.skiagraph.compression.jpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.StreamColour;

class FramePlanTest {
    private static final JpegEncoding BASELINE = JpegEncoding.of(JpegProcess.BASELINE);
    private static final JpegEncoding EXTENDED = JpegEncoding.of(JpegProcess.EXTENDED);
    private static final JpegEncoding PROGRESSIVE = JpegEncoding.of(JpegProcess.PROGRESSIVE);
    private static final JpegEncoding LOSSLESS = JpegEncoding.of(JpegProcess.LOSSLESS);

    private static void assertRefused(String words, ImageHeader header, JpegEncoding encoding) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> FramePlan.of(header, encoding));
        assertEquals(true, e.getMessage().contains(words), e.getMessage());
    }

    private static ImageHeader grey(int bits, boolean signed) {
        return ImageHeader.of(20, 10, 1, bits, signed);
    }

    private static ImageHeader colour(StreamColour colour, int n) {
        return new ImageHeader(20, 10, ImageHeader.of(20, 10, n, 8, false).components(), colour);
    }

    @Test
    void refusesWhatTheStandardCannotExpress() {
        assertRefused("at most 65535 rows", ImageHeader.of(65_536, 1, 1, 8, false), BASELINE);
        assertRefused("at most 65535 rows", ImageHeader.of(1, 65_536, 1, 8, false), LOSSLESS);
        assertRefused("at most 4 components", ImageHeader.of(2, 2, 5, 8, false), BASELINE);
        assertRefused("at most 8 bits a sample, not 9", grey(9, false), BASELINE);
        assertRefused("at most 12 bits a sample, not 13", grey(13, false), EXTENDED);
        assertRefused("at most 12 bits a sample, not 13", grey(13, false), PROGRESSIVE);
        assertRefused("at most 16 bits a sample, not 17", grey(17, false), LOSSLESS);
        assertRefused("at least 2 bits", grey(1, false), LOSSLESS);
        assertRefused("no signed samples", grey(8, true), BASELINE);
        assertRefused(
                "one precision",
                new ImageHeader(
                        2,
                        2,
                        List.of(Component.of(2, 2, 8, false), Component.of(2, 2, 7, false)),
                        StreamColour.UNSTATED),
                BASELINE);
    }

    @Test
    void refusesOptionsThatDoNotFitTheImage() {
        assertRefused("no tables but those made for the image", grey(12, false), EXTENDED.withOptimised(false));
        assertRefused("no tables but those made for the image", grey(8, false), PROGRESSIVE.withOptimised(false));
        assertRefused("leaves no bit", grey(8, false), LOSSLESS.withPointTransform(8));
        assertRefused(
                "no quantisation steps above 255",
                grey(8, false),
                BASELINE.withTables(List.of(QuantisationTable.luminance(1, 32_767))));
        assertRefused(
                "2 sampling factors for 1",
                grey(8, false),
                BASELINE.withSampling(List.of(SamplingFactors.ONE, SamplingFactors.ONE)));
        assertRefused("JFIF", colour(StreamColour.RGB, 3), BASELINE.withMarker(ColourMarker.JFIF));
        assertRefused("JFIF", colour(StreamColour.UNSTATED, 4), BASELINE.withMarker(ColourMarker.JFIF));
    }

    @Test
    void refusesComponentsThatAreOfNoSizeForTheirFactors() {
        List<SamplingFactors> halves = List.of(new SamplingFactors(2, 1), SamplingFactors.ONE);
        List<SamplingFactors> thirds = List.of(new SamplingFactors(3, 1), new SamplingFactors(2, 1));
        Component full = Component.of(20, 10, 8, false);
        ImageHeader odd =
                new ImageHeader(20, 10, List.of(full, new Component(9, 10, 2, 1, 8, false)), StreamColour.UNSTATED);
        assertRefused("component 1 has 9x10 samples where sampling factors 1x1 need 10x10", odd, BASELINE);
        assertRefused("need 10x10", odd, BASELINE.withSampling(halves));
        assertRefused("need 14x10", ImageHeader.of(20, 10, 2, 8, false), BASELINE.withSampling(thirds));
        assertRefused("need 10x10", ImageHeader.of(20, 10, 2, 8, false), LOSSLESS.withSampling(halves));
        Component fifth = new Component(4, 10, 5, 1, 8, false);
        assertRefused(
                "sampling factors 5x1", new ImageHeader(20, 10, List.of(full, fifth), StreamColour.UNSTATED), BASELINE);
        Component hundredth = new Component(1, 10, 100, 1, 8, false);
        assertRefused(
                "no sampling factors",
                new ImageHeader(20, 10, List.of(full, hundredth), StreamColour.UNSTATED),
                BASELINE);
    }

    @Test
    void factorsFollowFromTheStepsOfComponents() {
        ImageHeader header = new ImageHeader(
                21,
                11,
                List.of(
                        Component.of(21, 11, 8, false),
                        new Component(11, 6, 2, 2, 8, false),
                        new Component(21, 3, 1, 4, 8, false)),
                StreamColour.YCBCR);
        FramePlan frame = FramePlan.of(header, BASELINE);
        assertEquals(
                List.of(new SamplingFactors(2, 4), new SamplingFactors(1, 2), new SamplingFactors(2, 1)),
                frame.components().stream().map(PlannedComponent::factors).toList());
        assertEquals(2, frame.mcusAcross());
        assertEquals(1, frame.mcusDown());
        assertEquals(
                List.of(0, 1, 1),
                frame.components().stream().map(PlannedComponent::huffman).toList());
    }

    @Test
    void twelveBitsHaveStepsOf16BitsWhereTheQualityAsksForThem() {
        assertEquals(
                true,
                FramePlan.of(grey(8, false), EXTENDED.withQuality(1))
                        .tables()
                        .get(0)
                        .isNarrow());
        assertEquals(
                false,
                FramePlan.of(grey(12, false), EXTENDED.withQuality(1))
                        .tables()
                        .get(0)
                        .isNarrow());
    }

    @Test
    void samplesOf9BitsAreCodedAs12AndOf5As8ButAsTheyAreWithoutLoss() {
        assertEquals(12, FramePlan.of(grey(9, false), EXTENDED).precision());
        assertEquals(8, FramePlan.of(grey(5, false), EXTENDED).precision());
        assertEquals(5, FramePlan.of(grey(5, true), LOSSLESS).precision());
    }

    @Test
    void anMcuOfMoreThanTenBlocksIsCodedInScansOfItsOwn() {
        List<SamplingFactors> nine = List.of(new SamplingFactors(4, 2), SamplingFactors.ONE);
        List<SamplingFactors> eleven = List.of(new SamplingFactors(4, 2), new SamplingFactors(3, 1));
        ImageHeader header = ImageHeader.of(32, 16, 2, 8, false);
        assertEquals(
                1,
                ScanPlan.sequential(FramePlan.of(header, BASELINE.withSampling(nine)), 0, 63, 0)
                        .size());
        ImageHeader own = new ImageHeader(
                32, 16, List.of(Component.of(32, 16, 8, false), Component.of(24, 8, 8, false)), StreamColour.UNSTATED);
        assertEquals(
                2,
                ScanPlan.sequential(FramePlan.of(own, BASELINE.withSampling(eleven)), 0, 63, 0)
                        .size());
    }

    @Test
    void restartsOfTheLosslessProcessAreWholeRows() {
        FramePlan whole = FramePlan.of(grey(8, false), LOSSLESS.withRestart(RestartInterval.mcus(40)));
        assertEquals(40, ScanPlan.sequential(whole, 1, 0, 0).get(0).interval());
        FramePlan part = FramePlan.of(grey(8, false), LOSSLESS.withRestart(RestartInterval.mcus(30)));
        assertThrows(IllegalArgumentException.class, () -> ScanPlan.sequential(part, 1, 0, 0));
        FramePlan wide =
                FramePlan.of(ImageHeader.of(30_000, 9, 1, 8, false), LOSSLESS.withRestart(RestartInterval.rows(5)));
        assertEquals(60_000, ScanPlan.sequential(wide, 1, 0, 0).get(0).interval());
    }
}
