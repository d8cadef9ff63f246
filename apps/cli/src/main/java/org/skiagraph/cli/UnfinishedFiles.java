package org.skiagraph.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The files being written, deleted when the process is interrupted. */
final class UnfinishedFiles {
    private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedFiles::deleteAll));
    }

    private UnfinishedFiles() {}

    /** Notes a file that is about to be made. */
    static void add(Path file) {
        FILES.add(file);
    }

    /** Deletes a file, if it is still there, and forgets it. What cannot be deleted stays; its name says what it is. */
    static void delete(Path file) {
        file.toFile().delete();
        FILES.remove(file);
    }

    private static void deleteAll() {
        for (Path file : FILES) {
            file.toFile().delete();
        }
    }
}
