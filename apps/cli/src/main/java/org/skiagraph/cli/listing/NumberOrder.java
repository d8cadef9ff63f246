package org.skiagraph.cli.listing;

import java.util.Comparator;

/** Numbers as text in the order of numbers, before what is none. */
final class NumberOrder {
    static final Comparator<String> ORDER = NumberOrder::compare;

    private NumberOrder() {}

    private static int compare(String a, String b) {
        int order = Long.compare(number(a), number(b));
        return order != 0 ? order : a.compareTo(b);
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
