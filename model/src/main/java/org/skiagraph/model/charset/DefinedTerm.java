package org.skiagraph.model.charset;

import org.jspecify.annotations.Nullable;

/** A Defined Term of Specific Character Set. PS3.3 C.12.1.1.2, tables C.12-2 to C.12-5. */
enum DefinedTerm {
    IR_6("6", GraphicSet.ISO_IR_6, null),
    IR_13("13", GraphicSet.ISO_IR_14, GraphicSet.ISO_IR_13),
    IR_100("100", GraphicSet.ISO_IR_6, GraphicSet.ISO_IR_100),
    IR_101("101", GraphicSet.ISO_IR_6, GraphicSet.ISO_IR_101),
    IR_109("109", GraphicSet.ISO_IR_6, GraphicSet.ISO_IR_109),
    IR_110("110", GraphicSet.ISO_IR_6, GraphicSet.ISO_IR_110),
    IR_126("126", GraphicSet.ISO_IR_6, GraphicSet.ISO_IR_126),
    IR_127("127", GraphicSet.ISO_IR_6, GraphicSet.ISO_IR_127),
    IR_138("138", GraphicSet.ISO_IR_6, GraphicSet.ISO_IR_138),
    IR_144("144", GraphicSet.ISO_IR_6, GraphicSet.ISO_IR_144),
    IR_148("148", GraphicSet.ISO_IR_6, GraphicSet.ISO_IR_148),
    IR_166("166", GraphicSet.ISO_IR_6, GraphicSet.ISO_IR_166),
    IR_203("203", GraphicSet.ISO_IR_6, GraphicSet.ISO_IR_203),
    IR_58("58", null, GraphicSet.ISO_IR_58),
    IR_87("87", GraphicSet.ISO_IR_87, null),
    IR_149("149", null, GraphicSet.ISO_IR_149),
    IR_159("159", GraphicSet.ISO_IR_159, null),
    IR_192("192", null, null),
    GBK("", null, null),
    GB18030("", null, null);

    private final String number;
    private final @Nullable GraphicSet g0;
    private final @Nullable GraphicSet g1;

    DefinedTerm(String number, @Nullable GraphicSet g0, @Nullable GraphicSet g1) {
        this.number = number;
        this.g0 = g0;
        this.g1 = g1;
    }

    @Nullable
    GraphicSet g0() {
        return g0;
    }

    @Nullable
    GraphicSet g1() {
        return g1;
    }

    /** Whether it is of two bytes, for code extension only. */
    boolean isMultiByteExtension() {
        return this == IR_58 || this == IR_87 || this == IR_149 || this == IR_159;
    }

    /** Whether it stands alone and knows no code extension. */
    boolean standsAlone() {
        return this == IR_192 || this == GBK || this == GB18030;
    }

    /** How it is written as the only value. */
    String single() {
        return isMultiByteExtension() ? extension() : number.isEmpty() ? name() : "ISO_IR " + number;
    }

    /** How it is written as one of several values. */
    String extension() {
        return standsAlone() ? single() : "ISO 2022 IR " + number;
    }

    /** The term that a text means, spelt right or not; null if none is recognised. */
    static @Nullable DefinedTerm recognise(String text) {
        String letters = lettersAndDigits(text);
        for (DefinedTerm term : values()) {
            boolean same = term.number.isEmpty()
                    ? letters.equals(term.name())
                    : letters.equals("ISOIR" + term.number) || letters.equals("ISO2022IR" + term.number);
            if (same) {
                return term;
            }
        }
        return letters.equals("UTF8") ? IR_192 : null;
    }

    private static String lettersAndDigits(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                kept.append((char) (c - 'a' + 'A'));
            } else if (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
