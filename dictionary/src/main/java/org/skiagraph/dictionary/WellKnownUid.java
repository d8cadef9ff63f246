// spotless:off
// Generated from uids.tsv (see src/main/data/README.md for its edition). Do not edit: run the generator.
package org.skiagraph.dictionary;

/** UIDs of instances, frames of reference, coding schemes and the like that all know, by keyword. PS3.6 A. */
public final class WellKnownUid {
    private WellKnownUid() {}

    /** Talairach Brain Atlas Frame of Reference, 1.2.840.10008.1.4.1.1. */
    public static final Uid TalairachBrainAtlas = Uid.unchecked("1.2.840.10008.1.4.1.1");

    /** SPM2 T1 Frame of Reference, 1.2.840.10008.1.4.1.2. */
    public static final Uid SPM2T1 = Uid.unchecked("1.2.840.10008.1.4.1.2");

    /** SPM2 T2 Frame of Reference, 1.2.840.10008.1.4.1.3. */
    public static final Uid SPM2T2 = Uid.unchecked("1.2.840.10008.1.4.1.3");

    /** SPM2 PD Frame of Reference, 1.2.840.10008.1.4.1.4. */
    public static final Uid SPM2PD = Uid.unchecked("1.2.840.10008.1.4.1.4");

    /** SPM2 EPI Frame of Reference, 1.2.840.10008.1.4.1.5. */
    public static final Uid SPM2EPI = Uid.unchecked("1.2.840.10008.1.4.1.5");

    /** SPM2 FIL T1 Frame of Reference, 1.2.840.10008.1.4.1.6. */
    public static final Uid SPM2FILT1 = Uid.unchecked("1.2.840.10008.1.4.1.6");

    /** SPM2 PET Frame of Reference, 1.2.840.10008.1.4.1.7. */
    public static final Uid SPM2PET = Uid.unchecked("1.2.840.10008.1.4.1.7");

    /** SPM2 TRANSM Frame of Reference, 1.2.840.10008.1.4.1.8. */
    public static final Uid SPM2TRANSM = Uid.unchecked("1.2.840.10008.1.4.1.8");

    /** SPM2 SPECT Frame of Reference, 1.2.840.10008.1.4.1.9. */
    public static final Uid SPM2SPECT = Uid.unchecked("1.2.840.10008.1.4.1.9");

    /** SPM2 GRAY Frame of Reference, 1.2.840.10008.1.4.1.10. */
    public static final Uid SPM2GRAY = Uid.unchecked("1.2.840.10008.1.4.1.10");

    /** SPM2 WHITE Frame of Reference, 1.2.840.10008.1.4.1.11. */
    public static final Uid SPM2WHITE = Uid.unchecked("1.2.840.10008.1.4.1.11");

    /** SPM2 CSF Frame of Reference, 1.2.840.10008.1.4.1.12. */
    public static final Uid SPM2CSF = Uid.unchecked("1.2.840.10008.1.4.1.12");

    /** SPM2 BRAINMASK Frame of Reference, 1.2.840.10008.1.4.1.13. */
    public static final Uid SPM2BRAINMASK = Uid.unchecked("1.2.840.10008.1.4.1.13");

    /** SPM2 AVG305T1 Frame of Reference, 1.2.840.10008.1.4.1.14. */
    public static final Uid SPM2AVG305T1 = Uid.unchecked("1.2.840.10008.1.4.1.14");

    /** SPM2 AVG152T1 Frame of Reference, 1.2.840.10008.1.4.1.15. */
    public static final Uid SPM2AVG152T1 = Uid.unchecked("1.2.840.10008.1.4.1.15");

    /** SPM2 AVG152T2 Frame of Reference, 1.2.840.10008.1.4.1.16. */
    public static final Uid SPM2AVG152T2 = Uid.unchecked("1.2.840.10008.1.4.1.16");

    /** SPM2 AVG152PD Frame of Reference, 1.2.840.10008.1.4.1.17. */
    public static final Uid SPM2AVG152PD = Uid.unchecked("1.2.840.10008.1.4.1.17");

    /** SPM2 SINGLESUBJT1 Frame of Reference, 1.2.840.10008.1.4.1.18. */
    public static final Uid SPM2SINGLESUBJT1 = Uid.unchecked("1.2.840.10008.1.4.1.18");

    /** ICBM 452 T1 Frame of Reference, 1.2.840.10008.1.4.2.1. */
    public static final Uid ICBM452T1 = Uid.unchecked("1.2.840.10008.1.4.2.1");

    /** ICBM Single Subject MRI Frame of Reference, 1.2.840.10008.1.4.2.2. */
    public static final Uid ICBMSingleSubjectMRI = Uid.unchecked("1.2.840.10008.1.4.2.2");

    /** IEC 61217 Fixed Coordinate System Frame of Reference, 1.2.840.10008.1.4.3.1. */
    public static final Uid IEC61217FixedCoordinateSystem = Uid.unchecked("1.2.840.10008.1.4.3.1");

    /** Standard Robotic-Arm Coordinate System Frame of Reference, 1.2.840.10008.1.4.3.2. */
    public static final Uid StandardRoboticArmCoordinateSystem = Uid.unchecked("1.2.840.10008.1.4.3.2");

    /** IEC 61217 Table Top Coordinate System Frame of Reference, 1.2.840.10008.1.4.3.3. */
    public static final Uid IEC61217TableTopCoordinateSystem = Uid.unchecked("1.2.840.10008.1.4.3.3");

    /** SRI24 Frame of Reference, 1.2.840.10008.1.4.4.1. */
    public static final Uid SRI24 = Uid.unchecked("1.2.840.10008.1.4.4.1");

    /** Colin27 Frame of Reference, 1.2.840.10008.1.4.5.1. */
    public static final Uid Colin27 = Uid.unchecked("1.2.840.10008.1.4.5.1");

    /** LPBA40/AIR Frame of Reference, 1.2.840.10008.1.4.6.1. */
    public static final Uid LPBA40AIR = Uid.unchecked("1.2.840.10008.1.4.6.1");

    /** LPBA40/FLIRT Frame of Reference, 1.2.840.10008.1.4.6.2. */
    public static final Uid LPBA40FLIRT = Uid.unchecked("1.2.840.10008.1.4.6.2");

    /** LPBA40/SPM5 Frame of Reference, 1.2.840.10008.1.4.6.3. */
    public static final Uid LPBA40SPM5 = Uid.unchecked("1.2.840.10008.1.4.6.3");

    /** Hot Iron Color Palette SOP Instance, 1.2.840.10008.1.5.1. */
    public static final Uid HotIronPalette = Uid.unchecked("1.2.840.10008.1.5.1");

    /** PET Color Palette SOP Instance, 1.2.840.10008.1.5.2. */
    public static final Uid PETPalette = Uid.unchecked("1.2.840.10008.1.5.2");

    /** Hot Metal Blue Color Palette SOP Instance, 1.2.840.10008.1.5.3. */
    public static final Uid HotMetalBluePalette = Uid.unchecked("1.2.840.10008.1.5.3");

    /** PET 20 Step Color Palette SOP Instance, 1.2.840.10008.1.5.4. */
    public static final Uid PET20StepPalette = Uid.unchecked("1.2.840.10008.1.5.4");

    /** Spring Color Palette SOP Instance, 1.2.840.10008.1.5.5. */
    public static final Uid SpringPalette = Uid.unchecked("1.2.840.10008.1.5.5");

    /** Summer Color Palette SOP Instance, 1.2.840.10008.1.5.6. */
    public static final Uid SummerPalette = Uid.unchecked("1.2.840.10008.1.5.6");

    /** Fall Color Palette SOP Instance, 1.2.840.10008.1.5.7. */
    public static final Uid FallPalette = Uid.unchecked("1.2.840.10008.1.5.7");

    /** Winter Color Palette SOP Instance, 1.2.840.10008.1.5.8. */
    public static final Uid WinterPalette = Uid.unchecked("1.2.840.10008.1.5.8");

    /** Storage Commitment Push Model SOP Instance, 1.2.840.10008.1.20.1.1. */
    public static final Uid StorageCommitmentPushModelInstance = Uid.unchecked("1.2.840.10008.1.20.1.1");

    /** Storage Commitment Pull Model SOP Instance, 1.2.840.10008.1.20.2.1, retired. */
    public static final Uid StorageCommitmentPullModelInstance = Uid.unchecked("1.2.840.10008.1.20.2.1");

    /** Procedural Event Logging SOP Instance, 1.2.840.10008.1.40.1. */
    public static final Uid ProceduralEventLoggingInstance = Uid.unchecked("1.2.840.10008.1.40.1");

    /** Substance Administration Logging SOP Instance, 1.2.840.10008.1.42.1. */
    public static final Uid SubstanceAdministrationLoggingInstance = Uid.unchecked("1.2.840.10008.1.42.1");

    /** DICOM UID Registry, 1.2.840.10008.2.6.1. */
    public static final Uid DCMUID = Uid.unchecked("1.2.840.10008.2.6.1");

    /** DICOM Controlled Terminology, 1.2.840.10008.2.16.4. */
    public static final Uid DCM = Uid.unchecked("1.2.840.10008.2.16.4");

    /** Adult Mouse Anatomy Ontology, 1.2.840.10008.2.16.5. */
    public static final Uid MA = Uid.unchecked("1.2.840.10008.2.16.5");

    /** Uberon Ontology, 1.2.840.10008.2.16.6. */
    public static final Uid UBERON = Uid.unchecked("1.2.840.10008.2.16.6");

    /** Integrated Taxonomic Information System (ITIS) Taxonomic Serial Number (TSN), 1.2.840.10008.2.16.7. */
    public static final Uid ITIS_TSN = Uid.unchecked("1.2.840.10008.2.16.7");

    /** Mouse Genome Initiative (MGI), 1.2.840.10008.2.16.8. */
    public static final Uid MGI = Uid.unchecked("1.2.840.10008.2.16.8");

    /** PubChem Compound CID, 1.2.840.10008.2.16.9. */
    public static final Uid PUBCHEM_CID = Uid.unchecked("1.2.840.10008.2.16.9");

    /** Dublin Core, 1.2.840.10008.2.16.10. */
    public static final Uid DC = Uid.unchecked("1.2.840.10008.2.16.10");

    /** New York University Melanoma Clinical Cooperative Group, 1.2.840.10008.2.16.11. */
    public static final Uid NYUMCCG = Uid.unchecked("1.2.840.10008.2.16.11");

    /** Mayo Clinic Non-radiological Images Specific Body Structure Anatomical Surface Region Guide, 1.2.840.10008.2.16.12. */
    public static final Uid MAYONRISBSASRG = Uid.unchecked("1.2.840.10008.2.16.12");

    /** Image Biomarker Standardisation Initiative, 1.2.840.10008.2.16.13. */
    public static final Uid IBSI = Uid.unchecked("1.2.840.10008.2.16.13");

    /** Radiomics Ontology, 1.2.840.10008.2.16.14. */
    public static final Uid RO = Uid.unchecked("1.2.840.10008.2.16.14");

    /** RadElement, 1.2.840.10008.2.16.15. */
    public static final Uid RADELEMENT = Uid.unchecked("1.2.840.10008.2.16.15");

    /** ICD-11, 1.2.840.10008.2.16.16. */
    public static final Uid I11 = Uid.unchecked("1.2.840.10008.2.16.16");

    /** Unified numbering system (UNS) for metals and alloys, 1.2.840.10008.2.16.17. */
    public static final Uid UNS = Uid.unchecked("1.2.840.10008.2.16.17");

    /** Research Resource Identification, 1.2.840.10008.2.16.18. */
    public static final Uid RRID = Uid.unchecked("1.2.840.10008.2.16.18");

    /** DICOM Application Context Name, 1.2.840.10008.3.1.1.1. */
    public static final Uid DICOMApplicationContext = Uid.unchecked("1.2.840.10008.3.1.1.1");

    /** Storage Service Class, 1.2.840.10008.4.2. */
    public static final Uid Storage = Uid.unchecked("1.2.840.10008.4.2");

    /** Printer SOP Instance, 1.2.840.10008.5.1.1.17. */
    public static final Uid PrinterInstance = Uid.unchecked("1.2.840.10008.5.1.1.17");

    /** Printer Configuration Retrieval SOP Instance, 1.2.840.10008.5.1.1.17.376. */
    public static final Uid PrinterConfigurationRetrievalInstance = Uid.unchecked("1.2.840.10008.5.1.1.17.376");

    /** Print Queue SOP Instance, 1.2.840.10008.5.1.1.25, retired. */
    public static final Uid PrintQueueInstance = Uid.unchecked("1.2.840.10008.5.1.1.25");

    /** Display System SOP Instance, 1.2.840.10008.5.1.1.40.1. */
    public static final Uid DisplaySystemInstance = Uid.unchecked("1.2.840.10008.5.1.1.40.1");

    /** Storage Management SOP Instance, 1.2.840.10008.5.1.4.1.1.201.1.1. */
    public static final Uid StorageManagementInstance = Uid.unchecked("1.2.840.10008.5.1.4.1.1.201.1.1");

    /** Unified Worklist and Procedure Step Service Class - Trial, 1.2.840.10008.5.1.4.34.4, retired. */
    public static final Uid UnifiedWorklistAndProcedureStepTrial = Uid.unchecked("1.2.840.10008.5.1.4.34.4");

    /** UPS Global Subscription SOP Instance, 1.2.840.10008.5.1.4.34.5. */
    public static final Uid UPSGlobalSubscriptionInstance = Uid.unchecked("1.2.840.10008.5.1.4.34.5");

    /** UPS Filtered Global Subscription SOP Instance, 1.2.840.10008.5.1.4.34.5.1. */
    public static final Uid UPSFilteredGlobalSubscriptionInstance = Uid.unchecked("1.2.840.10008.5.1.4.34.5.1");

    /** Unified Worklist and Procedure Step Service Class, 1.2.840.10008.5.1.4.34.6. */
    public static final Uid UnifiedWorklistAndProcedureStep = Uid.unchecked("1.2.840.10008.5.1.4.34.6");

    /** Native DICOM Model, 1.2.840.10008.7.1.1. */
    public static final Uid NativeDICOMModel = Uid.unchecked("1.2.840.10008.7.1.1");

    /** Abstract Multi-Dimensional Image Model, 1.2.840.10008.7.1.2. */
    public static final Uid AbstractMultiDimensionalImageModel = Uid.unchecked("1.2.840.10008.7.1.2");

    /** DICOM Content Mapping Resource, 1.2.840.10008.8.1.1. */
    public static final Uid DICOMContentMappingResource = Uid.unchecked("1.2.840.10008.8.1.1");

    /** Universal Coordinated Time, 1.2.840.10008.15.1.1. */
    public static final Uid UTC = Uid.unchecked("1.2.840.10008.15.1.1");
}
// spotless:on
