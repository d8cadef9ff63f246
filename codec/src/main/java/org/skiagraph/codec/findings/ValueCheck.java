package org.skiagraph.codec.findings;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.skiagraph.dictionary.LengthUnit;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.ValueForm;
import org.skiagraph.model.value.DicomDate;
import org.skiagraph.model.value.DicomDateTime;
import org.skiagraph.model.value.DicomTime;

/** Each value of an element of characters: its length, its characters, its form. PS3.5 6.2. */
final class ValueCheck {
    private static final Pattern OLD_DATE = Pattern.compile("\\d{4}\\.\\d\\d\\.\\d\\d");
    private static final Pattern OLD_TIME = Pattern.compile("\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,6})?)?");
    private static final int MOST_BYTES_OF_A_CHARACTER = 8; // with an escape sequence before it
    private static final int DAY_DIGITS = 8;
    private static final int SHOWN = 24;
    private static final int C1_BEGIN = 0x7F;
    private static final int C1_END = 0x9F;

    private final AtElement here;

    ValueCheck(AtElement here) {
        this.here = here;
    }

    /** Looks at the length of what is too long to be held. */
    void checkLength(Vr vr, long bytes) throws IOException {
        if (!vr.isMultiValued() && bytes / MOST_BYTES_OF_A_CHARACTER > vr.maxLength()) {
            here.found(ValueQuirks.TOO_LONG, bytes + " bytes of " + vr);
        }
    }

    /** Looks at the values of a text without padding. */
    void check(Vr vr, String text) throws IOException {
        int begin = 0;
        while (begin <= text.length()) {
            int end = vr.isMultiValued() ? text.indexOf('\\', begin) : text.length();
            end = end < 0 ? text.length() : end;
            String value = text.substring(begin, end).stripTrailing();
            if (!value.isBlank()) {
                checkOne(vr, value);
            }
            begin = end + 1;
        }
    }

    private void checkOne(Vr vr, String value) throws IOException {
        checkHighControls(vr, value);
        switch (vr) {
            case DA -> date(value);
            case TM -> time(value);
            case DT -> form(vr, value, DicomDateTime.parseRange(value).isPresent());
            case AS -> form(vr, value, false);
            case DS, IS -> number(vr, value);
            case UI -> uid(value);
            default -> characters(vr, value);
        }
    }

    /** What a set decodes to one: ISO 8859 leaves room for them, and no VR has them. */
    private void checkHighControls(Vr vr, String value) throws IOException {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c > C1_BEGIN && c <= C1_END && vr.usesCharacterSet()) {
                here.found(
                        ValueQuirks.CONTROL_CHARACTER, Integer.toHexString(c).toUpperCase(Locale.ROOT) + "H in " + vr);
                return;
            }
        }
    }

    private void date(String value) throws IOException {
        if (OLD_DATE.matcher(value).matches() && DicomDate.parse(value).isPresent()) {
            here.found(ValueQuirks.OLD_DATE, "DA '" + value + "'");
        } else {
            boolean range =
                    value.length() > DAY_DIGITS && DicomDate.parseRange(value).isPresent();
            form(Vr.DA, value, range);
        }
    }

    private void time(String value) throws IOException {
        if (OLD_TIME.matcher(value).matches() && DicomTime.parse(value).isPresent()) {
            here.found(ValueQuirks.OLD_DATE, "TM '" + value + "'");
        } else {
            form(
                    Vr.TM,
                    value,
                    value.indexOf('-') >= 0 && DicomTime.parseRange(value).isPresent());
        }
    }

    /** Ranges are for queries, which may be kept as files too. */
    private void form(Vr vr, String value, boolean range) throws IOException {
        if (!range && !(ValueForm.holds(vr, value) && vr.fits(value)) && isClean()) {
            here.found(ValueQuirks.DATE_FORM, "'" + shown(value) + "' is not " + ValueForm.describe(vr));
        }
    }

    private void number(Vr vr, String value) throws IOException {
        String bare = value.strip();
        if (vr == Vr.DS && bare.indexOf(',') >= 0 && ValueForm.holds(vr, bare.replace(',', '.'))) {
            here.found(ValueQuirks.DECIMAL_COMMA, "DS '" + shown(bare) + "'");
        } else if (!vr.fits(bare)) {
            tooLong(vr, value);
        } else if (!ValueForm.holds(vr, bare) && isClean()) {
            here.found(ValueQuirks.NUMBER_FORM, "'" + shown(bare) + "' is not " + ValueForm.describe(vr));
        }
    }

    private void uid(String value) throws IOException {
        if (!Vr.UI.fits(value)) {
            tooLong(Vr.UI, value);
        } else if (!ValueForm.holds(Vr.UI, value) && isClean()) {
            here.found(ValueQuirks.UID_FORM, "'" + shown(value) + "' is no UID");
        }
    }

    private void characters(Vr vr, String value) throws IOException {
        boolean limited = vr.lengthUnit() != LengthUnit.BYTES || !vr.usesCharacterSet();
        if (limited && !vr.fits(value)) {
            tooLong(vr, value);
        }
        if (!vr.usesCharacterSet() && !vr.permits(value) && isClean()) {
            here.found(ValueQuirks.WRONG_CHARACTER, vr + " '" + shown(value) + "'");
        }
    }

    private void tooLong(Vr vr, String value) throws IOException {
        int length = value.codePointCount(0, value.length());
        here.found(ValueQuirks.TOO_LONG, length + " characters of " + vr + ", which has " + vr.maxLength());
    }

    /** What control characters spoil was told by them. */
    private boolean isClean() {
        return !here.has(ValueQuirks.CONTROL_CHARACTER);
    }

    private static String shown(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "...";
    }
}
