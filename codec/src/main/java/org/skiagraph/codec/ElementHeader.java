package org.skiagraph.codec;

import java.io.IOException;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;

/**
 * Tag, VR and length of the element at hand, and how they were written: in Explicit VR, in Implicit VR, or in one where the
 * other is due. PS3.5 7.1.
 */
final class ElementHeader {
    /** Tag and a length of 32 bits; or tag, VR and one of 16 bits; an item or delimiter too. */
    static final int SHORT = 8;

    /** Tag, VR, two reserved bytes and a length of 32 bits. */
    static final int LONG = 12;

    static final long UNDEFINED = 0xFFFF_FFFFL;

    int tag;
    Vr vr = Vr.UN;
    long length;

    /** Bytes of the header. */
    int size;

    private final Levels levels;
    private final ImplicitVr implicitVr;
    private final Report report;

    ElementHeader(Levels levels, ImplicitVr implicitVr, Report report) {
        this.levels = levels;
        this.implicitVr = implicitVr;
        this.report = report;
    }

    /**
     * Reads the header that comes next, of which {@link #SHORT} bytes are at hand, and leaves the position at its first byte.
     *
     * @return false if the bytes end within it
     */
    boolean read(Input in) throws IOException {
        Encoding encoding = levels.encoding;
        int next = encoding.tag(in);
        tag = next; // which findings on the header name
        if (!encoding.explicit()) {
            return readImplicit(in, next);
        }
        int ordinal = Vr.ordinalOf(Encoding.vrCode(in));
        return ordinal < 0 ? readUnknownVr(in, next) : readExplicit(in, next, Vr.ofOrdinal(ordinal));
    }

    private boolean is(int its, Vr itsVr, long declared, int bytes) {
        tag = its;
        vr = itsVr;
        length = declared;
        size = bytes;
        return true;
    }

    /** PS3.5 7.1.2. */
    private boolean readExplicit(Input in, int next, Vr its) throws IOException {
        if (its.hasShortLength()) {
            int declared = levels.encoding.uint16(in, 6);
            if (declared == 0 && hasLongLength(in, next)) {
                report.found(DataSetQuirks.LONG_LENGTH, Tags.toText(next) + " has a length of 32 bits");
                return is(next, its, levels.encoding.uint32(in, 8), LONG);
            }
            return is(next, its, declared, SHORT);
        }
        return in.ensure(LONG) && is(next, its, levels.encoding.uint32(in, 8), LONG);
    }

    /**
     * Whether what seems to be an empty value is the reserved part of the long form. What follows an empty value is an element or
     * a delimiter, which as a number of 32 bits is no short length unless its group or element is 0; and a length leads to one.
     */
    private boolean hasLongLength(Input in, int its) throws IOException {
        if (!in.ensure(LONG)) {
            return false;
        }
        long declared = levels.encoding.uint32(in, 8);
        if (declared >= Encoding.LOOK_AHEAD || beginsElement(in, SHORT, its)) {
            return false;
        }
        int end = LONG + (int) declared;
        long left = limit(in) - in.offset();
        return end == left || (end < left && beginsElement(in, end, its));
    }

    /**
     * Whether so many bytes behind the position there is an item, a delimiter, or the header of an element above a tag: explicit,
     * or of one that the dictionary knows.
     */
    boolean beginsElement(Input in, int behind, int above) throws IOException {
        if (!in.ensure(behind + SHORT)) {
            return false;
        }
        int group = levels.encoding.uint16(in, behind);
        int its = group << 16 | levels.encoding.uint16(in, behind + 2);
        boolean element = levels.encoding.explicit()
                ? Vr.ordinalOf(Bytes.uint16B(in.buffer, in.position + behind + 4)) >= 0
                : implicitVr.of(its, levels.depth()) != Vr.UN;
        return group == 0xFFFE || (element && Tags.compare(its, above) > 0);
    }

    /** PS3.5 7.1.3. */
    private boolean readImplicit(Input in, int next) throws IOException {
        long declared = levels.encoding.uint32(in, 4);
        int ordinal = declared == UNDEFINED ? -1 : Vr.ordinalOf(Encoding.vrCode(in));
        if (ordinal >= 0 && isTooLong(in, next, declared)) {
            report.found(DataSetQuirks.EXPLICIT_ELEMENT, Tags.toText(next) + " has a VR in Implicit VR");
            return readExplicit(in, next, Vr.ofOrdinal(ordinal));
        }
        return is(next, implicitVr.of(next, levels.depth()), declared, SHORT);
    }

    /** Whether a length that reads like a VR is none. In a long stream, whose end nobody knows, the VR has to be the element's. */
    private boolean isTooLong(Input in, int next, long declared) throws IOException {
        long limit = limit(in);
        return limit == Levels.UNKNOWN
                ? implicitVr.of(next, levels.depth()).code() == Encoding.vrCode(in)
                : declared > limit - in.offset() - SHORT;
    }

    /** Where the element must end; a stream is looked through for its end, so that it is judged as an array is, if it is short. */
    private long limit(Input in) throws IOException {
        if (levels.endOfBytes() == Levels.UNKNOWN) {
            in.ensure(Encoding.LOOK_AHEAD);
            levels.learnEndOfBytes(in.end());
        }
        return levels.limit();
    }

    /** Two bytes that are no VR: letters of a VR to come, damage, or the length of an implicit element. */
    private boolean readUnknownVr(Input in, int next) throws IOException {
        Vr likely = implicitVr.of(next, levels.depth());
        int code = Encoding.vrCode(in);
        if (!isPrintable(code >> 8) || !isPrintable(code & 0xFF)) {
            long declared = levels.encoding.uint32(in, 4);
            if (declared == UNDEFINED || declared <= limit(in) - in.offset() - SHORT) {
                report.found(DataSetQuirks.IMPLICIT_ELEMENT, Tags.toText(next) + " has no VR in Explicit VR");
                return is(next, likely, declared, SHORT);
            }
        }
        report.found(
                DataSetQuirks.UNKNOWN_VR,
                "bytes " + Integer.toHexString(code | 0x10000).substring(1) + "H are no VR");
        boolean reserved = in.buffer[in.position + 6] == 0 && in.buffer[in.position + 7] == 0;
        boolean longForm = likely == Vr.UN ? reserved && isLetter(code >> 8) : !likely.hasShortLength();
        if (longForm && in.ensure(LONG)) { // PS3.5 6.2.2: VRs to come have the long form
            return is(next, likely, levels.encoding.uint32(in, 8), LONG);
        }
        return is(next, likely, levels.encoding.uint16(in, 6), SHORT);
    }

    private static boolean isPrintable(int b) {
        return b >= ' ' && b < 0x7F;
    }

    private static boolean isLetter(int b) {
        return b >= 'A' && b <= 'Z';
    }
}
