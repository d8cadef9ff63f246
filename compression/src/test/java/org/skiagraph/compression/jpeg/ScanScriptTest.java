package org.skiagraph.compression.jpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.StreamColour;

/** T.81 G.1.1. */
class ScanScriptTest {
    private static final JpegEncoding PROGRESSIVE = JpegEncoding.of(JpegProcess.PROGRESSIVE);

    /** Components, first and last coefficient, high and low bit of each scan. */
    private static List<String> scans(StreamColour colour, int components, JpegEncoding encoding) {
        ImageHeader plain = ImageHeader.of(64, 64, components, 8, false);
        ImageHeader header = new ImageHeader(64, 64, plain.components(), colour);
        return ScanScript.of(FramePlan.of(header, encoding)).stream()
                .map(scan -> scan.components().stream()
                                .map(c -> String.valueOf(c.index()))
                                .collect(Collectors.joining(","))
                        + ": " + scan.first() + "-" + scan.last() + ", " + scan.high() + ", " + scan.low())
                .toList();
    }

    @Test
    void greyComesInSixScans() {
        assertEquals(
                List.of(
                        "0: 0-0, 0, 1",
                        "0: 1-5, 0, 2",
                        "0: 6-63, 0, 2",
                        "0: 1-63, 2, 1",
                        "0: 0-0, 1, 0",
                        "0: 1-63, 1, 0"),
                scans(StreamColour.GREY, 1, PROGRESSIVE));
    }

    @Test
    void luminanceAndChrominanceComeInTen() {
        assertEquals(
                List.of(
                        "0,1,2: 0-0, 0, 1",
                        "0: 1-5, 0, 2",
                        "2: 1-63, 0, 1",
                        "1: 1-63, 0, 1",
                        "0: 6-63, 0, 2",
                        "0: 1-63, 2, 1",
                        "0,1,2: 0-0, 1, 0",
                        "2: 1-63, 1, 0",
                        "1: 1-63, 1, 0",
                        "0: 1-63, 1, 0"),
                scans(StreamColour.YCBCR, 3, PROGRESSIVE));
    }

    @Test
    void spectralSelectionAloneHasNoScanOfSingleBits() {
        assertEquals(
                List.of("0,1: 0-0, 0, 0", "0: 1-5, 0, 0", "1: 1-5, 0, 0", "0: 6-63, 0, 0", "1: 6-63, 0, 0"),
                scans(StreamColour.UNSTATED, 2, PROGRESSIVE.withProgression(Progression.SPECTRAL)));
    }

    @Test
    void dcCoefficientsComeApartWhereAnMcuWouldBeTooLarge() {
        JpegEncoding encoding = PROGRESSIVE
                .withProgression(Progression.SPECTRAL)
                .withSampling(List.of(new SamplingFactors(4, 3), new SamplingFactors(1, 1)));
        assertEquals(
                List.of("0: 0-0, 0, 0", "1: 0-0, 0, 0"),
                scans(StreamColour.UNSTATED, 2, encoding).subList(0, 2));
    }
}
