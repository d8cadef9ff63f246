package org.skiagraph.codec;

import java.io.IOException;
import java.util.Optional;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;

/**
 * How element headers are written.
 *
 * @param explicit true if each names its VR
 */
record Encoding(boolean explicit, boolean bigEndian) {
    static final Encoding EXPLICIT_LITTLE = new Encoding(true, false);
    static final Encoding IMPLICIT_LITTLE = new Encoding(false, false);

    private static final int HEADER = 8;

    static Encoding of(TransferSyntax syntax) {
        return new Encoding(syntax.isExplicitVr(), syntax.isBigEndian());
    }

    /** As {@code equals}, which for a record builds method handles at its first call and so costs a command its start. */
    boolean isSameAs(Encoding other) {
        return explicit == other.explicit && bigEndian == other.bigEndian;
    }

    /** The uncompressed transfer syntax with this encoding, to call a bare Data Set by. */
    TransferSyntax syntax() {
        if (bigEndian) {
            return TransferSyntax.ExplicitVRBigEndian;
        }
        return explicit ? TransferSyntax.ExplicitVRLittleEndian : TransferSyntax.ImplicitVRLittleEndian;
    }

    /**
     * What the first element looks like: a VR where one can be, and of the two byte orders the one that gives the lower group,
     * since Data Sets begin with a low one.
     *
     * @return empty if there are not 8 bytes, or they are the header of no element
     */
    static Optional<Encoding> guess(Input in) throws IOException {
        if (!in.ensure(HEADER)) {
            return Optional.empty();
        }
        byte[] b = in.buffer;
        int p = in.position;
        boolean bigEndian = Bytes.uint16B(b, p) < Bytes.uint16L(b, p);
        boolean explicit = Vr.ordinalOf((b[p + 4] & 0xFF) << 8 | b[p + 5] & 0xFF) >= 0;
        int group = bigEndian ? Bytes.uint16B(b, p) : Bytes.uint16L(b, p);
        long length = bigEndian ? Bytes.uint32B(b, p + 4) : Bytes.uint32L(b, p + 4);
        long rest = in.end() < 0 ? Long.MAX_VALUE : in.end() - in.offset() - HEADER;
        boolean possible = group != 0 && group <= 0x7FFF && (explicit || length <= rest || length == 0xFFFF_FFFFL);
        return possible ? Optional.of(new Encoding(explicit, bigEndian)) : Optional.empty();
    }
}
