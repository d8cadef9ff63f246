package org.skiagraph.cli.listing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Place;

/**
 * Patients, studies and series of many files. Held are a few hundred bytes a series and at most 32 a file, or, where files are kept one by
 * one, a few hundred a file.
 *
 * <p>A patient is a Patient ID and its issuer, or a name where there is no ID; what else is said of a patient, study or series is
 * what the first of its files says.
 */
public final class Listing {
    /** About what a patient, study or series takes. */
    private static final long ROW_BYTES = 1000;

    private final boolean keepsFiles;
    private final Budget budget;
    private final SeenUids seen;
    private final Map<List<String>, Patient> patients = new HashMap<>();
    private final Map<List<String>, Study> studies = new HashMap<>();
    private final Map<List<String>, Series> series = new HashMap<>();
    private long seenCharged;

    /**
     * An empty listing.
     *
     * @param keepsFiles true to keep each file, for a list of them
     * @param budget of the whole listing: {@link Limit#HELD_BYTES} is spent from it
     * @param seed any number that nobody else knows
     */
    public Listing(boolean keepsFiles, Budget budget, long seed) {
        this.keepsFiles = keepsFiles;
        this.budget = budget;
        this.seen = new SeenUids(seed);
    }

    /**
     * Adds a file.
     *
     * @param bytes of the file
     * @throws org.skiagraph.bounds.LimitExceededException if more would be held than the budget allows
     */
    public void add(InstanceHeader header, String path, long bytes) throws IOException {
        Series one = seriesOf(header);
        boolean duplicate = !seen.add(header.instanceUid());
        if (seen.heldBytes() > seenCharged) {
            spend(seen.heldBytes() - seenCharged, path);
            seenCharged = seen.heldBytes();
        }
        one.count(bytes, duplicate);
        if (keepsFiles) {
            Instance file = Instance.of(header, path, bytes, duplicate);
            spend(file.heldBytes(), path);
            one.keep(file);
        }
    }

    private Series seriesOf(InstanceHeader header) throws IOException {
        List<String> key = header.seriesKey();
        Series there = series.get(key);
        if (there != null) {
            return there;
        }
        spend(ROW_BYTES, "");
        Series made = new Series(header);
        studyOf(header, key.subList(0, 3)).add(made);
        series.put(key, made);
        return made;
    }

    private Study studyOf(InstanceHeader header, List<String> key) throws IOException {
        Study there = studies.get(key);
        if (there != null) {
            return there;
        }
        spend(ROW_BYTES, "");
        Study made = new Study(header);
        patientOf(header, key.subList(0, 2)).add(made);
        studies.put(List.copyOf(key), made);
        return made;
    }

    private Patient patientOf(InstanceHeader header, List<String> key) throws IOException {
        Patient there = patients.get(key);
        if (there == null) {
            spend(ROW_BYTES, "");
            there = new Patient(header);
            patients.put(List.copyOf(key), there);
        }
        return there;
    }

    private void spend(long bytes, String path) throws IOException {
        budget.spend(Limit.HELD_BYTES, bytes, Place.of(path));
    }

    /** The patients, in the order of their IDs and names. */
    public List<Patient> patients() {
        List<Patient> all = new ArrayList<>(patients.values());
        all.sort(Comparator.comparing(Patient::id).thenComparing(Patient::name).thenComparing(Patient::issuer));
        return all;
    }

    /** How many studies there are. */
    public int studyCount() {
        return studies.size();
    }

    /** What was counted of all. */
    public Counts counts() {
        Counts counts = Counts.NONE;
        for (Patient patient : patients.values()) {
            counts = counts.plus(patient.counts());
        }
        return counts;
    }
}
