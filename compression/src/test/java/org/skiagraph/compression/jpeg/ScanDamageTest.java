package org.skiagraph.compression.jpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Findings;
import org.skiagraph.bounds.Limits;

class ScanDamageTest {
    @Test
    void muchOfOneKindHidesNothingOfAnother() throws IOException {
        ScanDamage part = new ScanDamage();
        for (int i = 0; i < 150; i++) {
            part.note(JpegQuirks.BAD_CODE, i, "interval " + i);
        }
        ScanDamage all = new ScanDamage();
        all.add(part);
        all.add(part);
        all.lose(JpegQuirks.SHORT_SCAN, 150, "the end");
        Findings findings = Limits.standard().open().findings();
        all.report(findings);
        assertEquals(
                Set.of(JpegQuirks.BAD_CODE, JpegQuirks.SHORT_SCAN),
                findings.counts().keySet());
        assertTrue(all.isIncomplete());
    }
}
