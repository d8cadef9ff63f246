package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DumpPrinterTest {
    @Test
    void namesNothingOfAnOddGroupThatIsInNoBlock() {
        byte[] dataSet =
                HexFormat.of().parseHex("0900 1000 4C4F 0400 41434D45 0931 0D00 4C4F 0200 4142".replace(" ", ""));
        Session session = Session.runWith(dataSet, "dump", "-");
        assertEquals(0, session.exitCode(), session.err());
        assertTrue(session.out().matches("(?s).*\\(3109,000D\\) LO +2 - +AB.*"), session.out());
    }
}
