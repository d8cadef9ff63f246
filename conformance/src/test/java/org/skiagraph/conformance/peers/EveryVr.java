package org.skiagraph.conformance.peers;

import java.util.HexFormat;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.PrivateBlock;

/** A made Data Set that holds each VR of PS3.5 6.2: public, private, in items of items, with several values where it may. */
final class EveryVr {
    /** The transfer syntaxes that we write. */
    static final TransferSyntax[] SYNTAXES = {
        TransferSyntax.ImplicitVRLittleEndian,
        TransferSyntax.ExplicitVRLittleEndian,
        TransferSyntax.ExplicitVRBigEndian,
        TransferSyntax.DeflatedExplicitVRLittleEndian,
        TransferSyntax.EncapsulatedUncompressedExplicitVRLittleEndian,
        TransferSyntax.RLELossless
    };

    private static final String CREATOR = "SKIAGRAPH EVERY VR";
    private static final int SIDE = 16;

    private EveryVr() {}

    /** Makes it. Pixel data are native. */
    static DataSet make() {
        DataSet dataSet = new DataSet();
        identity(dataSet);
        pixels(dataSet);
        publicValues(dataSet);
        privateValues(dataSet);
        nested(dataSet);
        return dataSet;
    }

    private static void identity(DataSet dataSet) {
        dataSet.set(Tag.SOPClassUID, "1.2.840.10008.5.1.4.1.1.7");
        dataSet.set(Tag.SOPInstanceUID, "2.25.4711");
        dataSet.set(Tag.StudyInstanceUID, "2.25.4712");
        dataSet.set(Tag.SeriesInstanceUID, "2.25.4713");
        dataSet.set(Tag.Modality, "OT");
        dataSet.set(Tag.PatientName, "Every^Vr");
        dataSet.set(Tag.PatientID, "VR");
    }

    private static void pixels(DataSet dataSet) {
        dataSet.set(Tag.SamplesPerPixel, 1);
        dataSet.set(Tag.PhotometricInterpretation, "MONOCHROME2");
        dataSet.set(Tag.Rows, SIDE);
        dataSet.set(Tag.Columns, SIDE);
        dataSet.set(Tag.BitsAllocated, 16);
        dataSet.set(Tag.BitsStored, 12);
        dataSet.set(Tag.HighBit, 11);
        dataSet.set(Tag.PixelRepresentation, 0);
        byte[] cells = new byte[SIDE * SIDE * 2];
        for (int i = 0; i < SIDE * SIDE; i++) {
            cells[2 * i] = (byte) (i * 7);
            cells[2 * i + 1] = (byte) (i / 17);
        }
        dataSet.setBytes(Tag.PixelData, Vr.OW, cells);
    }

    /** The Selector Values of hanging protocols have an element for each VR. PS3.3 C.23.4. */
    private static void publicValues(DataSet dataSet) {
        for (Vr vr : Vr.values()) {
            if (vr != Vr.SQ) {
                value(dataSet, selector(vr), vr);
            }
        }
        DataSet code = dataSet.setItems(Tag.SelectorCodeSequenceValue, new DataSet(), new DataSet())
                .get(0);
        code.set(Tag.CodeValue, "121")
                .set(Tag.CodingSchemeDesignator, "99SKIAGRAPH")
                .set(Tag.CodeMeaning, "every VR");
    }

    private static int selector(Vr vr) {
        return switch (vr) {
            case AE -> Tag.SelectorAEValue;
            case AS -> Tag.SelectorASValue;
            case AT -> Tag.SelectorATValue;
            case CS -> Tag.SelectorCSValue;
            case DA -> Tag.SelectorDAValue;
            case DS -> Tag.SelectorDSValue;
            case DT -> Tag.SelectorDTValue;
            case FD -> Tag.SelectorFDValue;
            case FL -> Tag.SelectorFLValue;
            case IS -> Tag.SelectorISValue;
            case LO -> Tag.SelectorLOValue;
            case LT -> Tag.SelectorLTValue;
            case OB -> Tag.SelectorOBValue;
            case OD -> Tag.SelectorODValue;
            case OF -> Tag.SelectorOFValue;
            case OL -> Tag.SelectorOLValue;
            case OV -> Tag.SelectorOVValue;
            case OW -> Tag.SelectorOWValue;
            case PN -> Tag.SelectorPNValue;
            case SH -> Tag.SelectorSHValue;
            case SL -> Tag.SelectorSLValue;
            case SQ -> Tag.SelectorCodeSequenceValue;
            case SS -> Tag.SelectorSSValue;
            case ST -> Tag.SelectorSTValue;
            case SV -> Tag.SelectorSVValue;
            case TM -> Tag.SelectorTMValue;
            case UC -> Tag.SelectorUCValue;
            case UI -> Tag.SelectorUIValue;
            case UL -> Tag.SelectorULValue;
            case UN -> Tag.SelectorUNValue;
            case UR -> Tag.SelectorURValue;
            case US -> Tag.SelectorUSValue;
            case UT -> Tag.SelectorUTValue;
            case UV -> Tag.SelectorUVValue;
        };
    }

    private static void privateValues(DataSet dataSet) {
        PrivateBlock block = PrivateBlock.findOrReserve(dataSet, 0x0099, CREATOR);
        for (Vr vr : Vr.values()) {
            if (vr != Vr.SQ) {
                value(dataSet, block.tag(vr.ordinal()), vr);
            }
        }
    }

    private static void nested(DataSet dataSet) {
        DataSet series = dataSet.sequenceOrNew(Tag.ReferencedSeriesSequence).addItem();
        series.set(Tag.SeriesInstanceUID, "2.25.4713");
        DataSet instance = series.sequenceOrNew(Tag.ReferencedInstanceSequence).addItem();
        instance.set(Tag.ReferencedSOPClassUID, "1.2.840.10008.5.1.4.1.1.7");
        instance.set(Tag.ReferencedSOPInstanceUID, "2.25.4714");
        DataSet deep =
                instance.sequenceOrNew(Tag.PurposeOfReferenceCodeSequence).addItem();
        deep.set(Tag.CodeMeaning, "three items deep");
        for (Vr vr : new Vr[] {Vr.US, Vr.FD, Vr.OW, Vr.UT, Vr.UN}) {
            value(deep, selector(vr), vr);
        }
    }

    private static void value(DataSet dataSet, int tag, Vr vr) {
        switch (vr) {
            case AE -> dataSet.set(tag, vr, "ARCHIVE", "STORE 2");
            case AS -> dataSet.set(tag, vr, "018M", "034Y");
            case AT -> dataSet.setBytes(tag, vr, hex("10001000E07F1000"));
            case CS -> dataSet.set(tag, vr, "A_1", "B 2", "C");
            case DA -> dataSet.set(tag, vr, "20240229", "18951108");
            case DS -> dataSet.set(tag, vr, "1.5", "-25e-2");
            case DT -> dataSet.set(tag, vr, "20240229120000.123456+0100", "2024");
            case FD, FL -> dataSet.set(tag, vr, 1.5, -2.25);
            case IS -> dataSet.set(tag, vr, "-12", "7");
            case LO -> dataSet.set(tag, vr, "one", "another");
            case LT -> dataSet.set(tag, vr, "a long text");
            case OB, UN -> dataSet.setBytes(tag, vr, hex("0102FDFE"));
            case OD -> dataSet.setBytes(tag, vr, hex("000000000000F83F00000000000002C0"));
            case OF -> dataSet.setBytes(tag, vr, hex("0000C03F000010C0"));
            case OL -> dataSet.setBytes(tag, vr, hex("0100000000286BEE"));
            case OV -> dataSet.setBytes(tag, vr, hex("01000000000000000000000000000080"));
            case OW -> dataSet.setBytes(tag, vr, hex("0102FEFF"));
            case PN -> dataSet.set(tag, vr, "Curie^Marie^Salomea^Dr.", "Roentgen^Wilhelm");
            case SH -> dataSet.set(tag, vr, "short", "er");
            case SL -> dataSet.set(tag, vr, -70000, 5);
            case SQ -> throw new IllegalArgumentException("a sequence has no value");
            case SS -> dataSet.set(tag, vr, -3, 300);
            case ST -> dataSet.set(tag, vr, "a short text");
            case SV -> dataSet.set(tag, vr, -(1L << 60), 7);
            case TM -> dataSet.set(tag, vr, "235959.999999", "12");
            case UC -> dataSet.set(tag, vr, "unlimited ".repeat(12).strip(), "c2");
            case UI -> dataSet.set(tag, vr, "1.2.3", "2.25.99");
            case UL -> dataSet.set(tag, vr, 4_000_000_000L, 1);
            case UR -> dataSet.set(tag, vr, "https://example.org/a?b=c");
            case US -> dataSet.set(tag, vr, 65535, 1);
            case UT -> dataSet.set(tag, vr, "unlimited text ".repeat(6).strip());
            case UV -> dataSet.setBytes(tag, vr, hex("00000000000000800100000000000000"));
        }
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
