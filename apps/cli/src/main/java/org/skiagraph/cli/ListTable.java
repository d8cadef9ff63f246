package org.skiagraph.cli;

import org.skiagraph.cli.listing.Counts;
import org.skiagraph.cli.listing.Instance;
import org.skiagraph.cli.listing.Listing;
import org.skiagraph.cli.listing.Patient;
import org.skiagraph.cli.listing.ScreenText;
import org.skiagraph.cli.listing.Series;
import org.skiagraph.cli.listing.Study;
import org.skiagraph.dictionary.Uid;
import org.skiagraph.dictionary.UidDictionary;

/** A listing as a table for people. The rows are made twice, for their widths and to print them, so that they need not be held. */
final class ListTable {
    private static final int WIDEST = 32;
    private static final String GAP = "  ";
    private static final String[] UNITS = {"kB", "MB", "GB", "TB", "PB", "EB"};

    /** Takes one row. */
    @FunctionalInterface
    private interface Rows {
        void row(String... cells) throws OutputClosedException;
    }

    private final TextOutput out;
    private final ListLevel level;
    private final String[] titles;
    private final int[] widths;

    ListTable(TextOutput out, ListLevel level) {
        this.out = out;
        this.level = level;
        String heading =
                switch (level) {
                    case PATIENT -> "PATIENT ID|NAME|BORN|STUDIES>|SERIES>|INSTANCES>|SIZE>";
                    case STUDY -> "PATIENT ID|NAME|DATE|MODALITY|STUDY|SERIES>|INSTANCES>|SIZE>";
                    case SERIES -> "PATIENT ID|NAME|DATE|STUDY|MODALITY|NO>|SERIES|INSTANCES>|SIZE>";
                    case INSTANCE -> "PATIENT ID|NAME|DATE|MODALITY|SERIES>|NO>|SOP CLASS|SIZE>|FILE";
                };
        titles = heading.split("\\|");
        widths = new int[titles.length];
    }

    /** Prints the table, and a line that counts all. */
    void print(Listing listing) throws OutputClosedException {
        if (listing.counts().instances() > 0) {
            rows(listing, this::widen);
            rows(listing, this::line);
        }
        Counts counts = listing.counts();
        out.line(counted(listing.patients().size(), "patient", "patients") + ", "
                + counted(listing.studyCount(), "study", "studies") + ", " + counts.series() + " series, "
                + counted(counts.instances(), "instance", "instances") + ", " + size(counts.bytes()));
        if (counts.duplicates() > 0) {
            out.line(counted(counts.duplicates(), "file is a duplicate", "files are duplicates")
                    + " of an instance counted before");
        }
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private void rows(Listing listing, Rows rows) throws OutputClosedException {
        String[] heading = new String[titles.length];
        for (int i = 0; i < heading.length; i++) {
            heading[i] = isNumber(i) ? titles[i].substring(0, titles[i].length() - 1) : titles[i];
        }
        rows.row(heading);
        for (Patient patient : listing.patients()) {
            if (level == ListLevel.PATIENT) {
                patient(patient, rows);
            } else {
                for (Study study : patient.studies()) {
                    study(patient, study, rows);
                }
            }
        }
    }

    private boolean isNumber(int column) {
        return titles[column].endsWith(">");
    }

    private static void patient(Patient patient, Rows rows) throws OutputClosedException {
        Counts counts = patient.counts();
        rows.row(
                patient.id(),
                patient.name(),
                date(patient.birthDate()),
                String.valueOf(patient.studies().size()),
                String.valueOf(counts.series()),
                String.valueOf(counts.instances()),
                size(counts.bytes()));
    }

    private void study(Patient patient, Study study, Rows rows) throws OutputClosedException {
        Counts counts = study.counts();
        if (level == ListLevel.STUDY) {
            rows.row(
                    patient.id(),
                    patient.name(),
                    date(study.date()),
                    String.join(",", study.modalities()),
                    study.description(),
                    String.valueOf(counts.series()),
                    String.valueOf(counts.instances()),
                    size(counts.bytes()));
            return;
        }
        for (Series series : study.series()) {
            if (level == ListLevel.SERIES) {
                series(patient, study, series, rows);
            } else {
                for (Instance file : series.files()) {
                    file(patient, study, series, file, rows);
                }
            }
        }
    }

    private static void series(Patient patient, Study study, Series series, Rows rows) throws OutputClosedException {
        rows.row(
                patient.id(),
                patient.name(),
                date(study.date()),
                study.description(),
                series.modality(),
                series.number(),
                series.description(),
                String.valueOf(series.instances()),
                size(series.bytes()));
    }

    private static void file(Patient patient, Study study, Series series, Instance file, Rows rows)
            throws OutputClosedException {
        rows.row(
                patient.id(),
                patient.name(),
                date(study.date()),
                series.modality(),
                series.number(),
                file.number(),
                UidDictionary.standard().name(Uid.unchecked(file.classUid())).orElse(file.classUid()),
                size(file.bytes()),
                file.path() + (file.duplicate() ? " (duplicate)" : ""));
    }

    /** The last column may be as wide as it is. */
    private String shown(String[] cells, int column) {
        String clean = column == 0 && cells[0].isEmpty() ? "-" : Problem.printable(cells[column]);
        return column == cells.length - 1 ? clean : ScreenText.cut(clean, WIDEST);
    }

    private void widen(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            widths[i] = Math.max(widths[i], ScreenText.width(shown(cells, i)));
        }
    }

    private void line(String... cells) throws OutputClosedException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            String cell = shown(cells, i);
            line.append(i == 0 ? "" : GAP)
                    .append(isNumber(i) ? ScreenText.right(cell, widths[i]) : ScreenText.left(cell, widths[i]));
        }
        out.line(line.toString().stripTrailing());
    }

    /** With hyphens, if it is a date of eight digits. */
    private static String date(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.length() != 8 || text.charAt(i) < '0' || text.charAt(i) > '9') {
                return text;
            }
        }
        return text.isEmpty() ? "" : text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6);
    }

    /** A number of bytes in a unit of which there are less than 1000, with one digit after the point: 612.4 MB. */
    static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        long tenths = bytes / 100;
        int unit = 0;
        while (tenths >= 10_000) {
            tenths /= 1000;
            unit++;
        }
        return tenths / 10 + "." + tenths % 10 + " " + UNITS[unit];
    }
}
