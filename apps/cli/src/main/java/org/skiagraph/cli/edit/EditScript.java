package org.skiagraph.cli.edit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Actions in a text of UTF-8, one a line: {@code set PATH=VALUE}, {@code delete PATH}, {@code empty PATH}, {@code insert PATH},
 * {@code delete-private}. Lines that are blank or begin with {@code #} are none.
 */
public final class EditScript {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private EditScript() {}

    /**
     * Reads a script.
     *
     * @param name what the script is called in messages
     * @throws IllegalArgumentException if a line is no action; the message has name and line
     */
    public static List<EditStep> parse(String name, byte[] bytes) {
        List<EditStep> steps = new ArrayList<>();
        String text = text(name, bytes);
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String bare = (line.endsWith("\r") ? line.substring(0, line.length() - 1) : line).stripLeading();
            if (!bare.isEmpty() && !bare.startsWith("#")) {
                steps.add(step(bare, name + ":" + number + ": "));
            }
        }
        return steps;
    }

    private static String text(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(name + " is no text in UTF-8", e);
        }
    }

    /** The word and what follows it. Spaces at the end of a value are part of it. */
    private static EditStep step(String line, String before) {
        int end = 0;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        String word = line.substring(0, end);
        String argument = line.substring(end).stripLeading();
        return EditStep.parse(word, word.equals("set") ? argument : argument.stripTrailing(), before);
    }
}
