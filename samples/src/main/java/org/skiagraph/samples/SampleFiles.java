package org.skiagraph.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.Limits;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.dictionary.SopClassUid;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Uid;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.imaging.FrameCodecs;
import org.skiagraph.imaging.Transcoder;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataSet;

/**
 * The sample files of the repository: a CT slice, an MR series, a colour ultrasound cine; and a mammogram, which is too large
 * to be kept and is drawn when it is needed. Always the same bytes.
 *
 * <p>Run {@link #main} to write them again after a change of what they are drawn with.
 */
public final class SampleFiles {
    /** All UIDs begin with this: a UUID of the project's, as PS3.5 B.2 has it. */
    private static final String ROOT = "2.25.84012347651109327465012938475610293847";

    private static final int CT_SIZE = 512;
    private static final int MR_SIZE = 192;
    private static final int MR_SLICES = 5;
    private static final int CINE_FRAMES = 8;

    private SampleFiles() {}

    /**
     * Writes the files that the repository holds.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Map.Entry<String, DicomFile> sample : all().entrySet()) {
            Path target = folder.resolve(sample.getKey());
            Files.createDirectories(target.toAbsolutePath().getParent());
            try (OutputStream out = Files.newOutputStream(target)) {
                write(sample.getValue(), out);
            }
        }
    }

    /** The files that the repository holds, by their paths in its folder {@code samples}. */
    public static Map<String, DicomFile> all() throws IOException {
        Map<String, DicomFile> all = new LinkedHashMap<>();
        all.put("ct.dcm", ct());
        for (int i = 1; i <= MR_SLICES; i++) {
            all.put("mr/" + i + ".dcm", mr(i));
        }
        all.put("us-cine.dcm", ultrasoundCine());
        return all;
    }

    /** Writes a sample as the repository holds it. */
    public static void write(DicomFile sample, OutputStream out) throws IOException {
        sample.write(out, sample.transferSyntax(), WriteOptions.standard());
    }

    /** A slice through a chest: 512 × 512, 12 of 16 bits, with the noise of a reconstruction. */
    public static DicomFile ct() throws IOException {
        DataSet dataSet = patient("CT", SopClassUid.CTImageStorage, 1, 1);
        dataSet.set(Tag.ImageType, "ORIGINAL", "PRIMARY", "AXIAL")
                .set(Tag.BodyPartExamined, "CHEST")
                .set(Tag.PatientPosition, "HFS")
                .set(Tag.AcquisitionNumber, 1)
                .set(Tag.KVP, 120)
                .set(Tag.SliceThickness, 1.25)
                .set(Tag.PixelSpacing, 0.78125, 0.78125)
                .set(Tag.ImagePositionPatient, -200.0, -200.0, -140.5)
                .set(Tag.ImageOrientationPatient, 1, 0, 0, 0, 1, 0)
                .set(Tag.RescaleIntercept, -1024)
                .set(Tag.RescaleSlope, 1)
                .set(Tag.WindowCenter, 40, -600)
                .set(Tag.WindowWidth, 400, 1500)
                .set(Tag.WindowCenterWidthExplanation, "MEDIASTINUM", "LUNG");
        double[] values = Body.chest(CT_SIZE);
        addGrain(values, CT_SIZE, CT_SIZE, 26, 7);
        for (int i = 0; i < values.length; i++) {
            values[i] += 1024;
        }
        grey(dataSet, CT_SIZE, CT_SIZE, 12, values);
        return DicomFile.of(dataSet, TransferSyntax.ExplicitVRLittleEndian);
    }

    /**
     * A slice of a series through a head: 192 × 192, 12 of 16 bits.
     *
     * @param slice from 1 to 5
     */
    public static DicomFile mr(int slice) throws IOException {
        DataSet dataSet = patient("MR", SopClassUid.MRImageStorage, 2, slice);
        double height = (slice - (MR_SLICES + 1) / 2.0) / 3.5;
        dataSet.set(Tag.ImageType, "ORIGINAL", "PRIMARY", "OTHER")
                .set(Tag.PatientPosition, "HFS")
                .set(Tag.Laterality, "")
                .set(Tag.ScanningSequence, "SE")
                .set(Tag.SequenceVariant, "NONE")
                .set(Tag.ScanOptions, "")
                .set(Tag.MRAcquisitionType, "2D")
                .set(Tag.RepetitionTime, 500)
                .set(Tag.EchoTime, 12)
                .set(Tag.EchoTrainLength, 1)
                .set(Tag.SliceThickness, 5)
                .set(Tag.SpacingBetweenSlices, 6)
                .set(Tag.PixelSpacing, 1.25, 1.25)
                .set(Tag.ImagePositionPatient, -120.0, -120.0, 6.0 * slice)
                .set(Tag.ImageOrientationPatient, 1, 0, 0, 0, 1, 0)
                .set(Tag.WindowCenter, 380)
                .set(Tag.WindowWidth, 760);
        double[] values = Body.head(MR_SIZE, height);
        addGrain(values, MR_SIZE, MR_SIZE, 14, 70 + slice);
        grey(dataSet, MR_SIZE, MR_SIZE, 12, values);
        return DicomFile.of(dataSet, TransferSyntax.ExplicitVRLittleEndian);
    }

    /** A cine of a beating patch of flow: 8 frames of 256 × 192, RGB, RLE. */
    public static DicomFile ultrasoundCine() throws IOException {
        DataSet dataSet = patient("US", SopClassUid.UltrasoundMultiFrameImageStorage, 3, 1);
        int width = 256;
        int height = 192;
        dataSet.set(Tag.ImageType, "ORIGINAL", "PRIMARY", "ABDOMINAL", "0010")
                .set(Tag.NumberOfFrames, CINE_FRAMES)
                .set(Tag.FrameTime, 125)
                .set(Tag.Laterality, "")
                .set(Tag.PatientOrientation, "")
                .set(Tag.FrameIncrementPointer, "(0018,1063)");
        describe(dataSet, width, height, 3, 8, "RGB");
        dataSet.set(Tag.PlanarConfiguration, 0);
        List<byte[]> frames = new ArrayList<>();
        for (int i = 0; i < CINE_FRAMES; i++) {
            frames.add(new UltrasoundFrame(width, height, (double) i / CINE_FRAMES).draw(40 + i));
        }
        byte[] pixels = new byte[width * height * 3 * CINE_FRAMES];
        for (int i = 0; i < CINE_FRAMES; i++) {
            System.arraycopy(frames.get(i), 0, pixels, i * width * height * 3, width * height * 3);
        }
        dataSet.setBulk(Tag.PixelData, Vr.OB, BulkData.of(pixels));
        DicomFile plain = DicomFile.of(dataSet, TransferSyntax.ExplicitVRLittleEndian);
        return Transcoder.of(FrameCodecs.standard())
                .transcode(plain, TransferSyntax.RLELossless, Limits.standard().open());
    }

    /** A mammogram: 3328 × 4096, 14 of 16 bits, 27 MB; not in the repository. */
    public static DicomFile mammogram() throws IOException {
        DataSet dataSet = patient("MG", SopClassUid.DigitalMammographyXRayImageStorageForPresentation, 4, 1);
        int width = 3328;
        int height = 4096;
        dataSet.set(Tag.ImageType, "DERIVED", "PRIMARY")
                .set(Tag.ImageLaterality, "L")
                .set(Tag.ViewPosition, "MLO")
                .set(Tag.ImagerPixelSpacing, 0.07, 0.07)
                .set(Tag.PresentationLUTShape, "IDENTITY");
        double[] values = Body.breast(width, height);
        addGrain(values, width, height, 30, 9);
        grey(dataSet, width, height, 14, values);
        return DicomFile.of(dataSet, TransferSyntax.ExplicitVRLittleEndian);
    }

    private static DataSet patient(String modality, Uid sopClass, int series, int instance) {
        DataSet dataSet = new DataSet();
        dataSet.set(Tag.SpecificCharacterSet, "ISO_IR 192")
                .set(Tag.SOPClassUID, sopClass)
                .set(Tag.SOPInstanceUID, ROOT + "." + series + "." + instance)
                .set(Tag.StudyDate, "20261122")
                .set(Tag.StudyTime, "093000")
                .set(Tag.ContentDate, "20261122")
                .set(Tag.ContentTime, "0931" + (series * 10 + instance))
                .set(Tag.AccessionNumber, "S0001")
                .set(Tag.Modality, modality)
                .set(Tag.Manufacturer, "Skiagraph")
                .set(Tag.ReferringPhysicianName, "")
                .set(Tag.StudyDescription, "Phantoms drawn by code")
                .set(Tag.SeriesDescription, modality + " phantom")
                .set(Tag.PatientName, "Phantom^Édith^^Dr.")
                .set(Tag.PatientID, "PHANTOM-1")
                .set(Tag.PatientBirthDate, "19700101")
                .set(Tag.PatientSex, "O")
                .set(Tag.StudyInstanceUID, ROOT)
                .set(Tag.SeriesInstanceUID, ROOT + "." + series)
                .set(Tag.StudyID, "1")
                .set(Tag.SeriesNumber, series)
                .set(Tag.InstanceNumber, instance)
                .set(Tag.FrameOfReferenceUID, ROOT + ".9." + series)
                .set(Tag.PositionReferenceIndicator, "");
        return dataSet;
    }

    private static void describe(DataSet dataSet, int width, int height, int samples, int bits, String photometric) {
        dataSet.set(Tag.SamplesPerPixel, samples)
                .set(Tag.PhotometricInterpretation, photometric)
                .set(Tag.Rows, height)
                .set(Tag.Columns, width)
                .set(Tag.BitsAllocated, bits <= 8 ? 8 : 16)
                .set(Tag.BitsStored, bits)
                .set(Tag.HighBit, bits - 1)
                .set(Tag.PixelRepresentation, 0);
    }

    private static void grey(DataSet dataSet, int width, int height, int bits, double[] values) {
        describe(dataSet, width, height, 1, bits, "MONOCHROME2");
        byte[] cells = new byte[values.length * 2];
        int most = (1 << bits) - 1;
        for (int i = 0; i < values.length; i++) {
            long value = Math.round(values[i]);
            Bytes.put16L(cells, i * 2, (int) Math.max(0, Math.min(most, value)));
        }
        dataSet.setBulk(Tag.PixelData, Vr.OW, BulkData.of(cells));
    }

    /** Noise that is alike over a few pixels, as a reconstruction filter leaves it. */
    private static void addGrain(double[] values, int width, int height, double sigma, long seed) {
        double[] white = new Noise(seed).normal(values.length);
        double[] grain = Blur.box(white, width, height, 1);
        for (int i = 0; i < values.length; i++) {
            values[i] += sigma * (2 * grain[i] + 0.35 * white[i]);
        }
    }
}
