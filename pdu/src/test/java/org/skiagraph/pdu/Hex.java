package org.skiagraph.pdu;

import java.util.HexFormat;

/** Bytes as they are typed from the Standard's tables: hexadecimal with any spaces, and 'texts'. */
public final class Hex {
    private Hex() {}

    /** The bytes. A text between apostrophes is itself, padded with spaces to N characters by 'text':N; #4 is so many bytes of 0. */
    public static byte[] bytes(String typed) {
        StringBuilder hex = new StringBuilder();
        for (String word : typed.strip().split("\\s+")) {
            if (word.startsWith("'")) {
                int end = word.lastIndexOf('\'');
                String text = word.substring(1, end).replace('_', ' ');
                int width = word.length() > end + 1 ? Integer.parseInt(word.substring(end + 2)) : text.length();
                for (char c : (text + " ".repeat(width - text.length())).toCharArray()) {
                    hex.append("%02x".formatted((int) c));
                }
            } else if (word.startsWith("#")) {
                hex.append("00".repeat(Integer.parseInt(word.substring(1))));
            } else {
                hex.append(word);
            }
        }
        return HexFormat.of().parseHex(hex);
    }

    /** The bytes in hexadecimal. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
