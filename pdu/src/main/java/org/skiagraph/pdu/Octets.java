package org.skiagraph.pdu;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Some bytes that do not change: the content of a field that means something to others only. */
public final class Octets {
    private static final Octets NONE = new Octets(new byte[0]);
    private static final int SHOWN = 32;

    private final byte[] bytes;

    private Octets(byte[] bytes) {
        this.bytes = bytes;
    }

    /** No bytes. */
    public static Octets none() {
        return NONE;
    }

    /** A copy of these bytes. */
    public static Octets of(byte... bytes) {
        return bytes.length == 0 ? NONE : new Octets(bytes.clone());
    }

    /** The bytes of a text in UTF-8. */
    public static Octets utf8(String text) {
        return new Octets(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A copy of a part of an array. */
    static Octets of(byte[] bytes, int offset, int length) {
        return length == 0 ? NONE : new Octets(Arrays.copyOfRange(bytes, offset, offset + length));
    }

    /** How many they are. */
    public int size() {
        return bytes.length;
    }

    /** True if there are none. */
    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /** A copy. */
    public byte[] toArray() {
        return bytes.clone();
    }

    /** The text that the bytes are in UTF-8; what is none becomes U+FFFD. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Copies a part of them. */
    void copy(int from, byte[] target, int offset, int length) {
        System.arraycopy(bytes, from, target, offset, length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets octets && Arrays.equals(bytes, octets.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Their number and the first of them; never all, which may be a passcode's neighbours. */
    @Override
    public String toString() {
        String shown = HexFormat.of().formatHex(bytes, 0, Math.min(SHOWN, bytes.length));
        return bytes.length + " bytes" + (bytes.length == 0 ? "" : " " + shown) + (bytes.length > SHOWN ? "..." : "");
    }
}
