package org.skiagraph.conformance.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.conformance.Corpus;
import org.skiagraph.conformance.PixelHash;
import org.skiagraph.conformance.hostile.EveryUse;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.imaging.FrameCodecs;
import org.skiagraph.imaging.Frames;
import org.skiagraph.imaging.Transcoder;
import org.skiagraph.imaging.render.Renderer;

/** Reads, draws and converts broken files, one after the other in one small heap; prints a line on each. */
final class BrokenBatch {
    private static final long SECONDS_A_FILE = 20;

    private BrokenBatch() {}

    /** Takes the folders of the corpus. */
    public static void main(String[] folders) throws IOException, InterruptedException {
        for (String folder : folders) {
            for (Path file : Corpus.files(folder)) {
                System.out.println(Corpus.name(file) + "\t" + outcome(file));
            }
        }
    }

    private static String outcome(Path file) throws InterruptedException {
        FutureTask<String> task = new FutureTask<>(() -> all(file));
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(SECONDS_A_FILE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return "HANGS\t";
        } catch (ExecutionException e) {
            StackTraceElement[] stack = e.getCause().getStackTrace();
            return "BREAKS\t" + e.getCause() + " at " + (stack.length == 0 ? "?" : stack[0]);
        }
    }

    /** Outcome, and findings or the reason; of what follows reading, the first refusal is the reason. */
    private static String all(Path file) throws IOException {
        Limits limits = Limits.forHeap(Runtime.getRuntime().maxMemory());
        Budget budget = limits.open();
        attempt(() -> asked(file, limits.open()));
        try (DicomFile dicom = DicomFile.open(file, ReadOptions.standard(), budget)) {
            String pixels = attempt(() -> pixels(dicom, budget));
            String drawn = attempt(() -> draw(dicom, budget));
            String written = attempt(() -> write(dicom, dicom.transferSyntax(), budget));
            String converted = attempt(() -> write(dicom, TransferSyntax.ImplicitVRLittleEndian, budget));
            String text =
                    attempt(() -> String.valueOf(dicom.dataSet().toString().length()));
            return "read\t"
                    + budget.findings().counts().keySet().stream()
                            .map(q -> q.id())
                            .toList() + "\t" + String.join("\t", pixels, drawn, written, converted, text);
        } catch (DataException e) {
            return "refused\t" + e.getMessage();
        }
    }

    private static String asked(Path file, Budget budget) throws IOException {
        try (Source source = Source.open(file)) {
            EveryUse.ask(source, ReadOptions.standard(), budget);
        }
        return "asked";
    }

    private interface Attempt {
        String make() throws IOException;
    }

    private static String attempt(Attempt attempt) throws IOException {
        try {
            return attempt.make();
        } catch (DataException e) {
            return "refused: " + e.getMessage();
        }
    }

    private static String pixels(DicomFile dicom, Budget budget) throws IOException {
        if (!dicom.dataSet().contains(Tag.PixelData)) {
            return "none";
        }
        return PixelHash.of(Frames.of(dicom, FrameCodecs.standard(), budget), budget);
    }

    private static String draw(DicomFile dicom, Budget budget) throws IOException {
        if (!dicom.dataSet().contains(Tag.PixelData)) {
            return "none";
        }
        Frames frames = Frames.of(dicom, FrameCodecs.standard(), budget);
        return "drawn "
                + Renderer.of(dicom.dataSet())
                        .draw(frames.decode(1, Workers.none(), budget), 1, budget)
                        .width();
    }

    private static String write(DicomFile dicom, TransferSyntax syntax, Budget budget) throws IOException {
        Transcoder.of(FrameCodecs.standard())
                .transcode(dicom, syntax, budget)
                .write(OutputStream.nullOutputStream(), syntax, WriteOptions.standard());
        return "written";
    }
}
