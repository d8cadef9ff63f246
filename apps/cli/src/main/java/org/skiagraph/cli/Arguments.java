package org.skiagraph.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Limits;

/**
 * The arguments of one call, taken apart: options by name, and operands.
 *
 * <p>Understood are {@code --name value}, {@code --name=value}, {@code -o value} and {@code --}, after which all are operands.
 * A lone {@code -} is an operand. An option that is given twice counts as its last.
 */
final class Arguments {
    private final Usage usage;
    private final List<Option> given = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private final List<String> operands = new ArrayList<>();

    private Arguments(Usage usage) {
        this.usage = usage;
    }

    /**
     * Takes the arguments apart.
     *
     * @param from index of the first that belongs to the sub-command
     */
    static Arguments parse(Usage usage, String[] words, int from) throws UsageException {
        Arguments arguments = new Arguments(usage);
        int i = from;
        while (i < words.length) {
            String word = words[i++];
            if (word.equals("--")) {
                while (i < words.length) {
                    arguments.operands.add(words[i++]);
                }
            } else if (word.startsWith("-") && word.length() > 1) {
                i += arguments.add(word, i < words.length ? words[i] : null);
            } else {
                arguments.operands.add(word);
            }
        }
        return arguments;
    }

    /** Adds one option; gives how many words after it belong to it. */
    private int add(String word, @Nullable String next) throws UsageException {
        int equals = word.startsWith("--") ? word.indexOf('=') : -1;
        Option option = usage.option(equals < 0 ? word : word.substring(0, equals));
        given.add(option);
        if (!option.takesValue()) {
            if (equals >= 0) {
                throw new UsageException(option.name() + " takes no value");
            }
            values.add("");
            return 0;
        }
        if (equals >= 0) {
            values.add(word.substring(equals + 1));
            return 0;
        }
        if (next == null) {
            throw new UsageException(option.name() + " needs a value: " + option.name() + " " + option.value());
        }
        values.add(next);
        return 1;
    }

    /** The name of the sub-command. */
    String command() {
        return usage.name();
    }

    /** What is not an option, in order. */
    List<String> operands() {
        return operands;
    }

    /** The only operand. */
    String operand() throws UsageException {
        if (operands.size() != 1) {
            throw new UsageException("exactly one " + usage.operands() + " is needed, given: " + operands.size());
        }
        return operands.get(0);
    }

    /** True if the option was given. */
    boolean has(Option option) {
        return last(option) >= 0;
    }

    /** By identity: options are constants, and the equality of records is made by method handles, which costs 10 ms. */
    private int last(Option option) {
        int i = given.size() - 1;
        while (i >= 0 && given.get(i) != option) {
            i--;
        }
        return i;
    }

    /** The value of an option; the last, if it was given several times. */
    Optional<String> value(Option option) {
        int i = last(option);
        return i < 0 ? Optional.empty() : Optional.of(values.get(i));
    }

    /** The value of an option that must be given. */
    String required(Option option) throws UsageException {
        Optional<String> value = value(option);
        if (value.isEmpty()) {
            throw new UsageException(option.name() + " " + option.value() + " is needed");
        }
        return value.get();
    }

    /**
     * One option of the command line.
     *
     * @param value empty if it takes none
     */
    record Given(Option option, String value) {}

    /** All options in the order in which they were given. */
    List<Given> given() {
        List<Given> all = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            all.add(new Given(given.get(i), values.get(i)));
        }
        return all;
    }

    /** The values of an option that may be given several times. */
    List<String> values(Option option) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i) == option) {
                all.add(values.get(i));
            }
        }
        return all;
    }

    /** The value of an option as a whole number within a range. */
    OptionalInt number(Option option, int least, int most) throws UsageException {
        Optional<String> value = value(option);
        return value.isEmpty() ? OptionalInt.empty() : OptionalInt.of(whole(option, value.get(), least, most));
    }

    /** Numbers with a separator between them: {@code 512x512}, {@code 0,0,64,64}; empty if the option was not given. */
    Optional<int[]> numbers(Option option, char separator, int count, int least) throws UsageException {
        Optional<String> value = value(option);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = value.get().split(Pattern.quote(String.valueOf(separator)), -1);
        if (parts.length != count) {
            throw wrong(option, value.get());
        }
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = whole(option, parts[i], least, Integer.MAX_VALUE);
        }
        return Optional.of(numbers);
    }

    private static int whole(Option option, String text, int least, int most) throws UsageException {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrong(option, text);
        }
        String range = most == Integer.MAX_VALUE ? "at least " + least : "from " + least + " to " + most;
        throw new UsageException(option.name() + " must be " + range + ", not " + text);
    }

    private static UsageException wrong(Option option, String text) {
        return new UsageException(option.name() + " must be " + option.value() + ", not '" + text + "'");
    }

    /** What files may cost and do wrong. */
    Allowed allowed() throws UsageException {
        return new Allowed(limits(), has(CommonOptions.STRICT));
    }

    /** The limits: those for this heap, changed by {@code --limit}. */
    private Limits limits() throws UsageException {
        Limits limits = Limits.forHeap(Runtime.getRuntime().maxMemory());
        for (String value : values(CommonOptions.LIMIT)) {
            int equals = value.indexOf('=');
            String name = equals < 0 ? value : value.substring(0, equals);
            Optional<Limit> limit = Limit.ofWord(name);
            if (limit.isEmpty() || equals < 0) {
                throw new UsageException(
                        "--limit must be NAME=VALUE with a NAME of " + limitNames() + ", not '" + value + "'");
            }
            limits = limits.with(limit.get(), amount(value.substring(equals + 1)));
        }
        return limits;
    }

    /** A number of things or bytes: digits, with {@code K}, {@code M} or {@code G} after them for powers of 1024, or {@code none}. */
    static long amount(String text) throws UsageException {
        if (text.equals("none")) {
            return Long.MAX_VALUE;
        }
        int unit = text.isEmpty() ? -1 : "KMG".indexOf(Character.toUpperCase(text.charAt(text.length() - 1)));
        try {
            long number = Long.parseLong(unit < 0 ? text : text.substring(0, text.length() - 1));
            if (number >= 0) {
                return Math.multiplyExact(number, 1L << 10 * (unit + 1));
            }
        } catch (ArithmeticException e) {
            throw new UsageException("a limit of " + text + " is too large; 'none' is no limit");
        } catch (NumberFormatException e) {
            throw new UsageException(
                    "a limit must be a number, a number with K, M or G, or 'none', not '" + text + "'");
        }
        throw new UsageException("a limit must not be below 0: " + text);
    }

    private static String limitNames() {
        StringBuilder names = new StringBuilder();
        for (Limit limit : Limit.values()) {
            names.append(names.isEmpty() ? "" : ", ").append(limit.word());
        }
        return names.toString();
    }

    /**
     * The path that a word names.
     *
     * @throws UsageException if it cannot name one, as in the locale {@code C} one with letters beyond ASCII
     */
    static Path path(String word) throws UsageException {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new UsageException(
                    "'" + word + "' can be no path here: " + e.getReason() + "; a locale of UTF-8 may help");
        }
    }
}
