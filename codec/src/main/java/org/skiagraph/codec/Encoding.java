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

    /** So far a stream whose end is not known is looked through to find its end. */
    static final int LOOK_AHEAD = 1 << 16;

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
     * What the first element looks like where nothing says it: explicit with a VR where one can be, and of a byte order in
     * which its tag is known.
     *
     * @param inFile true after File Meta Information, where even an element that nobody knows is one
     * @return empty if there are not 8 bytes, or they are the header of no such element
     */
    static Optional<Encoding> guess(Input in, boolean inFile) throws IOException {
        if (!in.ensure(ElementHeader.SHORT)) {
            return Optional.empty();
        }
        in.ensure(LOOK_AHEAD); // so that a short stream is judged as an array is, by its end
        boolean explicit = Vr.ordinalOf(vrCode(in)) >= 0;
        Encoding little = new Encoding(explicit, false);
        Encoding big = new Encoding(explicit, true);
        if (little.fits(in) && little.knowsTag(in)) {
            return Optional.of(little);
        }
        if (big.fits(in) && big.knowsTag(in)) {
            return Optional.of(big);
        }
        return inFile && little.fits(in) ? Optional.of(little) : Optional.empty();
    }

    /**
     * What the first element looks like where an encoding is declared, which it is where nothing speaks against it. Of the byte
     * orders, the one declared counts if its tag is known, or the other's is not.
     */
    static Encoding guess(Input in, Encoding declared) throws IOException {
        if (!in.ensure(ElementHeader.SHORT)) {
            return declared;
        }
        if (declared.explicit ? !hasLetters(in) : Vr.ordinalOf(vrCode(in)) >= 0) {
            in.ensure(LOOK_AHEAD); // so that a short stream is judged as an array is, by its end
        }
        boolean explicit = declared.explicit ? hasLetters(in) : isExplicitAgainst(declared, in);
        Encoding first = new Encoding(explicit, declared.bigEndian);
        Encoding other = new Encoding(explicit, !declared.bigEndian);
        boolean firstFits = first.fits(in);
        if (firstFits && (first.knowsTag(in) || !other.fitsInFull(in) || !other.knowsTag(in))) {
            return first;
        }
        return other.fitsInFull(in) && (other.knowsTag(in) || explicit) ? other : declared;
    }

    /** Two capitals are a VR, be it one to come: PS3.5 6.2.2. */
    private static boolean hasLetters(Input in) {
        int code = vrCode(in);
        return isCapital(code >> 8) && isCapital(code & 0xFF);
    }

    private static boolean isCapital(int b) {
        return b >= 'A' && b <= 'Z';
    }

    /** A VR where Implicit VR has a length: one that is too long, or the VR that this very element has. */
    private static boolean isExplicitAgainst(Encoding implicit, Input in) throws IOException {
        if (Vr.ordinalOf(vrCode(in)) < 0) {
            return false;
        }
        return !implicit.fits(in) || EXPLICIT_LITTLE.hasItsVr(in) || new Encoding(true, true).hasItsVr(in);
    }

    /** Whether the tag is known and the VR at hand is one that it has. */
    boolean hasItsVr(Input in) {
        int ordinal = Vr.ordinalOf(vrCode(in));
        if (ordinal < 0 || !knowsTag(in)) {
            return false;
        }
        Vr its = Vr.ofOrdinal(ordinal);
        if (ElementDictionary.standard().isAmbiguous(tag(in))) {
            return its == Vr.US || its == Vr.SS || its == Vr.OB || its == Vr.OW;
        }
        return its == ElementDictionary.standard().vr(tag(in));
    }

    private boolean knowsTag(Input in) {
        return Tags.isPrivateCreator(tag(in)) || ElementDictionary.standard().vr(tag(in)) != Vr.UN;
    }

    /** Whether the header is one, and its value not longer than what is left. */
    private boolean fits(Input in) throws IOException {
        int group = tag(in) >>> 16;
        if (group == 0 || group == 0xFFFF) {
            return false;
        }
        if (!explicit) {
            return isThere(in, ElementHeader.SHORT, uint32(in, 4));
        }
        int vr = Vr.ordinalOf(vrCode(in));
        return vr < 0 || !Vr.ofOrdinal(vr).hasShortLength() || isThere(in, ElementHeader.SHORT, uint16(in, 6));
    }

    /** The same with lengths of 32 bits: what is not declared must fit in full, while the value that is may be cut. */
    private boolean fitsInFull(Input in) throws IOException {
        if (!fits(in)) {
            return false;
        }
        int vr = Vr.ordinalOf(vrCode(in));
        boolean longForm = explicit && vr >= 0 && !Vr.ofOrdinal(vr).hasShortLength() && in.ensure(ElementHeader.LONG);
        return !longForm || isThere(in, ElementHeader.LONG, uint32(in, 8));
    }

    /** Whether the value follows its header; in a stream whose end is not near enough to be seen, it is taken to. */
    private static boolean isThere(Input in, int header, long length) throws IOException {
        if (length == ElementHeader.UNDEFINED) {
            return true;
        }
        if (in.end() < 0) {
            in.ensure((int) Math.min(header + length, LOOK_AHEAD));
        }
        return in.end() < 0 || length <= in.end() - in.offset() - header;
    }
}
