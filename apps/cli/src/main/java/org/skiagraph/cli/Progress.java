package org.skiagraph.cli;

import java.util.function.LongSupplier;

/**
 * One line on the terminal that says how far long work is. Silent in the first second and where nobody watches.
 */
final class Progress {
    private static final long SILENT = 1_000_000_000L;
    private static final long INTERVAL = 200_000_000L;
    private static final String ERASE = "\r\u001B[K";

    private final Terminal terminal;
    private final LongSupplier nanoClock;
    private final long begun;
    private long due;
    private boolean shown;

    /** Begins. */
    Progress(Terminal terminal, LongSupplier nanoClock) {
        this.terminal = terminal;
        this.nanoClock = nanoClock;
        begun = nanoClock.getAsLong();
        due = begun + SILENT;
    }

    /** Says how many are done and which is at hand, if it is time to. */
    void at(long done, String name) throws OutputClosedException {
        if (!terminal.errIsScreen()) {
            return;
        }
        long now = nanoClock.getAsLong();
        if (now - due < 0) {
            return;
        }
        due = now + INTERVAL;
        shown = true;
        long seconds = (now - begun) / 1_000_000_000L;
        String clean = Problem.printable(name);
        String end = clean.length() > 50 ? "..." + clean.substring(clean.length() - 47) : clean;
        terminal.err().print(ERASE + done + " done, " + seconds + " s: " + end).flush();
    }

    /** Takes the line away, before something else is printed and at the end. */
    void clear() throws OutputClosedException {
        if (shown) {
            terminal.err().print(ERASE).flush();
            shown = false;
        }
    }
}
