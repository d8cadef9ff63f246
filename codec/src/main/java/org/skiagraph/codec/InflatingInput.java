package org.skiagraph.codec;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Place;

/** The bytes that inflating another input's gives. PS3.5 A.5, RFC 1951. */
final class InflatingInput extends StreamInput {
    private static final long RATIO_COUNTS_FROM = 1 << 20;

    private final Input deflated;
    private final Inflater inflater;
    private final Budget budget;
    private final long begin;
    private long consumed; // when ended

    InflatingInput(Input deflated, boolean zlibHeader, Budget budget) {
        this.deflated = deflated;
        this.inflater = new Inflater(!zlibHeader);
        this.budget = budget;
        this.begin = deflated.offset();
    }

    @Override
    void readSome() throws IOException {
        long before = inflater.getBytesWritten();
        try {
            inflater.inflate(buffer, limit, buffer.length - limit);
        } catch (DataFormatException e) {
            take(before); // what came before the damage is good
            damaged(
                    e.getMessage() == null
                            ? "the deflated bytes are damaged"
                            : "the deflated bytes are damaged: " + e.getMessage());
            return;
        }
        boolean some = take(before);
        if (inflater.finished()) {
            reportTrailing();
            finish();
        } else if (inflater.needsDictionary()) {
            damaged("the deflated bytes need a dictionary that nobody has");
        } else if (!some && inflater.needsInput()) {
            feed();
        }
    }

    /** Takes over what was inflated; true if there was something. */
    private boolean take(long before) throws IOException {
        int got = (int) (inflater.getBytesWritten() - before);
        limit += got;
        account(got);
        return got > 0;
    }

    /** Behind the deflated stream there is a byte that makes it even, at most. */
    private void reportTrailing() throws IOException {
        deflated.position -= inflater.getRemaining();
        if (deflated.ensure(2)) {
            budget.findings().report(DataSetQuirks.TRAILING_BYTES, this::place, "bytes behind the deflated stream");
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
        consumed = inflater.getBytesRead();
        inflater.end();
    }

    private Place place() {
        return Place.at(begin + (ended ? consumed : inflater.getBytesRead()), "deflated bytes");
    }
}
