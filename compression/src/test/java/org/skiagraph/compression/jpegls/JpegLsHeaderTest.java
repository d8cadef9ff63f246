package org.skiagraph.compression.jpegls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Picture;
import org.skiagraph.compression.RowSink;
import org.skiagraph.compression.RowSource;
import org.skiagraph.compression.StreamColour;

/** What is written beside the picture is read again. */
class JpegLsHeaderTest {
    private static final ImageHeader RGB = ImageHeader.of(9, 7, 3, 8, false);

    private static JpegLsHeader read(byte[] stream) throws IOException {
        return JpegLsHeader.read(Source.of(stream), Limits.standard().open());
    }

    private static byte[] encode(ImageHeader image, JpegLsOptions options) throws IOException {
        return JpegLsPropertiesTest.encode(Drawn.picture(image, (1 << image.precision()) - 1, 1), options);
    }

    @Test
    void tellsAllThatWasWritten() throws IOException {
        byte[] entries = new byte[70_000];
        entries[69_999] = 7;
        JpegLsOptions options = JpegLsOptions.lossless()
                .withNear(2)
                .withInterleave(Interleave.NONE)
                .withPreset(new PresetParameters(255, 9, 10, 11, 12))
                .withRestartInterval(3)
                .withTransform(ColourTransform.HP3)
                .withSpiff(SpiffHeader.of(9, 7, 3, 8, 10))
                .withApplications(List.of(
                        ApplicationSegment.comment("told"), ApplicationSegment.application(8, new byte[] {1, 2})))
                .withMappingTables(List.of(
                        new MappingTable(2, 2, entries), new MappingTable(9, 3, new byte[] {1, 2, 3, 4, 5, 6})));
        JpegLsHeader header = read(encode(RGB, options));
        assertEquals(RGB.components(), header.image().components());
        assertEquals(StreamColour.RGB, header.image().colour());
        assertEquals(List.of(1, 2, 3), header.componentIds());
        assertEquals(options.spiff(), header.spiff());
        assertEquals(options.applications(), header.applications());
        assertEquals(options.mappingTables(), header.mappingTables());
        assertEquals(ColourTransform.HP3, header.transform());
        assertEquals(2, header.near());
        assertEquals(3, header.scans().size());
        assertEquals(
                new JpegLsScan(List.of(1), List.of(2), 2, Interleave.NONE, options.preset(), 3),
                header.scans().get(1));
        assertEquals(List.of(0), header.scans().get(2).mappingTables());
    }

    @Test
    void tellsNothingOfAPlainStream() throws IOException {
        JpegLsHeader header = read(encode(RGB, JpegLsOptions.lossless()));
        assertEquals(Optional.empty(), header.spiff());
        assertEquals(List.of(), header.applications());
        assertEquals(List.of(), header.mappingTables());
        assertEquals(ColourTransform.NONE, header.transform());
        assertEquals(StreamColour.UNSTATED, header.image().colour());
        assertEquals(
                List.of(new JpegLsScan(List.of(0, 1, 2), List.of(0, 0, 0), 0, Interleave.SAMPLE, Optional.empty(), 0)),
                header.scans());
    }

    @Test
    void writesTheDefaultsAboveTwelveBits() throws IOException {
        ImageHeader deep = ImageHeader.of(5, 5, 1, 16, false);
        assertEquals(
                Optional.of(new PresetParameters(65_535, 18, 67, 276, 64)),
                read(encode(deep, JpegLsOptions.lossless())).scans().get(0).preset());
        ImageHeader twelve = ImageHeader.of(5, 5, 1, 12, false);
        assertEquals(
                Optional.empty(),
                read(encode(twelve, JpegLsOptions.lossless())).scans().get(0).preset());
    }

    /** T.87 C.2.4.1.1.1. */
    @Test
    void defaultThresholdsAreThoseOfTheStandard() {
        assertEquals(new PresetParameters(255, 3, 7, 21, 64), PresetParameters.defaults(255, 0));
        assertEquals(new PresetParameters(3, 2, 3, 3, 64), PresetParameters.defaults(3, 0));
        assertEquals(new PresetParameters(7, 2, 3, 4, 64), PresetParameters.defaults(7, 0));
        assertEquals(new PresetParameters(127, 2, 3, 10, 64), PresetParameters.defaults(127, 0));
        assertEquals(new PresetParameters(511, 4, 11, 38, 64), PresetParameters.defaults(511, 0));
        assertEquals(new PresetParameters(4095, 18, 67, 276, 64), PresetParameters.defaults(4095, 0));
        assertEquals(new PresetParameters(255, 12, 22, 42, 64), PresetParameters.defaults(255, 3));
        assertThrows(IllegalArgumentException.class, () -> new PresetParameters(65_536, 0, 0, 0, 0));
    }

    @Test
    void coloursAreThoseOfSpiff() {
        StreamColour[] expected = {
            StreamColour.OTHER, StreamColour.YCBCR, StreamColour.UNSTATED, StreamColour.YCBCR, StreamColour.YCBCR
        };
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], SpiffHeader.of(1, 1, 3, 8, i).colour());
        }
        assertEquals(StreamColour.GREY, SpiffHeader.of(1, 1, 1, 8, 8).colour());
        assertEquals(StreamColour.RGB, SpiffHeader.of(1, 1, 3, 8, 10).colour());
        assertEquals(StreamColour.CMYK, SpiffHeader.of(1, 1, 4, 8, 12).colour());
        assertEquals(StreamColour.YCCK, SpiffHeader.of(1, 1, 4, 8, 13).colour());
    }

    @Test
    void rangesAreChecked() {
        byte[] none = {};
        assertThrows(IllegalArgumentException.class, () -> new MappingTable(0, 1, none));
        assertThrows(IllegalArgumentException.class, () -> new MappingTable(256, 1, none));
        assertThrows(IllegalArgumentException.class, () -> new MappingTable(1, 0, none));
        assertThrows(IllegalArgumentException.class, () -> new MappingTable(1, 2, new byte[3]));
        assertThrows(IllegalArgumentException.class, () -> new ApplicationSegment(0xD8, none));
        assertThrows(IllegalArgumentException.class, () -> ApplicationSegment.application(16, none));
        assertThrows(IllegalArgumentException.class, () -> ApplicationSegment.application(1, new byte[65_534]));
        assertThrows(
                IllegalArgumentException.class, () -> JpegLsOptions.lossless().withNear(256));
        assertThrows(
                IllegalArgumentException.class, () -> JpegLsOptions.lossless().withRestartInterval(-1));
        assertNotEquals(ApplicationSegment.comment("a"), ApplicationSegment.comment("b"));
        assertNotEquals(new MappingTable(1, 1, new byte[1]), new MappingTable(1, 1, new byte[2]));
        assertTrue(ApplicationSegment.comment("a").isComment());
        assertEquals("a", ApplicationSegment.comment("a").text());
        assertEquals(2, new MappingTable(1, 3, new byte[6]).size());
    }

    /** T.87 C.2.4.1.4: sizes that do not fit in the frame header. */
    @Test
    void imagesMayBeWiderAndHigherThan65535() throws IOException {
        int width = 70_001;
        ImageHeader wide = ImageHeader.of(width, 2, 1, 8, false);
        byte[] stream = encode(wide, JpegLsOptions.lossless());
        assertEquals(wide.components(), read(stream).image().components());
        assertArrayEquals(Drawn.picture(wide, 255, 1).planes(), JpegLsPropertiesTest.decode(wide, stream));
        ImageHeader high = ImageHeader.of(1, 70_000, 1, 8, false);
        JpegLsOptions restarts = JpegLsOptions.lossless().withRestartInterval(65_537);
        byte[] other = encode(high, restarts);
        assertEquals(65_537, read(other).scans().get(0).restartInterval());
        assertArrayEquals(Drawn.picture(high, 255, 1).planes(), JpegLsPropertiesTest.decode(high, other));
    }

    @Test
    void aLineIsNotHeldBeyondWhatMayBe() throws IOException {
        ImageHeader wide = ImageHeader.of(70_001, 1, 1, 8, false);
        byte[] stream = encode(wide, JpegLsOptions.lossless());
        RowSink sink = (component, y, row, n) -> {};
        LimitExceededException e = assertThrows(LimitExceededException.class, () -> new JpegLsDecoder()
                .decode(
                        Source.of(stream),
                        DecodeRequest.all(),
                        sink,
                        Limits.standard().with(Limit.HELD_BYTES, 500_000).open()));
        assertEquals(Limit.HELD_BYTES, e.limit());
    }

    @Test
    void refusesToEncodeWhatTheStandardDoesNotHave() {
        for (ImageHeader image : List.of(
                ImageHeader.of(2, 2, 1, 1, false),
                ImageHeader.of(2, 2, 1, 17, false),
                ImageHeader.of(2, 2, 1, 8, true),
                ImageHeader.of(2, 2, 256, 8, false))) {
            assertRefused(image, JpegLsOptions.lossless());
        }
        ImageHeader grey = ImageHeader.of(2, 2, 1, 8, false);
        assertRefused(grey, JpegLsOptions.lossless().withNear(128));
        assertRefused(grey, JpegLsOptions.lossless().withPreset(new PresetParameters(256, 0, 0, 0, 0)));
        assertRefused(grey, JpegLsOptions.lossless().withPreset(new PresetParameters(0, 5, 4, 6, 0)));
        assertRefused(grey, JpegLsOptions.lossless().withTransform(ColourTransform.HP1));
        assertRefused(
                RGB,
                JpegLsOptions.lossless()
                        .withTransform(ColourTransform.HP1)
                        .withPreset(new PresetParameters(200, 0, 0, 0, 0)));
    }

    private static void assertRefused(ImageHeader image, JpegLsOptions options) {
        RowSource rows = (component, y, row, width) -> {};
        assertThrows(IllegalArgumentException.class, () -> new JpegLsEncoder(options)
                .encode(
                        image,
                        rows,
                        new ByteArrayOutputStream(),
                        Workers.none(),
                        Limits.standard().open()));
    }

    @Test
    void refusesSamplesBeyondTheLargest() {
        ImageHeader image = ImageHeader.of(2, 1, 1, 12, false);
        for (int bad : new int[] {4096, -1}) {
            RowSource rows = (component, y, row, width) -> row[1] = bad;
            assertThrows(IllegalArgumentException.class, () -> new JpegLsEncoder(JpegLsOptions.lossless())
                    .encode(
                            image,
                            rows,
                            new ByteArrayOutputStream(),
                            Workers.none(),
                            Limits.standard().open()));
        }
    }

    @Test
    void aPictureOfManyComponentsHasScansOfFour() throws IOException {
        ImageHeader many = ImageHeader.of(3, 3, 255, 8, false);
        byte[] stream = encode(many, JpegLsOptions.lossless());
        assertEquals(64, read(stream).scans().size());
        assertEquals(Interleave.SAMPLE, read(stream).scans().get(63).interleave());
        Picture picture = Drawn.picture(many, 255, 1);
        assertArrayEquals(picture.planes(), JpegLsPropertiesTest.decode(many, stream));
    }
}
