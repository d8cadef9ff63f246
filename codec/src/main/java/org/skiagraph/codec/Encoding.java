package org.skiagraph.codec;

import java.io.IOException;
import java.util.Optional;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.dictionary.ElementDictionary;
import org.skiagraph.dictionary.Tags;
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
     * What the first element looks like. With a VR where one can be it is explicit. Of the byte orders, the one declared counts
     * if its tag is known, or the other's is not; little endian stands for it where none is declared.
     *
     * @return empty if there are not 8 bytes, or they are the header of no element
     */
    static Optional<Encoding> guess(Input in, boolean declaredBigEndian) throws IOException {
        if (!in.ensure(HEADER)) {
            return Optional.empty();
        }
        boolean explicit =
                Vr.ordinalOf((in.buffer[in.position + 4] & 0xFF) << 8 | in.buffer[in.position + 5] & 0xFF) >= 0;
        Encoding declared = new Encoding(explicit, declaredBigEndian);
        Encoding other = new Encoding(explicit, !declaredBigEndian);
        boolean declaredFits = declared.fits(in);
        if (declaredFits && (declared.knowsTag(in) || !other.fits(in) || !other.knowsTag(in))) {
            return Optional.of(declared);
        }
        return other.fits(in) && (other.knowsTag(in) || explicit) ? Optional.of(other) : Optional.empty();
    }

    private int tag(Input in) {
        byte[] b = in.buffer;
        int p = in.position;
        return bigEndian ? Bytes.int32B(b, p) : Integer.rotateLeft(Bytes.int32L(b, p), 16);
    }

    private boolean knowsTag(Input in) {
        return Tags.isPrivateCreator(tag(in)) || ElementDictionary.standard().vr(tag(in)) != Vr.UN;
    }

    /** Whether the header is one, and its value not longer than what is left. */
    private boolean fits(Input in) {
        int group = tag(in) >>> 16;
        if (group == 0 || group == 0xFFFF) {
            return false;
        }
        long rest = in.end() < 0 ? Long.MAX_VALUE : in.end() - in.offset() - HEADER;
        byte[] b = in.buffer;
        int p = in.position + 4;
        if (!explicit) {
            long length = bigEndian ? Bytes.uint32B(b, p) : Bytes.uint32L(b, p);
            return length <= rest || length == 0xFFFF_FFFFL;
        }
        Vr vr = Vr.ofOrdinal(Vr.ordinalOf((b[p] & 0xFF) << 8 | b[p + 1] & 0xFF));
        int length = bigEndian ? Bytes.uint16B(b, p + 2) : Bytes.uint16L(b, p + 2);
        return !vr.hasShortLength() || length <= rest;
    }
}
