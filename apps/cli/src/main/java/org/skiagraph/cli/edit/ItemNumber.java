package org.skiagraph.cli.edit;

/**
 * Which item of a sequence is meant: {@code [2]}, {@code [last]}, {@code [+]} for a new one at the end, {@code [*]} for all.
 *
 * @param number from 1, PS3.5 7.5; or one of the constants here
 */
record ItemNumber(int number) {
    static final ItemNumber LAST = new ItemNumber(0);
    static final ItemNumber NEW = new ItemNumber(-1);
    static final ItemNumber ALL = new ItemNumber(-2);

    /** Of the text between the brackets. */
    static ItemNumber parse(String text) {
        return switch (text) {
            case "last" -> LAST;
            case "+" -> NEW;
            case "*" -> ALL;
            default -> new ItemNumber(number(text));
        };
    }

    private static int number(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && Character.isDigit(text.charAt(0))) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw refused(text);
        }
        throw refused(text);
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException(
                "'" + text + "' is no item: give its number from 1, last, * for all, or + for a new one");
    }

    boolean isNew() {
        return number == NEW.number;
    }

    boolean isAll() {
        return number == ALL.number;
    }

    /** The index of the item, from 0, among so many; the number of items itself if it is the one after the last. */
    int index(int size) {
        return isNew() ? size : number == LAST.number ? Math.max(0, size - 1) : number - 1;
    }

    @Override
    public String toString() {
        return switch (number) {
            case 0 -> "[last]";
            case -1 -> "[+]";
            case -2 -> "[*]";
            default -> "[" + number + "]";
        };
    }
}
