package org.skiagraph.conformance.jpeg2000;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Findings;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.Region;
import org.skiagraph.compression.jpeg2000.Jpeg2000Quirks;
import org.skiagraph.conformance.Corpus;
import org.skiagraph.conformance.Report;

/** Streams of OpenJPEG decoded by us: its source where nothing was lost, else what OpenJPEG makes of them. */
class OpenJpegTest {
    @TempDir
    Path folder;

    private final List<String> wrong = new ArrayList<>();

    /** What was compared, and how it came out. */
    private record Outcome(String verdict, String difference) {}

    /** OpenJPEG 2.5.0 ends with a failed assertion, or finds its buffer too small. */
    private static final Outcome NOT_ENCODED = new Outcome("not encoded by OpenJPEG", "-");

    private static final Outcome REFUSED = new Outcome("refused by OpenJPEG", "-");

    @Test
    void everyPairOfOptions() throws IOException, InterruptedException {
        OpenJpeg openJpeg = new OpenJpeg(folder);
        Report report = new Report("case", "image", "options", "bytes", "verdict", "difference");
        int number = 0;
        int compared = 0;
        for (OpenJpegCases each : OpenJpegCases.all()) {
            number++;
            DrawnImage image = DrawnImage.of(each.image());
            Optional<byte[]> stream = openJpeg.encode(image, each.options());
            Outcome outcome = stream.isPresent() ? outcome(openJpeg, each, image, stream.get()) : NOT_ENCODED;
            String options = String.join(" ", each.options());
            report.row(
                    String.valueOf(number),
                    each.image(),
                    options,
                    String.valueOf(stream.map(it -> it.length).orElse(0)),
                    outcome.verdict,
                    outcome.difference);
            compared += outcome == NOT_ENCODED || outcome == REFUSED ? 0 : 1;
            addIfWrong(number + ": " + each.image() + " " + options, outcome);
        }
        report.write("opj-matrix.tsv");
        assertEquals(List.of(), wrong);
        int others = number - compared;
        assertTrue(compared >= 140 && others <= 5, () -> others + " could not be compared");
    }

    private void addIfWrong(String what, Outcome outcome) {
        if (outcome.verdict.equals("FAIL")) {
            wrong.add(what + ": " + outcome.difference);
        }
    }

    private static Outcome outcome(OpenJpeg openJpeg, OpenJpegCases each, DrawnImage image, byte[] stream)
            throws IOException, InterruptedException {
        if (!each.isLossless()) {
            Set<Quirk> allowed = each.mayEndEarly() ? Set.of(Jpeg2000Quirks.BAD_BLOCK) : Set.of();
            return sameAsOpenJpeg(openJpeg, stream, DecodeRequest.all(), List.of(), allowed);
        }
        try {
            J2kStream.Decoded decoded = J2kStream.decode(stream, DecodeRequest.all());
            return judge(decoded, image.planes(), new Difference(0, 0), Set.of(), "equal to the source");
        } catch (DataException e) {
            return new Outcome("FAIL", "refused: " + e.getMessage());
        }
    }

    private static Outcome sameAsOpenJpeg(
            OpenJpeg openJpeg, byte[] stream, DecodeRequest request, List<String> options, Set<Quirk> allowed)
            throws IOException, InterruptedException {
        Optional<List<Pgx>> theirs = openJpeg.decode(stream, options);
        if (theirs.isEmpty()) {
            return REFUSED;
        }
        try {
            J2kStream.Decoded decoded = J2kStream.decode(stream, request);
            List<int[]> expected = theirs.get().stream().map(Pgx::samples).toList();
            String shape = theirs.get().stream()
                    .map(it -> new Component(it.width(), it.height(), 1, 1, it.precision(), it.signed()).toString())
                    .toList()
                    .toString();
            String ours = decoded.header().components().toString();
            return ours.equals(shape)
                    ? judge(decoded, expected, J2kStream.allowedAsideOpenJpeg(stream), allowed, "as OpenJPEG")
                    : new Outcome("FAIL", ours + " for " + shape);
        } catch (DataException e) {
            return new Outcome("FAIL", "refused: " + e.getMessage());
        }
    }

    /** Of a part, what is asked of us and of OpenJPEG. */
    private record Partial(String image, String encoding, String decoding, DecodeRequest request) {}

    private static Region region(int x0, int y0, int x1, int y1) {
        return new Region(x0, y0, x1 - x0, y1 - y0);
    }

    /** Regions are counted from the upper left corner here, and on the reference grid by OpenJPEG. */
    private static List<Partial> partials() {
        DecodeRequest all = DecodeRequest.all();
        String tiles = "-t 50,37 -d 17,40 -T 3,20 -n 4";
        return List.of(
                new Partial("130x110 1x8u", "", "-r 1", all.withReduction(1)),
                new Partial("130x110 1x8u", "-I", "-r 3", all.withReduction(3)),
                new Partial("130x110 3x8u", "-d 5,3", "-r 2", all.withReduction(2)),
                new Partial("130x110 3x8u", tiles, "-r 3", all.withReduction(3)),
                new Partial("60x46 4x8u/2", "-mct 0 -n 3", "-r 2", all.withReduction(2)),
                new Partial("130x110 1x12s", "-r 20,10,5,1", "-l 1", all.withLayers(1)),
                new Partial("130x110 3x8u", "-p RPCL -c [32,32] -n 5 -q 30,40,50", "-l 2", all.withLayers(2)),
                new Partial("130x110 3x8u", "-I -p CPRL -r 20,10,5", "-l 2", all.withLayers(2)),
                new Partial(
                        "130x110 1x16u",
                        "-I -r 20,10,5 " + tiles,
                        "-l 2 -r 1",
                        all.withLayers(2).withReduction(1)),
                new Partial("130x110 1x8u", "", "-d 20,30,77,91", all.withRegion(region(20, 30, 77, 91))),
                new Partial("130x110 1x8u", "-I -b 16,16", "-d 1,2,3,4", all.withRegion(region(1, 2, 3, 4))),
                new Partial("130x110 3x8u", "-d 5,3", "-d 25,33,82,94", all.withRegion(region(20, 30, 77, 91))),
                new Partial("130x110 3x8u", tiles, "-d 37,70,94,131", all.withRegion(region(20, 30, 77, 91))),
                new Partial(
                        "130x110 3x8u",
                        "-p PCRL -c [32,32] -n 4 -d 5,3",
                        "-d 25,33,82,94 -r 1",
                        all.withRegion(region(20, 30, 77, 91)).withReduction(1)),
                new Partial(
                        "130x110 1x12u",
                        "-I -r 10,5 " + tiles,
                        "-d 37,70,94,131 -r 2 -l 1",
                        all.withRegion(region(20, 30, 77, 91)).withReduction(2).withLayers(1)));
    }

    @Test
    void partsOfImages() throws IOException, InterruptedException {
        OpenJpeg openJpeg = new OpenJpeg(folder);
        Report report = new Report("image", "opj_compress", "opj_decompress", "verdict", "difference");
        for (Partial each : partials()) {
            byte[] stream = openJpeg.encode(DrawnImage.of(each.image), words(each.encoding))
                    .orElseThrow();
            Outcome outcome = sameAsOpenJpeg(openJpeg, stream, each.request, words(each.decoding), Set.of());
            report.row(each.image, each.encoding, each.decoding, outcome.verdict, outcome.difference);
            addIfWrong(each.toString(), outcome.equals(REFUSED) ? new Outcome("FAIL", "refused") : outcome);
        }
        report.write("opj-parts.tsv");
        assertEquals(List.of(), wrong);
    }

    /** Streams for which the corpus has neither samples nor a reference: bare, so that no palette and no colour is applied. */
    @Test
    void streamsOfTheCorpusWithoutExpectedSamples() throws IOException, InterruptedException {
        OpenJpeg openJpeg = new OpenJpeg(folder);
        Report report = new Report("path", "verdict", "difference");
        int compared = 0;
        for (ExpectedStream each : ExpectedStream.below("codestreams/j2k")) {
            boolean known = each.tolerance().equals("exact")
                    || !each.references().isEmpty()
                    || !each.decoded().isEmpty();
            if (!known && !CorpusStreamsTest.DIFFERENT.containsKey(each.path())) {
                byte[] stream = J2kStream.bare(Files.readAllBytes(Corpus.root().resolve(each.path())));
                Outcome outcome = sameAsOpenJpeg(openJpeg, stream, DecodeRequest.all(), List.of(), Set.of());
                report.row(each.path(), outcome.verdict, outcome.difference);
                addIfWrong(each.path(), outcome);
                compared += outcome == REFUSED ? 0 : 1;
            }
        }
        report.write("opj-streams.tsv");
        assertEquals(List.of(), wrong);
        assertTrue(compared >= 5, "only " + compared);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static Outcome judge(
            J2kStream.Decoded decoded, List<int[]> expected, Difference allowed, Set<Quirk> quirks, String passed) {
        Difference worst = new Difference(0, 0);
        for (int c = 0; c < expected.size(); c++) {
            int[] plane = decoded.planes().get(c);
            if (plane.length != expected.get(c).length) {
                return new Outcome("FAIL", plane.length + " samples for " + expected.get(c).length);
            }
            Difference difference = Difference.between(plane, expected.get(c));
            worst = difference.peak() > worst.peak() ? difference : worst;
        }
        Findings findings = decoded.budget().findings();
        boolean whole = quirks.containsAll(findings.counts().keySet())
                && (decoded.result().complete() || !findings.isEmpty());
        String difference = worst + (findings.isEmpty() ? "" : ", " + findings.list());
        return new Outcome(whole && worst.isWithin(allowed) ? passed : "FAIL", difference);
    }
}
