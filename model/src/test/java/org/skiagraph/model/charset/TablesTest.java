package org.skiagraph.model.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skiagraph.dictionary.Vr;

class TablesTest {
    @Test
    void areWhatTheGeneratorMakes() throws IOException {
        Map<String, String> expected = TablesGenerator.tables();
        assertEquals(7, expected.size());
        for (Map.Entry<String, String> table : expected.entrySet()) {
            try (InputStream in = CodeTable.class.getResourceAsStream(table.getKey())) {
                assertNotNull(in, table.getKey());
                String committed = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertEquals(table.getValue(), committed, table.getKey() + ": run TablesGenerator");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(GraphicSet.class)
    void everyCharacterHasACodeThatIsIt(GraphicSet set) {
        int characters = 0;
        for (int code = 0x20; code <= (set.isDoubleByte() ? 0x7F7F : 0x7F); code++) {
            int character = set.decode(code);
            if (character >= 0) {
                characters++;
                assertEquals(character, set.decode(set.encode(character)), () -> set + " " + character);
            }
        }
        int expected =
                switch (set) {
                    case ISO_IR_6, ISO_IR_14 -> 94;
                    case ISO_IR_13 -> 63;
                    case ISO_IR_58 -> 7445;
                    case ISO_IR_87 -> 6879;
                    case ISO_IR_149 -> 8226 + 1;
                    case ISO_IR_159 -> 6067;
                    case ISO_IR_109 -> 89;
                    case ISO_IR_126 -> 93;
                    case ISO_IR_127 -> 51;
                    case ISO_IR_138 -> 60;
                    case ISO_IR_166 -> 88;
                    default -> 96;
                };
        assertEquals(expected, characters);
    }

    /** An implementation of another hand, with other tables for four bytes. */
    @Test
    void gb18030IsThatOfTheJdk() {
        SpecificCharacterSet ours = SpecificCharacterSet.of(List.of("GB18030"));
        Charset jdk = Charset.forName("GB18030");
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            if (character > 0xFFFF || !Character.isSurrogate((char) character)) {
                String text = Character.toString(character);
                byte[] bytes = ours.encode(text, Vr.LT);
                assertEquals(text, new String(bytes, jdk), () -> "in the JDK's");
                assertEquals(text, ours.decode(bytes, 0, bytes.length, Vr.LT));
            }
        }
    }
}
