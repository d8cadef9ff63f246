package org.skiagraph.cli;

import org.skiagraph.cli.listing.Counts;
import org.skiagraph.cli.listing.Instance;
import org.skiagraph.cli.listing.Listing;
import org.skiagraph.cli.listing.Patient;
import org.skiagraph.cli.listing.Series;
import org.skiagraph.cli.listing.Study;

/** A listing as one JSON object a line. Each says what is above it too. */
final class ListJson {
    private final TextOutput out;

    ListJson(TextOutput out) {
        this.out = out;
    }

    void print(Listing listing, ListLevel level) throws OutputClosedException {
        for (Patient patient : listing.patients()) {
            if (level == ListLevel.PATIENT) {
                Json object = patient(patient).put("studies", patient.studies().size());
                out.line(counts(object, patient.counts()).toString());
            } else {
                for (Study study : patient.studies()) {
                    study(patient, study, level);
                }
            }
        }
    }

    private void study(Patient patient, Study study, ListLevel level) throws OutputClosedException {
        if (level == ListLevel.STUDY) {
            Json object = study(patient, study).put("modalities", study.modalities());
            out.line(counts(object, study.counts()).toString());
            return;
        }
        for (Series series : study.series()) {
            if (level == ListLevel.SERIES) {
                out.line(series(patient, study, series)
                        .put("instances", series.instances())
                        .put("duplicates", series.duplicates())
                        .put("bytes", series.bytes())
                        .toString());
            } else {
                for (Instance file : series.files()) {
                    out.line(file(series(patient, study, series), file).toString());
                }
            }
        }
    }

    private static Json patient(Patient patient) {
        return new Json()
                .put("patientId", patient.id())
                .put("issuerOfPatientId", patient.issuer())
                .put("patientName", patient.name())
                .put("birthDate", patient.birthDate())
                .put("sex", patient.sex());
    }

    private static Json study(Patient patient, Study study) {
        return patient(patient)
                .put("studyInstanceUid", study.uid())
                .put("studyDate", study.date())
                .put("studyTime", study.time())
                .put("studyId", study.id())
                .put("accessionNumber", study.accessionNumber())
                .put("studyDescription", study.description());
    }

    private static Json series(Patient patient, Study study, Series series) {
        return study(patient, study)
                .put("seriesInstanceUid", series.uid())
                .put("modality", series.modality())
                .put("seriesNumber", series.number())
                .put("seriesDate", series.date())
                .put("seriesDescription", series.description());
    }

    private static Json file(Json series, Instance file) {
        return series.put("sopInstanceUid", file.uid())
                .put("sopClassUid", file.classUid())
                .put("transferSyntax", file.transferSyntax())
                .put("instanceNumber", file.number())
                .put("duplicate", file.duplicate())
                .put("bytes", file.bytes())
                .put("path", file.path());
    }

    private static Json counts(Json object, Counts counts) {
        return object.put("series", counts.series())
                .put("instances", counts.instances())
                .put("duplicates", counts.duplicates())
                .put("bytes", counts.bytes());
    }
}
