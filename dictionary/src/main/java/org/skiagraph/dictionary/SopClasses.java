package org.skiagraph.dictionary;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The SOP Classes and Meta SOP Classes of the Standard. PS3.4, PS3.6 A. Immutable. */
public final class SopClasses {
    private static final int UID = 0;
    private static final int NAME = 1;
    private static final int KEYWORD = 2;
    private static final int CIOD = 3;
    private static final int SERVICE = 4;
    private static final int ANNEX = 5;
    private static final int DIMSE = 6;
    private static final int META = 7;
    private static final int RETIRED = 8;
    private static final int MEMBERS = 9;

    private final TextTable table;

    private SopClasses(TextTable table) {
        this.table = table;
    }

    /** Those of the Standard, read at the first call. */
    public static SopClasses standard() {
        return Standard.CLASSES;
    }

    /** Read at first use. */
    private static final class Standard {
        static final SopClasses CLASSES = new SopClasses(new Packed(SopClassesData.bytes()).table());
    }

    /** Made at the first look-up by keyword. */
    private static final class Keywords {
        static final TextTable.Index INDEX = Standard.CLASSES.table.index(KEYWORD);
    }

    /** The SOP Class of a UID. */
    public Optional<SopClass> of(Uid uid) {
        return ofRow(table.search(uid.toString()));
    }

    /** The SOP Class of a keyword, for example of {@code "CTImageStorage"}. */
    public Optional<SopClass> of(String keyword) {
        return ofRow(Keywords.INDEX.find(keyword));
    }

    /** The SOP Classes that a Meta SOP Class stands for; none for any other UID, and for one retired. */
    public List<Uid> members(Uid meta) {
        int row = table.search(meta.toString());
        return row < 0
                ? List.of()
                : list(row, MEMBERS).stream().map(Uid::unchecked).toList();
    }

    /** All of them, by UID, ascending. */
    public Stream<SopClass> all() {
        return IntStream.range(0, table.rows()).mapToObj(this::ofExistingRow);
    }

    private Optional<SopClass> ofRow(int row) {
        return row < 0 ? Optional.empty() : Optional.of(ofExistingRow(row));
    }

    private SopClass ofExistingRow(int row) {
        return new SopClass(
                Uid.unchecked(table.cell(row, UID)),
                table.cell(row, NAME),
                table.cell(row, KEYWORD),
                table.cell(row, CIOD),
                table.cell(row, SERVICE),
                table.cell(row, ANNEX),
                list(row, DIMSE),
                !table.cell(row, META).isEmpty(),
                !table.cell(row, RETIRED).isEmpty());
    }

    private List<String> list(int row, int column) {
        String cell = table.cell(row, column);
        return cell.isEmpty() ? List.of() : List.of(cell.split(",", -1));
    }
}
