package org.skiagraph.pdu.tls;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;

/** As much of DER as the forms of private keys need. */
final class Der {
    static final int INTEGER = 0x02;
    static final int OCTETS = 0x04;
    static final int NULL = 0x05;
    static final int OID = 0x06;
    static final int SEQUENCE = 0x30;
    static final int PARAMETERS = 0xA0;

    private final byte[] bytes;
    private int at;

    Der(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean hasMore() {
        return at < bytes.length;
    }

    /** The type of the next value. */
    int next() {
        return bytes[at] & 0xFF;
    }

    /** The content of the next value, which has to be of this type. */
    byte[] read(int type) throws MalformedDataException {
        if (!hasMore() || next() != type) {
            throw malformed();
        }
        return readAny();
    }

    byte[] readAny() throws MalformedDataException {
        at++;
        long length = length();
        if (length > bytes.length - at) {
            throw malformed();
        }
        at += (int) length;
        return Arrays.copyOfRange(bytes, at - (int) length, at);
    }

    private long length() throws MalformedDataException {
        int first = octet();
        if (first < 0x80) {
            return first;
        }
        int octets = first & 0x7F;
        if (octets == 0 || octets > 4) {
            throw malformed();
        }
        long length = 0;
        for (int i = 0; i < octets; i++) {
            length = length << 8 | octet();
        }
        return length;
    }

    private int octet() throws MalformedDataException {
        if (!hasMore()) {
            throw malformed();
        }
        return bytes[at++] & 0xFF;
    }

    private MalformedDataException malformed() {
        return new MalformedDataException("the private key is not DER of its form", Place.at(at, "private key"));
    }

    /** A value of this type made of these parts. */
    static byte[] write(int type, byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(type);
        writeLength(length, out);
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static void writeLength(int length, ByteArrayOutputStream out) {
        if (length < 0x80) {
            out.write(length);
            return;
        }
        int octets = (Integer.SIZE - Integer.numberOfLeadingZeros(length) + 7) / 8;
        out.write(0x80 | octets);
        for (int i = octets - 1; i >= 0; i--) {
            out.write(length >> 8 * i);
        }
    }
}
