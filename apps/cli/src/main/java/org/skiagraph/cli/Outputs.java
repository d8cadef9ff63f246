package org.skiagraph.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.SafePath;

/** Where results go: {@code -o FILE} for one input, {@code --out-dir DIR} for many; never over another file without {@code --force}. */
final class Outputs {
    /** The place of a name that cannot be mirrored in a folder. */
    static final String PLACE = "--out-dir";

    private final Optional<Path> file;
    private final Optional<Path> folder;
    private final boolean force;
    private final Terminal terminal;
    private final Set<Path> written = new HashSet<>();

    private Outputs(Optional<Path> file, Optional<Path> folder, boolean force, Terminal terminal) {
        this.file = file;
        this.folder = folder;
        this.force = force;
        this.terminal = terminal;
    }

    /**
     * The outputs that options name.
     *
     * @param one true if there is one input only
     * @throws UsageException if none or both are given, or {@code -o} for many inputs
     */
    static Outputs of(Arguments arguments, boolean one, Terminal terminal) throws UsageException {
        Optional<Path> file = path(arguments, CommonOptions.OUT);
        Optional<Path> folder = path(arguments, CommonOptions.OUT_DIR);
        if (file.isPresent() == folder.isPresent()) {
            throw new UsageException("give -o FILE or --out-dir DIR");
        }
        if (file.isPresent() && !one) {
            throw new UsageException("-o FILE is for one input; use --out-dir DIR for many");
        }
        return new Outputs(file, folder, arguments.has(CommonOptions.FORCE), terminal);
    }

    /** All to standard output, one after the other. */
    static Outputs ofStandard(Terminal terminal) {
        return new Outputs(Optional.of(Path.of(Input.STANDARD)), Optional.empty(), false, terminal);
    }

    private static Optional<Path> path(Arguments arguments, Option option) throws UsageException {
        Optional<String> word = arguments.value(option);
        return word.isEmpty() ? Optional.empty() : Optional.of(Arguments.path(word.get()));
    }

    /** The file named by {@code -o}, if there is one: its ending may say what to write. */
    Optional<Path> file() {
        return file;
    }

    /**
     * Where the result of an input goes.
     *
     * @param name the path that is mirrored in a folder; usually the input's, perhaps with another ending
     * @throws IOException if the name leads out of the folder, another input already went there, or a file is there
     */
    Output of(String name) throws IOException {
        if (file.isPresent() && file.get().toString().equals(Input.STANDARD)) {
            return new StandardOutput(terminal.out());
        }
        Path target = file.isPresent() ? file.get() : SafePath.below(folder.orElseThrow(), name, Place.of(PLACE));
        if (!written.add(target.toAbsolutePath().normalize())) {
            throw new RefusedOutputException(
                    "exists", "another input was already written to " + target, "give the inputs different paths");
        }
        if (!force && Files.isRegularFile(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        if (file.isEmpty()) {
            Path parent = target.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
        }
        return new FileOutput(target, force);
    }
}
