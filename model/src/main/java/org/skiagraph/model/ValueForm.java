package org.skiagraph.model;

import org.skiagraph.dictionary.Uid;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.value.Age;
import org.skiagraph.model.value.DicomDate;
import org.skiagraph.model.value.DicomDateTime;
import org.skiagraph.model.value.DicomTime;

/** The form that one value of text must have beyond its length and its characters. PS3.5 6.2, 9.1. */
public final class ValueForm {
    private static final int MOST_DIGITS = 18; // that are surely a long; IS has 12 characters at most

    private ValueForm() {}

    /**
     * True if a value has the form of its VR; true for VRs that have none. Days and times may be in the forms of old files too.
     *
     * @param value one value without padding, not empty
     */
    public static boolean holds(Vr vr, String value) {
        return switch (vr) {
            case DA -> DicomDate.parse(value).filter(DicomDate::isComplete).isPresent();
            case TM -> !value.startsWith(" ") && DicomTime.parse(value).isPresent();
            case DT -> !value.startsWith(" ") && DicomDateTime.parse(value).isPresent() && !value.contains("-0000");
            case AS -> value.length() == 4 && Age.parse(value).isPresent();
            case DS -> NumberValue.isNumber(value.strip(), false);
            case IS -> isInteger(value.strip());
            case UI -> Uid.unchecked(value).isValid();
            default -> true;
        };
    }

    private static boolean isInteger(String text) {
        if (text.length() > MOST_DIGITS || !NumberValue.isNumber(text, true)) {
            return false;
        }
        long number = Long.parseLong(text);
        return number == (int) number;
    }

    /** What the form is, for a message. */
    public static String describe(Vr vr) {
        return switch (vr) {
            case DA -> "a day as YYYYMMDD";
            case TM -> "a time as HHMMSS.FFFFFF or its beginning";
            case DT -> "a date and time as YYYYMMDDHHMMSS.FFFFFF&ZZXX or its beginning";
            case AS -> "an age as nnnD, nnnW, nnnM or nnnY";
            case DS -> "a decimal number";
            case IS -> "a whole number of 32 bits";
            case UI -> "a UID";
            default -> "a value of " + vr;
        };
    }
}
