// spotless:off
// Generated from sop-classes.tsv (see src/main/data/README.md for its edition). Do not edit: run the generator.
package org.skiagraph.dictionary;

/** The UIDs of the SOP Classes and Meta SOP Classes, by keyword. PS3.4, PS3.6 A. */
public final class SopClassUid {
    private SopClassUid() {}

    /** Verification SOP Class, 1.2.840.10008.1.1. */
    public static final Uid Verification = Uid.unchecked("1.2.840.10008.1.1");

    /** Media Storage Directory Storage, 1.2.840.10008.1.3.10. */
    public static final Uid MediaStorageDirectoryStorage = Uid.unchecked("1.2.840.10008.1.3.10");

    /** Basic Study Content Notification SOP Class, 1.2.840.10008.1.9, retired. */
    public static final Uid BasicStudyContentNotification = Uid.unchecked("1.2.840.10008.1.9");

    /** Storage Commitment Push Model SOP Class, 1.2.840.10008.1.20.1. */
    public static final Uid StorageCommitmentPushModel = Uid.unchecked("1.2.840.10008.1.20.1");

    /** Storage Commitment Pull Model SOP Class, 1.2.840.10008.1.20.2, retired. */
    public static final Uid StorageCommitmentPullModel = Uid.unchecked("1.2.840.10008.1.20.2");

    /** Procedural Event Logging SOP Class, 1.2.840.10008.1.40. */
    public static final Uid ProceduralEventLogging = Uid.unchecked("1.2.840.10008.1.40");

    /** Substance Administration Logging SOP Class, 1.2.840.10008.1.42. */
    public static final Uid SubstanceAdministrationLogging = Uid.unchecked("1.2.840.10008.1.42");

    /** Detached Patient Management SOP Class, 1.2.840.10008.3.1.2.1.1, retired. */
    public static final Uid DetachedPatientManagement = Uid.unchecked("1.2.840.10008.3.1.2.1.1");

    /** Detached Patient Management Meta SOP Class, 1.2.840.10008.3.1.2.1.4, retired. */
    public static final Uid DetachedPatientManagementMeta = Uid.unchecked("1.2.840.10008.3.1.2.1.4");

    /** Detached Visit Management SOP Class, 1.2.840.10008.3.1.2.2.1, retired. */
    public static final Uid DetachedVisitManagement = Uid.unchecked("1.2.840.10008.3.1.2.2.1");

    /** Detached Study Management SOP Class, 1.2.840.10008.3.1.2.3.1, retired. */
    public static final Uid DetachedStudyManagement = Uid.unchecked("1.2.840.10008.3.1.2.3.1");

    /** Study Component Management SOP Class, 1.2.840.10008.3.1.2.3.2, retired. */
    public static final Uid StudyComponentManagement = Uid.unchecked("1.2.840.10008.3.1.2.3.2");

    /** Modality Performed Procedure Step SOP Class, 1.2.840.10008.3.1.2.3.3. */
    public static final Uid ModalityPerformedProcedureStep = Uid.unchecked("1.2.840.10008.3.1.2.3.3");

    /** Modality Performed Procedure Step Retrieve SOP Class, 1.2.840.10008.3.1.2.3.4. */
    public static final Uid ModalityPerformedProcedureStepRetrieve = Uid.unchecked("1.2.840.10008.3.1.2.3.4");

    /** Modality Performed Procedure Step Notification SOP Class, 1.2.840.10008.3.1.2.3.5. */
    public static final Uid ModalityPerformedProcedureStepNotification = Uid.unchecked("1.2.840.10008.3.1.2.3.5");

    /** Detached Results Management SOP Class, 1.2.840.10008.3.1.2.5.1, retired. */
    public static final Uid DetachedResultsManagement = Uid.unchecked("1.2.840.10008.3.1.2.5.1");

    /** Detached Results Management Meta SOP Class, 1.2.840.10008.3.1.2.5.4, retired. */
    public static final Uid DetachedResultsManagementMeta = Uid.unchecked("1.2.840.10008.3.1.2.5.4");

    /** Detached Study Management Meta SOP Class, 1.2.840.10008.3.1.2.5.5, retired. */
    public static final Uid DetachedStudyManagementMeta = Uid.unchecked("1.2.840.10008.3.1.2.5.5");

    /** Detached Interpretation Management SOP Class, 1.2.840.10008.3.1.2.6.1, retired. */
    public static final Uid DetachedInterpretationManagement = Uid.unchecked("1.2.840.10008.3.1.2.6.1");

    /** Basic Film Session SOP Class, 1.2.840.10008.5.1.1.1. */
    public static final Uid BasicFilmSession = Uid.unchecked("1.2.840.10008.5.1.1.1");

    /** Basic Film Box SOP Class, 1.2.840.10008.5.1.1.2. */
    public static final Uid BasicFilmBox = Uid.unchecked("1.2.840.10008.5.1.1.2");

    /** Basic Grayscale Image Box SOP Class, 1.2.840.10008.5.1.1.4. */
    public static final Uid BasicGrayscaleImageBox = Uid.unchecked("1.2.840.10008.5.1.1.4");

    /** Basic Color Image Box SOP Class, 1.2.840.10008.5.1.1.4.1. */
    public static final Uid BasicColorImageBox = Uid.unchecked("1.2.840.10008.5.1.1.4.1");

    /** Referenced Image Box SOP Class, 1.2.840.10008.5.1.1.4.2, retired. */
    public static final Uid ReferencedImageBox = Uid.unchecked("1.2.840.10008.5.1.1.4.2");

    /** Basic Grayscale Print Management Meta SOP Class, 1.2.840.10008.5.1.1.9. */
    public static final Uid BasicGrayscalePrintManagementMeta = Uid.unchecked("1.2.840.10008.5.1.1.9");

    /** Referenced Grayscale Print Management Meta SOP Class, 1.2.840.10008.5.1.1.9.1, retired. */
    public static final Uid ReferencedGrayscalePrintManagementMeta = Uid.unchecked("1.2.840.10008.5.1.1.9.1");

    /** Print Job SOP Class, 1.2.840.10008.5.1.1.14. */
    public static final Uid PrintJob = Uid.unchecked("1.2.840.10008.5.1.1.14");

    /** Basic Annotation Box SOP Class, 1.2.840.10008.5.1.1.15. */
    public static final Uid BasicAnnotationBox = Uid.unchecked("1.2.840.10008.5.1.1.15");

    /** Printer SOP Class, 1.2.840.10008.5.1.1.16. */
    public static final Uid Printer = Uid.unchecked("1.2.840.10008.5.1.1.16");

    /** Printer Configuration Retrieval SOP Class, 1.2.840.10008.5.1.1.16.376. */
    public static final Uid PrinterConfigurationRetrieval = Uid.unchecked("1.2.840.10008.5.1.1.16.376");

    /** Basic Color Print Management Meta SOP Class, 1.2.840.10008.5.1.1.18. */
    public static final Uid BasicColorPrintManagementMeta = Uid.unchecked("1.2.840.10008.5.1.1.18");

    /** Referenced Color Print Management Meta SOP Class, 1.2.840.10008.5.1.1.18.1, retired. */
    public static final Uid ReferencedColorPrintManagementMeta = Uid.unchecked("1.2.840.10008.5.1.1.18.1");

    /** VOI LUT Box SOP Class, 1.2.840.10008.5.1.1.22. */
    public static final Uid VOILUTBox = Uid.unchecked("1.2.840.10008.5.1.1.22");

    /** Presentation LUT SOP Class, 1.2.840.10008.5.1.1.23. */
    public static final Uid PresentationLUT = Uid.unchecked("1.2.840.10008.5.1.1.23");

    /** Image Overlay Box SOP Class, 1.2.840.10008.5.1.1.24, retired. */
    public static final Uid ImageOverlayBox = Uid.unchecked("1.2.840.10008.5.1.1.24");

    /** Basic Print Image Overlay Box SOP Class, 1.2.840.10008.5.1.1.24.1, retired. */
    public static final Uid BasicPrintImageOverlayBox = Uid.unchecked("1.2.840.10008.5.1.1.24.1");

    /** Print Queue Management SOP Class, 1.2.840.10008.5.1.1.26, retired. */
    public static final Uid PrintQueueManagement = Uid.unchecked("1.2.840.10008.5.1.1.26");

    /** Stored Print Storage SOP Class, 1.2.840.10008.5.1.1.27, retired. */
    public static final Uid StoredPrintStorage = Uid.unchecked("1.2.840.10008.5.1.1.27");

    /** Hardcopy Grayscale Image Storage SOP Class, 1.2.840.10008.5.1.1.29, retired. */
    public static final Uid HardcopyGrayscaleImageStorage = Uid.unchecked("1.2.840.10008.5.1.1.29");

    /** Hardcopy Color Image Storage SOP Class, 1.2.840.10008.5.1.1.30, retired. */
    public static final Uid HardcopyColorImageStorage = Uid.unchecked("1.2.840.10008.5.1.1.30");

    /** Pull Print Request SOP Class, 1.2.840.10008.5.1.1.31, retired. */
    public static final Uid PullPrintRequest = Uid.unchecked("1.2.840.10008.5.1.1.31");

    /** Pull Stored Print Management Meta SOP Class, 1.2.840.10008.5.1.1.32, retired. */
    public static final Uid PullStoredPrintManagementMeta = Uid.unchecked("1.2.840.10008.5.1.1.32");

    /** Media Creation Management SOP Class UID, 1.2.840.10008.5.1.1.33. */
    public static final Uid MediaCreationManagement = Uid.unchecked("1.2.840.10008.5.1.1.33");

    /** Display System SOP Class, 1.2.840.10008.5.1.1.40. */
    public static final Uid DisplaySystem = Uid.unchecked("1.2.840.10008.5.1.1.40");

    /** Computed Radiography Image Storage, 1.2.840.10008.5.1.4.1.1.1. */
    public static final Uid ComputedRadiographyImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.1");

    /** Digital X-Ray Image Storage - For Presentation, 1.2.840.10008.5.1.4.1.1.1.1. */
    public static final Uid DigitalXRayImageStorageForPresentation = Uid.unchecked("1.2.840.10008.5.1.4.1.1.1.1");

    /** Digital X-Ray Image Storage - For Processing, 1.2.840.10008.5.1.4.1.1.1.1.1. */
    public static final Uid DigitalXRayImageStorageForProcessing = Uid.unchecked("1.2.840.10008.5.1.4.1.1.1.1.1");

    /** Digital Mammography X-Ray Image Storage - For Presentation, 1.2.840.10008.5.1.4.1.1.1.2. */
    public static final Uid DigitalMammographyXRayImageStorageForPresentation = Uid.unchecked("1.2.840.10008.5.1.4.1.1.1.2");

    /** Digital Mammography X-Ray Image Storage - For Processing, 1.2.840.10008.5.1.4.1.1.1.2.1. */
    public static final Uid DigitalMammographyXRayImageStorageForProcessing = Uid.unchecked("1.2.840.10008.5.1.4.1.1.1.2.1");

    /** Digital Intra-Oral X-Ray Image Storage - For Presentation, 1.2.840.10008.5.1.4.1.1.1.3. */
    public static final Uid DigitalIntraOralXRayImageStorageForPresentation = Uid.unchecked("1.2.840.10008.5.1.4.1.1.1.3");

    /** Digital Intra-Oral X-Ray Image Storage - For Processing, 1.2.840.10008.5.1.4.1.1.1.3.1. */
    public static final Uid DigitalIntraOralXRayImageStorageForProcessing = Uid.unchecked("1.2.840.10008.5.1.4.1.1.1.3.1");

    /** CT Image Storage, 1.2.840.10008.5.1.4.1.1.2. */
    public static final Uid CTImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.2");

    /** Enhanced CT Image Storage, 1.2.840.10008.5.1.4.1.1.2.1. */
    public static final Uid EnhancedCTImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.2.1");

    /** Legacy Converted Enhanced CT Image Storage, 1.2.840.10008.5.1.4.1.1.2.2. */
    public static final Uid LegacyConvertedEnhancedCTImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.2.2");

    /** Ultrasound Multi-frame Image Storage, 1.2.840.10008.5.1.4.1.1.3, retired. */
    public static final Uid UltrasoundMultiFrameImageStorageRetired = Uid.unchecked("1.2.840.10008.5.1.4.1.1.3");

    /** Ultrasound Multi-frame Image Storage, 1.2.840.10008.5.1.4.1.1.3.1. */
    public static final Uid UltrasoundMultiFrameImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.3.1");

    /** MR Image Storage, 1.2.840.10008.5.1.4.1.1.4. */
    public static final Uid MRImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.4");

    /** Enhanced MR Image Storage, 1.2.840.10008.5.1.4.1.1.4.1. */
    public static final Uid EnhancedMRImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.4.1");

    /** MR Spectroscopy Storage, 1.2.840.10008.5.1.4.1.1.4.2. */
    public static final Uid MRSpectroscopyStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.4.2");

    /** Enhanced MR Color Image Storage, 1.2.840.10008.5.1.4.1.1.4.3. */
    public static final Uid EnhancedMRColorImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.4.3");

    /** Legacy Converted Enhanced MR Image Storage, 1.2.840.10008.5.1.4.1.1.4.4. */
    public static final Uid LegacyConvertedEnhancedMRImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.4.4");

    /** Nuclear Medicine Image Storage, 1.2.840.10008.5.1.4.1.1.5, retired. */
    public static final Uid NuclearMedicineImageStorageRetired = Uid.unchecked("1.2.840.10008.5.1.4.1.1.5");

    /** Ultrasound Image Storage, 1.2.840.10008.5.1.4.1.1.6, retired. */
    public static final Uid UltrasoundImageStorageRetired = Uid.unchecked("1.2.840.10008.5.1.4.1.1.6");

    /** Ultrasound Image Storage, 1.2.840.10008.5.1.4.1.1.6.1. */
    public static final Uid UltrasoundImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.6.1");

    /** Enhanced US Volume Storage, 1.2.840.10008.5.1.4.1.1.6.2. */
    public static final Uid EnhancedUSVolumeStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.6.2");

    /** Photoacoustic Image Storage, 1.2.840.10008.5.1.4.1.1.6.3. */
    public static final Uid PhotoacousticImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.6.3");

    /** Secondary Capture Image Storage, 1.2.840.10008.5.1.4.1.1.7. */
    public static final Uid SecondaryCaptureImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.7");

    /** Multi-frame Single Bit Secondary Capture Image Storage, 1.2.840.10008.5.1.4.1.1.7.1. */
    public static final Uid MultiFrameSingleBitSecondaryCaptureImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.7.1");

    /** Multi-frame Grayscale Byte Secondary Capture Image Storage, 1.2.840.10008.5.1.4.1.1.7.2. */
    public static final Uid MultiFrameGrayscaleByteSecondaryCaptureImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.7.2");

    /** Multi-frame Grayscale Word Secondary Capture Image Storage, 1.2.840.10008.5.1.4.1.1.7.3. */
    public static final Uid MultiFrameGrayscaleWordSecondaryCaptureImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.7.3");

    /** Multi-frame True Color Secondary Capture Image Storage, 1.2.840.10008.5.1.4.1.1.7.4. */
    public static final Uid MultiFrameTrueColorSecondaryCaptureImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.7.4");

    /** Standalone Overlay Storage, 1.2.840.10008.5.1.4.1.1.8, retired. */
    public static final Uid StandaloneOverlayStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.8");

    /** Standalone Curve Storage, 1.2.840.10008.5.1.4.1.1.9, retired. */
    public static final Uid StandaloneCurveStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.9");

    /** Waveform Storage - Trial, 1.2.840.10008.5.1.4.1.1.9.1, retired. */
    public static final Uid WaveformStorageTrial = Uid.unchecked("1.2.840.10008.5.1.4.1.1.9.1");

    /** 12-lead ECG Waveform Storage, 1.2.840.10008.5.1.4.1.1.9.1.1. */
    public static final Uid TwelveLeadECGWaveformStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.9.1.1");

    /** General ECG Waveform Storage, 1.2.840.10008.5.1.4.1.1.9.1.2. */
    public static final Uid GeneralECGWaveformStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.9.1.2");

    /** Ambulatory ECG Waveform Storage, 1.2.840.10008.5.1.4.1.1.9.1.3. */
    public static final Uid AmbulatoryECGWaveformStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.9.1.3");

    /** General 32-bit ECG Waveform Storage, 1.2.840.10008.5.1.4.1.1.9.1.4. */
    public static final Uid General32bitECGWaveformStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.9.1.4");

    /** Hemodynamic Waveform Storage, 1.2.840.10008.5.1.4.1.1.9.2.1. */
    public static final Uid HemodynamicWaveformStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.9.2.1");

    /** Cardiac Electrophysiology Waveform Storage, 1.2.840.10008.5.1.4.1.1.9.3.1. */
    public static final Uid CardiacElectrophysiologyWaveformStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.9.3.1");

    /** Basic Voice Audio Waveform Storage, 1.2.840.10008.5.1.4.1.1.9.4.1. */
    public static final Uid BasicVoiceAudioWaveformStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.9.4.1");

    /** General Audio Waveform Storage, 1.2.840.10008.5.1.4.1.1.9.4.2. */
    public static final Uid GeneralAudioWaveformStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.9.4.2");

    /** Arterial Pulse Waveform Storage, 1.2.840.10008.5.1.4.1.1.9.5.1. */
    public static final Uid ArterialPulseWaveformStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.9.5.1");

    /** Respiratory Waveform Storage, 1.2.840.10008.5.1.4.1.1.9.6.1. */
    public static final Uid RespiratoryWaveformStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.9.6.1");

    /** Multi-channel Respiratory Waveform Storage, 1.2.840.10008.5.1.4.1.1.9.6.2. */
    public static final Uid MultichannelRespiratoryWaveformStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.9.6.2");

    /** Routine Scalp Electroencephalogram Waveform Storage, 1.2.840.10008.5.1.4.1.1.9.7.1. */
    public static final Uid RoutineScalpElectroencephalogramWaveformStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.9.7.1");

    /** Electromyogram Waveform Storage, 1.2.840.10008.5.1.4.1.1.9.7.2. */
    public static final Uid ElectromyogramWaveformStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.9.7.2");

    /** Electrooculogram Waveform Storage, 1.2.840.10008.5.1.4.1.1.9.7.3. */
    public static final Uid ElectrooculogramWaveformStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.9.7.3");

    /** Sleep Electroencephalogram Waveform Storage, 1.2.840.10008.5.1.4.1.1.9.7.4. */
    public static final Uid SleepElectroencephalogramWaveformStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.9.7.4");

    /** Body Position Waveform Storage, 1.2.840.10008.5.1.4.1.1.9.8.1. */
    public static final Uid BodyPositionWaveformStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.9.8.1");

    /** Waveform Presentation State Storage, 1.2.840.10008.5.1.4.1.1.9.100.1. */
    public static final Uid WaveformPresentationStateStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.9.100.1");

    /** Waveform Acquisition Presentation State Storage, 1.2.840.10008.5.1.4.1.1.9.100.2. */
    public static final Uid WaveformAcquisitionPresentationStateStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.9.100.2");

    /** Standalone Modality LUT Storage, 1.2.840.10008.5.1.4.1.1.10, retired. */
    public static final Uid StandaloneModalityLUTStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.10");

    /** Standalone VOI LUT Storage, 1.2.840.10008.5.1.4.1.1.11, retired. */
    public static final Uid StandaloneVOILUTStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.11");

    /** Grayscale Softcopy Presentation State Storage, 1.2.840.10008.5.1.4.1.1.11.1. */
    public static final Uid GrayscaleSoftcopyPresentationStateStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.11.1");

    /** Color Softcopy Presentation State Storage, 1.2.840.10008.5.1.4.1.1.11.2. */
    public static final Uid ColorSoftcopyPresentationStateStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.11.2");

    /** Pseudo-Color Softcopy Presentation State Storage, 1.2.840.10008.5.1.4.1.1.11.3. */
    public static final Uid PseudoColorSoftcopyPresentationStateStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.11.3");

    /** Blending Softcopy Presentation State Storage, 1.2.840.10008.5.1.4.1.1.11.4. */
    public static final Uid BlendingSoftcopyPresentationStateStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.11.4");

    /** XA/XRF Grayscale Softcopy Presentation State Storage, 1.2.840.10008.5.1.4.1.1.11.5. */
    public static final Uid XAXRFGrayscaleSoftcopyPresentationStateStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.11.5");

    /** Grayscale Planar MPR Volumetric Presentation State Storage, 1.2.840.10008.5.1.4.1.1.11.6. */
    public static final Uid GrayscalePlanarMPRVolumetricPresentationStateStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.11.6");

    /** Compositing Planar MPR Volumetric Presentation State Storage, 1.2.840.10008.5.1.4.1.1.11.7. */
    public static final Uid CompositingPlanarMPRVolumetricPresentationStateStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.11.7");

    /** Advanced Blending Presentation State Storage, 1.2.840.10008.5.1.4.1.1.11.8. */
    public static final Uid AdvancedBlendingPresentationStateStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.11.8");

    /** Volume Rendering Volumetric Presentation State Storage, 1.2.840.10008.5.1.4.1.1.11.9. */
    public static final Uid VolumeRenderingVolumetricPresentationStateStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.11.9");

    /** Segmented Volume Rendering Volumetric Presentation State Storage, 1.2.840.10008.5.1.4.1.1.11.10. */
    public static final Uid SegmentedVolumeRenderingVolumetricPresentationStateStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.11.10");

    /** Multiple Volume Rendering Volumetric Presentation State Storage, 1.2.840.10008.5.1.4.1.1.11.11. */
    public static final Uid MultipleVolumeRenderingVolumetricPresentationStateStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.11.11");

    /** Variable Modality LUT Softcopy Presentation State Storage, 1.2.840.10008.5.1.4.1.1.11.12. */
    public static final Uid VariableModalityLUTSoftcopyPresentationStateStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.11.12");

    /** X-Ray Angiographic Image Storage, 1.2.840.10008.5.1.4.1.1.12.1. */
    public static final Uid XRayAngiographicImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.12.1");

    /** Enhanced XA Image Storage, 1.2.840.10008.5.1.4.1.1.12.1.1. */
    public static final Uid EnhancedXAImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.12.1.1");

    /** X-Ray Radiofluoroscopic Image Storage, 1.2.840.10008.5.1.4.1.1.12.2. */
    public static final Uid XRayRadiofluoroscopicImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.12.2");

    /** Enhanced XRF Image Storage, 1.2.840.10008.5.1.4.1.1.12.2.1. */
    public static final Uid EnhancedXRFImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.12.2.1");

    /** X-Ray Angiographic Bi-Plane Image Storage, 1.2.840.10008.5.1.4.1.1.12.3, retired. */
    public static final Uid XRayAngiographicBiPlaneImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.12.3");

    /** X-Ray 3D Angiographic Image Storage, 1.2.840.10008.5.1.4.1.1.13.1.1. */
    public static final Uid XRay3DAngiographicImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.13.1.1");

    /** X-Ray 3D Craniofacial Image Storage, 1.2.840.10008.5.1.4.1.1.13.1.2. */
    public static final Uid XRay3DCraniofacialImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.13.1.2");

    /** Breast Tomosynthesis Image Storage, 1.2.840.10008.5.1.4.1.1.13.1.3. */
    public static final Uid BreastTomosynthesisImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.13.1.3");

    /** Breast Projection X-Ray Image Storage - For Presentation, 1.2.840.10008.5.1.4.1.1.13.1.4. */
    public static final Uid BreastProjectionXRayImageStorageForPresentation = Uid.unchecked("1.2.840.10008.5.1.4.1.1.13.1.4");

    /** Breast Projection X-Ray Image Storage - For Processing, 1.2.840.10008.5.1.4.1.1.13.1.5. */
    public static final Uid BreastProjectionXRayImageStorageForProcessing = Uid.unchecked("1.2.840.10008.5.1.4.1.1.13.1.5");

    /** Intravascular Optical Coherence Tomography Image Storage - For Presentation, 1.2.840.10008.5.1.4.1.1.14.1. */
    public static final Uid IntravascularOpticalCoherenceTomographyImageStorageForPresentation = Uid.unchecked("1.2.840.10008.5.1.4.1.1.14.1");

    /** Intravascular Optical Coherence Tomography Image Storage - For Processing, 1.2.840.10008.5.1.4.1.1.14.2. */
    public static final Uid IntravascularOpticalCoherenceTomographyImageStorageForProcessing = Uid.unchecked("1.2.840.10008.5.1.4.1.1.14.2");

    /** Nuclear Medicine Image Storage, 1.2.840.10008.5.1.4.1.1.20. */
    public static final Uid NuclearMedicineImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.20");

    /** Parametric Map Storage, 1.2.840.10008.5.1.4.1.1.30. */
    public static final Uid ParametricMapStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.30");

    /** Raw Data Storage, 1.2.840.10008.5.1.4.1.1.66. */
    public static final Uid RawDataStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.66");

    /** Spatial Registration Storage, 1.2.840.10008.5.1.4.1.1.66.1. */
    public static final Uid SpatialRegistrationStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.66.1");

    /** Spatial Fiducials Storage, 1.2.840.10008.5.1.4.1.1.66.2. */
    public static final Uid SpatialFiducialsStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.66.2");

    /** Deformable Spatial Registration Storage, 1.2.840.10008.5.1.4.1.1.66.3. */
    public static final Uid DeformableSpatialRegistrationStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.66.3");

    /** Segmentation Storage, 1.2.840.10008.5.1.4.1.1.66.4. */
    public static final Uid SegmentationStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.66.4");

    /** Surface Segmentation Storage, 1.2.840.10008.5.1.4.1.1.66.5. */
    public static final Uid SurfaceSegmentationStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.66.5");

    /** Tractography Results Storage, 1.2.840.10008.5.1.4.1.1.66.6. */
    public static final Uid TractographyResultsStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.66.6");

    /** Label Map Segmentation Storage, 1.2.840.10008.5.1.4.1.1.66.7. */
    public static final Uid LabelMapSegmentationStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.66.7");

    /** Height Map Segmentation Storage, 1.2.840.10008.5.1.4.1.1.66.8. */
    public static final Uid HeightMapSegmentationStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.66.8");

    /** Real World Value Mapping Storage, 1.2.840.10008.5.1.4.1.1.67. */
    public static final Uid RealWorldValueMappingStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.67");

    /** Surface Scan Mesh Storage, 1.2.840.10008.5.1.4.1.1.68.1. */
    public static final Uid SurfaceScanMeshStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.68.1");

    /** Surface Scan Point Cloud Storage, 1.2.840.10008.5.1.4.1.1.68.2. */
    public static final Uid SurfaceScanPointCloudStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.68.2");

    /** VL Image Storage - Trial, 1.2.840.10008.5.1.4.1.1.77.1, retired. */
    public static final Uid VLImageStorageTrial = Uid.unchecked("1.2.840.10008.5.1.4.1.1.77.1");

    /** VL Endoscopic Image Storage, 1.2.840.10008.5.1.4.1.1.77.1.1. */
    public static final Uid VLEndoscopicImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.77.1.1");

    /** Video Endoscopic Image Storage, 1.2.840.10008.5.1.4.1.1.77.1.1.1. */
    public static final Uid VideoEndoscopicImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.77.1.1.1");

    /** VL Microscopic Image Storage, 1.2.840.10008.5.1.4.1.1.77.1.2. */
    public static final Uid VLMicroscopicImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.77.1.2");

    /** Video Microscopic Image Storage, 1.2.840.10008.5.1.4.1.1.77.1.2.1. */
    public static final Uid VideoMicroscopicImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.77.1.2.1");

    /** VL Slide-Coordinates Microscopic Image Storage, 1.2.840.10008.5.1.4.1.1.77.1.3. */
    public static final Uid VLSlideCoordinatesMicroscopicImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.77.1.3");

    /** VL Photographic Image Storage, 1.2.840.10008.5.1.4.1.1.77.1.4. */
    public static final Uid VLPhotographicImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.77.1.4");

    /** Video Photographic Image Storage, 1.2.840.10008.5.1.4.1.1.77.1.4.1. */
    public static final Uid VideoPhotographicImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.77.1.4.1");

    /** Ophthalmic Photography 8 Bit Image Storage, 1.2.840.10008.5.1.4.1.1.77.1.5.1. */
    public static final Uid OphthalmicPhotography8BitImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.77.1.5.1");

    /** Ophthalmic Photography 16 Bit Image Storage, 1.2.840.10008.5.1.4.1.1.77.1.5.2. */
    public static final Uid OphthalmicPhotography16BitImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.77.1.5.2");

    /** Stereometric Relationship Storage, 1.2.840.10008.5.1.4.1.1.77.1.5.3. */
    public static final Uid StereometricRelationshipStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.77.1.5.3");

    /** Ophthalmic Tomography Image Storage, 1.2.840.10008.5.1.4.1.1.77.1.5.4. */
    public static final Uid OphthalmicTomographyImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.77.1.5.4");

    /** Wide Field Ophthalmic Photography Stereographic Projection Image Storage, 1.2.840.10008.5.1.4.1.1.77.1.5.5. */
    public static final Uid WideFieldOphthalmicPhotographyStereographicProjectionImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.77.1.5.5");

    /** Wide Field Ophthalmic Photography 3D Coordinates Image Storage, 1.2.840.10008.5.1.4.1.1.77.1.5.6. */
    public static final Uid WideFieldOphthalmicPhotography3DCoordinatesImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.77.1.5.6");

    /** Ophthalmic Optical Coherence Tomography En Face Image Storage, 1.2.840.10008.5.1.4.1.1.77.1.5.7. */
    public static final Uid OphthalmicOpticalCoherenceTomographyEnFaceImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.77.1.5.7");

    /** Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage, 1.2.840.10008.5.1.4.1.1.77.1.5.8. */
    public static final Uid OphthalmicOpticalCoherenceTomographyBscanVolumeAnalysisStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.77.1.5.8");

    /** VL Whole Slide Microscopy Image Storage, 1.2.840.10008.5.1.4.1.1.77.1.6. */
    public static final Uid VLWholeSlideMicroscopyImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.77.1.6");

    /** Dermoscopic Photography Image Storage, 1.2.840.10008.5.1.4.1.1.77.1.7. */
    public static final Uid DermoscopicPhotographyImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.77.1.7");

    /** Confocal Microscopy Image Storage, 1.2.840.10008.5.1.4.1.1.77.1.8. */
    public static final Uid ConfocalMicroscopyImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.77.1.8");

    /** Confocal Microscopy Tiled Pyramidal Image Storage, 1.2.840.10008.5.1.4.1.1.77.1.9. */
    public static final Uid ConfocalMicroscopyTiledPyramidalImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.77.1.9");

    /** VL Multi-frame Image Storage - Trial, 1.2.840.10008.5.1.4.1.1.77.2, retired. */
    public static final Uid VLMultiFrameImageStorageTrial = Uid.unchecked("1.2.840.10008.5.1.4.1.1.77.2");

    /** Lensometry Measurements Storage, 1.2.840.10008.5.1.4.1.1.78.1. */
    public static final Uid LensometryMeasurementsStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.78.1");

    /** Autorefraction Measurements Storage, 1.2.840.10008.5.1.4.1.1.78.2. */
    public static final Uid AutorefractionMeasurementsStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.78.2");

    /** Keratometry Measurements Storage, 1.2.840.10008.5.1.4.1.1.78.3. */
    public static final Uid KeratometryMeasurementsStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.78.3");

    /** Subjective Refraction Measurements Storage, 1.2.840.10008.5.1.4.1.1.78.4. */
    public static final Uid SubjectiveRefractionMeasurementsStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.78.4");

    /** Visual Acuity Measurements Storage, 1.2.840.10008.5.1.4.1.1.78.5. */
    public static final Uid VisualAcuityMeasurementsStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.78.5");

    /** Spectacle Prescription Report Storage, 1.2.840.10008.5.1.4.1.1.78.6. */
    public static final Uid SpectaclePrescriptionReportStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.78.6");

    /** Ophthalmic Axial Measurements Storage, 1.2.840.10008.5.1.4.1.1.78.7. */
    public static final Uid OphthalmicAxialMeasurementsStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.78.7");

    /** Intraocular Lens Calculations Storage, 1.2.840.10008.5.1.4.1.1.78.8. */
    public static final Uid IntraocularLensCalculationsStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.78.8");

    /** Macular Grid Thickness and Volume Report Storage, 1.2.840.10008.5.1.4.1.1.79.1. */
    public static final Uid MacularGridThicknessAndVolumeReportStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.79.1");

    /** Ophthalmic Visual Field Static Perimetry Measurements Storage, 1.2.840.10008.5.1.4.1.1.80.1. */
    public static final Uid OphthalmicVisualFieldStaticPerimetryMeasurementsStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.80.1");

    /** Ophthalmic Thickness Map Storage, 1.2.840.10008.5.1.4.1.1.81.1. */
    public static final Uid OphthalmicThicknessMapStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.81.1");

    /** Corneal Topography Map Storage, 1.2.840.10008.5.1.4.1.1.82.1. */
    public static final Uid CornealTopographyMapStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.82.1");

    /** Text SR Storage - Trial, 1.2.840.10008.5.1.4.1.1.88.1, retired. */
    public static final Uid TextSRStorageTrial = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.1");

    /** Audio SR Storage - Trial, 1.2.840.10008.5.1.4.1.1.88.2, retired. */
    public static final Uid AudioSRStorageTrial = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.2");

    /** Detail SR Storage - Trial, 1.2.840.10008.5.1.4.1.1.88.3, retired. */
    public static final Uid DetailSRStorageTrial = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.3");

    /** Comprehensive SR Storage - Trial, 1.2.840.10008.5.1.4.1.1.88.4, retired. */
    public static final Uid ComprehensiveSRStorageTrial = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.4");

    /** Basic Text SR Storage, 1.2.840.10008.5.1.4.1.1.88.11. */
    public static final Uid BasicTextSRStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.11");

    /** Enhanced SR Storage, 1.2.840.10008.5.1.4.1.1.88.22. */
    public static final Uid EnhancedSRStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.22");

    /** Comprehensive SR Storage, 1.2.840.10008.5.1.4.1.1.88.33. */
    public static final Uid ComprehensiveSRStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.33");

    /** Comprehensive 3D SR Storage, 1.2.840.10008.5.1.4.1.1.88.34. */
    public static final Uid Comprehensive3DSRStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.34");

    /** Extensible SR Storage, 1.2.840.10008.5.1.4.1.1.88.35. */
    public static final Uid ExtensibleSRStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.35");

    /** Procedure Log Storage, 1.2.840.10008.5.1.4.1.1.88.40. */
    public static final Uid ProcedureLogStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.40");

    /** Mammography CAD SR Storage, 1.2.840.10008.5.1.4.1.1.88.50. */
    public static final Uid MammographyCADSRStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.50");

    /** Key Object Selection Document Storage, 1.2.840.10008.5.1.4.1.1.88.59. */
    public static final Uid KeyObjectSelectionDocumentStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.59");

    /** Chest CAD SR Storage, 1.2.840.10008.5.1.4.1.1.88.65. */
    public static final Uid ChestCADSRStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.65");

    /** X-Ray Radiation Dose SR Storage, 1.2.840.10008.5.1.4.1.1.88.67. */
    public static final Uid XRayRadiationDoseSRStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.67");

    /** Radiopharmaceutical Radiation Dose SR Storage, 1.2.840.10008.5.1.4.1.1.88.68. */
    public static final Uid RadiopharmaceuticalRadiationDoseSRStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.68");

    /** Colon CAD SR Storage, 1.2.840.10008.5.1.4.1.1.88.69. */
    public static final Uid ColonCADSRStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.69");

    /** Implantation Plan SR Storage, 1.2.840.10008.5.1.4.1.1.88.70. */
    public static final Uid ImplantationPlanSRStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.70");

    /** Acquisition Context SR Storage, 1.2.840.10008.5.1.4.1.1.88.71. */
    public static final Uid AcquisitionContextSRStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.71");

    /** Simplified Adult Echo SR Storage, 1.2.840.10008.5.1.4.1.1.88.72. */
    public static final Uid SimplifiedAdultEchoSRStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.72");

    /** Patient Radiation Dose SR Storage, 1.2.840.10008.5.1.4.1.1.88.73. */
    public static final Uid PatientRadiationDoseSRStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.73");

    /** Planned Imaging Agent Administration SR Storage, 1.2.840.10008.5.1.4.1.1.88.74. */
    public static final Uid PlannedImagingAgentAdministrationSRStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.74");

    /** Performed Imaging Agent Administration SR Storage, 1.2.840.10008.5.1.4.1.1.88.75. */
    public static final Uid PerformedImagingAgentAdministrationSRStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.75");

    /** Enhanced X-Ray Radiation Dose SR Storage, 1.2.840.10008.5.1.4.1.1.88.76. */
    public static final Uid EnhancedXRayRadiationDoseSRStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.76");

    /** Waveform Annotation SR Storage, 1.2.840.10008.5.1.4.1.1.88.77. */
    public static final Uid WaveformAnnotationSRStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.88.77");

    /** Content Assessment Results Storage, 1.2.840.10008.5.1.4.1.1.90.1. */
    public static final Uid ContentAssessmentResultsStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.90.1");

    /** Microscopy Bulk Simple Annotations Storage, 1.2.840.10008.5.1.4.1.1.91.1. */
    public static final Uid MicroscopyBulkSimpleAnnotationsStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.91.1");

    /** Encapsulated PDF Storage, 1.2.840.10008.5.1.4.1.1.104.1. */
    public static final Uid EncapsulatedPDFStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.104.1");

    /** Encapsulated CDA Storage, 1.2.840.10008.5.1.4.1.1.104.2. */
    public static final Uid EncapsulatedCDAStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.104.2");

    /** Encapsulated STL Storage, 1.2.840.10008.5.1.4.1.1.104.3. */
    public static final Uid EncapsulatedSTLStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.104.3");

    /** Encapsulated OBJ Storage, 1.2.840.10008.5.1.4.1.1.104.4. */
    public static final Uid EncapsulatedOBJStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.104.4");

    /** Encapsulated MTL Storage, 1.2.840.10008.5.1.4.1.1.104.5. */
    public static final Uid EncapsulatedMTLStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.104.5");

    /** Positron Emission Tomography Image Storage, 1.2.840.10008.5.1.4.1.1.128. */
    public static final Uid PositronEmissionTomographyImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.128");

    /** Legacy Converted Enhanced PET Image Storage, 1.2.840.10008.5.1.4.1.1.128.1. */
    public static final Uid LegacyConvertedEnhancedPETImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.128.1");

    /** Standalone PET Curve Storage, 1.2.840.10008.5.1.4.1.1.129, retired. */
    public static final Uid StandalonePETCurveStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.129");

    /** Enhanced PET Image Storage, 1.2.840.10008.5.1.4.1.1.130. */
    public static final Uid EnhancedPETImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.130");

    /** Basic Structured Display Storage, 1.2.840.10008.5.1.4.1.1.131. */
    public static final Uid BasicStructuredDisplayStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.131");

    /** CT Defined Procedure Protocol Storage, 1.2.840.10008.5.1.4.1.1.200.1. */
    public static final Uid CTDefinedProcedureProtocolStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.200.1");

    /** CT Performed Procedure Protocol Storage, 1.2.840.10008.5.1.4.1.1.200.2. */
    public static final Uid CTPerformedProcedureProtocolStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.200.2");

    /** Protocol Approval Storage, 1.2.840.10008.5.1.4.1.1.200.3. */
    public static final Uid ProtocolApprovalStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.200.3");

    /** Protocol Approval Information Model - FIND, 1.2.840.10008.5.1.4.1.1.200.4. */
    public static final Uid ProtocolApprovalInformationModelFind = Uid.unchecked("1.2.840.10008.5.1.4.1.1.200.4");

    /** Protocol Approval Information Model - MOVE, 1.2.840.10008.5.1.4.1.1.200.5. */
    public static final Uid ProtocolApprovalInformationModelMove = Uid.unchecked("1.2.840.10008.5.1.4.1.1.200.5");

    /** Protocol Approval Information Model - GET, 1.2.840.10008.5.1.4.1.1.200.6. */
    public static final Uid ProtocolApprovalInformationModelGet = Uid.unchecked("1.2.840.10008.5.1.4.1.1.200.6");

    /** XA Defined Procedure Protocol Storage, 1.2.840.10008.5.1.4.1.1.200.7. */
    public static final Uid XADefinedProcedureProtocolStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.200.7");

    /** XA Performed Procedure Protocol Storage, 1.2.840.10008.5.1.4.1.1.200.8. */
    public static final Uid XAPerformedProcedureProtocolStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.200.8");

    /** Inventory Storage, 1.2.840.10008.5.1.4.1.1.201.1. */
    public static final Uid InventoryStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.201.1");

    /** Inventory - FIND, 1.2.840.10008.5.1.4.1.1.201.2. */
    public static final Uid InventoryFind = Uid.unchecked("1.2.840.10008.5.1.4.1.1.201.2");

    /** Inventory - MOVE, 1.2.840.10008.5.1.4.1.1.201.3. */
    public static final Uid InventoryMove = Uid.unchecked("1.2.840.10008.5.1.4.1.1.201.3");

    /** Inventory - GET, 1.2.840.10008.5.1.4.1.1.201.4. */
    public static final Uid InventoryGet = Uid.unchecked("1.2.840.10008.5.1.4.1.1.201.4");

    /** Inventory Creation, 1.2.840.10008.5.1.4.1.1.201.5. */
    public static final Uid InventoryCreation = Uid.unchecked("1.2.840.10008.5.1.4.1.1.201.5");

    /** Repository Query, 1.2.840.10008.5.1.4.1.1.201.6. */
    public static final Uid RepositoryQuery = Uid.unchecked("1.2.840.10008.5.1.4.1.1.201.6");

    /** RT Image Storage, 1.2.840.10008.5.1.4.1.1.481.1. */
    public static final Uid RTImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.1");

    /** RT Dose Storage, 1.2.840.10008.5.1.4.1.1.481.2. */
    public static final Uid RTDoseStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.2");

    /** RT Structure Set Storage, 1.2.840.10008.5.1.4.1.1.481.3. */
    public static final Uid RTStructureSetStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.3");

    /** RT Beams Treatment Record Storage, 1.2.840.10008.5.1.4.1.1.481.4. */
    public static final Uid RTBeamsTreatmentRecordStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.4");

    /** RT Plan Storage, 1.2.840.10008.5.1.4.1.1.481.5. */
    public static final Uid RTPlanStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.5");

    /** RT Brachy Treatment Record Storage, 1.2.840.10008.5.1.4.1.1.481.6. */
    public static final Uid RTBrachyTreatmentRecordStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.6");

    /** RT Treatment Summary Record Storage, 1.2.840.10008.5.1.4.1.1.481.7. */
    public static final Uid RTTreatmentSummaryRecordStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.7");

    /** RT Ion Plan Storage, 1.2.840.10008.5.1.4.1.1.481.8. */
    public static final Uid RTIonPlanStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.8");

    /** RT Ion Beams Treatment Record Storage, 1.2.840.10008.5.1.4.1.1.481.9. */
    public static final Uid RTIonBeamsTreatmentRecordStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.9");

    /** RT Physician Intent Storage, 1.2.840.10008.5.1.4.1.1.481.10. */
    public static final Uid RTPhysicianIntentStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.10");

    /** RT Segment Annotation Storage, 1.2.840.10008.5.1.4.1.1.481.11. */
    public static final Uid RTSegmentAnnotationStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.11");

    /** RT Radiation Set Storage, 1.2.840.10008.5.1.4.1.1.481.12. */
    public static final Uid RTRadiationSetStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.12");

    /** C-Arm Photon-Electron Radiation Storage, 1.2.840.10008.5.1.4.1.1.481.13. */
    public static final Uid CArmPhotonElectronRadiationStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.13");

    /** Tomotherapeutic Radiation Storage, 1.2.840.10008.5.1.4.1.1.481.14. */
    public static final Uid TomotherapeuticRadiationStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.14");

    /** Robotic-Arm Radiation Storage, 1.2.840.10008.5.1.4.1.1.481.15. */
    public static final Uid RoboticArmRadiationStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.15");

    /** RT Radiation Record Set Storage, 1.2.840.10008.5.1.4.1.1.481.16. */
    public static final Uid RTRadiationRecordSetStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.16");

    /** RT Radiation Salvage Record Storage, 1.2.840.10008.5.1.4.1.1.481.17. */
    public static final Uid RTRadiationSalvageRecordStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.17");

    /** Tomotherapeutic Radiation Record Storage, 1.2.840.10008.5.1.4.1.1.481.18. */
    public static final Uid TomotherapeuticRadiationRecordStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.18");

    /** C-Arm Photon-Electron Radiation Record Storage, 1.2.840.10008.5.1.4.1.1.481.19. */
    public static final Uid CArmPhotonElectronRadiationRecordStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.19");

    /** Robotic Radiation Record Storage, 1.2.840.10008.5.1.4.1.1.481.20. */
    public static final Uid RoboticRadiationRecordStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.20");

    /** RT Radiation Set Delivery Instruction Storage, 1.2.840.10008.5.1.4.1.1.481.21. */
    public static final Uid RTRadiationSetDeliveryInstructionStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.21");

    /** RT Treatment Preparation Storage, 1.2.840.10008.5.1.4.1.1.481.22. */
    public static final Uid RTTreatmentPreparationStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.22");

    /** Enhanced RT Image Storage, 1.2.840.10008.5.1.4.1.1.481.23. */
    public static final Uid EnhancedRTImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.23");

    /** Enhanced Continuous RT Image Storage, 1.2.840.10008.5.1.4.1.1.481.24. */
    public static final Uid EnhancedContinuousRTImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.24");

    /** RT Patient Position Acquisition Instruction Storage, 1.2.840.10008.5.1.4.1.1.481.25. */
    public static final Uid RTPatientPositionAcquisitionInstructionStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.481.25");

    /** DICOS CT Image Storage, 1.2.840.10008.5.1.4.1.1.501.1. */
    public static final Uid DICOSCTImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.501.1");

    /** DICOS Digital X-Ray Image Storage - For Presentation, 1.2.840.10008.5.1.4.1.1.501.2.1. */
    public static final Uid DICOSDigitalXRayImageStorageForPresentation = Uid.unchecked("1.2.840.10008.5.1.4.1.1.501.2.1");

    /** DICOS Digital X-Ray Image Storage - For Processing, 1.2.840.10008.5.1.4.1.1.501.2.2. */
    public static final Uid DICOSDigitalXRayImageStorageForProcessing = Uid.unchecked("1.2.840.10008.5.1.4.1.1.501.2.2");

    /** DICOS Threat Detection Report Storage, 1.2.840.10008.5.1.4.1.1.501.3. */
    public static final Uid DICOSThreatDetectionReportStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.501.3");

    /** DICOS 2D AIT Storage, 1.2.840.10008.5.1.4.1.1.501.4. */
    public static final Uid DICOS2DAITStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.501.4");

    /** DICOS 3D AIT Storage, 1.2.840.10008.5.1.4.1.1.501.5. */
    public static final Uid DICOS3DAITStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.501.5");

    /** DICOS Quadrupole Resonance (QR) Storage, 1.2.840.10008.5.1.4.1.1.501.6. */
    public static final Uid DICOSQuadrupoleResonanceStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.501.6");

    /** Eddy Current Image Storage, 1.2.840.10008.5.1.4.1.1.601.1. */
    public static final Uid EddyCurrentImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.601.1");

    /** Eddy Current Multi-frame Image Storage, 1.2.840.10008.5.1.4.1.1.601.2. */
    public static final Uid EddyCurrentMultiFrameImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.601.2");

    /** Thermography Image Storage, 1.2.840.10008.5.1.4.1.1.601.3. */
    public static final Uid ThermographyImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.601.3");

    /** Thermography Multi-frame Image Storage, 1.2.840.10008.5.1.4.1.1.601.4. */
    public static final Uid ThermographyMultiFrameImageStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.601.4");

    /** DICONDE UltrasoundWaveformStorage, 1.2.840.10008.5.1.4.1.1.601.5. */
    public static final Uid UltrasoundWaveformStorage = Uid.unchecked("1.2.840.10008.5.1.4.1.1.601.5");

    /** Patient Root Query/Retrieve Information Model - FIND, 1.2.840.10008.5.1.4.1.2.1.1. */
    public static final Uid PatientRootQueryRetrieveInformationModelFind = Uid.unchecked("1.2.840.10008.5.1.4.1.2.1.1");

    /** Patient Root Query/Retrieve Information Model - MOVE, 1.2.840.10008.5.1.4.1.2.1.2. */
    public static final Uid PatientRootQueryRetrieveInformationModelMove = Uid.unchecked("1.2.840.10008.5.1.4.1.2.1.2");

    /** Patient Root Query/Retrieve Information Model - GET, 1.2.840.10008.5.1.4.1.2.1.3. */
    public static final Uid PatientRootQueryRetrieveInformationModelGet = Uid.unchecked("1.2.840.10008.5.1.4.1.2.1.3");

    /** Study Root Query/Retrieve Information Model - FIND, 1.2.840.10008.5.1.4.1.2.2.1. */
    public static final Uid StudyRootQueryRetrieveInformationModelFind = Uid.unchecked("1.2.840.10008.5.1.4.1.2.2.1");

    /** Study Root Query/Retrieve Information Model - MOVE, 1.2.840.10008.5.1.4.1.2.2.2. */
    public static final Uid StudyRootQueryRetrieveInformationModelMove = Uid.unchecked("1.2.840.10008.5.1.4.1.2.2.2");

    /** Study Root Query/Retrieve Information Model - GET, 1.2.840.10008.5.1.4.1.2.2.3. */
    public static final Uid StudyRootQueryRetrieveInformationModelGet = Uid.unchecked("1.2.840.10008.5.1.4.1.2.2.3");

    /** Patient/Study Only Query/Retrieve Information Model - FIND, 1.2.840.10008.5.1.4.1.2.3.1, retired. */
    public static final Uid PatientStudyOnlyQueryRetrieveInformationModelFind = Uid.unchecked("1.2.840.10008.5.1.4.1.2.3.1");

    /** Patient/Study Only Query/Retrieve Information Model - MOVE, 1.2.840.10008.5.1.4.1.2.3.2, retired. */
    public static final Uid PatientStudyOnlyQueryRetrieveInformationModelMove = Uid.unchecked("1.2.840.10008.5.1.4.1.2.3.2");

    /** Patient/Study Only Query/Retrieve Information Model - GET, 1.2.840.10008.5.1.4.1.2.3.3, retired. */
    public static final Uid PatientStudyOnlyQueryRetrieveInformationModelGet = Uid.unchecked("1.2.840.10008.5.1.4.1.2.3.3");

    /** Composite Instance Root Retrieve - MOVE, 1.2.840.10008.5.1.4.1.2.4.2. */
    public static final Uid CompositeInstanceRootRetrieveMove = Uid.unchecked("1.2.840.10008.5.1.4.1.2.4.2");

    /** Composite Instance Root Retrieve - GET, 1.2.840.10008.5.1.4.1.2.4.3. */
    public static final Uid CompositeInstanceRootRetrieveGet = Uid.unchecked("1.2.840.10008.5.1.4.1.2.4.3");

    /** Composite Instance Retrieve Without Bulk Data - GET, 1.2.840.10008.5.1.4.1.2.5.3. */
    public static final Uid CompositeInstanceRetrieveWithoutBulkDataGet = Uid.unchecked("1.2.840.10008.5.1.4.1.2.5.3");

    /** Defined Procedure Protocol Information Model - FIND, 1.2.840.10008.5.1.4.20.1. */
    public static final Uid DefinedProcedureProtocolInformationModelFind = Uid.unchecked("1.2.840.10008.5.1.4.20.1");

    /** Defined Procedure Protocol Information Model - MOVE, 1.2.840.10008.5.1.4.20.2. */
    public static final Uid DefinedProcedureProtocolInformationModelMove = Uid.unchecked("1.2.840.10008.5.1.4.20.2");

    /** Defined Procedure Protocol Information Model - GET, 1.2.840.10008.5.1.4.20.3. */
    public static final Uid DefinedProcedureProtocolInformationModelGet = Uid.unchecked("1.2.840.10008.5.1.4.20.3");

    /** Modality Worklist Information Model - FIND, 1.2.840.10008.5.1.4.31. */
    public static final Uid ModalityWorklistInformationModelFind = Uid.unchecked("1.2.840.10008.5.1.4.31");

    /** General Purpose Worklist Management Meta SOP Class, 1.2.840.10008.5.1.4.32, retired. */
    public static final Uid GeneralPurposeWorklistManagementMeta = Uid.unchecked("1.2.840.10008.5.1.4.32");

    /** General Purpose Worklist Information Model - FIND, 1.2.840.10008.5.1.4.32.1, retired. */
    public static final Uid GeneralPurposeWorklistInformationModelFind = Uid.unchecked("1.2.840.10008.5.1.4.32.1");

    /** General Purpose Scheduled Procedure Step SOP Class, 1.2.840.10008.5.1.4.32.2, retired. */
    public static final Uid GeneralPurposeScheduledProcedureStep = Uid.unchecked("1.2.840.10008.5.1.4.32.2");

    /** General Purpose Performed Procedure Step SOP Class, 1.2.840.10008.5.1.4.32.3, retired. */
    public static final Uid GeneralPurposePerformedProcedureStep = Uid.unchecked("1.2.840.10008.5.1.4.32.3");

    /** Instance Availability Notification SOP Class, 1.2.840.10008.5.1.4.33. */
    public static final Uid InstanceAvailabilityNotification = Uid.unchecked("1.2.840.10008.5.1.4.33");

    /** RT Beams Delivery Instruction Storage - Trial, 1.2.840.10008.5.1.4.34.1, retired. */
    public static final Uid RTBeamsDeliveryInstructionStorageTrial = Uid.unchecked("1.2.840.10008.5.1.4.34.1");

    /** RT Conventional Machine Verification - Trial, 1.2.840.10008.5.1.4.34.2, retired. */
    public static final Uid RTConventionalMachineVerificationTrial = Uid.unchecked("1.2.840.10008.5.1.4.34.2");

    /** RT Ion Machine Verification - Trial, 1.2.840.10008.5.1.4.34.3, retired. */
    public static final Uid RTIonMachineVerificationTrial = Uid.unchecked("1.2.840.10008.5.1.4.34.3");

    /** Unified Procedure Step - Push SOP Class - Trial, 1.2.840.10008.5.1.4.34.4.1, retired. */
    public static final Uid UnifiedProcedureStepPushTrial = Uid.unchecked("1.2.840.10008.5.1.4.34.4.1");

    /** Unified Procedure Step - Watch SOP Class - Trial, 1.2.840.10008.5.1.4.34.4.2, retired. */
    public static final Uid UnifiedProcedureStepWatchTrial = Uid.unchecked("1.2.840.10008.5.1.4.34.4.2");

    /** Unified Procedure Step - Pull SOP Class - Trial, 1.2.840.10008.5.1.4.34.4.3, retired. */
    public static final Uid UnifiedProcedureStepPullTrial = Uid.unchecked("1.2.840.10008.5.1.4.34.4.3");

    /** Unified Procedure Step - Event SOP Class - Trial, 1.2.840.10008.5.1.4.34.4.4, retired. */
    public static final Uid UnifiedProcedureStepEventTrial = Uid.unchecked("1.2.840.10008.5.1.4.34.4.4");

    /** Unified Procedure Step - Push SOP Class, 1.2.840.10008.5.1.4.34.6.1. */
    public static final Uid UnifiedProcedureStepPush = Uid.unchecked("1.2.840.10008.5.1.4.34.6.1");

    /** Unified Procedure Step - Watch SOP Class, 1.2.840.10008.5.1.4.34.6.2. */
    public static final Uid UnifiedProcedureStepWatch = Uid.unchecked("1.2.840.10008.5.1.4.34.6.2");

    /** Unified Procedure Step - Pull SOP Class, 1.2.840.10008.5.1.4.34.6.3. */
    public static final Uid UnifiedProcedureStepPull = Uid.unchecked("1.2.840.10008.5.1.4.34.6.3");

    /** Unified Procedure Step - Event SOP Class, 1.2.840.10008.5.1.4.34.6.4. */
    public static final Uid UnifiedProcedureStepEvent = Uid.unchecked("1.2.840.10008.5.1.4.34.6.4");

    /** Unified Procedure Step - Query SOP Class, 1.2.840.10008.5.1.4.34.6.5. */
    public static final Uid UnifiedProcedureStepQuery = Uid.unchecked("1.2.840.10008.5.1.4.34.6.5");

    /** RT Beams Delivery Instruction Storage, 1.2.840.10008.5.1.4.34.7. */
    public static final Uid RTBeamsDeliveryInstructionStorage = Uid.unchecked("1.2.840.10008.5.1.4.34.7");

    /** RT Conventional Machine Verification, 1.2.840.10008.5.1.4.34.8. */
    public static final Uid RTConventionalMachineVerification = Uid.unchecked("1.2.840.10008.5.1.4.34.8");

    /** RT Ion Machine Verification, 1.2.840.10008.5.1.4.34.9. */
    public static final Uid RTIonMachineVerification = Uid.unchecked("1.2.840.10008.5.1.4.34.9");

    /** RT Brachy Application Setup Delivery Instruction Storage, 1.2.840.10008.5.1.4.34.10. */
    public static final Uid RTBrachyApplicationSetupDeliveryInstructionStorage = Uid.unchecked("1.2.840.10008.5.1.4.34.10");

    /** General Relevant Patient Information Query, 1.2.840.10008.5.1.4.37.1. */
    public static final Uid GeneralRelevantPatientInformationQuery = Uid.unchecked("1.2.840.10008.5.1.4.37.1");

    /** Breast Imaging Relevant Patient Information Query, 1.2.840.10008.5.1.4.37.2. */
    public static final Uid BreastImagingRelevantPatientInformationQuery = Uid.unchecked("1.2.840.10008.5.1.4.37.2");

    /** Cardiac Relevant Patient Information Query, 1.2.840.10008.5.1.4.37.3. */
    public static final Uid CardiacRelevantPatientInformationQuery = Uid.unchecked("1.2.840.10008.5.1.4.37.3");

    /** Hanging Protocol Storage, 1.2.840.10008.5.1.4.38.1. */
    public static final Uid HangingProtocolStorage = Uid.unchecked("1.2.840.10008.5.1.4.38.1");

    /** Hanging Protocol Information Model - FIND, 1.2.840.10008.5.1.4.38.2. */
    public static final Uid HangingProtocolInformationModelFind = Uid.unchecked("1.2.840.10008.5.1.4.38.2");

    /** Hanging Protocol Information Model - MOVE, 1.2.840.10008.5.1.4.38.3. */
    public static final Uid HangingProtocolInformationModelMove = Uid.unchecked("1.2.840.10008.5.1.4.38.3");

    /** Hanging Protocol Information Model - GET, 1.2.840.10008.5.1.4.38.4. */
    public static final Uid HangingProtocolInformationModelGet = Uid.unchecked("1.2.840.10008.5.1.4.38.4");

    /** Color Palette Storage, 1.2.840.10008.5.1.4.39.1. */
    public static final Uid ColorPaletteStorage = Uid.unchecked("1.2.840.10008.5.1.4.39.1");

    /** Color Palette Query/Retrieve Information Model - FIND, 1.2.840.10008.5.1.4.39.2. */
    public static final Uid ColorPaletteQueryRetrieveInformationModelFind = Uid.unchecked("1.2.840.10008.5.1.4.39.2");

    /** Color Palette Query/Retrieve Information Model - MOVE, 1.2.840.10008.5.1.4.39.3. */
    public static final Uid ColorPaletteQueryRetrieveInformationModelMove = Uid.unchecked("1.2.840.10008.5.1.4.39.3");

    /** Color Palette Query/Retrieve Information Model - GET, 1.2.840.10008.5.1.4.39.4. */
    public static final Uid ColorPaletteQueryRetrieveInformationModelGet = Uid.unchecked("1.2.840.10008.5.1.4.39.4");

    /** Product Characteristics Query SOP Class, 1.2.840.10008.5.1.4.41. */
    public static final Uid ProductCharacteristicsQuery = Uid.unchecked("1.2.840.10008.5.1.4.41");

    /** Substance Approval Query SOP Class, 1.2.840.10008.5.1.4.42. */
    public static final Uid SubstanceApprovalQuery = Uid.unchecked("1.2.840.10008.5.1.4.42");

    /** Generic Implant Template Storage, 1.2.840.10008.5.1.4.43.1. */
    public static final Uid GenericImplantTemplateStorage = Uid.unchecked("1.2.840.10008.5.1.4.43.1");

    /** Generic Implant Template Information Model - FIND, 1.2.840.10008.5.1.4.43.2. */
    public static final Uid GenericImplantTemplateInformationModelFind = Uid.unchecked("1.2.840.10008.5.1.4.43.2");

    /** Generic Implant Template Information Model - MOVE, 1.2.840.10008.5.1.4.43.3. */
    public static final Uid GenericImplantTemplateInformationModelMove = Uid.unchecked("1.2.840.10008.5.1.4.43.3");

    /** Generic Implant Template Information Model - GET, 1.2.840.10008.5.1.4.43.4. */
    public static final Uid GenericImplantTemplateInformationModelGet = Uid.unchecked("1.2.840.10008.5.1.4.43.4");

    /** Implant Assembly Template Storage, 1.2.840.10008.5.1.4.44.1. */
    public static final Uid ImplantAssemblyTemplateStorage = Uid.unchecked("1.2.840.10008.5.1.4.44.1");

    /** Implant Assembly Template Information Model - FIND, 1.2.840.10008.5.1.4.44.2. */
    public static final Uid ImplantAssemblyTemplateInformationModelFind = Uid.unchecked("1.2.840.10008.5.1.4.44.2");

    /** Implant Assembly Template Information Model - MOVE, 1.2.840.10008.5.1.4.44.3. */
    public static final Uid ImplantAssemblyTemplateInformationModelMove = Uid.unchecked("1.2.840.10008.5.1.4.44.3");

    /** Implant Assembly Template Information Model - GET, 1.2.840.10008.5.1.4.44.4. */
    public static final Uid ImplantAssemblyTemplateInformationModelGet = Uid.unchecked("1.2.840.10008.5.1.4.44.4");

    /** Implant Template Group Storage, 1.2.840.10008.5.1.4.45.1. */
    public static final Uid ImplantTemplateGroupStorage = Uid.unchecked("1.2.840.10008.5.1.4.45.1");

    /** Implant Template Group Information Model - FIND, 1.2.840.10008.5.1.4.45.2. */
    public static final Uid ImplantTemplateGroupInformationModelFind = Uid.unchecked("1.2.840.10008.5.1.4.45.2");

    /** Implant Template Group Information Model - MOVE, 1.2.840.10008.5.1.4.45.3. */
    public static final Uid ImplantTemplateGroupInformationModelMove = Uid.unchecked("1.2.840.10008.5.1.4.45.3");

    /** Implant Template Group Information Model - GET, 1.2.840.10008.5.1.4.45.4. */
    public static final Uid ImplantTemplateGroupInformationModelGet = Uid.unchecked("1.2.840.10008.5.1.4.45.4");

    /** Video Endoscopic Image Real-Time Communication, 1.2.840.10008.10.1. */
    public static final Uid VideoEndoscopicImageRealTimeCommunication = Uid.unchecked("1.2.840.10008.10.1");

    /** Video Photographic Image Real-Time Communication, 1.2.840.10008.10.2. */
    public static final Uid VideoPhotographicImageRealTimeCommunication = Uid.unchecked("1.2.840.10008.10.2");

    /** Audio Waveform Real-Time Communication, 1.2.840.10008.10.3. */
    public static final Uid AudioWaveformRealTimeCommunication = Uid.unchecked("1.2.840.10008.10.3");

    /** Rendition Selection Document Real-Time Communication, 1.2.840.10008.10.4. */
    public static final Uid RenditionSelectionDocumentRealTimeCommunication = Uid.unchecked("1.2.840.10008.10.4");
}
// spotless:on
