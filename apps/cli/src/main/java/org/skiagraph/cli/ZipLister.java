package org.skiagraph.cli;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;

/**
 * Puts the files of a zip archive into a listing. Each is inflated as far as its header goes, and nothing is unpacked; names of
 * entries are shown, and make no paths. An archive in the archive is not looked into.
 */
final class ZipLister {
    private static final long RATIO_COUNTS_FROM = 1 << 20;

    private final FileLister lister;
    private final Batch batch;
    private final Budget budget; // of the whole archive; each header has one of its own beside it
    private long entries;

    ZipLister(FileLister lister, Batch batch, Allowed allowed) {
        this.lister = lister;
        this.batch = batch;
        this.budget = allowed.open();
    }

    /** Adds all files of an archive. One that fails is told, and the others go on. */
    void add(Path archive) throws IOException {
        long directory = ZipDirectory.size(archive);
        budget.spend(Limit.HELD_BYTES, 2 * directory, Place.of("the archive's directory"));
        try (ZipFile zip = open(archive)) {
            Enumeration<? extends ZipEntry> all = zip.entries();
            while (all.hasMoreElements()) {
                ZipEntry entry = all.nextElement();
                if (!entry.isDirectory()) {
                    add(zip, entry, archive + "!" + entry.getName());
                }
            }
        } catch (ZipException e) {
            throw new MalformedDataException("no whole zip archive: " + e.getMessage(), Place.of(""));
        }
    }

    /** Names that are not UTF-8 are in whatever set the archive's maker had: they are shown as Latin 1. */
    private static ZipFile open(Path archive) throws IOException {
        try {
            return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(archive.toFile(), StandardCharsets.ISO_8859_1);
        }
    }

    private void add(ZipFile zip, ZipEntry entry, String name) throws OutputClosedException {
        batch.at(entries++, name);
        try (InputStream in = zip.getInputStream(entry)) {
            add(in, entry, name);
        } catch (OutputClosedException e) {
            throw e;
        } catch (ZipException | EOFException e) {
            String text = "the archive's entry cannot be inflated: " + e.getMessage();
            batch.fail(Problem.of(name, new MalformedDataException(text, Place.of(""))));
        } catch (IOException e) {
            batch.fail(Problem.of(name, e));
        }
    }

    private void add(InputStream in, ZipEntry entry, String name) throws IOException {
        ListedStream stream = new ListedStream(in, new InflationMeter(entry.getCompressedSize()));
        try {
            lister.add(lister.read(stream), name, entry.getSize(), stream.isDicom());
        } catch (DataException e) {
            lister.refuseOrCount(e, name, stream.isDicom());
        }
    }

    /** Spends what is inflated, of one entry, from the archive's budget. */
    private final class InflationMeter implements ListedStream.Meter {
        private final long compressed;
        private long inflated;

        InflationMeter(long compressed) {
            this.compressed = Math.max(1, compressed);
        }

        @Override
        public void read(long read) throws IOException {
            inflated += read;
            budget.spend(Limit.INFLATED_BYTES, read, Place.of(""));
            if (inflated > RATIO_COUNTS_FROM) {
                budget.require(Limit.INFLATION_RATIO, inflated / compressed, Place.of(""));
            }
            budget.checkTime(Place.of(""));
        }
    }
}
