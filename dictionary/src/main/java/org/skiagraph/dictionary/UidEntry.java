package org.skiagraph.dictionary;

import java.util.OptionalInt;

/**
 * A registered UID. PS3.6 A.
 *
 * @param uid          the UID
 * @param name         the name, for example {@code CT Image Storage}
 * @param keyword      the keyword, for example {@code CTImageStorage}; empty where there is none, as of context groups
 * @param type         what it identifies
 * @param part         the part of the Standard that defines it, for example {@code PS3.4}
 * @param contextGroup of a context group its number (CID)
 * @param retired      whether the Standard has given it up
 */
public record UidEntry(
        Uid uid, String name, String keyword, UidType type, String part, OptionalInt contextGroup, boolean retired) {}
