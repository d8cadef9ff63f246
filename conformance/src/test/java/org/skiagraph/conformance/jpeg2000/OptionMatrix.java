package org.skiagraph.conformance.jpeg2000;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Rows of options so that each two values of different options are together in one of them, if they may be; always the same rows.
 */
final class OptionMatrix {
    private static final int CANDIDATES = 12;
    private static final int TRIES = 1000;

    private final List<List<String>> options;
    private final Condition allowed;
    private final Random random = new Random(15444);
    private final Set<Pair> open = new HashSet<>();
    private final List<Pair> impossible = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** Whether the values of a row, one an option, may be together. */
    interface Condition {
        boolean holds(List<String> row);
    }

    /** The values of two options, by their numbers. */
    private record Pair(int option, int value, int otherOption, int otherValue) {}

    /** Of these options, each with its values. */
    OptionMatrix(List<List<String>> options, Condition allowed) {
        this.options = options;
        this.allowed = allowed;
        List<Pair> all = pairs();
        open.addAll(all);
        for (Pair pair : all) {
            if (open.contains(pair)) {
                add(pair);
            }
        }
    }

    List<List<String>> rows() {
        return rows;
    }

    /** How many pairs there are that no row may have. */
    int impossible() {
        return impossible.size();
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < options.size(); a++) {
            for (int b = a + 1; b < options.size(); b++) {
                for (int i = 0; i < options.get(a).size(); i++) {
                    for (int k = 0; k < options.get(b).size(); k++) {
                        pairs.add(new Pair(a, i, b, k));
                    }
                }
            }
        }
        return pairs;
    }

    /** The row with this pair that has most others too. */
    private void add(Pair pair) {
        Optional<int[]> best = Optional.empty();
        int most = 0;
        for (int i = 0; i < CANDIDATES; i++) {
            Optional<int[]> row = draw(pair);
            int its = row.map(this::news).map(Set::size).orElse(0);
            if (its > most) {
                most = its;
                best = row;
            }
        }
        if (best.isPresent()) {
            open.removeAll(news(best.get()));
            rows.add(values(best.get()));
        } else {
            open.remove(pair);
            impossible.add(pair);
        }
    }

    private Optional<int[]> draw(Pair pair) {
        for (int i = 0; i < TRIES; i++) {
            int[] row = new int[options.size()];
            Arrays.setAll(row, a -> random.nextInt(options.get(a).size()));
            row[pair.option] = pair.value;
            row[pair.otherOption] = pair.otherValue;
            if (allowed.holds(values(row))) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private List<String> values(int[] row) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            values.add(options.get(i).get(row[i]));
        }
        return values;
    }

    private Set<Pair> news(int[] row) {
        Set<Pair> news = new HashSet<>();
        for (int a = 0; a < row.length; a++) {
            for (int b = a + 1; b < row.length; b++) {
                Pair pair = new Pair(a, row[a], b, row[b]);
                if (open.contains(pair)) {
                    news.add(pair);
                }
            }
        }
        return news;
    }
}
