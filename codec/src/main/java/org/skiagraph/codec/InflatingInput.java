package org.skiagraph.codec;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Place;

/** The bytes that inflating another input's gives. PS3.5 A.5, RFC 1951. */
final class InflatingInput extends Input {
    private static final int WINDOW = 1 << 16;
    private static final long RATIO_COUNTS_FROM = 1 << 20;

    private final Input deflated;
    private final Inflater inflater;
    private final Budget budget;
    private final long begin;
    private boolean ended;

    InflatingInput(Input deflated, boolean zlibHeader, Budget budget) {
        super(new byte[WINDOW], 0, 0, 0);
        this.deflated = deflated;
        this.inflater = new Inflater(!zlibHeader);
        this.budget = budget;
        this.begin = deflated.offset();
    }

    @Override
    boolean fill(int n) throws IOException {
        makeRoom(n);
        while (limit < n && !ended) {
            inflateSome();
        }
        return limit >= n;
    }

    private void inflateSome() throws IOException {
        try {
            int got = inflater.inflate(buffer, limit, buffer.length - limit);
            limit += got;
            account(got);
            if (inflater.finished() || inflater.needsDictionary()) {
                finish();
            } else if (got == 0 && inflater.needsInput()) {
                feed();
            }
        } catch (DataFormatException e) {
            damaged(
                    e.getMessage() == null
                            ? "the deflated bytes are damaged"
                            : "the deflated bytes are damaged: " + e.getMessage());
        }
    }

    private void feed() throws IOException {
        if (!deflated.ensure(1)) {
            damaged("the deflated bytes end early");
            return;
        }
        inflater.setInput(deflated.buffer, deflated.position, deflated.available());
        deflated.position = deflated.limit; // all of it is the inflater's now
    }

    private void account(int got) throws IOException {
        budget.spend(Limit.INFLATED_BYTES, got, this::place);
        long given = inflater.getBytesWritten();
        if (given > RATIO_COUNTS_FROM) {
            budget.require(Limit.INFLATION_RATIO, given / Math.max(1, inflater.getBytesRead()), this::place);
        }
        budget.checkTime(this::place);
    }

    private void damaged(String text) throws IOException {
        budget.findings().report(DataSetQuirks.DEFLATE_DAMAGED, this::place, text);
        finish();
    }

    private void finish() {
        ended = true;
        inflater.end();
    }

    private Place place() {
        return Place.at(begin + (ended ? 0 : inflater.getBytesRead()), "deflated bytes");
    }

    @Override
    long skip(long n) throws IOException {
        long left = n;
        while (left > 0 && ensure(1)) {
            int step = (int) Math.min(left, limit - position);
            position += step;
            left -= step;
        }
        return n - left;
    }

    @Override
    long end() {
        return ended ? base + limit : -1;
    }
}
