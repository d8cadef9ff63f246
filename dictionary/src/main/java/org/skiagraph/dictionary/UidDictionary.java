package org.skiagraph.dictionary;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The registry of UIDs. PS3.6 A. Immutable. */
public final class UidDictionary {
    private static final int UID = 0;
    private static final int NAME = 1;
    private static final int KEYWORD = 2;
    private static final int TYPE = 3;
    private static final int PART = 4;
    private static final int CONTEXT_GROUP = 5;
    private static final int RETIRED = 6;

    private final TextTable table;

    private UidDictionary(TextTable table) {
        this.table = table;
    }

    /** The registry of the Standard, read at the first call. */
    public static UidDictionary standard() {
        return Standard.DICTIONARY;
    }

    /** Read at first use. */
    private static final class Standard {
        static final UidDictionary DICTIONARY = new UidDictionary(new Packed(UidsData.bytes()).table());
    }

    /** Made at the first look-up by keyword. */
    private static final class Keywords {
        static final TextTable.Index INDEX = Standard.DICTIONARY.table.index(KEYWORD);
    }

    /** What is registered under a UID. */
    public Optional<UidEntry> entry(Uid uid) {
        int row = table.search(uid.toString());
        return row < 0 ? Optional.empty() : Optional.of(entryOfRow(row));
    }

    /** The name of a UID, for example {@code "CT Image Storage"}. */
    public Optional<String> name(Uid uid) {
        int row = table.search(uid.toString());
        return row < 0 ? Optional.empty() : Optional.of(table.cell(row, NAME));
    }

    /** The UID of a keyword, for example of {@code "CTImageStorage"}. */
    public Optional<Uid> uid(String keyword) {
        int row = Keywords.INDEX.find(keyword);
        return row < 0 ? Optional.empty() : Optional.of(Uid.unchecked(table.cell(row, UID)));
    }

    /** All that is registered, ascending. */
    public Stream<UidEntry> entries() {
        return IntStream.range(0, table.rows()).mapToObj(this::entryOfRow);
    }

    private UidEntry entryOfRow(int row) {
        String cid = table.cell(row, CONTEXT_GROUP);
        return new UidEntry(
                Uid.unchecked(table.cell(row, UID)),
                table.cell(row, NAME),
                table.cell(row, KEYWORD),
                UidType.ofTitle(table.cell(row, TYPE)),
                table.cell(row, PART),
                cid.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cid)),
                !table.cell(row, RETIRED).isEmpty());
    }
}
