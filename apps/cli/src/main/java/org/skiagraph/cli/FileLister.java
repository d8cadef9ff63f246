package org.skiagraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.file.Path;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.cli.listing.InstanceHeader;
import org.skiagraph.cli.listing.Listing;
import org.skiagraph.codec.DicomReader;

/** Puts files into a listing: their headers are read, and no more. */
final class FileLister {
    /** Files up to this size are read at once, larger ones as far as their headers go. */
    private static final int SMALL = 1 << 16;

    private static final int PREFIX = 128;
    private static final int DICM = 0x4D43_4944; // "DICM", little endian
    private static final int ZIP_ENTRY = 0x0403_4B50; // "PK", and what an archive begins with
    private static final int EMPTY_ZIP = 0x0605_4B50;

    /** Bytes of the beginning that tell what a file is. */
    static final int HEAD = PREFIX + 4;

    private final Listing listing;
    private final Batch batch;
    private final Allowed allowed;
    private final boolean verbose;
    private final byte[] buffer = new byte[SMALL];
    private long notDicom;
    private long notInstances;

    FileLister(Listing listing, Batch batch, Allowed allowed, boolean verbose) {
        this.listing = listing;
        this.batch = batch;
        this.allowed = allowed;
        this.verbose = verbose;
    }

    /** How many files are no DICOM files. */
    long notDicom() {
        return notDicom;
    }

    /** How many are, but no instances: a DICOMDIR for example. */
    long notInstances() {
        return notInstances;
    }

    /** Adds a file, or what is in it, if it is an archive. */
    void add(Input input) throws IOException {
        if (input.isStream()) {
            addStream(input);
            return;
        }
        Path path = input.path().orElseThrow();
        int n;
        long size;
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            size = file.length();
            n = readBeginning(file, (int) Math.min(size, SMALL));
        }
        if (isZip(buffer, n)) {
            new ZipLister(this, batch, allowed).add(path);
        } else if (size <= SMALL) {
            add(Source.of(buffer, 0, n), input.name(), size, isDicom(buffer, n));
        } else {
            try (Source source = Source.open(path)) {
                add(source, input.name(), size, isDicom(buffer, n));
            }
        }
    }

    private int readBeginning(RandomAccessFile file, int most) throws IOException {
        int done = 0;
        int n = 0;
        while (done < most && n >= 0) {
            done += n;
            n = file.read(buffer, done, most - done);
        }
        return done;
    }

    private void add(Source source, String name, long size, boolean isDicom) throws IOException {
        Budget budget = allowed.open();
        try {
            DicomReader reader = DicomReader.open(source, InstanceHeader.OPTIONS, budget);
            add(InstanceHeader.read(reader), name, size, isDicom);
        } catch (DataException e) {
            refuseOrCount(e, name, isDicom);
        }
    }

    /** Standard input or a pipe: its size is known at its end. */
    private void addStream(Input input) throws IOException {
        try (InputStream in = input.stream()) {
            ListedStream stream = new ListedStream(in, read -> {});
            try {
                InstanceHeader header = read(stream);
                stream.transferTo(OutputStream.nullOutputStream());
                add(header, input.name(), stream.count(), stream.isDicom());
            } catch (DataException e) {
                if (stream.isZip()) {
                    throw new UnsupportedDataException(
                            "a zip archive on standard input: give it as a file", Place.of(""));
                }
                refuseOrCount(e, input.name(), stream.isDicom());
            }
        }
    }

    /** The header of what a stream begins with. */
    InstanceHeader read(ListedStream stream) throws IOException {
        return InstanceHeader.read(
                DicomReader.open(Channels.newChannel(stream), InstanceHeader.OPTIONS, allowed.open()));
    }

    /** Adds a file whose header could be read. */
    void add(InstanceHeader header, String name, long size, boolean isDicom) throws IOException {
        if (!header.isNoInstance()) {
            listing.add(header, name, size);
        } else if (isDicom || !header.isEmpty()) {
            notInstances++;
            note(name, "no instance");
        } else {
            countNotDicom(name);
        }
    }

    /** What has no prefix DICM need not be a DICOM file; what has, and cannot be read, is broken. */
    void refuseOrCount(DataException e, String name, boolean isDicom) throws IOException {
        if (isDicom) {
            throw e;
        }
        countNotDicom(name);
    }

    private void countNotDicom(String name) throws OutputClosedException {
        notDicom++;
        note(name, "no DICOM file");
    }

    private void note(String name, String text) throws OutputClosedException {
        if (verbose) {
            batch.note(name, text);
        }
    }

    static boolean isDicom(byte[] head, int length) {
        return length >= HEAD && Bytes.int32L(head, PREFIX) == DICM;
    }

    static boolean isZip(byte[] head, int length) {
        return length >= 4 && (Bytes.int32L(head, 0) == ZIP_ENTRY || Bytes.int32L(head, 0) == EMPTY_ZIP);
    }
}
