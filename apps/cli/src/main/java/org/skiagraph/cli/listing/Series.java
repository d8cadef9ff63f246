package org.skiagraph.cli.listing;

import java.util.ArrayList;
import java.util.List;
import org.skiagraph.dictionary.Tag;

/** A series, and what was counted of it. */
public final class Series {
    private final String uid;
    private final String modality;
    private final String number;
    private final String date;
    private final String description;
    private final List<Instance> files = new ArrayList<>();
    private long instances;
    private long duplicates;
    private long bytes;

    Series(InstanceHeader header) {
        uid = header.text(Tag.SeriesInstanceUID);
        modality = header.text(Tag.Modality);
        number = header.text(Tag.SeriesNumber);
        date = header.text(Tag.SeriesDate);
        description = header.text(Tag.SeriesDescription);
    }

    void count(long fileBytes, boolean duplicate) {
        bytes += fileBytes;
        instances += duplicate ? 0 : 1;
        duplicates += duplicate ? 1 : 0;
    }

    void keep(Instance file) {
        files.add(file);
    }

    /** Series Instance UID. */
    public String uid() {
        return uid;
    }

    /** Modality. */
    public String modality() {
        return modality;
    }

    /** Series Number, as it is written. */
    public String number() {
        return number;
    }

    /** Series Date. */
    public String date() {
        return date;
    }

    /** Series Description. */
    public String description() {
        return description;
    }

    /** How many instances there are, each counted once. */
    public long instances() {
        return instances;
    }

    /** How many more files there are of instances that were counted before. */
    public long duplicates() {
        return duplicates;
    }

    /** Bytes of all files. */
    public long bytes() {
        return bytes;
    }

    /** The files one by one, if they were to be kept, in the order of their Instance Numbers. */
    public List<Instance> files() {
        files.sort(Instance.ORDER);
        return files;
    }
}
