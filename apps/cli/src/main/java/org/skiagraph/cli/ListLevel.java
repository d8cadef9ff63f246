package org.skiagraph.cli;

import java.util.Locale;

/** What a line of {@code dicom list} is about. */
enum ListLevel {
    PATIENT,
    STUDY,
    SERIES,
    INSTANCE;

    /** The level of a word. */
    static ListLevel named(String word) throws UsageException {
        for (ListLevel level : values()) {
            if (level.name().toLowerCase(Locale.ROOT).equals(word)) {
                return level;
            }
        }
        throw new UsageException("--level must be patient, study, series or instance, not '" + word + "'");
    }
}
