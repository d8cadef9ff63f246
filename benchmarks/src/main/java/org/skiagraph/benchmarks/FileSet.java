package org.skiagraph.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataSet;
import org.skiagraph.samples.SampleFiles;

/** The files that reading is measured on: written once into a folder, the same on every machine. */
enum FileSet {
    /** 200 objects of about 11 KB: 64 × 64 pixels and a rich header with nested sequences. */
    SMALL(200),
    /** 40 CT slices of 525 KB. */
    CT(40),
    /** One object of 100 frames, 52 MB, with functional groups for each frame. */
    MF(1);

    /** The system property that names the folder. */
    static final String FOLDER = "skiagraph.benchmarks.files";

    private static final int FRAMES = 100;

    private final int count;

    FileSet(int count) {
        this.count = count;
    }

    static FileSet named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The files, which are written if they are not there. */
    List<Path> files() throws IOException {
        Path folder = Path.of(System.getProperty(FOLDER, System.getProperty("java.io.tmpdir") + "/skiagraph-files"))
                .resolve(name().toLowerCase(Locale.ROOT));
        Path last = folder.resolve(fileName(count - 1));
        if (!Files.exists(last)) {
            Files.createDirectories(folder);
            DataSet slice = SampleFiles.ct().dataSet();
            for (int i = 0; i < count; i++) {
                DicomFile file = DicomFile.of(dataSet(slice.copy(), i), TransferSyntax.ExplicitVRLittleEndian);
                try (OutputStream out = Files.newOutputStream(folder.resolve(fileName(i)))) {
                    SampleFiles.write(file, out);
                }
            }
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes many small objects: a hundred in each folder, ten in each series, five series in each study. */
    static void writeMany(Path folder, int count) throws IOException {
        if (Files.exists(folder.resolve(String.valueOf((count - 1) / 100)).resolve(fileName(count - 1)))) {
            return;
        }
        DataSet slice = SampleFiles.ct().dataSet();
        for (int i = 0; i < count; i++) {
            DataSet dataSet = SMALL.dataSet(slice.copy(), i)
                    .set(Tag.PatientID, "P" + i / 100)
                    .set(Tag.StudyInstanceUID, "1.2.4." + i / 50)
                    .set(Tag.SeriesInstanceUID, "1.2.5." + i / 10);
            Path file = folder.resolve(String.valueOf(i / 100)).resolve(fileName(i));
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                SampleFiles.write(DicomFile.of(dataSet, TransferSyntax.ExplicitVRLittleEndian), out);
            }
        }
    }

    private static String fileName(int i) {
        return String.format(Locale.ROOT, "%05d.dcm", i);
    }

    private DataSet dataSet(DataSet dataSet, int i) {
        dataSet.set(Tag.SOPInstanceUID, "1.2.3." + i).set(Tag.InstanceNumber, i);
        switch (this) {
            case SMALL -> small(dataSet);
            case MF -> multiFrame(dataSet);
            default -> {
                // the slice as it is
            }
        }
        return dataSet;
    }

    private static void small(DataSet dataSet) {
        richHeader(dataSet);
        dataSet.set(Tag.Rows, 64).set(Tag.Columns, 64).setBytes(Tag.PixelData, Vr.OW, new byte[64 * 64 * 2]);
    }

    private static void multiFrame(DataSet dataSet) {
        richHeader(dataSet);
        dataSet.set(Tag.NumberOfFrames, FRAMES).setBytes(Tag.PixelData, Vr.OW, new byte[FRAMES * 512 * 512 * 2]);
        for (int i = 0; i < FRAMES; i++) {
            DataSet frame =
                    dataSet.sequenceOrNew(Tag.PerFrameFunctionalGroupsSequence).addItem();
            frame.sequenceOrNew(Tag.FrameContentSequence)
                    .addItem()
                    .set(Tag.StackID, "1")
                    .set(Tag.InStackPositionNumber, i + 1)
                    .set(Tag.DimensionIndexValues, 1, i + 1);
            frame.sequenceOrNew(Tag.PlanePositionSequence)
                    .addItem()
                    .set(Tag.ImagePositionPatient, -200, -200, i * 1.25);
            frame.sequenceOrNew(Tag.PlaneOrientationSequence)
                    .addItem()
                    .set(Tag.ImageOrientationPatient, 1, 0, 0, 0, 1, 0);
            frame.sequenceOrNew(Tag.PixelValueTransformationSequence)
                    .addItem()
                    .set(Tag.RescaleIntercept, -1024)
                    .set(Tag.RescaleSlope, 1)
                    .set(Tag.RescaleType, "HU");
        }
    }

    /** About a hundred more elements, a third of them in nested items. */
    private static void richHeader(DataSet dataSet) {
        for (int tag : new int[] {
            Tag.InstitutionName,
            Tag.InstitutionAddress,
            Tag.StationName,
            Tag.InstitutionalDepartmentName,
            Tag.ManufacturerModelName,
            Tag.PatientComments,
            Tag.DeviceSerialNumber,
            Tag.SoftwareVersions,
            Tag.ProtocolName,
            Tag.RequestedProcedureDescription,
            Tag.PerformedProcedureStepDescription,
            Tag.FilterType,
            Tag.ConvolutionKernel,
            Tag.RequestedContrastAgent,
            Tag.ImageComments
        }) {
            dataSet.set(tag, "USUAL TEXT");
        }
        for (int tag : new int[] {
            Tag.DataCollectionDiameter,
            Tag.ReconstructionDiameter,
            Tag.DistanceSourceToDetector,
            Tag.DistanceSourceToPatient,
            Tag.GantryDetectorTilt,
            Tag.TableHeight,
            Tag.ExposureTime,
            Tag.XRayTubeCurrent,
            Tag.Exposure,
            Tag.GeneratorPower,
            Tag.FocalSpots,
            Tag.SliceLocation,
            Tag.PatientWeight,
            Tag.PatientSize
        }) {
            dataSet.set(tag, 120);
        }
        for (int i = 0; i < 8; i++) {
            DataSet reference =
                    dataSet.sequenceOrNew(Tag.ReferencedImageSequence).addItem();
            reference
                    .set(Tag.ReferencedSOPClassUID, "1.2.840.10008.5.1.4.1.1.2")
                    .set(Tag.ReferencedSOPInstanceUID, "1.2.826.0.1.3680043.10.999.1." + i);
            reference
                    .sequenceOrNew(Tag.PurposeOfReferenceCodeSequence)
                    .addItem()
                    .set(Tag.CodeValue, "121311")
                    .set(Tag.CodingSchemeDesignator, "DCM")
                    .set(Tag.CodeMeaning, "Localizer");
        }
        dataSet.sequenceOrNew(Tag.RequestAttributesSequence)
                .addItem()
                .set(Tag.RequestedProcedureID, "RP1")
                .set(Tag.ScheduledProcedureStepID, "SPS1")
                .set(Tag.ScheduledProcedureStepDescription, "CT chest");
    }
}
