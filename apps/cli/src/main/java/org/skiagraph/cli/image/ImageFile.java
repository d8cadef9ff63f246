package org.skiagraph.cli.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.skiagraph.bounds.Budget;

/** A format of plain image files, known by the ending of a file's name. Without state. */
public interface ImageFile {
    /**
     * Reads a picture.
     *
     * @param in buffered by this; not closed
     * @throws org.skiagraph.bounds.DataException if the file breaks its format, or the format is only written
     */
    Picture read(InputStream in, Budget budget) throws IOException;

    /**
     * Writes a picture.
     *
     * @param out buffered by the caller
     * @throws org.skiagraph.bounds.UnsupportedDataException if the format cannot hold it
     */
    void write(Picture picture, OutputStream out) throws IOException;

    /** The format of an ending: pgm, ppm, png, pgx, raw. For raw the shape must come from elsewhere: {@link RawFile}. */
    static Optional<ImageFile> ofEnding(String ending) {
        return switch (ending) {
            case "pgm", "ppm" -> Optional.of(new PnmFile());
            case "png" -> Optional.of(new PngFile());
            case "pgx" -> Optional.of(new PgxFile());
            case "raw" -> Optional.of(new RawFile());
            default -> Optional.empty();
        };
    }

    /** What follows the last dot of a name, in lower case; empty if there is none. */
    static String ending(String name) {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        int dot = name.lastIndexOf('.');
        return dot <= slash ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
