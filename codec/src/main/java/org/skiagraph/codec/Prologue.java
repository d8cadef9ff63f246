package org.skiagraph.codec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Uid;
import org.skiagraph.dictionary.Vr;

/**
 * What comes before the Data Set, and what it says of it: preamble, prefix and File Meta Information. PS3.10 7.1. Its elements
 * are read by the reader, which lets it take note of each.
 */
final class Prologue {
    private static final int PREAMBLE = 128;
    private static final int DICM = 0x4D434944; // "DICM", little endian
    private static final int META_GROUP = 2;
    private static final int MAX_META_VALUE = 256; // longer ones are none: what looks so is a damaged VR
    private static final int MAX_SYNTAX = 128;

    private final Report report;
    private byte[] preamble = {};
    private boolean hasMeta;
    private long metaEnd = -1;
    private int lastTag;
    private Optional<TransferSyntax> syntax = Optional.empty();

    Prologue(Report report) {
        this.report = report;
    }

    /** Passes over preamble and prefix. */
    void begin(Input in, Optional<TransferSyntax> ofBareDataSet) throws IOException {
        if (ofBareDataSet.isPresent()) {
            syntax = ofBareDataSet;
        } else if (in.ensure(PREAMBLE + 4) && Bytes.int32L(in.buffer, in.position + PREAMBLE) == DICM) {
            preamble = Arrays.copyOfRange(in.buffer, in.position, in.position + PREAMBLE);
            in.position += PREAMBLE + 4;
            hasMeta = true;
        } else if (in.ensure(4) && Bytes.int32L(in.buffer, in.position) == DICM) {
            report.found(DataSetQuirks.NO_PREAMBLE, "no preamble before DICM");
            in.position += 4;
            hasMeta = true;
        } else if (isMetaElement(in)) {
            report.found(DataSetQuirks.NO_PREAMBLE, "File Meta Information without preamble and prefix");
            hasMeta = true;
        }
    }

    /** The first 128 bytes; none if there is no preamble. */
    byte[] preamble() {
        return preamble;
    }

    /** The transfer syntax that is named or given; empty if there is none. */
    Optional<TransferSyntax> syntax() {
        return syntax;
    }

    /** Whether another element of the File Meta Information comes next. */
    boolean goesOn(Input in) throws IOException {
        return hasMeta && isMetaElement(in) && !isBigEndianDataSet(in);
    }

    /** Where meta says that it ends, what looks like an element of it, but is none that can follow, is group 0200 in big endian. */
    private boolean isBigEndianDataSet(Input in) {
        return in.offset() == metaEnd
                && syntax.isPresent()
                && syntax.get().isBigEndian()
                && (Encoding.EXPLICIT_LITTLE.tag(in) <= lastTag || !Encoding.EXPLICIT_LITTLE.hasItsVr(in));
    }

    private static boolean isMetaElement(Input in) throws IOException {
        return in.ensure(ElementHeader.SHORT) && Bytes.uint16L(in.buffer, in.position) == META_GROUP;
    }

    /** The encoding of the element that comes next: Explicit VR Little Endian, or what some files have in its place. */
    Encoding encoding(Input in, Encoding before) throws IOException {
        boolean explicit = before.explicit() && Vr.ordinalOf(Encoding.vrCode(in)) >= 0;
        if (explicit || !before.explicit() || before.uint32(in, 4) >= MAX_META_VALUE) {
            return before;
        }
        report.found(DataSetQuirks.META_IMPLICIT, "File Meta Information in Implicit VR");
        return Encoding.IMPLICIT_LITTLE;
    }

    /** Keeps in mind what an element says; its value comes next. */
    void note(int tag, long length, Input in) throws IOException {
        lastTag = tag;
        if (tag == Tag.FileMetaInformationGroupLength && length == 4 && in.ensure(4)) {
            metaEnd = in.offset() + 4 + Bytes.uint32L(in.buffer, in.position);
        } else if (tag == Tag.TransferSyntaxUID && length > 0 && length <= MAX_SYNTAX && in.ensure((int) length)) {
            Uid uid = Uid.unchecked(new String(in.buffer, in.position, (int) length, StandardCharsets.US_ASCII));
            syntax = uid.toString().isEmpty() ? Optional.empty() : Optional.of(TransferSyntax.unknown(uid));
        }
    }

    /** Ends it: says what it lacks. */
    void end(Input in) throws IOException {
        if (metaEnd >= 0 && metaEnd != in.offset()) {
            report.found(
                    DataSetQuirks.META_LENGTH, "File Meta Information ends at " + in.offset() + ", not at " + metaEnd);
        }
        if (syntax.isEmpty() && hasMeta) {
            report.found(DataSetQuirks.NO_SYNTAX, "no Transfer Syntax UID");
        } else if (syntax.isEmpty()) {
            report.found(DataSetQuirks.NO_META, "no File Meta Information");
        }
    }

    /** The bytes of the Data Set: those that follow, or what inflating them gives. PS3.5 A.5. */
    Input dataSet(Input in, Budget budget) throws IOException {
        if (syntax.isEmpty() || !syntax.get().isDeflated()) {
            return in;
        }
        boolean there = in.ensure(ElementHeader.SHORT);
        if (there && Encoding.EXPLICIT_LITTLE.hasItsVr(in)) {
            report.found(DataSetQuirks.NOT_DEFLATED, "the Data Set is declared as deflated and is not");
            return in;
        }
        boolean zlib = there && isZlibHeader(Bytes.uint16B(in.buffer, in.position));
        if (zlib) {
            report.found(DataSetQuirks.ZLIB_HEADER, "a zlib header before the deflated Data Set");
        }
        return new InflatingInput(in, zlib, budget);
    }

    /** RFC 1950 2.2: method 8, a window of at most 32 KiB, a check. Deflated bytes would have padding that is not 0. */
    private static boolean isZlibHeader(int header) {
        return (header >> 8 & 0x8F) == 8 && header % 31 == 0;
    }

    /** The encoding of the Data Set: what is found counts, and what is declared where nothing can be found. */
    Encoding dataSetEncoding(Input dataSet) throws IOException {
        if (syntax.isEmpty()) {
            Optional<Encoding> found = Encoding.guess(dataSet, hasMeta);
            if (found.isEmpty()) {
                throw report.malformed("neither a DICOM file nor a Data Set: the first bytes are no element");
            }
            return found.get();
        }
        Encoding stated = Encoding.of(syntax.get());
        Encoding found = Encoding.guess(dataSet, stated);
        String name = syntax.get().name();
        if (found.explicit() != stated.explicit()) {
            report.found(DataSetQuirks.OTHER_SYNTAX, "the first element is not encoded as " + name);
        }
        if (found.bigEndian() != stated.bigEndian()) {
            report.found(DataSetQuirks.OTHER_BYTE_ORDER, "the first element is not in the byte order of " + name);
        }
        return found;
    }
}
