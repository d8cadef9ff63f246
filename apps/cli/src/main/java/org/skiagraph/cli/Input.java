package org.skiagraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;

/** One file to read, or standard input. */
final class Input {
    /** The operand that means standard input. */
    static final String STANDARD = "-";

    private static final int CHUNK = 1 << 16;

    private final String name;
    private final Optional<Path> path;
    private final InputStream standard;

    private Input(String name, Optional<Path> path, InputStream standard) {
        this.name = name;
        this.path = path;
        this.standard = standard;
    }

    /** A file. */
    static Input of(Path path) {
        return new Input(path.toString(), Optional.of(path), InputStream.nullInputStream());
    }

    /** Standard input; read once. */
    static Input standard(InputStream in) {
        return new Input(STANDARD, Optional.empty(), in);
    }

    /** As it was named, {@code -} for standard input. */
    String name() {
        return name;
    }

    /** The path by which its results are named in a folder: its own, {@code stdin} for standard input. */
    String mirrored() {
        return path.isPresent() ? name : "stdin";
    }

    /** The file; empty for standard input. */
    Optional<Path> path() {
        return path;
    }

    /** True if the bytes come once and in order: those of standard input, of a pipe or of a device. */
    boolean isStream() {
        return path.isEmpty() || !Files.isRegularFile(path.get());
    }

    /** The bytes in order; the caller closes it. */
    ReadableByteChannel channel() throws IOException {
        return path.isPresent() ? Files.newByteChannel(path.get()) : Channels.newChannel(standard);
    }

    /** The bytes in order, as a stream; the caller closes it. */
    InputStream stream() throws IOException {
        return path.isPresent() ? Files.newInputStream(path.get()) : standard;
    }

    /**
     * The bytes by position; the caller closes it. What comes as a stream is read to its end and held.
     *
     * @throws org.skiagraph.bounds.LimitExceededException if a stream is longer than may be held
     */
    Source source(Budget budget) throws IOException {
        return isStream() ? Source.of(held(budget)) : Source.open(path.orElseThrow());
    }

    /**
     * The DICOM file; the caller closes it. Large values stay in the file; those of a stream are held.
     *
     * @throws org.skiagraph.bounds.DataException if it is none
     */
    DicomFile dicom(Budget budget) throws IOException {
        return dicom(ReadOptions.standard(), budget);
    }

    /** The DICOM file, read in another way. */
    DicomFile dicom(ReadOptions options, Budget budget) throws IOException {
        return isStream()
                ? DicomFile.read(Source.of(held(budget)), options, budget)
                : DicomFile.open(path.orElseThrow(), options, budget);
    }

    private byte[] held(Budget budget) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = stream()) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                long before = bytes.size();
                budget.spend(Limit.HELD_BYTES, n, () -> Place.at(before));
                budget.require(Limit.VALUE_BYTES, before + n, () -> Place.at(before));
                bytes.write(chunk, 0, n);
            }
        }
        return bytes.toByteArray();
    }
}
