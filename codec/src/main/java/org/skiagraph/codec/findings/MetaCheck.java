package org.skiagraph.codec.findings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.skiagraph.bounds.Place;
import org.skiagraph.dictionary.ElementDictionary;
import org.skiagraph.dictionary.Tag;

/** What File Meta Information must have: the elements of Type 1 of PS3.10 Table 7.1-1, but the one that {@code NO_SYNTAX} is for. */
final class MetaCheck {
    private static final String DIRECTORY = "1.2.840.10008.1.3.10";

    private final AtElement here;
    private final List<Integer> missing = new ArrayList<>(List.of(
            Tag.FileMetaInformationGroupLength,
            Tag.FileMetaInformationVersion,
            Tag.MediaStorageSOPClassUID,
            Tag.MediaStorageSOPInstanceUID,
            Tag.ImplementationClassUID));

    private boolean there;
    private boolean directory;

    MetaCheck(AtElement here) {
        this.here = here;
    }

    /** Keeps in mind that an element is there. */
    void note(int tag, long length, byte[] text) {
        there = true;
        if (length > 0) {
            missing.remove(Integer.valueOf(tag));
        }
        if (tag == Tag.MediaStorageSOPClassUID) {
            String uid = new String(text, StandardCharsets.ISO_8859_1);
            directory = uid.replace('\0', ' ').strip().equals(DIRECTORY);
        }
    }

    /** All of it was noted. */
    void end() throws IOException {
        if (there && !missing.isEmpty()) {
            List<String> names =
                    missing.stream().map(ElementDictionary.standard()::keyword).toList();
            here.foundAt(
                    Place.of("File Meta Information"),
                    ValueQuirks.META_INCOMPLETE,
                    "no " + String.join(", no ", names));
        }
    }

    /** What the file is. */
    FileKind kind(boolean preamble) {
        if (preamble) {
            return directory ? FileKind.DICOMDIR : FileKind.PART_10;
        }
        return there ? FileKind.NO_PREAMBLE : FileKind.DATA_SET;
    }
}
