package org.skiagraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The files that operands name: themselves, all within folders, {@code -} for standard input.
 *
 * <p>Operands keep their order; each folder is walked in the order of its names, one folder's names held at a time. Symbolic
 * links are followed where they are operands and where they lead to files, so that the walk ends. What is no file, as a pipe or a
 * device, is read where it is an operand only.
 */
final class Inputs {
    private static final Path STANDARD = Path.of(Input.STANDARD);

    private final Deque<Path> waiting = new ArrayDeque<>();
    private final List<String> operands;
    private final InputStream standard;
    private int nextOperand;
    private boolean inFolder;

    private Inputs(List<String> operands, InputStream standard) {
        this.operands = operands;
        this.standard = standard;
    }

    /**
     * The inputs that operands name.
     *
     * @throws UsageException if there is none, one is no path, or standard input is there twice
     */
    static Inputs of(Arguments arguments, Terminal terminal) throws UsageException {
        if (arguments.operands().isEmpty()) {
            throw new UsageException("no file given; - is standard input");
        }
        if (Collections.frequency(arguments.operands(), Input.STANDARD) > 1) {
            throw new UsageException("- is standard input, which can be read only once");
        }
        for (String operand : arguments.operands()) {
            Arguments.path(operand);
        }
        return new Inputs(arguments.operands(), terminal.in());
    }

    /** All files within a folder. */
    static Inputs of(Path folder, Terminal terminal) {
        return new Inputs(List.of(folder.toString()), terminal.in());
    }

    /** True if there is exactly one operand and it is not a folder. */
    boolean isOne() {
        return operands.size() == 1
                && (operands.get(0).equals(Input.STANDARD) || !Files.isDirectory(Path.of(operands.get(0))));
    }

    /**
     * The next input; empty after the last.
     *
     * @throws UnreadableFolderException if a folder cannot be listed; the next call goes on after it
     */
    Optional<Input> next() throws UnreadableFolderException {
        while (true) {
            Optional<Path> path = nextPath();
            if (path.isEmpty()) {
                return Optional.empty();
            }
            if (path.get().equals(STANDARD)) {
                return Optional.of(Input.standard(standard));
            }
            if (!Files.isDirectory(path.get())) {
                if (!inFolder || Files.isRegularFile(path.get()) || Files.notExists(path.get())) {
                    return Optional.of(Input.of(path.get()));
                }
            } else if (isWalked(path.get())) {
                enter(path.get());
            }
        }
    }

    private Optional<Path> nextPath() {
        if (!waiting.isEmpty()) {
            inFolder = true;
            return Optional.of(waiting.pop());
        }
        inFolder = false;
        return nextOperand == operands.size() ? Optional.empty() : Optional.of(Path.of(operands.get(nextOperand++)));
    }

    private boolean isWalked(Path folder) {
        return !inFolder || Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }

    private void enter(Path folder) throws UnreadableFolderException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            for (Path entry : listing) {
                entries.add(entry);
            }
        } catch (DirectoryIteratorException e) {
            throw new UnreadableFolderException(folder, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw new UnreadableFolderException(folder, e);
        }
        entries.sort(Collections.reverseOrder());
        for (Path entry : entries) {
            waiting.push(entry);
        }
    }
}
