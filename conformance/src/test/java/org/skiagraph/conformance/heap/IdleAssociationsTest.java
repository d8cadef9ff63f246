package org.skiagraph.conformance.heap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.conformance.Jvm;
import org.skiagraph.conformance.Program;

/** A hundred idle associations hold at most 20 MB, both ends together; and a whole process with them runs in a heap of 20 MB. */
class IdleAssociationsTest {
    private static final long MOST = 20_000_000;

    @Test
    void aHundredIdleAssociationsFitInTwentyMegabytes() throws IOException, InterruptedException {
        Program.Output output = Jvm.run("20m", 60, IdleAssociations.class.getName(), List.of("100"));
        assertEquals(0, output.exitCode(), output.err());
        long bytes = Long.parseLong(output.out().strip());
        assertTrue(bytes > 0 && bytes < MOST, bytes + " bytes");
        System.out.println("100 idle associations, both ends: " + bytes + " bytes of heap");
    }
}
