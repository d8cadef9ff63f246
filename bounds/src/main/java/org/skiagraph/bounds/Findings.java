package org.skiagraph.bounds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found wrong and survived in one operation. The first places of each quirk are listed ({@link
 * Limit#FINDINGS}; one place each, if what is listed has 4,194,304 characters already), further ones only counted. In strict mode the first finding ends the operation.
 */
public final class Findings {
    /** In deeply nested items a path has thousands of characters. */
    private static final long MOST_CHARACTERS = 4L << 20;

    private final long listedForEach;
    private final boolean strict;
    private final List<Finding> list = new ArrayList<>();
    private final Map<Quirk, Long> counts = new LinkedHashMap<>();
    private long characters; // of what is listed

    Findings(long listedForEach, boolean strict) {
        this.listedForEach = listedForEach;
        this.strict = strict;
    }

    /** True if a finding ends the operation. */
    public boolean isStrict() {
        return strict;
    }

    /**
     * Adds a finding.
     *
     * @param text what was met, as one sentence without a full stop
     * @throws MalformedDataException in strict mode
     */
    public void report(Quirk quirk, Locator where, String text) throws MalformedDataException {
        if (strict) {
            throw new MalformedDataException(
                    text + " [" + quirk.id() + ", " + quirk.clause() + "; refused in strict mode]", where.place());
        }
        long count = counts.merge(quirk, 1L, Long::sum);
        if (count <= listedForEach && (count == 1 || characters < MOST_CHARACTERS)) {
            Place place = where.place();
            String told = DataException.shortened(text);
            characters += place.path().length() + told.length();
            list.add(new Finding(quirk, place, told));
        }
    }

    /** Those listed, in the order they were found. */
    public List<Finding> list() {
        return Collections.unmodifiableList(list);
    }

    /** How often each quirk was met, listed or not, in the order of first meeting. */
    public Map<Quirk, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** True if nothing was found. */
    public boolean isEmpty() {
        return counts.isEmpty();
    }
}
