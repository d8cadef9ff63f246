package org.skiagraph.cli;

import java.nio.file.Path;
import java.util.Optional;

/** The files of two folders that are to be compared, pair by pair. */
interface DiffPairs {
    /**
     * A file of each folder, or of one of them, where the other has none to compare it with.
     *
     * @param left the file of the first folder
     * @param right the file of the second
     */
    record Pair(Optional<Path> left, Optional<Path> right) {
        static Pair of(Path left, Path right) {
            return new Pair(Optional.of(left), Optional.of(right));
        }

        static Pair onlyLeft(Path left) {
            return new Pair(Optional.of(left), Optional.empty());
        }

        static Pair onlyRight(Path right) {
            return new Pair(Optional.empty(), Optional.of(right));
        }
    }

    /**
     * The next pair; empty after the last.
     *
     * @throws UnreadableFolderException if a folder cannot be listed or a file not be read; the next call goes on after it
     */
    Optional<Pair> next() throws UnreadableFolderException;
}
