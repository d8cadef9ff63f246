package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.DecodeResult;
import org.skiagraph.compression.SampleTarget;

/** One decoding: goes from scan to scan and hands each to its process. */
final class FrameDecoding {
    private final SegmentReader segments;
    private final Source source;
    private final ComponentRows[] rows;
    private final Workers workers;
    private final boolean toArrays;
    private final Budget budget;
    private final boolean[] done; // components that a scan had
    private final ScanDamage damage = new ScanDamage();

    FrameDecoding(
            SegmentReader segments,
            Source source,
            ComponentRows[] rows,
            DecodeRequest request,
            SampleTarget target,
            Budget budget) {
        this.segments = segments;
        this.source = source;
        this.rows = rows;
        this.workers = request.workers();
        this.toArrays = target instanceof SampleTarget.Arrays;
        this.budget = budget;
        this.done = new boolean[rows.length];
    }

    /** Baseline, extended and lossless frames: each scan gives its components whole. */
    DecodeResult sequential(ScanHeader first) throws IOException {
        boolean apart = first.components().size() < rows.length;
        if (apart && toArrays && workers.threads() > 1) {
            atOnce(first);
        } else {
            Optional<ScanHeader> scan = Optional.of(first);
            while (scan.isPresent()) {
                segments.continueAt(isRepeated(scan.get()) ? skip(scan.get()) : decode(scan.get()));
                scan = segments.nextScan();
            }
        }
        int blank = segments.frame().process().isLossless()
                ? 0
                : 1 << segments.frame().precision() - 1;
        for (int i = 0; i < rows.length; i++) {
            if (!done[i]) {
                damage.lose(JpegQuirks.MISSING_SCAN, segments.position(), "component " + i + " has no scan");
                rows[i].fill(blank);
            }
        }
        return result();
    }

    private long decode(ScanHeader header) throws IOException {
        DecodedScan scan = scan(header);
        if (workers.threads() > 1) {
            int interval = segments.tables().restartInterval();
            Optional<RestartIntervals> intervals =
                    RestartIntervals.find(source, header.dataPosition(), interval, scan.mcusAcross(), scan.mcusDown());
            if (intervals.isPresent()) {
                scan.decodeIntervals(source, intervals.get(), rows, damage, workers, budget);
                return intervals.get().end();
            }
        }
        return scan.decode(source, rows, damage, budget);
    }

    private DecodedScan scan(ScanHeader header) throws IOException {
        FrameHeader frame = segments.frame();
        return frame.process().isLossless()
                ? new LosslessScan(frame, header, segments.tables(), budget)
                : new SequentialScan(frame, header, segments.tables(), budget);
    }

    /** Finds all scans, then decodes them side by side. */
    private void atOnce(ScanHeader first) throws IOException {
        List<Optional<DecodedScan>> scans = new ArrayList<>();
        List<ScanDamage> each = new ArrayList<>();
        Optional<ScanHeader> next = Optional.of(first);
        while (next.isPresent()) {
            ScanHeader header = next.get();
            boolean repeated = isRepeated(header);
            long end = skip(header);
            if (!repeated) {
                DecodedScan scan = scan(header);
                ScanDamage own = new ScanDamage();
                boolean certain = !mayGoOn(end);
                each.add(own);
                scans.add(certain ? Optional.of(scan) : Optional.empty());
                end = certain ? end : scan.decode(source, rows, own, budget);
            }
            segments.continueAt(end);
            next = segments.nextScan();
        }
        workers.run(scans.size(), i -> {
            if (scans.get(i).isPresent()) {
                scans.get(i).get().decode(source, rows, each.get(i), budget);
            }
        });
        each.forEach(damage::add);
    }

    /** True if only decoding tells whether a scan ends at this marker: it may stand in damaged data between restarts. */
    private boolean mayGoOn(long end) throws IOException {
        BitReader in = new BitReader(source, end);
        in.skipToMarker();
        return segments.tables().restartInterval() > 0 && McuWalk.mayStandInData(in.marker());
    }

    /** True, and reported, if a scan has a component that another one had; its components count as done from now on. */
    private boolean isRepeated(ScanHeader scan) throws IOException {
        boolean repeated = scan.components().stream().anyMatch(i -> done[i]);
        if (repeated) {
            String text = "a scan of components " + scan.components() + ", one of which had its scan";
            budget.findings().report(JpegQuirks.REPEATED_COMPONENT, Place.at(scan.position(), "SOS"), text);
        } else {
            scan.components().forEach(i -> done[i] = true);
        }
        return repeated;
    }

    /** The position behind the data of a scan that is not decoded here. */
    private long skip(ScanHeader scan) throws IOException {
        BitReader in = new BitReader(source, scan.dataPosition());
        in.skipToMarker();
        while (Marker.isRestart(in.marker())) {
            in.passMarker();
            in.skipToMarker();
        }
        return in.position();
    }

    /** Progressive frames: samples are made when all scans are read. */
    DecodeResult progressive(ScanHeader first) throws IOException {
        ProgressiveFrame frame = new ProgressiveFrame(segments.frame(), budget);
        try {
            Optional<ScanHeader> scan = Optional.of(first);
            while (scan.isPresent()) {
                segments.continueAt(frame.decode(scan.get(), segments.tables(), source, damage));
                scan = segments.nextScan();
            }
            frame.deliver(rows, workers);
        } finally {
            frame.release();
        }
        for (int i = 0; i < rows.length; i++) {
            if (!frame.has(i)) {
                damage.lose(JpegQuirks.MISSING_SCAN, segments.position(), "component " + i + " has no scan");
                rows[i].fill(1 << segments.frame().precision() - 1);
            }
        }
        return result();
    }

    private DecodeResult result() throws IOException {
        damage.report(budget.findings());
        return new DecodeResult(segments.position(), !damage.isIncomplete() && !segments.isCutShort());
    }
}
