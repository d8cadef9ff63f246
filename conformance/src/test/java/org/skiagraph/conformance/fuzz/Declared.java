package org.skiagraph.conformance.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.charset.SpecificCharacterSet;

/**
 * Bytes of text under a declaration of character sets, both taken from one input: how many values, which, the VR, the text.
 *
 * @param set in force
 * @param vr one of text
 * @param bytes the text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Declared(SpecificCharacterSet set, Vr vr, byte[] bytes) {
    /** Defined Terms, alone and with code extensions, and some that are none. PS3.3 C.12.1.1.2. */
    static final List<String> TERMS = List.of(
            "",
            "ISO_IR 6",
            "ISO_IR 13",
            "ISO_IR 100",
            "ISO_IR 101",
            "ISO_IR 109",
            "ISO_IR 110",
            "ISO_IR 126",
            "ISO_IR 127",
            "ISO_IR 138",
            "ISO_IR 144",
            "ISO_IR 148",
            "ISO_IR 166",
            "ISO_IR 203",
            "ISO_IR 192",
            "GB18030",
            "GBK",
            "ISO 2022 IR 6",
            "ISO 2022 IR 13",
            "ISO 2022 IR 58",
            "ISO 2022 IR 87",
            "ISO 2022 IR 100",
            "ISO 2022 IR 144",
            "ISO 2022 IR 149",
            "ISO 2022 IR 159",
            "ISO 2022 IR 166",
            "ISO-IR 100",
            "utf-8",
            "nothing");

    private static final List<Vr> VRS = List.of(Vr.PN, Vr.LO, Vr.SH, Vr.UC, Vr.LT, Vr.ST, Vr.UT);
    private static final int MOST_VALUES = 4;

    /** What an input says; empty if it is too short. */
    static Optional<Declared> of(byte[] input) {
        if (input.length == 0) {
            return Optional.empty();
        }
        int values = (input[0] & 0xFF) % MOST_VALUES + 1;
        int text = values + 2;
        if (input.length < text) {
            return Optional.empty();
        }
        List<String> terms = new ArrayList<>();
        for (int i = 1; i <= values; i++) {
            terms.add(TERMS.get((input[i] & 0xFF) % TERMS.size()));
        }
        Vr vr = VRS.get((input[values + 1] & 0xFF) % VRS.size());
        return Optional.of(
                new Declared(SpecificCharacterSet.of(terms), vr, Arrays.copyOfRange(input, text, input.length)));
    }

    /** Any bytes give text, and what is written of text is read as the same. */
    void decodeAndEncode() {
        String text = set.decode(bytes, 0, bytes.length, vr);
        boolean whole = set.canDecode(bytes, 0, bytes.length, vr);
        if (whole && set.isSupported() && text.isEmpty() && containsGraphic()) {
            throw new AssertionError("text was lost");
        }
        byte[] again;
        try {
            again = set.encode(text, vr);
        } catch (IllegalArgumentException e) {
            return; // sets that were not declared are read, and not written
        }
        String back = set.decode(again, 0, again.length, vr);
        if (!back.equals(text)) {
            throw new AssertionError(set + " " + vr + ": '" + text + "' is read back as '" + back + "'");
        }
    }

    private boolean containsGraphic() {
        for (byte b : bytes) {
            if (b == 0x1B) {
                return false;
            }
        }
        return bytes.length > 0;
    }

    static Map<String, byte[]> seeds() {
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        seeds.put("japanese", seed(0, "Yamada^Tarou=\u001b$B;3ED\u001b(B^\u001b$BB@O:\u001b(B", "", "ISO 2022 IR 87"));
        seeds.put(
                "japanese-half-width",
                seed(
                        0,
                        "\u00d4\u00cf\u00c0\u00de^\u00c0\u00db\u00b3=\u001b$B;3ED\u001b(J^",
                        "ISO 2022 IR 13",
                        "ISO 2022 IR 87"));
        seeds.put("japanese-supplement", seed(1, "\u001b$(D0!\u001b(B", "", "ISO 2022 IR 87", "ISO 2022 IR 159"));
        seeds.put("korean", seed(0, "Hong^Gildong=\u001b$)C\u00fb\u00f3^\u001b$)C\u00d1\u00ce", "", "ISO 2022 IR 149"));
        seeds.put("chinese", seed(4, "\u001b$)A\u00b5\u00da\u00d2\u00bb\r\n", "", "ISO 2022 IR 58"));
        seeds.put(
                "gb18030",
                seed(0, "Wang^XiaoDong=\u00cd\u00f5^\u00d0\u00a1\u00b6\u00ab=\u0081\u00308\u0095", "GB18030"));
        seeds.put("gbk", seed(1, "\u00cd\u00f5\\\u00d0\\", "GBK"));
        seeds.put("utf-8", seed(1, "\u00e7\u008e\u008b\\\u00f0\u009f\u0098\u0080", "ISO_IR 192"));
        seeds.put("latin-1", seed(5, "Buc^J\u00e9r\u00f4me", "ISO_IR 100"));
        seeds.put(
                "greek", seed(0, "\u001b-F\u00c4\u00e9\u001b-L\u00cb\u00ee", "", "ISO 2022 IR 144", "ISO 2022 IR 100"));
        return seeds;
    }

    private static byte[] seed(int vr, String text, String... terms) {
        StringBuilder seed = new StringBuilder();
        seed.append((char) (terms.length - 1));
        for (String term : terms) {
            seed.append((char) TERMS.indexOf(term));
        }
        return (seed.toString() + (char) vr + text).getBytes(StandardCharsets.ISO_8859_1);
    }
}
