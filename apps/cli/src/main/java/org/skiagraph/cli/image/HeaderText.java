package org.skiagraph.cli.image;

import java.io.IOException;
import java.io.InputStream;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;

/** The words at the head of PNM and PGX files: separated by white space, the last one followed by exactly one. */
final class HeaderText implements Locator {
    private static final int LONGEST = 32;

    private final InputStream in;
    private long offset;

    HeaderText(InputStream in) {
        this.in = in;
    }

    /** The next word; reads one byte after it. A {@code #} begins a comment to the end of the line. */
    String word() throws IOException {
        int c = read();
        while (isSpace(c) || c == '#') {
            c = c == '#' ? afterComment() : read();
        }
        StringBuilder word = new StringBuilder();
        while (c >= 0 && !isSpace(c)) {
            if (word.length() == LONGEST) {
                throw new MalformedDataException("a word of the header has more than " + LONGEST + " letters", place());
            }
            word.append((char) c);
            c = read();
        }
        if (word.isEmpty()) {
            throw new MalformedDataException("the header ends early", place());
        }
        return word.toString();
    }

    /** The next word as a number. */
    int number(int least, int most) throws IOException {
        String word = word();
        try {
            int number = Integer.parseInt(word);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new MalformedDataException("the header has no number where one belongs", place());
        }
        throw new MalformedDataException("the header says " + word + ", not " + least + " to " + most, place());
    }

    private int afterComment() throws IOException {
        int c = read();
        while (c >= 0 && c != '\n' && c != '\r') {
            c = read();
        }
        return c;
    }

    private int read() throws IOException {
        offset++;
        return in.read();
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    @Override
    public Place place() {
        return Place.at(offset, "header");
    }
}
