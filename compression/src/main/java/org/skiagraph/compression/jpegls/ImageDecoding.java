package org.skiagraph.compression.jpegls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.DecodeResult;
import org.skiagraph.compression.ImageHeader;

/** One decoding of an image: its scans, one after the other or side by side. For one call. */
final class ImageDecoding {
    private static final PresetParameters DEFAULTS = new PresetParameters(0, 0, 0, 0, 0);

    /** Above so many bits encoders of old took other thresholds for the default. */
    private static final int OLD_PRECISION = 12;

    private final Source source;
    private final StreamReader reader;
    private final WantedPart wanted;
    private final Workers workers;
    private final Budget budget;
    private final ColourTransform transform;

    /** A scan whose data were found, and are to be decoded. */
    private record Piece(JpegLsScan scan, long position, List<LineStore> stores, Workers workers) {}

    ImageDecoding(Source source, StreamReader reader, WantedPart wanted, Workers workers, Budget budget)
            throws IOException {
        this.source = source;
        this.reader = reader;
        this.wanted = wanted;
        this.workers = workers;
        this.budget = budget;
        this.transform = transform();
    }

    /** The transform, if the image is one that can have been transformed. */
    private ColourTransform transform() throws IOException {
        ColourTransform stated = reader.transform();
        List<Component> components = wanted.image().components();
        boolean possible = components.size() == 3 && components.stream().allMatch(components.get(0)::equals);
        if (stated != ColourTransform.NONE && !possible) {
            String text = "colour transform " + stated + " of " + components;
            budget.findings().report(JpegLsQuirks.TRANSFORM_IGNORED, Place.of("APP8"), text);
            return ColourTransform.NONE;
        }
        return stated;
    }

    /** True if components have to be held until all are decoded. */
    boolean isHeldWhole() {
        return transform != ColourTransform.NONE && reader.scan().components().size() < 3;
    }

    /**
     * Decodes all scans.
     *
     * @param again true if a line may be put into a store a second time
     */
    DecodeResult run(List<LineStore> stores, boolean again) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        boolean aside = again && workers.threads() > 1 && !reader.isWhole();
        Workers helpers = again && !aside ? workers : Workers.none(); // a scan of several has no helpers of its own
        boolean complete = true;
        do {
            Piece piece = new Piece(reader.scan(), reader.position(), storesOf(reader.scan(), stores), helpers);
            boolean needed = groups(piece.scan(), true) > 0;
            if (needed && !aside) {
                ScanOutcome outcome = decode(piece, again);
                complete &= report(outcome);
                reader.moveTo(outcome.position());
            } else if (needed) {
                pieces.add(piece);
            }
            reader.skipData();
        } while (reader.nextScan());
        ScanOutcome[] outcomes = new ScanOutcome[pieces.size()];
        workers.run(outcomes.length, i -> outcomes[i] = decode(pieces.get(i), true));
        for (ScanOutcome outcome : outcomes) {
            complete &= report(outcome);
        }
        complete &= blankAbsent(stores);
        return new DecodeResult(reader.finish(), complete);
    }

    private static List<LineStore> storesOf(JpegLsScan scan, List<LineStore> stores) {
        return scan.components().stream().map(stores::get).toList();
    }

    /** Groups of lines of a scan: all, or those that are wanted. */
    private int groups(JpegLsScan scan, boolean onlyWanted) {
        List<PlaneShape> shapes = shapes(scan);
        int most = 0;
        for (int i = 0; i < scan.components().size(); i++) {
            PlaneShape shape = shapes.get(Math.min(i, shapes.size() - 1));
            int lines = onlyWanted ? wantedLines(scan.components().get(i)) : shape.height();
            most = Math.max(most, (lines + shape.lines() - 1) / shape.lines());
        }
        return most;
    }

    /** Where colours are mixed, each of them needs the lines of all. */
    private int wantedLines(int component) {
        return transform == ColourTransform.NONE
                ? wanted.lines(component)
                : wanted.lines(wanted.range().first());
    }

    private List<PlaneShape> shapes(JpegLsScan scan) {
        return PlaneShape.of(reader.frame(), wanted.image().components(), scan);
    }

    private boolean report(ScanOutcome outcome) throws IOException {
        for (ScanNote note : outcome.notes()) {
            budget.findings().report(note.quirk(), note.place(), note.text());
        }
        return !outcome.isDamaged();
    }

    /** Parameters that an encoder may have used in place of those that are in the stream. */
    private record Doubt(PresetParameters instead, Quirk quirk, String text) {}

    private Optional<Doubt> doubt(JpegLsScan scan, PresetParameters preset) {
        int precision = reader.frame().precision();
        int most = (1 << precision) - 1;
        if (groups(scan, true) < groups(scan, false)) {
            return Optional.empty(); // a part of a scan does not show whether it ends where it should
        }
        if (scan.preset().isEmpty() && precision > OLD_PRECISION) {
            PresetParameters old = PresetParameters.unbounded(preset.maxval(), scan.near());
            String text = "thresholds " + old.t1() + ", " + old.t2() + ", " + old.t3();
            return Optional.of(new Doubt(old, JpegLsQuirks.OLD_THRESHOLDS, text));
        }
        if (preset.maxval() != most) {
            PresetParameters full = new PresetParameters(most, preset.t1(), preset.t2(), preset.t3(), preset.reset());
            String text = "MAXVAL is " + preset.maxval() + ", and " + most + " was used";
            return Optional.of(new Doubt(full, JpegLsQuirks.MAXVAL_IGNORED, text));
        }
        return Optional.empty();
    }

    /** Decodes a scan; if it is damaged and there is a doubt, with other parameters. */
    private ScanOutcome decode(Piece piece, boolean again) throws IOException {
        JpegLsScan scan = piece.scan();
        PresetParameters preset =
                scan.preset().orElse(DEFAULTS).resolved(reader.frame().precision(), scan.near());
        Optional<Doubt> doubt = doubt(scan, preset);
        if (doubt.isEmpty()) {
            return decode(piece, preset, piece.stores());
        }
        List<LineStore> first =
                again ? piece.stores() : JpegLsDecoder.none(piece.stores().size());
        ScanOutcome outcome = decode(piece, preset, first);
        PresetParameters used = preset;
        boolean damaged = outcome.isDamaged();
        if (damaged) {
            ScanOutcome other = decode(piece, doubt.get().instead(), first);
            if (!other.isDamaged()) {
                outcome = other.with(new ScanNote(
                        doubt.get().quirk(),
                        Place.at(piece.position(), "scan"),
                        doubt.get().text()));
                used = doubt.get().instead();
            }
        }
        if (!again || damaged && used == preset) {
            decode(piece, used, piece.stores());
        }
        return outcome;
    }

    private ScanOutcome decode(Piece piece, PresetParameters preset, List<LineStore> stores) throws IOException {
        JpegLsScan scan = piece.scan();
        ScanDecoding decoding = new ScanDecoding(
                source,
                piece.position(),
                shapes(scan),
                groups(scan, false),
                groups(scan, true),
                scan.restartInterval(),
                budget);
        CodingParameters parameters = CodingParameters.of(preset, scan.near());
        return decoding.decode(parameters, () -> transformed(stores), piece.workers());
    }

    /** Stores for samples as they are coded. */
    private List<LineStore> transformed(List<LineStore> stores) {
        ImageHeader image = wanted.image();
        return transform == ColourTransform.NONE || stores.size() < 3
                ? stores
                : new TransformedLines(transform, image.precision(), image.width(), stores).stores();
    }

    /** Components of which there was no scan are blank. */
    private boolean blankAbsent(List<LineStore> stores) throws IOException {
        boolean all = true;
        for (int i = 0; i < stores.size(); i++) {
            if (reader.wasCoded(i) || !wanted.has(i)) {
                continue;
            }
            all = false;
            budget.findings()
                    .report(JpegLsQuirks.ABSENT_SCAN, Place.of("JPEG-LS image"), "there is no scan of component " + i);
            for (int y = 0; y < wanted.lines(i); y++) {
                stores.get(i).blank(y);
            }
        }
        return all;
    }
}
