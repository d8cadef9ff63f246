package org.skiagraph.pdu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limits;

/** Laws of reading and writing PDUs. */
class PduPropertiesTest {
    @Provide
    Arbitrary<Pdu> pdus() {
        return Pdus.all();
    }

    @Property(tries = 500)
    void whatIsWrittenIsRead(@ForAll("pdus") Pdu pdu) throws DataException {
        byte[] bytes = PduWriter.write(pdu);
        Pdu again = PduReader.read(bytes, Limits.standard().open());
        assertEquals(pdu, again);
        assertArrayEquals(bytes, PduWriter.write(again));
    }

    @Property(tries = 1000)
    void oneByteThatIsAnotherEndsInAPduOrOneRefusal(
            @ForAll("pdus") Pdu pdu, @ForAll @IntRange(min = 0, max = 100_000) int at, @ForAll byte value) {
        byte[] bytes = PduWriter.write(pdu);
        bytes[at % bytes.length] = value;
        readOrRefused(bytes);
    }

    @Property(tries = 1000)
    void anyBytesEndInAPduOrOneRefusal(@ForAll @Size(max = 300) byte[] bytes) {
        readOrRefused(bytes);
    }

    @Property(tries = 1000)
    void anyContentEndsInAPduOrOneRefusal(
            @ForAll @IntRange(min = 0, max = 8) int type, @ForAll @Size(max = 200) byte[] content) {
        byte[] bytes = new byte[Pdu.HEADER_BYTES + content.length];
        new PduHeader(type, content.length).write(bytes, 0);
        System.arraycopy(content, 0, bytes, Pdu.HEADER_BYTES, content.length);
        readOrRefused(bytes);
    }

    private static void readOrRefused(byte[] bytes) {
        try {
            Pdu read = PduReader.read(bytes, Limits.standard().open());
            assertTrue(PduWriter.write(read).length >= Pdu.HEADER_BYTES);
        } catch (DataException e) {
            assertFalse(e.text().isEmpty());
        }
    }
}
