package org.skiagraph.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Walks through folders and reads each file whole: what {@code dicom list} cannot be faster than, and is measured beside. */
public final class ReadAll {
    private ReadAll() {}

    /** Takes the folder. */
    public static void main(String[] arguments) throws IOException {
        long bytes = 0;
        try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
            for (Path file : (Iterable<Path>) all::iterator) {
                if (Files.isRegularFile(file)) {
                    bytes += Files.readAllBytes(file).length;
                }
            }
        }
        System.out.println(bytes);
    }
}
