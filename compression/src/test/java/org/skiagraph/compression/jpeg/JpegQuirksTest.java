package org.skiagraph.compression.jpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Picture;

/** Each line of {@link JpegQuirks} is a stream that fires it, beside the valid one it was made of, which does not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JpegQuirksTest {
    private static final Picture GREY = Picture.draw(ImageHeader.of(40, 24, 1, 8, false), 1);
    private static final Picture THREE = Picture.draw(ImageHeader.of(40, 24, 3, 8, false), 2);

    private final Set<Quirk> fired = new HashSet<>();

    private static JpegEncoding of(JpegProcess process) {
        return JpegEncoding.of(process);
    }

    private static JpegPieces pieces(Picture picture, JpegEncoding encoding) throws IOException {
        byte[] stream = Coding.encode(picture, encoding);
        assertTrue(Coding.decodeStrictly(stream).result().complete());
        return JpegPieces.of(stream);
    }

    private static JpegPieces baseline() throws IOException {
        return pieces(GREY, of(JpegProcess.BASELINE));
    }

    /** Rows of 5 MCUs, one an interval: three intervals, RST0 and RST1. */
    private static JpegPieces restarts() throws IOException {
        return pieces(GREY, of(JpegProcess.BASELINE).withRestart(RestartInterval.mcus(5)));
    }

    private static int[] original(JpegPieces valid) throws IOException {
        return Coding.decode(valid.bytes()).planes()[0];
    }

    /** Decodes a stream with these findings and no others, which strict mode refuses; gives the first plane. */
    private int[] decode(JpegPieces changed, boolean complete, Quirk... quirks) throws IOException {
        Coding.Decoded decoded = Coding.decode(changed.bytes());
        assertEquals(Set.of(quirks), decoded.budget().findings().counts().keySet());
        assertEquals(complete, decoded.result().complete());
        if (quirks.length > 0) {
            assertThrows(MalformedDataException.class, () -> Coding.decodeStrictly(changed.bytes()));
        }
        fired.addAll(Set.of(quirks));
        return decoded.planes()[0];
    }

    @AfterAll
    void everyQuirkWasFired() {
        Set<Quirk> missing = new HashSet<>(JpegQuirks.all());
        missing.removeAll(fired);
        assertEquals(Set.of(), missing);
        assertEquals(
                JpegQuirks.all().size(),
                JpegQuirks.all().stream().map(Quirk::id).distinct().count());
    }

    @Test
    void bytesBeforeSoi() throws IOException {
        JpegPieces valid = baseline();
        int[] samples = original(valid);
        assertArrayEquals(samples, decode(valid.insert(0, "00 01 FF 02"), true, JpegQuirks.GARBAGE_BEFORE));
    }

    @Test
    void bytesBehindEoi() throws IOException {
        JpegPieces valid = baseline();
        int[] samples = original(valid);
        long length = valid.bytes().length;
        Coding.Decoded padded =
                Coding.decodeStrictly(JpegPieces.of(valid.bytes()).append("00").bytes());
        assertEquals(length, padded.result().bytesUsed());
        assertArrayEquals(samples, decode(valid.append("41 42"), true, JpegQuirks.GARBAGE_AFTER));
        assertEquals(length, Coding.decode(valid.bytes()).result().bytesUsed());
    }

    @Test
    void soiAgainBeforeTheFrame() throws IOException {
        JpegPieces valid = baseline();
        int[] samples = original(valid);
        assertArrayEquals(samples, decode(valid.insert(1, "FF D8"), true, JpegQuirks.SEVERAL_SOI));
    }

    @Test
    void soiAgainBehindTheScanEndsTheImage() throws IOException {
        JpegPieces valid = baseline();
        int[] samples = original(valid);
        JpegPieces two = valid.insert(valid.index(Marker.EOI), "FF D8 FF DB");
        assertArrayEquals(samples, decode(two, true, JpegQuirks.SEVERAL_SOI, JpegQuirks.MISSING_EOI));
    }

    @Test
    void eoiMissing() throws IOException {
        JpegPieces valid = baseline();
        int[] samples = original(valid);
        assertArrayEquals(samples, decode(valid.removeAll(Marker.EOI), true, JpegQuirks.MISSING_EOI));
    }

    @Test
    void fillBytesAreNoDeparture() throws IOException {
        JpegPieces valid = restarts();
        int[] samples = original(valid);
        for (int i = valid.size() - 1; i > 0; i--) {
            if (valid.get(i)[0] == (byte) 0xFF && valid.get(i)[1] != 0) {
                valid.insert(i, "FF FF FF");
            }
        }
        assertArrayEquals(samples, decode(valid, true));
    }

    @Test
    void bytesBetweenSegments() throws IOException {
        JpegPieces valid = baseline();
        int[] samples = original(valid);
        JpegPieces changed = valid.insert(valid.index(Marker.SOF0), "00 FE FF 00 12");
        assertArrayEquals(samples, decode(changed, true, JpegQuirks.STRAY_BYTES));
    }

    @Test
    void markersThatMayNotStandBetweenSegments() throws IOException {
        for (String marker : List.of("FF D3", "FF 01")) {
            JpegPieces valid = baseline();
            int[] samples = original(valid);
            JpegPieces changed = valid.insert(valid.index(Marker.SOF0), marker);
            assertArrayEquals(samples, decode(changed, true, JpegQuirks.STRAY_MARKER));
        }
    }

    @Test
    void dnlBeforeTheScan() throws IOException {
        JpegPieces valid = baseline();
        int[] samples = original(valid);
        JpegPieces changed = valid.insert(valid.index(Marker.SOS), "FF DC 00 04 00 18");
        assertArrayEquals(samples, decode(changed, true, JpegQuirks.STRAY_MARKER));
    }

    @Test
    void dnlTellsTheLinesThatTheFrameLeavesOpen() throws IOException {
        JpegPieces valid = restarts();
        int[] samples = original(valid);
        byte[] frame = valid.segment(Marker.SOF0);
        frame[5] = 0;
        frame[6] = 0;
        assertThrows(MalformedDataException.class, () -> Coding.decode(valid.bytes()));
        assertArrayEquals(samples, decode(valid.insert(valid.index(Marker.EOI), "FF DC 00 04 00 18"), true));
    }

    @Test
    void dnlWithAnotherNumberOfLines() throws IOException {
        JpegPieces valid = baseline();
        int[] samples = original(valid);
        JpegPieces same = JpegPieces.of(valid.bytes());
        assertArrayEquals(samples, decode(same.insert(same.index(Marker.EOI), "FF DC 00 04 00 18"), true));
        JpegPieces changed = valid.insert(valid.index(Marker.EOI), "FF DC 00 04 00 20");
        assertArrayEquals(samples, decode(changed, true, JpegQuirks.NUMBER_OF_LINES));
    }

    @Test
    void aPrecisionThatIsNotOneOfTheProcess() throws IOException {
        JpegPieces twelve = pieces(Picture.draw(ImageHeader.of(40, 24, 1, 12, false), 3), of(JpegProcess.EXTENDED));
        int[] samples = original(twelve);
        twelve.segment(Marker.SOF1)[1] = (byte) Marker.SOF0;
        assertArrayEquals(samples, decode(twelve, true, JpegQuirks.PRECISION));
        JpegPieces ten = baseline();
        ten.segment(Marker.SOF0)[4] = 10;
        decode(ten, true, JpegQuirks.PRECISION);
        ten.segment(Marker.SOF0)[4] = 16;
        assertThrows(MalformedDataException.class, () -> Coding.decode(ten.bytes()));
    }

    @Test
    void losslessSamplesAboveThePrecisionKeepTheirBits() throws IOException {
        Picture picture = new Picture(ImageHeader.of(2, 1, 1, 16, false), new int[][] {{0x1234, 0xFFF1}});
        JpegPieces pieces = pieces(picture, of(JpegProcess.LOSSLESS));
        pieces.segment(Marker.SOF3)[4] = 12; // the first sample is predicted as 2^11 now, not 2^15
        int less = (1 << 15) - (1 << 11);
        int[] expected = {0x1234 - less & 0xFFFF, 0xFFF1 - less & 0xFFFF};
        assertArrayEquals(expected, decode(pieces, true, JpegQuirks.LARGE_SAMPLES));
    }

    @Test
    void losslessPredictionGoesRoundAndIsNeverClamped() throws IOException {
        int[] far = {0, 65_535, 0, 32_768, 65_535, 1, 32_767, 0};
        for (int predictor = 1; predictor <= 7; predictor++) {
            Picture picture = new Picture(ImageHeader.of(4, 2, 1, 16, false), new int[][] {far});
            JpegEncoding encoding = of(JpegProcess.LOSSLESS).withPredictor(predictor);
            assertArrayEquals(far, decode(pieces(picture, encoding), true));
        }
    }

    @Test
    void aDifferenceOf32768HasNoFurtherBits() throws IOException {
        int[] samples = {0, 32_768, 0, 32_768};
        JpegPieces pieces = pieces(
                new Picture(ImageHeader.of(4, 1, 1, 16, false), new int[][] {samples}), of(JpegProcess.LOSSLESS));
        byte[] table = pieces.segment(Marker.DHT);
        assertEquals(16, table[table.length - 1], "the only category is 16");
        assertArrayEquals(samples, decode(pieces, true));
    }

    @Test
    void thePredictorStartsAnewAtEachRestart() throws IOException {
        for (int predictor = 1; predictor <= 7; predictor++) {
            JpegEncoding encoding =
                    of(JpegProcess.LOSSLESS).withPredictor(predictor).withRestart(RestartInterval.rows(2));
            assertArrayEquals(GREY.planes()[0], decode(pieces(GREY, encoding), true));
        }
    }

    @Test
    void huffmanTablesMissingAreThoseOfAnnexK() throws IOException {
        JpegPieces valid = pieces(THREE, of(JpegProcess.BASELINE));
        int[] samples = original(valid);
        assertArrayEquals(samples, decode(valid.removeAll(Marker.DHT), true, JpegQuirks.MISSING_HUFFMAN_TABLE));
    }

    @Test
    void quantisationTablesMissingAreRefused() throws IOException {
        JpegPieces changed = baseline().removeAll(Marker.DQT);
        assertThrows(MalformedDataException.class, () -> Coding.decode(changed.bytes()));
    }

    @Test
    void aSegmentLongerThanWhatItHolds() throws IOException {
        for (int marker : new int[] {Marker.SOF0, Marker.DRI, Marker.DQT, Marker.DHT, Marker.SOS}) {
            JpegPieces valid = restarts();
            int[] samples = original(valid);
            int at = valid.index(marker);
            byte[] longer = Arrays.copyOf(valid.get(at), valid.get(at).length + 2);
            longer[3] += 2;
            assertArrayEquals(samples, decode(valid.set(at, longer), true, JpegQuirks.SEGMENT_LENGTH));
        }
    }

    @Test
    void aSegmentThatEndsTooEarlyIsRefusedBeforeTheScanAndEndsTheImageBehindIt() throws IOException {
        JpegPieces before = baseline();
        before.segment(Marker.DQT)[2] = (byte) 0x7F;
        assertThrows(MalformedDataException.class, () -> Coding.decode(before.bytes()));
        JpegPieces behind = baseline();
        int[] samples = original(behind);
        behind.insert(behind.index(Marker.EOI), "FF FE 40 00");
        assertArrayEquals(samples, decode(behind, true, JpegQuirks.SHORT_SEGMENT, JpegQuirks.MISSING_EOI));
    }

    @Test
    void aBadSegmentBetweenScansEndsTheImage() throws IOException {
        JpegPieces pieces = pieces(GREY, of(JpegProcess.PROGRESSIVE));
        pieces.insert(pieces.index(Marker.SOS, 1), "FF C4 00 03 77"); // long enough to be read as nothing
        pieces.set(pieces.index(Marker.SOS, 1), new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 9, 0, 0, 0, 0});
        Set<Quirk> quirks = Set.of(JpegQuirks.SEGMENT_LENGTH, JpegQuirks.BAD_SEGMENT, JpegQuirks.MISSING_EOI);
        decode(pieces, false, quirks.toArray(Quirk[]::new));
    }

    @Test
    void parametersOfASequentialScanAreIgnored() throws IOException {
        JpegPieces valid = baseline();
        int[] samples = original(valid);
        byte[] scan = valid.segment(Marker.SOS);
        scan[scan.length - 2] = 0; // Se
        assertArrayEquals(samples, decode(valid, true, JpegQuirks.SCAN_PARAMETERS));
    }

    @Test
    void parametersOfALosslessScanAreIgnored() throws IOException {
        JpegPieces valid = pieces(GREY, of(JpegProcess.LOSSLESS));
        byte[] scan = valid.segment(Marker.SOS);
        scan[scan.length - 2] = 63; // Se
        assertArrayEquals(GREY.planes()[0], decode(valid, true, JpegQuirks.SCAN_PARAMETERS));
        scan[scan.length - 3] = 8; // Ss: there is no such predictor
        assertThrows(MalformedDataException.class, () -> Coding.decode(valid.bytes()));
    }

    @Test
    void aSecondScanOfAComponentIsSkipped() throws IOException {
        JpegPieces valid = restarts();
        int[] samples = original(valid);
        int from = valid.index(Marker.SOS);
        int to = valid.index(Marker.EOI);
        for (int i = from; i < to; i++) {
            byte[] again = valid.get(i).clone();
            if (i == from + 1) {
                again[0] ^= 0x10; // so that it would show
            }
            valid.set(valid.index(Marker.EOI), again).append("FF D9");
        }
        assertArrayEquals(samples, decode(valid, true, JpegQuirks.REPEATED_COMPONENT));
    }

    @Test
    void twoComponentsOfOneIdentifierAreTakenInTurn() throws IOException {
        JpegPieces valid = pieces(THREE, of(JpegProcess.BASELINE));
        int[][] samples = Coding.decode(valid.bytes()).planes();
        byte[] frame = valid.segment(Marker.SOF0);
        byte[] scan = valid.segment(Marker.SOS);
        frame[10 + 6] = frame[10]; // the third component's identifier
        scan[5 + 4] = scan[5];
        decode(valid, true, JpegQuirks.REPEATED_IDENTIFIER);
        int[][] now = Coding.decode(valid.bytes()).planes();
        for (int i = 0; i < 3; i++) {
            assertArrayEquals(samples[i], now[i]);
        }
    }

    @Test
    void aComponentWithoutAScanIsTheMiddleOrZero() throws IOException {
        assertMissing(of(JpegProcess.BASELINE), 128);
        assertMissing(of(JpegProcess.PROGRESSIVE), 128);
        assertMissing(of(JpegProcess.LOSSLESS), 0);
    }

    /** Adds a second component to the frame, which no scan has. */
    private void assertMissing(JpegEncoding encoding, int expected) throws IOException {
        JpegPieces pieces = pieces(GREY, encoding);
        int[] samples = original(pieces);
        int at = pieces.index(encoding.process().marker());
        byte[] two = Arrays.copyOf(pieces.get(at), pieces.get(at).length + 3);
        two[3] += 3;
        two[9] = 2;
        two[two.length - 3] = 77;
        two[two.length - 2] = 0x11;
        assertArrayEquals(samples, decode(pieces.set(at, two), false, JpegQuirks.MISSING_SCAN));
        int[] missing = Coding.decode(pieces.bytes()).planes()[1];
        assertTrue(Arrays.stream(missing).allMatch(sample -> sample == expected));
    }

    @Test
    void aScanThatEndsEarlyKeepsWhatIsThere() throws IOException {
        for (JpegProcess process : List.of(JpegProcess.BASELINE, JpegProcess.LOSSLESS)) {
            JpegPieces valid = pieces(GREY, of(process));
            int[] samples = original(valid);
            int data = valid.index(Marker.SOS) + 1;
            valid.set(data, Arrays.copyOf(valid.get(data), valid.get(data).length / 2));
            int[] half = decode(valid, false, JpegQuirks.SHORT_SCAN);
            assertArrayEquals(Arrays.copyOf(samples, 8), Arrays.copyOf(half, 8));
            int blank = process.isLossless() ? 0 : 128;
            int[] last = Arrays.copyOfRange(half, half.length - 8, half.length);
            assertTrue(Arrays.stream(last).allMatch(sample -> sample == blank), Arrays.toString(last));
        }
    }

    @Test
    void aShortIntervalLosesNoMoreThanItself() throws IOException {
        JpegPieces valid = restarts();
        int[] samples = original(valid);
        int data = valid.index(Marker.RST0) + 1;
        valid.set(data, Arrays.copyOf(valid.get(data), 3));
        int[] now = decode(valid, false, JpegQuirks.SHORT_SCAN);
        assertArrayEquals(Arrays.copyOf(samples, 320), Arrays.copyOf(now, 320));
        assertArrayEquals(Arrays.copyOfRange(samples, 640, 960), Arrays.copyOfRange(now, 640, 960));
    }

    @Test
    void dataBehindTheLastMcu() throws IOException {
        JpegPieces valid = baseline();
        int[] samples = original(valid);
        assertArrayEquals(
                samples,
                decode(
                        valid.insert(valid.index(Marker.EOI), "12 34 FF 00 56 78 9A BC DE"),
                        true,
                        JpegQuirks.SURPLUS_DATA));
    }

    @Test
    void dataBehindAnInterval() throws IOException {
        JpegPieces valid = restarts();
        int[] samples = original(valid);
        JpegPieces changed = valid.insert(valid.index(Marker.RST0), "12 34 FF 00 56 78 9A BC DE");
        assertArrayEquals(samples, decode(changed, true, JpegQuirks.SURPLUS_DATA));
    }

    @Test
    void aCodeThatIsNone() throws IOException {
        JpegPieces valid = restarts();
        int[] samples = original(valid);
        int data = valid.index(Marker.RST0) + 1;
        byte[] ones = valid.get(data);
        for (int i = 0; i < 8; i += 2) {
            ones[i] = (byte) 0xFF; // all ones is no code of Annex K
            ones[i + 1] = 0;
        }
        Coding.Decoded decoded = Coding.decode(valid.bytes());
        assertTrue(decoded.budget().findings().counts().containsKey(JpegQuirks.BAD_CODE));
        fired.add(JpegQuirks.BAD_CODE);
        int[] now = decoded.planes()[0];
        assertArrayEquals(Arrays.copyOf(samples, 320), Arrays.copyOf(now, 320));
        assertArrayEquals(Arrays.copyOfRange(samples, 640, 960), Arrays.copyOfRange(now, 640, 960));
        assertTrue(!decoded.result().complete());
    }

    @Test
    void aRestartMarkerIsMissing() throws IOException {
        JpegPieces valid = restarts();
        int[] samples = original(valid);
        int marker = valid.index(Marker.RST0);
        valid.remove(marker).remove(marker); // with the interval behind it
        int[] now = decode(valid, false, JpegQuirks.MISSING_RESTART);
        assertArrayEquals(Arrays.copyOf(samples, 320), Arrays.copyOf(now, 320));
        assertArrayEquals(Arrays.copyOfRange(samples, 640, 960), Arrays.copyOfRange(now, 640, 960));
    }

    @Test
    void aRestartMarkerTooMany() throws IOException {
        JpegPieces valid = restarts();
        int[] samples = original(valid);
        int marker = valid.index(Marker.RST0);
        valid.insert(marker, "FF D5 12 34");
        int[] now = decode(valid, false, JpegQuirks.EXTRA_RESTART);
        assertArrayEquals(samples, now);
    }

    @Test
    void restartMarkersBehindTheLastMcu() throws IOException {
        JpegPieces valid = restarts();
        int[] samples = original(valid);
        JpegPieces changed = valid.insert(valid.index(Marker.EOI), "FF D2");
        assertArrayEquals(samples, decode(changed, true, JpegQuirks.EXTRA_RESTART));
    }

    @Test
    void restartMarkersWhereNoIntervalIsDefined() throws IOException {
        JpegPieces valid = restarts();
        int[] samples = original(valid);
        assertArrayEquals(samples, decode(valid.removeAll(Marker.DRI), true, JpegQuirks.EXTRA_RESTART));
    }

    @Test
    void aMarkerThatCannotStandThereIsTakenForDamagedData() throws IOException {
        JpegPieces valid = restarts();
        int[] samples = original(valid);
        int data = valid.index(Marker.RST0) + 1;
        byte[] damaged = valid.get(data);
        damaged[4] = (byte) 0xFF;
        damaged[5] = 0x22;
        int[] now = decode(valid, false, JpegQuirks.SHORT_SCAN);
        assertArrayEquals(Arrays.copyOf(samples, 320), Arrays.copyOf(now, 320));
        assertArrayEquals(Arrays.copyOfRange(samples, 640, 960), Arrays.copyOfRange(now, 640, 960));
        assertNotEquals(0, Arrays.compare(samples, now));
    }
}
