package org.skiagraph.dictionary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.skiagraph.dictionary.generator.Table;

/** Where the tables are: the build runs tests in the folder of the module. */
final class ModuleFolder {
    static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    static final Path DATA = MODULE.resolve("src/main/data");

    private ModuleFolder() {}

    static Table table(String file) {
        try {
            return Table.read(DATA, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
