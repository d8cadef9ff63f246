package org.skiagraph.compression.jpegls;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A comment, or data of an application, that a stream carries. T.81 B.2.4.5, B.2.4.6.
 *
 * @param marker the second byte of the marker: FE for a comment, E0 to EF for APP0 to APP15
 * @param data at most 65533 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
public record ApplicationSegment(int marker, byte[] data) {
    private static final int MOST = 65_533;

    /** Checks the ranges and copies the data. */
    public ApplicationSegment {
        if (marker != Markers.COM && !Markers.isApplication(marker)) {
            throw new IllegalArgumentException("marker " + marker + " is neither of a comment nor of an application");
        }
        if (data.length > MOST) {
            throw new IllegalArgumentException(data.length + " bytes do not fit in a segment of " + MOST);
        }
        data = data.clone();
    }

    /** A comment; characters beyond ISO 8859-1 become question marks. */
    public static ApplicationSegment comment(String text) {
        return new ApplicationSegment(Markers.COM, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Data of an application: APP0 to APP15. */
    public static ApplicationSegment application(int number, byte[] data) {
        return new ApplicationSegment(Markers.APP0 + number, data);
    }

    /** True for a comment. */
    public boolean isComment() {
        return marker == Markers.COM;
    }

    /** A copy of the data. */
    @Override
    public byte[] data() {
        return data.clone();
    }

    /** The data as text: a byte a character. */
    public String text() {
        return new String(data, StandardCharsets.ISO_8859_1);
    }

    /** {@code COM} or {@code APP7}. */
    public String name() {
        return Markers.name(marker);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationSegment segment
                && marker == segment.marker
                && Arrays.equals(data, segment.data);
    }

    @Override
    public int hashCode() {
        return 31 * marker + Arrays.hashCode(data);
    }

    @Override
    public String toString() {
        return name() + " of " + data.length + " bytes";
    }
}
