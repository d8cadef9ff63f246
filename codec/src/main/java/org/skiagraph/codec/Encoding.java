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

    static Encoding of(TransferSyntax syntax) {
        return new Encoding(syntax.isExplicitVr(), syntax.isBigEndian());
    }

    /** As {@code equals}, which for a record builds method handles at its first call and so costs a command its start. */
    boolean isSameAs(Encoding other) {
        return explicit == other.explicit && bigEndian == other.bigEndian;
    }

    /** The tag at the position. */
    int tag(Input in) {
        byte[] b = in.buffer;
        int p = in.position;
        return bigEndian ? Bytes.int32B(b, p) : Integer.rotateLeft(Bytes.int32L(b, p), 16);
    }

    /** The 16-bit number so many bytes behind the position. */
    int uint16(Input in, int behind) {
        int p = in.position + behind;
        return bigEndian ? Bytes.uint16B(in.buffer, p) : Bytes.uint16L(in.buffer, p);
    }

    /** The 32-bit number so many bytes behind the position. */
    long uint32(Input in, int behind) {
        int p = in.position + behind;
        return bigEndian ? Bytes.uint32B(in.buffer, p) : Bytes.uint32L(in.buffer, p);
    }

    /** The two bytes where a header has its VR, if it has one. */
    static int vrCode(Input in) {
        return Bytes.uint16B(in.buffer, in.position + 4);
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
        if (!in.ensure(ElementHeader.SHORT)) {
            return Optional.empty();
        }
        boolean explicit = Vr.ordinalOf(vrCode(in)) >= 0;
        Encoding declared = new Encoding(explicit, declaredBigEndian);
        Encoding other = new Encoding(explicit, !declaredBigEndian);
        boolean declaredFits = declared.fits(in);
        if (declaredFits && (declared.knowsTag(in) || !other.fits(in) || !other.knowsTag(in))) {
            return Optional.of(declared);
        }
        return other.fits(in) && (other.knowsTag(in) || explicit) ? Optional.of(other) : Optional.empty();
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
        long rest = in.end() < 0 ? Long.MAX_VALUE : in.end() - in.offset() - ElementHeader.SHORT;
        if (!explicit) {
            long length = uint32(in, 4);
            return length <= rest || length == ElementHeader.UNDEFINED;
        }
        Vr vr = Vr.ofOrdinal(Vr.ordinalOf(vrCode(in)));
        return !vr.hasShortLength() || uint16(in, 6) <= rest;
    }
}
