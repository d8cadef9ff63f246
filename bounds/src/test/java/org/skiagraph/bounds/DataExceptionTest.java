package org.skiagraph.bounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class DataExceptionTest {
    @Test
    void saysWhatAndWhere() {
        DataException e = new MalformedDataException("length 3 is odd", Place.at(9, "(0010,0010)"));
        assertEquals("length 3 is odd (offset 9, (0010,0010))", e.getMessage());
        assertEquals("length 3 is odd", e.text());
        assertEquals(Place.at(9, "(0010,0010)"), e.place());
    }

    @Test
    void hasAWordForPrograms() {
        assertEquals("malformed", new MalformedDataException("", Place.at(0)).kind());
        assertEquals("unsupported", new UnsupportedDataException("", Place.at(0)).kind());
        assertEquals("limit", new LimitExceededException(Limit.DEPTH, 1, 2, Place.at(0)).kind());
    }

    @Test
    void aLimitSaysHowToRaiseIt() {
        String text = new LimitExceededException(Limit.PDU_BYTES, 10, 20, Place.at(0)).getMessage();
        for (String part : new String[] {"20", "10", "bytes of one PDU", "pdu-bytes"}) {
            assertTrue(text.contains(part), text);
        }
    }

    @Test
    void survivesSerialisationWithoutItsPlace() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new MalformedDataException("broken", Place.at(9)));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            DataException e = (DataException) in.readObject();
            assertEquals("broken", e.text());
            assertEquals(Place.of(""), e.place());
            assertEquals("broken (offset 9)", e.getMessage());
        }
    }
}
