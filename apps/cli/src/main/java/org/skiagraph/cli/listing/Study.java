package org.skiagraph.cli.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.skiagraph.dictionary.Tag;

/** A study and its series. */
public final class Study {
    private final String uid;
    private final String date;
    private final String time;
    private final String id;
    private final String accessionNumber;
    private final String description;
    private final List<Series> series = new ArrayList<>();

    Study(InstanceHeader header) {
        uid = header.text(Tag.StudyInstanceUID);
        date = header.text(Tag.StudyDate);
        time = header.text(Tag.StudyTime);
        id = header.text(Tag.StudyID);
        accessionNumber = header.text(Tag.AccessionNumber);
        description = header.text(Tag.StudyDescription);
    }

    void add(Series one) {
        series.add(one);
    }

    /** Study Instance UID. */
    public String uid() {
        return uid;
    }

    /** Study Date. */
    public String date() {
        return date;
    }

    /** Study Time. */
    public String time() {
        return time;
    }

    /** Study ID. */
    public String id() {
        return id;
    }

    /** Accession Number. */
    public String accessionNumber() {
        return accessionNumber;
    }

    /** Study Description. */
    public String description() {
        return description;
    }

    /** The series, in the order of their numbers. */
    public List<Series> series() {
        series.sort(Comparator.comparing(Series::number, NumberOrder.ORDER).thenComparing(Series::uid));
        return series;
    }

    /** The modalities of all series, in order, each once. */
    public SortedSet<String> modalities() {
        SortedSet<String> all = new TreeSet<>();
        for (Series one : series) {
            if (!one.modality().isEmpty()) {
                all.add(one.modality());
            }
        }
        return all;
    }

    /** What was counted of all series. */
    public Counts counts() {
        Counts counts = Counts.NONE;
        for (Series one : series) {
            counts = counts.plus(new Counts(1, one.instances(), one.duplicates(), one.bytes()));
        }
        return counts;
    }
}
