package org.skiagraph.codec.findings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.Place;
import org.skiagraph.codec.DicomReader;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.model.charset.SpecificCharacterSet;

/** One Data Set, the outermost or an item: what of its elements says something of others. */
final class Scope {
    /** Longer values say nothing of others. */
    static final int NOTED = 1 << 10;

    private static final int NONE = -1;

    private final AtElement here;
    private final PrivateBlocks blocks;
    private final PixelSize pixels = new PixelSize();
    private SpecificCharacterSet charset;
    private int lengthGroup = NONE; // with a group length
    private Place lengthPlace = Place.at(0);
    private int lastGroup = NONE;
    private long endOfGroup;

    /** Inherits the character sets that are in force around it. */
    Scope(SpecificCharacterSet charset, AtElement here) {
        this.charset = charset;
        this.here = here;
        this.blocks = new PrivateBlocks(here);
    }

    SpecificCharacterSet charset() {
        return charset;
    }

    PixelSize pixels() {
        return pixels;
    }

    /**
     * An element, sequence or fragments begin.
     *
     * @param endOfLast where what came before it ended
     */
    void begin(int tag, long endOfLast) throws IOException {
        int group = Tags.group(tag);
        if (group != lastGroup) {
            endGroup(endOfLast);
            lastGroup = group;
        }
        blocks.begin(tag);
    }

    /** No element follows. */
    void end(long endOfLast) throws IOException {
        endGroup(endOfLast);
    }

    private void endGroup(long end) throws IOException {
        if (lengthGroup != NONE && end != endOfGroup) {
            String text = "the group ends at " + end + ", not at " + endOfGroup;
            here.foundAt(lengthPlace, ValueQuirks.GROUP_LENGTH, text);
        }
        lengthGroup = NONE;
    }

    /** Keeps in mind what an element says; none of its value if it is long. */
    void note(DicomReader reader, byte[] value) throws IOException {
        int tag = reader.tag();
        if (tag == Tag.SpecificCharacterSet) {
            declare(value);
        } else if (Tags.isGroupLength(tag) && value.length == 4) {
            lengthGroup = Tags.group(tag);
            lengthPlace = here.place();
            endOfGroup = reader.valueOffset()
                    + 4
                    + (reader.isBigEndian() ? Bytes.uint32B(value, 0) : Bytes.uint32L(value, 0));
        } else if (Tags.isPrivateCreator(tag)) {
            blocks.reserve(tag, reader.vr(), value);
        } else {
            pixels.note(reader, value);
        }
    }

    private void declare(byte[] value) throws IOException {
        List<String> terms = new ArrayList<>();
        int length = Math.min(value.length, NOTED); // all Defined Terms together are shorter
        for (String term : new String(value, 0, length, StandardCharsets.ISO_8859_1).split("\\\\", -1)) {
            terms.add(term.replace('\0', ' ').strip());
        }
        charset = SpecificCharacterSet.of(terms);
        if (length < value.length) {
            here.found(ValueQuirks.CHARSET_MISSPELT, value.length + " bytes, where all Defined Terms have fewer");
        } else if (!charset.faults().isEmpty()) {
            here.found(ValueQuirks.CHARSET_MISSPELT, String.join(", ", charset.faults()));
        }
    }
}
