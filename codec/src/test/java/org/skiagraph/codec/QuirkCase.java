package org.skiagraph.codec;

import org.skiagraph.bounds.Quirk;

/**
 * One way in which files depart from the Standard.
 *
 * @param story what it is
 * @param quirk the only one that it fires
 * @param firing a file, or a Data Set, that does so
 * @param alike a valid file that looks alike and must not
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record QuirkCase(String story, Quirk quirk, byte[] firing, byte[] alike) {
    static QuirkCase of(String story, Quirk quirk, TypedBytes firing, TypedBytes alike) {
        return new QuirkCase(story, quirk, firing.bytes(), alike.bytes());
    }

    @Override
    public String toString() {
        return quirk.id() + ": " + story;
    }
}
