package org.skiagraph.model.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.charset.SpecificCharacterSet;

/** The characters that the text of an arbitrary Data Set has. */
enum Characters {
    DEFAULT {
        @Override
        StringArbitrary line() {
            return ascii();
        }
    },
    LATIN_1("ISO_IR 100") {
        @Override
        StringArbitrary line() {
            return ascii().withCharRange('\u00A0', '\u00FF');
        }
    },
    UTF_8("ISO_IR 192") {
        @Override
        StringArbitrary line() {
            return ascii().withCharRange('\u00A0', '\u00FF').withChars('山', '田', '太', '郎', 'ﾔ', '홍', 'Ж', 'ψ');
        }
    },
    JAPANESE("ISO 2022 IR 13", "ISO 2022 IR 6", "ISO 2022 IR 87", "ISO 2022 IR 159") {
        @Override
        StringArbitrary line() {
            return Arbitraries.strings()
                    .withCharRange(' ', '[')
                    .withCharRange(']', '}')
                    .withChars('山', '田', 'や', 'ﾔ', '‾', '丂', '誤', 'Ж', '　');
        }
    },
    KOREAN("", "ISO 2022 IR 149") {
        @Override
        StringArbitrary line() {
            return ascii().withChars('홍', '길', '동', '洪', '＼');
        }
    },
    GB18030("GB18030") {
        @Override
        StringArbitrary line() {
            return ascii().withChars('王', '东', '乗', '\u0E01', '\uFFFF');
        }
    };

    private final List<String> terms;

    Characters(String... terms) {
        this.terms = List.of(terms);
    }

    SpecificCharacterSet set() {
        return SpecificCharacterSet.of(terms);
    }

    void declareIn(DataSet dataSet) {
        if (!terms.isEmpty()) {
            dataSet.set(Tag.SpecificCharacterSet, terms.toArray(new String[0]));
        }
    }

    /** Characters of one line, without a backslash. */
    abstract StringArbitrary line();

    /** Printable characters of the default repertoire but for the backslash. */
    static StringArbitrary ascii() {
        return Arbitraries.strings().withCharRange(' ', '[').withCharRange(']', '~');
    }
}
