package org.skiagraph.conformance.conversion;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.dictionary.ElementDictionary;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;

/**
 * What an element may lose by going from one transfer syntax through another and back. These and no others are listed in {@code
 * docs/conversion.md}, by the same names.
 */
enum Loss {
    /** A group length has the value that is right for the encoding. PS3.5 7.2. */
    GROUP_LENGTH {
        @Override
        boolean explains(Change change) {
            return Tags.isGroupLength(change.tag())
                    && change.before().vr() == change.after().vr();
        }
    },
    /** Implicit VR does not carry the VR of a private element: it is that of the private dictionary, or UN. PS3.5 A.1, 7.8. */
    PRIVATE_VR {
        @Override
        boolean explains(Change change) throws IOException {
            return change.implicit()
                    && Tags.isPrivate(change.tag())
                    && (change.after().vr() == Vr.UN || change.after().vr() == change.privateVr())
                    && change.hasSameBytes();
        }
    },
    /** A private sequence that no dictionary knows is, through Implicit VR, UN whose bytes are its items. PS3.5 6.2.2. */
    PRIVATE_SEQUENCE {
        @Override
        boolean explains(Change change) throws IOException {
            return change.implicit()
                    && Tags.isPrivate(change.tag())
                    && change.before().sequence().isPresent()
                    && change.after().vr() == Vr.UN
                    && change.privateVr() == Vr.UN
                    && !change.after().sequence().isPresent()
                    && change.afterAsItems().size()
                            == change.before().sequence().get().size();
        }
    },
    /** An element whose VR is not the Standard's has the Standard's after Implicit VR. PS3.5 A.1, PS3.6. */
    STANDARD_VR {
        @Override
        boolean explains(Change change) throws IOException {
            return change.implicit()
                    && !ElementDictionary.standard().isAmbiguous(change.tag())
                    && ElementDictionary.standard().vr(change.tag())
                            == change.after().vr()
                    && change.after().vr() != Vr.UN
                    && change.hasSameBytes();
        }
    },
    /** Where the Standard leaves a choice of VRs, Implicit VR gives what PS3.5 A.1 and Pixel Representation say. */
    CHOICE_OF_VR {
        @Override
        boolean explains(Change change) throws IOException {
            return change.implicit()
                    && ElementDictionary.standard().isAmbiguous(change.tag())
                    && isNumberOrWord(change.before().vr())
                    && isNumberOrWord(change.after().vr())
                    && change.hasSameBytes();
        }
    },
    /** Pixel data that were in fragments are OB up to 8 bits allocated, and OW above. PS3.5 8.2, A.2. */
    PIXEL_DATA_VR {
        @Override
        boolean explains(Change change) throws IOException {
            return change.encapsulated()
                    && change.tag() == Tag.PixelData
                    && change.after().vr() == (change.bitsAllocated() > 8 ? Vr.OW : Vr.OB)
                    && change.hasSameBytes();
        }
    },
    /** Pixel data that were in fragments are as long as their description says: cut, or filled up with 0. PS3.5 8.1.1. */
    PIXEL_DATA_LENGTH {
        @Override
        boolean explains(Change change) throws IOException {
            byte[] before = change.bytes(change.before());
            byte[] after = change.bytes(change.after());
            int common = Math.min(before.length, after.length);
            return change.encapsulated()
                    && change.tag() == Tag.PixelData
                    && before.length != after.length
                    && Arrays.equals(before, 0, common, after, 0, common)
                    && Arrays.equals(after, Arrays.copyOf(Arrays.copyOf(before, common), after.length));
        }
    },
    /** A value of odd length, which must not be, is padded. PS3.5 7.1.1. */
    ODD_LENGTH {
        @Override
        boolean explains(Change change) throws IOException {
            byte[] before = change.bytes(change.before());
            byte[] after = change.bytes(change.after());
            return before.length % 2 == 1
                    && after.length == before.length + 1
                    && after[before.length] == change.before().vr().padding()
                    && Arrays.equals(before, Arrays.copyOf(after, before.length));
        }
    };

    /**
     * One element before and after.
     *
     * @param through the transfer syntax between
     * @param bitsAllocated of the Data Set, or 0
     * @param privateVr what the private dictionary says, or UN
     */
    record Change(DataElement before, DataElement after, TransferSyntax through, int bitsAllocated, Vr privateVr) {
        int tag() {
            return before.tag();
        }

        boolean implicit() {
            return !through.isExplicitVr();
        }

        boolean encapsulated() {
            return through.isEncapsulated();
        }

        boolean hasSameBytes() throws IOException {
            return before.isPlain() && after.isPlain() && Arrays.equals(bytes(before), bytes(after));
        }

        byte[] bytes(DataElement element) throws IOException {
            Optional<BulkData> bytes = element.isPlain() ? element.littleEndian() : Optional.empty();
            return bytes.isPresent() ? bytes.get().readAll() : new byte[0];
        }

        /** The bytes of UN, read as the items of a sequence in Implicit VR. */
        List<DataSet> afterAsItems() throws IOException {
            byte[] items = bytes(after);
            byte[] file = new byte[items.length + 8];
            byte[] header = {0x08, 0x00, 0x15, 0x11}; // any tag of a sequence
            System.arraycopy(header, 0, file, 0, 4);
            for (int i = 0; i < 4; i++) {
                file[4 + i] = (byte) (items.length >>> 8 * i);
            }
            System.arraycopy(items, 0, file, 8, items.length);
            return DicomFile.read(
                            Source.of(file),
                            ReadOptions.standard().withSyntax(TransferSyntax.ImplicitVRLittleEndian),
                            Limits.standard().open())
                    .dataSet()
                    .items(Tag.ReferencedSeriesSequence);
        }
    }

    /** Whether this is all that the element lost. */
    abstract boolean explains(Change change) throws IOException;

    private static boolean isNumberOrWord(Vr vr) {
        return switch (vr) {
            case US, SS, OB, OW -> true;
            default -> false;
        };
    }

    /** The loss that explains a change. */
    static Optional<Loss> of(Change change) throws IOException {
        for (Loss loss : values()) {
            if (loss.explains(change)) {
                return Optional.of(loss);
            }
        }
        return Optional.empty();
    }
}
