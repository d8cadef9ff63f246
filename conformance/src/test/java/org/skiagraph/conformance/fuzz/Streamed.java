package org.skiagraph.conformance.fuzz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.codec.DicomReader;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.codec.Token;

/** What comes piece by piece through a channel gives the tokens, values and refusal that the same bytes in an array give. */
final class Streamed {
    private final DicomReader reader;

    private Streamed(DicomReader reader) {
        this.reader = reader;
    }

    /** Reads bytes in both ways, together, up to the end or a refusal. */
    static void sameAsWhole(byte[] bytes, int offset, ReadOptions options, Limits limits) throws IOException {
        Source source = Source.of(bytes, offset, bytes.length - offset);
        ReadableByteChannel channel = new Pieces(ByteBuffer.wrap(bytes, offset, bytes.length - offset));
        Budget first = limits.open();
        Budget second = limits.open();
        Streamed whole;
        Streamed stream;
        try {
            whole = new Streamed(DicomReader.open(source, options, first));
            stream = new Streamed(DicomReader.open(channel, options, second));
        } catch (DataException e) {
            return;
        }
        String token;
        do {
            token = whole.next();
            String other = stream.next();
            if (!token.equals(other)) {
                throw new AssertionError("in an array " + token + ", streamed " + other);
            }
        } while (!token.equals(Token.END.name()) && !token.startsWith("refused"));
    }

    private String next() throws IOException {
        try {
            Token token = reader.next();
            String value = "";
            if (token == Token.ELEMENT || token == Token.META_ELEMENT || token == Token.FRAGMENT) {
                byte[] bytes = reader.readValue();
                value = " " + reader.vr() + " " + bytes.length + " " + Arrays.hashCode(bytes) + " "
                        + reader.isTruncated();
            }
            return token == Token.END ? token.name() : token + " " + reader.path() + value;
        } catch (DataException e) {
            return "refused: " + e.getMessage();
        }
    }

    /** Gives bytes in pieces of 1, 2, 3, ... */
    private static final class Pieces implements ReadableByteChannel {
        private final ByteBuffer bytes;
        private int piece;

        Pieces(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read(ByteBuffer target) {
            if (!bytes.hasRemaining()) {
                return -1;
            }
            int length = Math.min(Math.min(++piece, target.remaining()), bytes.remaining());
            target.put(bytes.slice(bytes.position(), length));
            bytes.position(bytes.position() + length);
            return length;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }
}
