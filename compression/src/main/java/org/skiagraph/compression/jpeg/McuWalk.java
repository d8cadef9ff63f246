package org.skiagraph.compression.jpeg;

import java.io.IOException;

/**
 * Goes through the MCUs of a scan row by row, over the restart markers between its intervals, and finds its way where these are
 * not as they should be. T.81 E.2.
 */
final class McuWalk {
    /** A restart marker that is ahead by no more than this tells that intervals are lost. */
    private static final int MOST_LOST = 2;

    private final BitReader in;
    private final McuRun run;
    private final int perRow;
    private final int interval;
    private final long total;
    private final ScanDamage damage;
    private long resumeAt; // MCUs before it are missing
    private long left; // MCUs of this interval
    private int expected; // number of the next restart marker

    McuWalk(BitReader in, McuRun run, int perRow, int rows, int interval, ScanDamage damage) {
        this.in = in;
        this.run = run;
        this.perRow = perRow;
        this.interval = interval;
        this.total = (long) perRow * rows;
        this.damage = damage;
        this.left = interval;
        in.endAtRestart(interval == 0);
        run.restart();
    }

    /** Decodes a row. */
    void row(int row) throws IOException {
        int x = 0;
        while (x < perRow) {
            long mcu = (long) row * perRow + x;
            if (mcu < resumeAt) {
                int to = (int) Math.min(perRow, x + resumeAt - mcu);
                run.missing(row, x, to);
                x = to;
            } else if (interval > 0 && left == 0) {
                synchronise(mcu);
            } else {
                int to = interval > 0 ? (int) Math.min(perRow, x + left) : perRow;
                int done = run.decode(in, row, x, to);
                left -= done;
                if (done < to - x || in.isExhausted()) {
                    endsEarly(mcu + done);
                }
                x += done;
            }
        }
    }

    /** Passes the restart marker that is due before an MCU. */
    private void synchronise(long mcu) throws IOException {
        long dropped = in.skipToMarker();
        if (dropped > 0) {
            damage.note(JpegQuirks.SURPLUS_DATA, in.position(), dropped + " bytes before a restart marker is due");
        }
        while (!tryMarker(mcu)) {
            in.passMarker();
            in.skipToMarker();
        }
    }

    /** False if the marker at hand is to be passed over. */
    private boolean tryMarker(long mcu) {
        int marker = in.marker();
        if (!Marker.isRestart(marker)) {
            if (mayStandInData(marker)) {
                return false;
            }
            resumeAt = total;
            damage.lose(JpegQuirks.SHORT_SCAN, in.position(), "the data of the scan end before MCU " + mcu);
            return true;
        }
        int ahead = (marker & 7) - expected & 7;
        if (ahead > MOST_LOST) {
            damage.lose(
                    JpegQuirks.EXTRA_RESTART, in.position(), Marker.name(marker) + " where RST" + expected + " is due");
            return false;
        }
        if (ahead > 0) {
            damage.lose(
                    JpegQuirks.MISSING_RESTART,
                    in.position(),
                    Marker.name(marker) + " where RST" + expected + " is due");
            resumeAt = mcu + (long) ahead * interval;
        }
        expected = (marker & 7) + 1 & 7;
        left = interval;
        in.passMarker();
        run.restart();
        return true;
    }

    /** A marker that cannot follow a scan is taken for damaged data, as long as restart markers may come behind it. */
    static boolean mayStandInData(int marker) {
        return marker > 0
                && (marker < Marker.SOF0 || Marker.isFrame(marker) || marker >= Marker.JPG0 && marker <= Marker.JPG13);
    }

    private void endsEarly(long mcu) {
        if (interval == 0 && Marker.isRestart(in.marker()) && mcu < total) {
            damage.note(
                    JpegQuirks.EXTRA_RESTART,
                    in.position(),
                    Marker.name(in.marker()) + ", but no restart interval is defined");
            in.passMarker();
            run.restart();
            return;
        }
        damage.lose(JpegQuirks.SHORT_SCAN, in.position(), "the data of the scan or interval end at MCU " + mcu);
        resumeAt = interval == 0 ? total : mcu + left;
        left = 0;
    }

    /**
     * Looks at what follows the last MCU.
     *
     * @return the position of the marker that ends the scan
     */
    long finish() throws IOException {
        long dropped = in.skipToMarker();
        while (Marker.isRestart(in.marker())) {
            damage.note(JpegQuirks.EXTRA_RESTART, in.position(), Marker.name(in.marker()) + " behind the last MCU");
            in.passMarker();
            dropped += in.skipToMarker();
        }
        if (dropped > 0) {
            damage.note(JpegQuirks.SURPLUS_DATA, in.position(), dropped + " bytes behind the last MCU of a scan");
        }
        if (in.badCodes > 0) {
            damage.lose(JpegQuirks.BAD_CODE, in.position(), in.badCodes + " codes in the scan that ends here");
        }
        return in.position();
    }
}
