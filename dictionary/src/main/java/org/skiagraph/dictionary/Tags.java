package org.skiagraph.dictionary;

import java.util.OptionalInt;

/**
 * Tag numbers: {@code ggggeeee}, the group in the high 16 bits, the element in the low ones. As an {@code int} a tag above
 * {@code 7FFFFFFF} is negative: order tags by {@link #compare}.
 */
public final class Tags {
    private static final int DIGITS = 8;

    private Tags() {}

    /** The tag of this group and element, of which the low 16 bits count. */
    public static int of(int group, int element) {
        return group << 16 | element & 0xFFFF;
    }

    /** The group number, 0 to FFFF. */
    public static int group(int tag) {
        return tag >>> 16;
    }

    /** The element number, 0 to FFFF. */
    public static int element(int tag) {
        return tag & 0xFFFF;
    }

    /** The tag as the Standard prints it, for example {@code "(0010,0010)"}. */
    public static String toText(int tag) {
        char[] text = "(gggg,eeee)".toCharArray();
        for (int i = 0; i < DIGITS; i++) {
            int digit = tag >>> (28 - 4 * i) & 0xF;
            text[i < 4 ? i + 1 : i + 2] = (char) (digit < 10 ? '0' + digit : 'A' + digit - 10);
        }
        return new String(text);
    }

    /** The tag of {@code "(0010,0010)"}, {@code "0010,0010"} or {@code "00100010"}, in either case; empty for other text. */
    public static OptionalInt parse(String text) {
        String bare = text;
        if (bare.length() == DIGITS + 3 && bare.charAt(0) == '(' && bare.charAt(DIGITS + 2) == ')') {
            bare = bare.substring(1, DIGITS + 2);
            return bare.charAt(4) == ',' ? parseDigits(without(bare, 4)) : OptionalInt.empty();
        }
        if (bare.length() == DIGITS + 1 && bare.charAt(4) == ',') {
            return parseDigits(without(bare, 4));
        }
        return parseDigits(bare);
    }

    private static String without(String text, int at) {
        return text.substring(0, at) + text.substring(at + 1);
    }

    private static OptionalInt parseDigits(String digits) {
        if (digits.length() != DIGITS) {
            return OptionalInt.empty();
        }
        int tag = 0;
        for (int i = 0; i < DIGITS; i++) {
            char c = digits.charAt(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return OptionalInt.empty();
            }
            tag = tag << 4 | digit;
        }
        return OptionalInt.of(tag);
    }

    /** Whether the group is odd, so that a manufacturer or user defines the element. PS3.5 7.8. */
    public static boolean isPrivate(int tag) {
        return (tag & 0x1_0000) != 0;
    }

    /** Whether this is (gggg,0010-00FF) of an odd group, which reserves a block. PS3.5 7.8.1. */
    public static boolean isPrivateCreator(int tag) {
        int element = element(tag);
        return isPrivate(tag) && element >= 0x10 && element <= 0xFF;
    }

    /** Whether this is (gggg,0000). PS3.5 7.2. */
    public static boolean isGroupLength(int tag) {
        return element(tag) == 0;
    }

    /** The order of elements in a Data Set: by unsigned number. PS3.5 7.1. */
    public static int compare(int a, int b) {
        return Integer.compareUnsigned(a, b);
    }

    /**
     * The tag of the Private Creator that reserves the block of {@code tag}: (gggg,00bb) for (gggg,bbee). PS3.5 7.8.1.
     *
     * @throws IllegalArgumentException if {@code tag} is not of a private block, (gggg,1000-FFFF) with odd gggg
     */
    public static int privateCreatorTag(int tag) {
        if (!isPrivate(tag) || element(tag) < 0x1000) {
            throw new IllegalArgumentException(toText(tag) + " is in no private block");
        }
        return tag & 0xFFFF_0000 | element(tag) >>> 8;
    }
}
