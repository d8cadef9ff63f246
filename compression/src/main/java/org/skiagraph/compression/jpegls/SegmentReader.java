package org.skiagraph.compression.jpegls;

import java.io.IOException;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;

/** Reads markers and segments one after the other; knows lengths, and nothing of what is in them. T.87 C.1.1. */
final class SegmentReader implements Locator {
    private static final int END = -1;

    private final Source source;
    private final Budget budget;
    private final byte[] two = new byte[2];
    private long position;
    private int marker = END;

    SegmentReader(Source source, Budget budget) {
        this.source = source;
        this.budget = budget;
    }

    Source source() {
        return source;
    }

    /** The first byte not read yet. */
    long position() {
        return position;
    }

    /** Goes on from a byte. */
    void moveTo(long next) {
        position = next;
    }

    /** The marker last read. */
    int marker() {
        return marker;
    }

    /** Reads the first marker, which must be SOI. */
    void begin() throws IOException {
        if (source.size() < 2 || read(0) != 0xFF || read(1) != Markers.SOI) {
            throw new MalformedDataException("a JPEG-LS stream begins with SOI, FFD8", Place.at(0, "SOI"));
        }
        position = 2;
    }

    private int read(long at) throws IOException {
        source.readFully(at, two, 0, 1);
        return two[0] & 0xFF;
    }

    /** Reads the next marker, past bytes of FF that fill; false if the source ends before one. */
    boolean next() throws IOException {
        long begun = position;
        long stray = 0;
        long at = begun;
        marker = END;
        while (at + 1 < source.size()) {
            if (read(at) != 0xFF) {
                at = nextFf(at);
                stray = at - begun;
                continue;
            }
            int code = read(at + 1);
            if (code != 0 && code != 0xFF) {
                marker = code;
                break;
            }
            at++;
            stray += code == 0 ? 1 : 0;
        }
        if (stray > 0 && marker != END) {
            budget.findings()
                    .report(JpegLsQuirks.STRAY_BYTES, Place.at(begun), stray + " bytes where a marker must be");
        }
        position = marker == END ? source.size() : at + 2;
        return marker != END;
    }

    /** The next byte of FF, or the last byte of the source. */
    private long nextFf(long from) throws IOException {
        CodedBytes bytes = new CodedBytes(source, from);
        while (bytes.from() < bytes.to() || bytes.more()) {
            for (int i = bytes.from(); i < bytes.to(); i++) {
                if (bytes.array()[i] == (byte) 0xFF) {
                    bytes.advance(i);
                    return bytes.position();
                }
            }
            bytes.advance(bytes.to());
        }
        return source.size();
    }

    /** Reads what follows the marker: a length, and the bytes that it counts but its own two. */
    byte[] body() throws IOException {
        if (position + 2 > source.size()) {
            throw new MalformedDataException("the stream ends within " + Markers.name(marker), place());
        }
        source.readFully(position, two, 0, 2);
        int length = Bytes.uint16B(two, 0);
        if (length < 2 || position + length > source.size()) {
            throw new MalformedDataException(
                    Markers.name(marker) + " has a length of " + length + ", where " + (source.size() - position)
                            + " bytes are left",
                    place());
        }
        byte[] body = new byte[length - 2];
        source.readFully(position + 2, body, 0, body.length);
        position += length;
        return body;
    }

    /** Passes over entropy-coded data and restart markers, up to another marker or the end of the source. */
    void skipData() throws IOException {
        CodedBytes bytes = new CodedBytes(source, position);
        do {
            byte[] array = bytes.array();
            int i = bytes.from();
            for (int stop = bytes.to() - 1; i < stop; i++) {
                if (array[i] == -1 && array[i + 1] < -1 && !Markers.isRestart(array[i + 1] & 0xFF)) {
                    bytes.advance(i);
                    position = bytes.position();
                    return;
                }
            }
            bytes.advance(Math.max(bytes.from(), i));
        } while (bytes.more());
        position = source.size();
    }

    @Override
    public Place place() {
        return marker == END ? Place.at(position) : Place.at(Math.max(0, position - 2), Markers.name(marker));
    }
}
