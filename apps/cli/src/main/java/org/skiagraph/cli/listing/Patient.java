package org.skiagraph.cli.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.skiagraph.dictionary.Tag;

/** A patient and the studies of it. */
public final class Patient {
    private final String id;
    private final String issuer;
    private final String name;
    private final String birthDate;
    private final String sex;
    private final List<Study> studies = new ArrayList<>();

    Patient(InstanceHeader header) {
        id = header.text(Tag.PatientID);
        issuer = header.text(Tag.IssuerOfPatientID);
        name = header.text(Tag.PatientName);
        birthDate = header.text(Tag.PatientBirthDate);
        sex = header.text(Tag.PatientSex);
    }

    void add(Study one) {
        studies.add(one);
    }

    /** Patient ID. */
    public String id() {
        return id;
    }

    /** Issuer of Patient ID. */
    public String issuer() {
        return issuer;
    }

    /** Patient's Name. */
    public String name() {
        return name;
    }

    /** Patient's Birth Date. */
    public String birthDate() {
        return birthDate;
    }

    /** Patient's Sex. */
    public String sex() {
        return sex;
    }

    /** The studies, in the order of their dates. */
    public List<Study> studies() {
        studies.sort(
                Comparator.comparing(Study::date).thenComparing(Study::time).thenComparing(Study::uid));
        return studies;
    }

    /** What was counted of all studies. */
    public Counts counts() {
        Counts counts = Counts.NONE;
        for (Study study : studies) {
            counts = counts.plus(study.counts());
        }
        return counts;
    }
}
