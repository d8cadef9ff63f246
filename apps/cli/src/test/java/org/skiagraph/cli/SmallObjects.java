package org.skiagraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.Fragments;

/** Small objects, written for tests. */
final class SmallObjects {
    private SmallObjects() {}

    /** Two frames of 2 × 3 pixels. */
    static DataSet image() {
        return new DataSet()
                .set(Tag.SOPClassUID, "1.2.840.10008.5.1.4.1.1.7.2")
                .set(Tag.SOPInstanceUID, "2.25.1")
                .set(Tag.PatientName, "A^B")
                .set(Tag.SamplesPerPixel, 1)
                .set(Tag.PhotometricInterpretation, "MONOCHROME2")
                .set(Tag.NumberOfFrames, 2)
                .set(Tag.Rows, 2)
                .set(Tag.Columns, 3)
                .set(Tag.BitsAllocated, 8)
                .set(Tag.BitsStored, 8)
                .set(Tag.HighBit, 7)
                .set(Tag.PixelRepresentation, 0)
                .setBytes(Tag.PixelData, Vr.OB, new byte[] {0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 127});
    }

    /** The same with pixel data that no codec decodes. */
    static DataSet undecodable() {
        BulkData fragment = BulkData.of(new byte[] {1, 2, 3, 4});
        DataSet image = image();
        image.setFragments(Tag.PixelData, Vr.OB, Fragments.of(List.of(fragment, fragment)));
        return image;
    }

    static Path write(DataSet dataSet, Path file, TransferSyntax syntax) throws IOException {
        DicomFile.of(dataSet, syntax).write(file);
        return file;
    }

    static Path write(DataSet dataSet, Path file) throws IOException {
        return write(dataSet, file, TransferSyntax.ExplicitVRLittleEndian);
    }
}
