package org.skiagraph.compression.jpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class JpegEncodingTest {
    private static final JpegEncoding BASELINE = JpegEncoding.of(JpegProcess.BASELINE);

    private static void assertRefused(Supplier<?> made) {
        assertThrows(IllegalArgumentException.class, made::get);
    }

    @Test
    void refusesWhatIsOutOfRange() {
        assertRefused(() -> BASELINE.withQuality(0));
        assertRefused(() -> BASELINE.withQuality(101));
        assertRefused(() -> BASELINE.withPredictor(8));
        assertRefused(() -> BASELINE.withPredictor(-1));
        assertRefused(() -> BASELINE.withPointTransform(16));
        assertRefused(() -> BASELINE.withSampling(Collections.nCopies(5, SamplingFactors.ONE)));
        assertRefused(() -> BASELINE.withTables(Collections.nCopies(5, QuantisationTable.luminance(5))));
        assertRefused(() -> RestartInterval.mcus(65_536));
        assertRefused(() -> RestartInterval.rows(-1));
        assertRefused(() -> new SamplingFactors(5, 1));
        assertRefused(() -> new SamplingFactors(1, 0));
        assertRefused(() -> QuantisationTable.luminance(50, 65_536));
        assertRefused(() -> QuantisationTable.chrominance(50, 0));
    }

    @Test
    void onlyBaselineHasGivenTablesByDefault() {
        for (JpegProcess process : JpegProcess.values()) {
            assertEquals(
                    process != JpegProcess.BASELINE, JpegEncoding.of(process).optimised());
        }
    }

    @Test
    void aQualityTakesThePlaceOfOwnTables() {
        JpegEncoding own = BASELINE.withTables(List.of(QuantisationTable.luminance(7)));
        assertFalse(own.tables().isEmpty());
        assertTrue(own.withQuality(90).tables().isEmpty());
    }

    @Test
    void lowQualitiesHaveStepsOf16BitsOnlyWhereTheyAreAllowed() {
        assertEquals(255, QuantisationTable.luminance(1).steps()[63]);
        assertEquals(99 * 50, QuantisationTable.luminance(1, 32_767).steps()[63]);
        assertEquals(99 * 50, QuantisationTable.chrominance(1, 32_767).steps()[63]);
        assertEquals(1, QuantisationTable.luminance(100, 32_767).steps()[63]);
    }

    @Test
    void anIntervalInRowsIsAsManyWholeRowsAsFit() {
        assertEquals(30, RestartInterval.rows(3).inMcus(10));
        assertEquals(60_000, RestartInterval.rows(3).inMcus(30_000));
        assertEquals(7, RestartInterval.mcus(7).inMcus(30_000));
        assertEquals(0, RestartInterval.none().inMcus(10));
    }
}
